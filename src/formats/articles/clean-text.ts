/** A line break that is written in another way; not one after a break hint, which would then join two words. */
const otherBreaks = /\r\n|[\r\u2028]/gu;

/** Line ends are LF, a blank line is between paragraphs, and nothing that can't be seen is at the end of a line. */
export const cleanText = (raw: string): string =>
  raw
    .replace(otherBreaks, '\n')
    .replace(/[\u2029\f]/gu, '\n\n')
    .replace(/[\u0085\v]/gu, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^[\n\ufeff]+|\n+$/gu, '');

/** Longer lines are not wrapped, in UTF-16 units. */
const longestWrapped = 120;

/** In a text without blank lines whose lines are long, each line is a paragraph: gives it blank lines. */
export const withParagraphs = (text: string): string =>
  !text.includes('\n\n') && text.split('\n').some(({ length }) => length > longestWrapped)
    ? text.replace(/(?<![\u00ad\u200b])\n/gu, '\n\n')
    : text;
