const wordsIn = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** A regular expression's alternatives from words separated by white space, with “_” for a space within one. */
export const anyOf = (words: string): string => `(?:${wordsIn(words).join('|').replaceAll('_', ' ')})`;

/** Like `anyOf`, but each word may also begin with a capital. */
export const anyOfEitherCase = (words: string): string => anyOf(wordsIn(words).map(eitherCase).join(' '));

const eitherCase = (word: string): string =>
  word.replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`);

/** Finds any of some words (written as for `anyOf`) as whole words, ignoring case. */
export const wholeWords = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(words)}(?![\\p{L}\\p{N}])`, 'giu');
