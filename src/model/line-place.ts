import type { CanonicalText } from './canonical.ts';
import { lastNotAbove } from './stretch.ts';

/** A place in a text: line and column, both from 1, columns in UTF-16 units. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

const known = new WeakMap<CanonicalText, readonly number[]>();

/** The line and column of a raw offset in a source. A source's lines are counted only once. */
export function placeOf(source: CanonicalText, offset: number): LinePlace {
  const starts = known.get(source) ?? lineStartsOf(source.raw);
  known.set(source, starts);
  const line = lastNotAbove(starts, offset);
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}

function lineStartsOf(raw: string): readonly number[] {
  const starts = [0];
  for (const { 0: end, index } of raw.matchAll(/\r\n|\r|\n/gu)) starts.push(index + end.length);
  return starts;
}
