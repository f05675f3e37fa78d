import type { Interval } from '../time/interval.ts';

/** What a row keeps for one event, in pixels. */
export interface Packed extends Interval {
  /** The row that it had before, where it should stay if that is free. */
  readonly last?: number | undefined;
}

/**
 * Gives each item the first row in which it keeps `gap` pixels from all others, or the row that it had. Items come in
 * order of time, so that those at nearly one place are below each other in that order. `undefined` for an item where
 * more than `most` rows would be needed.
 */
export function packRows(items: readonly Packed[], gap: number, most: number): (number | undefined)[] {
  const rows: Interval[][] = [];
  return items.map((item) => {
    const isFree = (row: number): boolean =>
      (rows[row] ?? []).every(({ from, to }) => to + gap <= item.from || item.to + gap <= from);
    const row =
      item.last !== undefined && item.last < most && isFree(item.last) ? item.last : firstThat(isFree, most);
    if (row !== undefined) (rows[row] ??= []).push(item);
    return row;
  });
}

function firstThat(isFree: (row: number) => boolean, most: number): number | undefined {
  for (let row = 0; row < most; row++) if (isFree(row)) return row;
  return undefined;
}
