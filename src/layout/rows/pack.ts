import type { Stretch } from '../time/stretch.ts';

/**
 * Gives each item the lowest row in which it keeps `gap` pixels from the one before it; items come in order of
 * `from`. Gives up, with `undefined`, as soon as more than `most` rows would be needed.
 */
export function packRows(items: readonly Stretch[], gap: number, most: number): number[] | undefined {
  const ends: number[] = [];
  const rows: number[] = [];
  for (const { from, to } of items) {
    let row = ends.findIndex((end) => end + gap <= from);
    if (row < 0) row = ends.length;
    if (row >= most) return undefined;
    ends[row] = to;
    rows.push(row);
  }
  return rows;
}
