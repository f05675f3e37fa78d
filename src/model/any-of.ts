/** Words parted by white space as alternatives of a regular expression; each may begin with a capital too. */
export const anyOf = (words: string): string => `(?:${words.trim().split(/\s+/u).map(eitherCase).join('|')})`;

const eitherCase = (word: string): string =>
  word.replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`);
