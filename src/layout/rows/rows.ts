import { leastWidth, widthInLine } from '../labels/block.ts';
import { labelOf } from '../labels/fit.ts';
import { metrics } from '../metrics.ts';
import type { PlannedEvent } from '../plan/plan.ts';
import { widthOf, type Interval } from '../time/interval.ts';
import { freeFor, itemOf, labelled, type Ground, type Item } from './items.ts';
import type { LabelledLevel } from './levels.ts';
import { packRows } from './pack.ts';

/** The events of one row, in pixels from the top of their group. */
export interface Row {
  readonly y: number;
  readonly height: number;
  readonly items: readonly Item[];
}

export interface RowOptions {
  readonly ground: Ground;
  /** The most rows. */
  readonly most: number;
  /** The row that an event had before, by id. */
  readonly lastRows: ReadonlyMap<string, number>;
  /** The least height of each row, where rows keep their places. */
  readonly leastHeights: readonly number[];
}

/** Between labels, and in a crowd of marks, in pixels. */
const labels = { gap: metrics.betweenItems, near: metrics.near };
const crowd = { gap: metrics.betweenMarks, near: 0 };

/** Events in rows of a level; `undefined` where not all of them have room in the most rows. */
export function rowsOf(
  events: readonly PlannedEvent[],
  level: LabelledLevel | 'mark',
  options: RowOptions
): readonly Row[] | undefined {
  const items = events.map((planned) => itemOf(planned, level, options.ground));
  const packed = items.map(({ planned, mark, label, reserved }) => ({
    // A mark that begins at the as-of line leaves the room before it to labels of what is past.
    from: Math.min(label?.x ?? Infinity, Math.max(mark.from, freeFor(planned, options.ground).from)),
    to: reserved.to,
    mark: mark.from,
    last: options.lastRows.get(planned.event.id)
  }));
  const rowOf = packRows(packed, { ...(level === 'mark' ? crowd : labels), mostRows: options.most });
  const members: Item[][] = options.leastHeights.map(() => []);
  for (const [index, item] of items.entries()) {
    const row = rowOf[index];
    if (row === undefined) return undefined;
    (members[row] ??= []).push(item);
  }
  const named =
    level === 'mark' ? Array.from(members, (row = []) => withTitles(row, options.ground)) : members;
  return stacked(named, options.leastHeights);
}

function stacked(members: readonly (readonly Item[])[], leastHeights: readonly number[]): Row[] {
  let y: number = metrics.groupTop;
  return Array.from(members, (items = [], index) => {
    const height = Math.max(leastHeights[index] ?? 0, ...items.map((item) => item.height));
    const row = { y, height, items };
    y += height + (items.some(({ label }) => label) ? metrics.betweenRows : metrics.betweenMarks);
    return row;
  });
}

/** The height of rows with the air below them, in pixels from the top of their group. */
export const heightOfRows = (rows: readonly Row[]): number => {
  const last = rows.at(-1);
  return (last ? last.y + last.height : metrics.groupTop) + metrics.groupBottom;
};

/** The least of a title that says something beside a mark, in pixels. */
const leastTitle = 96;

/** Marks of a row with their titles behind them, where the next mark leaves room. */
function withTitles(items: readonly Item[], ground: Ground): Item[] {
  const inOrder = [...items].sort((a, b) => a.mark.from - b.mark.from);
  return inOrder.map((item, index) => {
    const free = freeFor(item.planned, ground);
    const next = inOrder[index + 1]?.mark.from ?? Infinity;
    return behindMark(item, { from: item.mark.to, to: Math.min(free.to, next - metrics.betweenItems) }, free);
  });
}

function behindMark(item: Item, { from, to }: Interval, free: Interval): Item {
  const x = Math.max(from + metrics.besideDot, free.from);
  const natural = Math.ceil(widthInLine(item.planned, 'title'));
  const width = Math.min(natural, Math.floor(widthOf({ from: x, to })));
  if (width < Math.min(natural, Math.max(leastTitle, leastWidth(item.planned)))) return item;
  return labelled(item, labelOf(item.planned, 'beside', x, { detail: 'title', width, titleLines: 1 }));
}
