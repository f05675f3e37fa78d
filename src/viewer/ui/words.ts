import { getContext, setContext } from 'svelte';
import { english } from '../../words/en/index.ts';
import type { Words } from '../../words/words.ts';

const key = Symbol('words');

/** Sets the language of the components below; for the initialisation of a component. */
export const speak = (words: Words): void => {
  setContext(key, words);
};

/** The words to speak in here: English where no language was set. */
export const wordsHere = (): Words => getContext<Words | undefined>(key) ?? english;
