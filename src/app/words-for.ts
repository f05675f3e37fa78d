import { english } from '../words/en/index.ts';
import { languageFor, loadWords } from '../words/language.ts';
import type { Words } from '../words/words.ts';

/** The words of the language that was asked for, or else of the reader's. Where they cannot be loaded: English. */
export const wordsFor = (asked: string | undefined): Promise<Words> =>
  loadWords(languageFor(asked, navigator.languages)).catch((error: unknown) => {
    reportError(error);
    return english;
  });
