import type { CanonicalText } from './canonical.ts';
import { brokenWordRule, cutRules, dashRules, hyphenRule, minusRule, openHyphenRule } from './edge-rules.ts';
import { mayBeOfNumber } from './number-runs.ts';
import { paragraphAt } from './paragraphs.ts';

/** In canonical units; longer than any joint. */
const reach = 32;

/** Whether an edge at a canonical offset would cut a character, a word or a number in two. */
export function cutsWord(source: CanonicalText, at: number): boolean {
  const { text, starts } = source;
  if (at <= 0 || at >= text.length) return false;
  if (starts[at] === starts[at - 1]) return true;
  const plain = cutsPlain(text, at);
  if (plain !== undefined) return plain;
  const [before, after] = around(source, at, at);
  return (
    cutsCompound(source, at) ||
    cutsBrokenWord(source, at) ||
    (isMinusAndSpace(source, at - 2) && minusRule('', after)) ||
    cutRules.some((cuts) => cuts(before, after))
  );
}

/** A fast path: most edges lie between two ASCII letters or digits, or a letter and a space. The rules agree. */
function cutsPlain(text: string, at: number): boolean | undefined {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  if (isLetterOrDigit(before) && isLetterOrDigit(after)) return true;
  const [last, next] = before === space ? [at - 2, at] : [at - 1, at + 1];
  const isGap = (before === space) !== (after === space);
  if (!isGap || !isLetter(text.charCodeAt(last)) || !isLetter(text.charCodeAt(next))) return undefined;
  const word = wordTo(text, last);
  const isFree = !isLetterOrDigit(text.charCodeAt(last - word.length));
  return isFree && !(mayBeOfNumber(word) && mayBeOfNumber(wordFrom(text, next))) ? false : undefined;
}

const space = 0x20;
const isLetter = (code: number) => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isLetterOrDigit = (code: number) => isLetter(code) || (code >= 0x30 && code <= 0x39);
/** Letters of other scripts, and letters with marks, are above ASCII. */
const isOfWord = (code: number) => isLetter(code) || code > 0x7f;

/** The word that ends with the character at an offset. */
function wordTo(text: string, last: number): string {
  let first = last;
  while (first > last - reach && isOfWord(text.charCodeAt(first - 1))) first--;
  return text.slice(first, last + 1);
}

/** The word that begins with the character at an offset. */
function wordFrom(text: string, first: number): string {
  let end = first + 1;
  while (end < first + reach && isOfWord(text.charCodeAt(end))) end++;
  return text.slice(first, end);
}

/** A hyphen makes one word of two; a dash without spaces, which folds to the same character, separates them. */
function cutsCompound(source: CanonicalText, at: number): boolean {
  const hyphenAt = source.text[at] === '-' ? at : at - 1;
  const beside = around(source, hyphenAt, hyphenAt + 1);
  if (isEnDash(source, hyphenAt)) return dashRules.some((cuts) => cuts(...beside));
  if (!isHyphen(source, hyphenAt)) return false;
  return hyphenRule(...beside) || (hyphenAt === at && openHyphenRule(...beside));
}

/** A word that a hyphen divides at the end of a line is one: “un-” and “lawful” on the next line. */
function cutsBrokenWord(source: CanonicalText, at: number): boolean {
  const hyphenAt = [at, at - 1, at - 2].find((place) => isHyphen(source, place));
  if (hyphenAt === undefined || !isLineBreak(source, hyphenAt + 1)) return false;
  return brokenWordRule(...around(source, hyphenAt, hyphenAt + 2));
}

function isHyphen({ raw, text, starts }: CanonicalText, at: number): boolean {
  return text[at] === '-' && /[-\u2010\u2011]/u.test(raw[starts[at] ?? 0] ?? '');
}

function isEnDash({ raw, text, starts }: CanonicalText, at: number): boolean {
  return text[at] === '-' && raw[starts[at] ?? 0] === '–';
}

function isMinusAndSpace({ raw, text, starts }: CanonicalText, at: number): boolean {
  return text[at] === '-' && text[at + 1] === ' ' && raw[starts[at] ?? 0] === '−';
}

function isLineBreak({ raw, text, starts, ends }: CanonicalText, at: number): boolean {
  return text[at] === ' ' && /[\n\r\u0085\u2028]/u.test(raw.slice(starts[at], ends[at]));
}

/** The text before one place and after another, within their paragraph. */
function around(source: CanonicalText, end: number, start: number): [before: string, after: string] {
  let [from, to] = [end, start];
  while (from > Math.max(0, end - reach) && !endsParagraph(source, from - 1)) from--;
  while (to < Math.min(source.text.length, start + reach) && !endsParagraph(source, to)) to++;
  return [source.text.slice(from, end), source.text.slice(start, to)];
}

/** Whether a canonical unit is the white space between two paragraphs. */
function endsParagraph(source: CanonicalText, at: number): boolean {
  const { raw, text, starts, ends } = source;
  if (text[at] !== ' ') return false;
  const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
  if (end === start + 1 && raw[start] === ' ') return false;
  return paragraphAt(source, start) !== paragraphAt(source, end);
}
