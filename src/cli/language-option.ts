import { languages, loadWords } from '../words/language.ts';
import type { Words } from '../words/words.ts';
import { choiceOf } from './arguments.ts';

/** How to load the words of the language given as `--lang`; English is the default. */
export function wordsFrom(lang: string | undefined): () => Promise<Words> {
  const language = choiceOf('lang', lang, languages) ?? 'en';
  return () => loadWords(language);
}
