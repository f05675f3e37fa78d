import type { Interval } from '../time/interval.ts';

/** What a row keeps for one event, in pixels. */
export interface Packed extends Interval {
  /** Where its mark begins. */
  readonly mark: number;
  /** The row that it had before, where it should stay if it may. */
  readonly last?: number | undefined;
}

export interface PackOptions {
  /** Between two items of a row. */
  readonly gap: number;
  /** Marks that begin nearer to each other than this are in rows in order of time. */
  readonly near: number;
  readonly mostRows: number;
}

/**
 * Gives each item the first row in which it keeps the gap from all others, or the row that it had. Items come in order
 * of time, and of those whose marks are near each other none is above an earlier one. `undefined` for an item that has
 * no place in the most rows.
 */
export function packRows(
  items: readonly Packed[],
  { gap, near, mostRows }: PackOptions
): (number | undefined)[] {
  const rows: Packed[][] = [];
  return items.map((item) => {
    const isFree = (row: number): boolean =>
      (rows[row] ?? []).every(({ from, to }) => to + gap <= item.from || item.to + gap <= from);
    const isNear = ({ mark }: Packed): boolean => Math.abs(mark - item.mark) < near;
    const highest = Math.max(0, near > 0 ? rows.findLastIndex((row) => row.some(isNear)) : 0);
    const row = [item.last, firstThat(isFree, highest, mostRows)].find(
      (each) => each !== undefined && each >= highest && each < mostRows && isFree(each)
    );
    if (row !== undefined) (rows[row] ??= []).push(item);
    return row;
  });
}

function firstThat(isFree: (row: number) => boolean, from: number, to: number): number | undefined {
  for (let row = from; row < to; row++) if (isFree(row)) return row;
  return undefined;
}
