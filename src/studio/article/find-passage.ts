import { canonicalise, type CanonicalText } from '../../model/canonical.ts';
import { placesOf, rawSpan } from '../../model/quote-places.ts';
import type { Stretch } from '../../model/stretch.ts';

/** Where words are in a text: at one place, at none, or at several. */
export type PassageFound =
  | { readonly kind: 'one'; readonly place: Stretch }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly count: number };

/**
 * Finds a passage by its words, or by its first and last words with an ellipsis between. The first words may be in a
 * text only once; the passage ends with the nearest last words after them.
 */
export function findPassage(wanted: string, text: CanonicalText): PassageFound {
  const [first = '', ...rest] = wanted.split(/\s*(?:…|\.{3})\s*/u);
  const last = rest.at(-1) ?? '';
  const starts = spansOf(first, text);
  const [start] = starts;
  if (!start) return { kind: 'none' };
  if (starts.length > 1) return { kind: 'several', count: starts.length };
  if (last === '') return { kind: 'one', place: start };
  const end = spansOf(last, text).find((span) => span.start >= start.end);
  return end ? { kind: 'one', place: { start: start.start, end: end.end } } : { kind: 'none' };
}

function spansOf(words: string, text: CanonicalText): readonly Stretch[] {
  const exact = canonicalise(words.trim());
  if (exact.text === '') return [];
  return [...placesOf(exact, text)].map((at) => rawSpan(text, at, exact.text.length));
}
