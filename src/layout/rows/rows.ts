import { sum } from 'd3';
import { leastWidth, widthInLine } from '../labels/block.ts';
import { fitLabel, heightOf, labelOf } from '../labels/fit.ts';
import { metrics } from '../metrics.ts';
import { importanceOf, type PlannedEvent } from '../plan/plan.ts';
import { widthOf, type Interval } from '../time/interval.ts';
import { freeFor, itemOf, labelled, type Ground, type Item } from './items.ts';
import { lowestOf, mostRows, type DrawnLevel, type DrawnStep, type LabelledLevel } from './levels.ts';
import { rowPacker, type Packed } from './pack.ts';

/** The events of one row, in pixels from the top of their group. */
export interface Row {
  readonly y: number;
  readonly height: number;
  readonly items: readonly Item[];
}

export interface RowOptions {
  readonly ground: Ground;
  /** The height that rows may take, in pixels. */
  readonly room: number;
  /** The row that an event had before, by id. */
  readonly lastRows: ReadonlyMap<string, number>;
  /** The least height of each row, so that rows keep their places. */
  readonly leastHeights: readonly number[];
}

/** Distances between labels, and in a crowd of marks, in pixels. */
const labels = { gap: metrics.betweenItems, near: metrics.near };
const crowd = { gap: metrics.betweenMarks, near: 0 };

/**
 * Events in rows of a step; `undefined` if they don't fit. Stops at the first event that needs more than the room, so that
 * trying a step that doesn't fit costs little.
 */
export function rowsOf(
  events: readonly PlannedEvent[],
  step: DrawnStep,
  options: RowOptions
): readonly Row[] | undefined {
  const { ground, room, lastRows, leastHeights } = options;
  const rowOf = rowPacker({
    ...(step.level === 'mark' ? crowd : labels),
    mostRows: mostRows(lowestOf(step), room)
  });
  const members: Item[][] = leastHeights.map(() => []);
  const heights = [...leastHeights];
  let height = sum(heights);
  for (const planned of events) {
    const level = levelIn(step, planned);
    const item = itemOf(planned, levelOf(planned, level, ground), ground);
    const isBare = level === 'mark';
    const row = rowOf(packedOf(item, isBare, ground, lastRows));
    if (row === undefined) return undefined;
    (members[row] ??= []).push(item);
    const higher = Math.max(heights[row] ?? 0, item.height);
    height += higher - (heights[row] ?? 0);
    heights[row] = higher;
    if (height > room && members.length > 1) return undefined;
  }
  const named = hasMarks(lowestOf(step))
    ? Array.from(members, (row = []) => withTitles(row, ground))
    : members;
  const whole = cutsTitles(lowestOf(step))
    ? Array.from(named, (row = []) => withLongerTitles(row, step, ground))
    : named;
  return stacked(whole, leastHeights);
}

/** The part of a row that an item takes: a mark at the as-of line leaves the room before the line to labels of the past. */
const packedOf = (
  { planned, mark, label, reserved }: Item,
  isBare: boolean,
  ground: Ground,
  lastRows: ReadonlyMap<string, number>
): Packed => ({
  from: Math.min(label?.x ?? Infinity, Math.max(mark.from, freeFor(planned, ground).from)),
  to: reserved.to,
  mark: mark.from,
  last: lastRows.get(planned.event.id),
  isBare
});

/** The level of an event at a step. */
const levelIn = (step: DrawnStep, { event }: PlannedEvent): DrawnLevel =>
  step.lesser && importanceOf(event) <= step.lesser.upTo ? lowestOf(step) : step.level;

/** Whether a level has marks without labels. */
const hasMarks = (level: DrawnLevel): boolean => level === 'mark' || level.outside === 'marks';

/** Events outside the window may be marks while those in it have labels. */
function levelOf({ shape }: PlannedEvent, level: DrawnLevel, { scale }: Ground): DrawnLevel {
  const { start, end } = scale.story.window;
  return hasMarks(level) && (shape.to <= start || shape.from >= end) ? 'mark' : level;
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

/** The height of rows with the gap below them, in pixels from the top of their group. */
export const heightOfRows = (rows: readonly Row[]): number => {
  const last = rows.at(-1);
  return (last ? last.y + last.height : metrics.groupTop) + metrics.groupBottom;
};

/** The least width at which a title beside a mark says anything, in pixels. */
const leastTitle = 96;

/** Marks of a row with their titles after them, where the next item leaves room. */
function withTitles(items: readonly Item[], ground: Ground): Item[] {
  const inOrder = [...items].sort((a, b) => a.reserved.from - b.reserved.from);
  return inOrder.map((item, index) => {
    if (item.label?.block.lines.length) return item;
    const free = freeFor(item.planned, ground);
    const next = inOrder[index + 1]?.reserved.from ?? Infinity;
    return behindMark(item, { from: item.mark.to, to: Math.min(free.to, next - metrics.betweenItems) }, free);
  });
}

/** Whether a level cuts titles so that more events have room in a row. */
const cutsTitles = (level: DrawnLevel): level is LabelledLevel => level !== 'mark' && level.titleLines === 1;

/** A wider label is made only for every so many pixels, so that a pan does not set it anew at each of its steps. */
const widthStep = 8;

/** The items of a row whose titles were cut, with as much of them as the room between their neighbours takes. */
function withLongerTitles(items: readonly Item[], step: DrawnStep, ground: Ground): Item[] {
  const inOrder = [...items].sort((a, b) => a.reserved.from - b.reserved.from);
  return inOrder.map((item, index) => {
    const level = levelIn(step, item.planned);
    if (!item.label?.block.lines.length || !cutsTitles(level)) return item;
    const free = freeFor(item.planned, ground);
    const from = Math.max(free.from, item.reserved.from);
    const next = inOrder[index + 1]?.reserved.from ?? Infinity;
    const to = Math.min(free.to, next - metrics.betweenItems);
    const width = Math.floor((to - from) / widthStep) * widthStep;
    if (width <= level.width) return item;
    const label = fitLabel(item.planned, item.mark, { from, to: from + width }, { ...level, width });
    return label && heightOf(label) <= item.height ? labelled(item, label) : item;
  });
}

function behindMark(item: Item, { from, to }: Interval, free: Interval): Item {
  const x = Math.max(from + metrics.besideDot, free.from);
  const natural = Math.ceil(widthInLine(item.planned, 'title'));
  const width = Math.min(natural, Math.floor(widthOf({ from: x, to })));
  if (width < Math.min(natural, Math.max(leastTitle, leastWidth(item.planned)))) return item;
  return labelled(item, labelOf(item.planned, 'beside', x, { detail: 'title', width, titleLines: 1 }));
}
