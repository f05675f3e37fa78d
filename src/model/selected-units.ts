import type { CanonicalText } from './canonical.ts';
import { longest } from './limits.ts';
import { paragraphAt } from './paragraphs.ts';
import { rawSpan } from './quote-places.ts';
import { lastNotAbove, type Stretch } from './stretch.ts';
import { cutsWord } from './word-edges.ts';

/** A stretch of canonical units, end exclusive. */
export interface Units {
  readonly from: number;
  readonly to: number;
}

/** The raw offsets of canonical units. */
export const rawOf = (source: CanonicalText, { from, to }: Units): Stretch =>
  rawSpan(source, from, to - from);

/**
 * What a person selected by raw offsets, without white space at its ends. A character of which only a part is selected
 * counts as whole. Undefined if nothing is left.
 */
export function selectedUnits(
  { text, starts, ends }: CanonicalText,
  { start, end }: Stretch
): Units | undefined {
  // A caret within a character selects nothing.
  if (start >= end) return undefined;
  let from = lastNotAbove(ends, start) + 1;
  let to = lastNotAbove(starts, end - 1) + 1;
  while (from < to && text[from] === ' ') from++;
  while (from < to && text[to - 1] === ' ') to--;
  return from < to ? { from, to } : undefined;
}

/**
 * Units with edges moved outward, as little as possible, to where they cut no word or number; undefined if their
 * paragraph has no such place. Takes time linear in what is added.
 */
export function widened(source: CanonicalText, { from, to }: Units): Units | undefined {
  const { start, end } = paragraphAt(source, source.starts[from] ?? 0);
  const begins = edgeFrom(source, from, -1, (edge) => (source.starts[edge] ?? 0) >= start);
  const ends = edgeFrom(source, to, 1, (edge) => (source.ends[edge - 1] ?? Infinity) <= end);
  return begins === undefined || ends === undefined ? undefined : { from: begins, to: ends };
}

/** A sign between two words or numbers, where a quote should not begin or end unless a person chose so: “3 -”, “5(”. */
const leftOver = /(?:[-=±×÷*^([]| x)$/u;
const leftBefore = /^(?:[\p{P}\p{S}]|x) /u;

/** The first good edge at or beyond another; else the first that cuts nothing. */
function edgeFrom(
  source: CanonicalText,
  at: number,
  step: 1 | -1,
  isWithin: (edge: number) => boolean
): number | undefined {
  let first: number | undefined;
  for (let edge = at; isWithin(edge) && Math.abs(edge - at) <= longest.quote; edge += step) {
    if (isBesideSpace(source, edge, step) || cutsWord(source, edge)) continue;
    if (edge === at || !isLeftOver(source, edge, step)) return edge;
    first ??= edge;
  }
  return first;
}

/** Whether the outermost unit within an edge is white space. */
const isBesideSpace = ({ text }: CanonicalText, edge: number, step: 1 | -1): boolean =>
  text[step > 0 ? edge - 1 : edge] === ' ';

const isLeftOver = ({ text }: CanonicalText, edge: number, step: 1 | -1): boolean =>
  step > 0 ? leftOver.test(text.slice(edge - 2, edge)) : leftBefore.test(text.slice(edge, edge + 2));
