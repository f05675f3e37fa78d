import { getContext, setContext } from 'svelte';
import type { StudioWords } from '../words/studio-words.ts';

const key = Symbol('studio words');

/** Sets the words of the studio for the components below, which are drawn once these are there. */
export const speakOfStudio = (words: () => StudioWords): void => {
  setContext(key, words);
};

/** The words of the studio, for the initialisation of a component. */
export const saysHere = (): StudioWords => getContext<() => StudioWords>(key)();
