import type { CanonicalText } from './canonical.ts';

/*
 * A quote whose edge cuts a word or a number in two says something else: “did” in “didn't”, “$3” in “$300”, “March 1”
 * in “March 13”, “nuclear” in “non-nuclear”. A joint is what stands before an edge and what stands after it, that make
 * the edge a cut. A false refusal costs the author one more word in the quote; a false match costs the reader's trust.
 *
 * Letters join only in alphabets that write a word between spaces and tie no particles to it: Han, kana, Hangul, Thai,
 * Arabic and Hebrew letters never do.
 */
const letter = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Armenian}]';
const loneLetter = `(?<!${letter})${letter}`;
const sign = `(?:${letter}|\\p{N})`;
const separator = "[-.,:/'\\u066b\\u066c]";
const ending = `${letter}{1,2}(?!${letter})`;

type Joint = readonly [before: string, after: string];

const joints: readonly Joint[] = [
  [`${sign}\\p{M}*`, sign],
  ['', '\\p{M}'],
  // decimals, thousands, times, dates and ranges: 48.5, 1,000, 10:30, 13/3, 14-20
  ['\\p{Nd}', `${separator}\\p{Nd}`],
  [`\\p{Nd}${separator}`, '\\p{Nd}'],
  // thousands set apart by spaces: 10 000
  ['(?<!\\p{Nd})\\p{Nd}{1,3}', ' \\p{Nd}{3}(?!\\p{Nd})'],
  ['(?<!\\p{Nd})\\p{Nd}{1,3} ', '\\p{Nd}{3}(?!\\p{Nd})'],
  // what a number counts: $300, 5 %; and the whole before a fraction: 3 1/2
  ['\\p{Sc} ?', '\\p{Nd}'],
  ['\\p{Nd}', ' ?[%\u2030]'],
  ['\\p{Nd} ', '\\p{Nd}{1,2}/\\p{Nd}{1,2}(?!\\p{Nd})'],
  // a sign before a number, and the point of .5
  ['(?:^|[ ("])[-+.]', '\\p{Nd}'],
  // contractions: didn't, we'll; not a possessive, whose owner is a word, nor the elided article of l'homme
  [letter, `'(?!s(?!${letter}))${ending}`],
  [`${letter}'`, ending],
  // abbreviations: U.S.
  [loneLetter, `\\.${letter}`],
  [`${loneLetter}\\.`, `${letter}(?!${letter})`],
  // parts of one emoji or flag
  ['', '[\\u200d\\p{Emoji_Modifier}]'],
  ['\\u200d', ''],
  ['\\p{Regional_Indicator}', '\\p{Regional_Indicator}']
];

const rules = joints.map(rule);
const hyphenRule = rule([`${sign}\\p{M}*`, sign]);

function rule([before, after]: Joint): (before: string, after: string) => boolean {
  const [left, right] = [new RegExp(`(?:${before})$`, 'u'), new RegExp(`^(?:${after})`, 'u')];
  return (textBefore, textAfter) => right.test(textAfter) && left.test(textBefore);
}

/** In canonical units; longer than any joint. */
const reach = 16;

/** Whether an edge at a canonical offset would cut a character, a word or a number in two. */
export function cutsWord(source: CanonicalText, at: number): boolean {
  const { text, starts } = source;
  if (at <= 0 || at >= text.length) return false;
  if (starts[at] === starts[at - 1]) return true;
  const plain = cutsPlain(text.charCodeAt(at - 1), text.charCodeAt(at));
  if (plain !== undefined) return plain;
  const [before, after] = around(text, at, at);
  return cutsCompound(source, at) || rules.some((isJoint) => isJoint(before, after));
}

/** Most edges lie between two ASCII letters or digits, or a letter and a space; the rules would say the same. */
function cutsPlain(before: number, after: number): boolean | undefined {
  if (before === 0x20 && isLetter(after)) return false;
  if (after === 0x20 && isLetter(before)) return false;
  return isLetterOrDigit(before) && isLetterOrDigit(after) ? true : undefined;
}

const isLetter = (code: number) => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isLetterOrDigit = (code: number) => isLetter(code) || (code >= 0x30 && code <= 0x39);

/** A hyphen makes one word of two; a dash set without spaces, which folds to the same sign, parts them. */
function cutsCompound({ raw, text, starts }: CanonicalText, at: number): boolean {
  const hyphenAt = text[at] === '-' ? at : at - 1;
  if (text[hyphenAt] !== '-' || !/[-\u2010\u2011]/u.test(raw[starts[hyphenAt] ?? 0] ?? '')) return false;
  return hyphenRule(...around(text, hyphenAt, hyphenAt + 1));
}

function around(text: string, end: number, start: number): [before: string, after: string] {
  return [text.slice(Math.max(0, end - reach), end), text.slice(start, start + reach)];
}
