import { max, minIndex, range } from 'd3';
import { metrics } from '../metrics.ts';
import type { Interval } from '../time/interval.ts';

/** The part of a row that one event takes, in pixels. */
export interface Packed extends Interval {
  /** Where its mark begins. */
  readonly mark: number;
  /** The row that it had before, in which it stays if it can. */
  readonly last?: number | undefined;
  /** Whether it is a mark among labels that gave way: such marks may be as near to each other as in a crowd. */
  readonly isBare?: boolean | undefined;
}

/** Between two bare marks, in pixels. */
const bareGap = metrics.betweenMarks;

export interface PackOptions {
  /** Between two items of a row. */
  readonly gap: number;
  /** Marks that begin nearer to each other than this are in rows in order of time, but for bare ones. */
  readonly near: number;
  readonly mostRows: number;
  /** Whether items are spread over all rows, so that each has room behind it, instead of filling one row after the other. */
  readonly isSpread?: boolean;
}

/**
 * Gives each item in turn the row that it had before, or else the first in which it keeps the gap from all others. Items
 * come in order of time, and among those whose marks are near each other none is above an earlier one. `undefined` for an
 * item that has no place in `mostRows` rows.
 */
export function rowPacker({
  gap,
  near,
  mostRows,
  isSpread = false
}: PackOptions): (item: Packed) => number | undefined {
  const rows = new Map<number, Packed[]>();
  return (item) => {
    const { from, to } = item;
    const isFree = (row: number): boolean =>
      (rows.get(row) ?? []).every((other) => {
        const least = item.isBare && other.isBare ? bareGap : gap;
        return other.to + least <= from || to + least <= other.from;
      });
    const isNear = (other: Packed): boolean => !other.isBare && Math.abs(other.mark - item.mark) < near;
    const nearRows = near > 0 && !item.isBare ? [...rows].filter(([, members]) => members.some(isNear)) : [];
    const highest = max(nearRows, ([row]) => row) ?? 0;
    const free = isSpread ? emptiest(rows, isFree, highest, mostRows) : firstThat(isFree, highest, mostRows);
    const row = [item.last, free].find(
      (each) => each !== undefined && each >= highest && each < mostRows && isFree(each)
    );
    if (row !== undefined) membersOf(rows, row).push(item);
    return row;
  };
}

/** The items of a row; a new row begins empty. */
function membersOf(rows: Map<number, Packed[]>, row: number): Packed[] {
  const members = rows.get(row) ?? [];
  rows.set(row, members);
  return members;
}

/** The free row whose last item ends first. */
function emptiest(
  rows: ReadonlyMap<number, readonly Packed[]>,
  isFree: (row: number) => boolean,
  from: number,
  to: number
): number | undefined {
  const free = range(from, to).filter(isFree);
  return free[minIndex(free, (row) => max(rows.get(row) ?? [], (item) => item.to) ?? -Infinity)];
}

function firstThat(isFree: (row: number) => boolean, from: number, to: number): number | undefined {
  for (let row = from; row < to; row++) if (isFree(row)) return row;
  return undefined;
}
