import { languages, loadWords } from '../words/language.ts';
import type { Words } from '../words/words.ts';
import { choiceOf } from './arguments.ts';
import { UsageError } from './effects.ts';

/** How to load the words of the language given as `--lang`; English is the default. */
export function wordsFrom(lang: string | undefined): () => Promise<Words> {
  const language = choiceOf('lang', lang, languages) ?? 'en';
  return () => loadWords(language);
}

/** The language given by a tag as `--language`, as in en or pt-BR; undefined if none is. */
export function languageTag(tag: string | undefined): string | undefined {
  try {
    return tag === undefined ? undefined : Intl.getCanonicalLocales(tag)[0];
  } catch {
    throw new UsageError(`--language is not a language tag: ${tag}; write it as in en or pt-BR`);
  }
}
