const wordsIn = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Words parted by white space as alternatives of a regular expression, with “_” for a space within one. */
export const anyOf = (words: string): string => `(?:${wordsIn(words).join('|').replaceAll('_', ' ')})`;

/** As `anyOf`; each may begin with a capital too. */
export const anyOfEitherCase = (words: string): string => anyOf(wordsIn(words).map(eitherCase).join(' '));

const eitherCase = (word: string): string =>
  word.replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`);

/** Finds any of some words, as `anyOf` has them, as whole words in any case. */
export const wholeWords = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(words)}(?![\\p{L}\\p{N}])`, 'giu');
