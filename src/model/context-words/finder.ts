import { byLanguage } from '../by-language.ts';
import { english } from './english.ts';
import * as european from './european.ts';
import * as others from './others.ts';
import type { ContextWords, WordKind } from './table.ts';

const { german, french, spanish, italian, portuguese, dutch, polish, swedish, danish } = european;
const { russian, ukrainian, arabic, chinese, japanese, korean, thai, negationsAlone } = others;

const tables: Readonly<Record<string, ContextWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
  pl: polish,
  sv: swedish,
  da: danish,
  nb: danish,
  nn: danish,
  no: danish,
  ru: russian,
  uk: ukrainian,
  be: russian,
  ar: arabic,
  zh: chinese,
  ja: japanese,
  ko: korean,
  th: thai,
  lo: thai,
  km: thai,
  my: thai,
  ...Object.fromEntries(
    Object.entries(negationsAlone).map(([language, negation]) => [language, { words: { negation } }])
  )
};
const tableOf = byLanguage(tables, english);

/** Finds the words of one kind in canonical text, in lower case: see `inLowerCase`. */
export interface Finder {
  readonly kind: WordKind;
  readonly pattern: RegExp;
}

const finders = new Map<ContextWords, readonly Finder[]>();

/**
 * The finders of words that may change a quote's meaning, for text in a language (BCP 47): all kinds of that
 * language's words, and the negations of every other language, since texts quote other languages and are often tagged
 * wrongly. A language without a table is read as English.
 */
export function findersFor(language: string): readonly Finder[] {
  const own = tableOf(language);
  const made = finders.get(own) ?? findersOf(own);
  finders.set(own, made);
  return made;
}

function findersOf(own: ContextWords): readonly Finder[] {
  const kinds = Object.entries(own.words) as [WordKind, string][];
  return [
    ...kinds.map(([kind, words]) => ({ kind, pattern: patternOf(alternativesOf(words), own.unspaced) })),
    ...foreignNegations(own)
  ];
}

function foreignNegations(own: ContextWords): readonly Finder[] {
  const others = [...new Set(Object.values(tables))].filter((table) => table !== own);
  const ordinary = new Set(alternativesOf(own.ordinary ?? ''));
  const negations = (unspaced: boolean): readonly string[] =>
    others
      .filter((table) => (table.unspaced ?? false) === unspaced)
      .flatMap(({ words }) => alternativesOf(words.negation ?? ''))
      .filter((word) => !ordinary.has(word) && !isOpenInLatin(word));
  return [false, true].map((unspaced) => ({
    kind: 'negation',
    pattern: patternOf(negations(unspaced), unspaced)
  }));
}

/**
 * A Turkish or Czech negation is a pattern with arbitrary letters, and would match words of other languages:
 * “immediately”.
 */
const isOpenInLatin = (word: string): boolean =>
  word.includes('\\p{L}') && !word.includes("'") && /\p{Script=Latin}/u.test(word.replaceAll('\\p{L}', ''));

function alternativesOf(words: string): readonly string[] {
  return words
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' '));
}

const partOfWord = '[\\p{L}\\p{M}\\p{N}]';

/** An elided word (“n'”) ends at its apostrophe. */
function patternOf(alternatives: readonly string[], unspaced = false): RegExp {
  const any = `(?:${alternatives.join('|')})`;
  const whole = `(?<!${partOfWord})${any}(?:(?<=')|(?!${partOfWord}))`;
  return new RegExp(unspaced ? any : whole, 'gu');
}
