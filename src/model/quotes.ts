import type { CanonicalText } from './canonical.ts';
import { canonicalise } from './canonical.ts';
import { nearestSentence } from './nearest.ts';
import { occurrencesIn } from './occurrences.ts';
import { paragraphAt } from './paragraphs.ts';
import { cutsWord } from './word-edges.ts';
import type { Quote } from './timeline.ts';

/**
 * How a quote stands in its source. Offsets are raw UTF-16 ones, end exclusive. Only `exact` and `typographic` pass;
 * `nearest` is a hint to the author, never a match. `unread`: the story carries no text of this source.
 */
export type Verdict =
  | {
      readonly kind: 'exact' | 'typographic' | 'context-mismatch';
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'ambiguous'; readonly count: number; readonly starts: readonly number[] }
  | { readonly kind: 'missing'; readonly nearest?: string }
  | { readonly kind: 'unread' };

/** Where a passing quote stands: raw UTF-16 offsets, end exclusive. */
export type Found = Extract<Verdict, { start: number }> & { readonly kind: 'exact' | 'typographic' };

/** Whether a verdict lets its quote stand as evidence. */
export function isFound(verdict: Verdict): verdict is Found {
  return verdict.kind === 'exact' || verdict.kind === 'typographic';
}

/** How many places an ambiguous verdict names. */
const namedPlaces = 20;
/** How many it counts beside their context: where there are as many, there may be more. */
export const mostPlaces = 10_000;

/**
 * Looks for a quote in its source, letter for letter but for typography. A place where the quote would begin or end
 * inside a word or a number is none. A near match never verifies.
 */
export function verifyQuote(quote: Quote, source: CanonicalText | undefined): Verdict {
  if (!source) return { kind: 'unread' };
  const exact = canonicalise(quote.exact).text;
  const { first, fitting } = placesBeside(quote, exact, source);
  if (first === undefined) return { kind: 'missing', ...nearestTo(exact, source) };
  const place = fitting[0];
  if (place === undefined) return { kind: 'context-mismatch', ...rawSpan(source, first, exact.length) };
  if (fitting.length > 1) return ambiguous(fitting, source);
  const span = rawSpan(source, place, exact.length);
  const isExact = source.raw.slice(span.start, span.end) === quote.exact;
  return { kind: isExact ? 'exact' : 'typographic', ...span };
}

/** Whether the quote's characters stand in the source, but only with a word or a number cut at their edge. */
export function standsOnlyInsideWords(quote: Quote, source: CanonicalText): boolean {
  const exact = canonicalise(quote.exact).text;
  if (exact.trim() === '') return false;
  const [first] = occurrencesIn(source, exact);
  return first !== undefined && placesOf(exact, source).next().done === true;
}

/** Whether words stand in a text, letter for letter but for typography, with no word or number cut at their edges. */
export function contains(text: CanonicalText, words: string): boolean {
  return placesOf(canonicalise(words).text, text).next().done !== true;
}

function* placesOf(exact: string, source: CanonicalText): Generator<number, undefined> {
  if (exact.trim() === '') return;
  for (const at of occurrencesIn(source, exact))
    if (!cutsWord(source, at) && !cutsWord(source, at + exact.length) && isInOneParagraph(source, at, exact))
      yield at;
}

/** White space folds, and so would the gap between a headline and the text below it. */
function isInOneParagraph(source: CanonicalText, at: number, { length }: string): boolean {
  const { start, end } = rawSpan(source, at, length);
  return paragraphAt(source, start) === paragraphAt(source, end - 1);
}

/** The first place of a quote, and all that stand beside its context, until there are more than anyone would read. */
function placesBeside(
  quote: Quote,
  exact: string,
  source: CanonicalText
): { first: number | undefined; fitting: readonly number[] } {
  const isBeside = contextOf(quote, source.text, exact.length);
  const fitting: number[] = [];
  let first: number | undefined;
  for (const at of placesOf(exact, source)) {
    first ??= at;
    if (isBeside(at)) fitting.push(at);
    if (fitting.length === mostPlaces) break;
  }
  return { first, fitting };
}

/** Context stands directly beside the words; only a space may lie between. */
function contextOf(quote: Quote, text: string, length: number): (start: number) => boolean {
  const prefix = canonicalise(quote.prefix ?? '').text.trim();
  const suffix = canonicalise(quote.suffix ?? '').text.trim();
  return (start) => {
    const end = start + length;
    const before = text[start - 1] === ' ' ? start - 1 : start;
    const after = text[end] === ' ' ? end + 1 : end;
    return (
      text.startsWith(suffix, after) &&
      before >= prefix.length &&
      text.startsWith(prefix, before - prefix.length)
    );
  };
}

function ambiguous(places: readonly number[], source: CanonicalText): Verdict {
  const starts = places.slice(0, namedPlaces).map((at) => rawSpan(source, at, 1).start);
  return { kind: 'ambiguous', count: places.length, starts };
}

function rawSpan(
  { starts, ends }: CanonicalText,
  at: number,
  length: number
): { start: number; end: number } {
  return { start: starts[at] ?? 0, end: ends[at + length - 1] ?? 0 };
}

function nearestTo(exact: string, source: CanonicalText): { nearest?: string } {
  const nearest = nearestSentence(exact, source);
  return nearest === undefined ? {} : { nearest };
}

/** The line and column of a raw offset, both from 1, columns in UTF-16 units. */
export function placeOf(raw: string, offset: number): { line: number; column: number } {
  const before = raw.slice(0, offset).split(/\r\n|\r|\n/u);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
