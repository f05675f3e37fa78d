import { english } from './en/index.ts';
import type { Words } from './words.ts';

/** The languages that there are words of, each with its name in itself. */
export const languageNames = { en: 'English', ko: '한국어' } as const;

/** The first part of a BCP 47 tag. */
export type Language = keyof typeof languageNames;

export const languages = Object.keys(languageNames) as readonly Language[];

/** The language that a BCP 47 tag names by its first part: `ko-KR` is Korean; undefined if there are no words of it. */
export function languageNamed(tag: string): Language | undefined {
  const [first] = tag.toLowerCase().split('-');
  return languages.find((language) => language === first);
}

/** The language to speak: the one asked for, or else the first of the reader’s own, of those that there are. */
export const languageFor = (asked: string | undefined, readers: readonly string[]): Language =>
  [asked ?? '', ...readers].map(languageNamed).find((language) => language !== undefined) ?? 'en';

/** The words of a language. English is at hand; another is fetched, and rejects if that fails. */
export const loadWords = async (language: Language): Promise<Words> =>
  language === 'en' ? english : (await import('./ko/index.ts')).korean;
