import { canonicalise, type CanonicalText } from './canonical.ts';
import { nearestSentence } from './nearest.ts';
import { placesOf, rawSpan } from './quote-places.ts';
import { cutsWord } from './word-edges.ts';
import type { Quote } from './timeline.ts';

/**
 * Whether and where a quote is in its source. Offsets are raw UTF-16, end exclusive. Only `exact` and `typographic`
 * pass; `nearest`, which begins at `nearestStart`, is a hint for the author, never a match. `unread`: the story
 * carries no text of this source.
 */
export type Verdict =
  | {
      readonly kind: 'exact' | 'typographic' | 'context-mismatch';
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'ambiguous'; readonly count: number; readonly starts: readonly number[] }
  | { readonly kind: 'missing'; readonly nearest?: string; readonly nearestStart?: number }
  | { readonly kind: 'unread' };

/** The place of a passing quote: raw UTF-16 offsets, end exclusive. */
export type Found = Extract<Verdict, { start: number }> & { readonly kind: 'exact' | 'typographic' };

/** Whether a verdict allows the quote as evidence. */
export function isFound(verdict: Verdict): verdict is Found {
  return verdict.kind === 'exact' || verdict.kind === 'typographic';
}

/** How many places an ambiguous verdict lists. */
const namedPlaces = 20;
/** How many places it counts that fit the context; there may be more. */
export const mostPlaces = 200;

/**
 * Looks for a quote in its source, compared exactly except for typography. A place where an edge would cut a word or
 * number, or that crosses the end of a paragraph, is refused. A near match never verifies.
 */
export function verifyQuote(quote: Quote, source: CanonicalText | undefined): Verdict {
  if (!source) return { kind: 'unread' };
  const exact = canonicalise(quote.exact);
  const { length } = exact.text;
  const { first, fitting } = placesBeside(quote, exact, source);
  if (first === undefined) return { kind: 'missing', ...nearestTo(exact.text, source) };
  const place = fitting[0];
  if (place === undefined) return { kind: 'context-mismatch', ...rawSpan(source, first, length) };
  if (fitting.length > 1) return ambiguous(fitting, source);
  const span = rawSpan(source, place, length);
  const isExact = source.raw.slice(span.start, span.end) === quote.exact;
  return { kind: isExact ? 'exact' : 'typographic', ...span };
}

/** The first place of a quote, and those that fit its context, up to more than anyone would read. */
function placesBeside(
  quote: Quote,
  exact: CanonicalText,
  source: CanonicalText
): { first: number | undefined; fitting: readonly number[] } {
  const isBeside = fitsContext(quote, source, exact.text.length);
  const fitting: number[] = [];
  let first: number | undefined;
  for (const at of placesOf(exact, source)) {
    first ??= at;
    if (isBeside(at)) fitting.push(at);
    if (fitting.length === mostPlaces) break;
  }
  return { first, fitting };
}

/**
 * Whether prefix and suffix are directly beside the words, with at most a space between, and without cutting a word.
 */
function fitsContext(quote: Quote, source: CanonicalText, length: number): (start: number) => boolean {
  const { text } = source;
  const prefix = canonicalise(quote.prefix ?? '').text.trim();
  const suffix = canonicalise(quote.suffix ?? '').text.trim();
  return (start) => {
    const end = start + length;
    const before = (text[start - 1] === ' ' ? start - 1 : start) - prefix.length;
    const after = text[end] === ' ' ? end + 1 : end;
    return (
      text.startsWith(suffix, after) &&
      before >= 0 &&
      text.startsWith(prefix, before) &&
      (prefix === '' || !cutsWord(source, before)) &&
      (suffix === '' || !cutsWord(source, after + suffix.length))
    );
  };
}

function ambiguous(places: readonly number[], source: CanonicalText): Verdict {
  const starts = places.slice(0, namedPlaces).map((at) => rawSpan(source, at, 1).start);
  return { kind: 'ambiguous', count: places.length, starts };
}

function nearestTo(exact: string, source: CanonicalText): { nearest?: string; nearestStart?: number } {
  const nearest = nearestSentence(exact, source);
  if (!nearest) return {};
  return { nearest: source.raw.slice(nearest.start, nearest.end), nearestStart: nearest.start };
}
