import { sum } from 'd3';
import { widthInLine } from '../labels/block.ts';
import { fitLabel, heightOf, labelOf } from '../labels/fit.ts';
import { metrics } from '../metrics.ts';
import { importanceOf, type PlannedEvent } from '../plan/plan.ts';
import { widthOf, type Interval } from '../time/interval.ts';
import { freeFor, itemOf, labelled, type Ground, type Item } from './items.ts';
import { lowestOf, mostRows, type DrawnLevel, type DrawnStep } from './levels.ts';
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
  /** The height that rows may take with titles beside marks, in pixels; titles that make no row higher are always there. */
  readonly roomForTitles: number;
  /** As many rows as the events are spread over; if absent, they fill one row after the other. */
  readonly spread?: number | undefined;
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
  const { ground, room, lastRows, leastHeights, roomForTitles, spread } = options;
  const rowOf = rowPacker({
    ...(step.level === 'mark' ? crowd : labels),
    mostRows: spread ?? mostRows(lowestOf(step), room),
    isSpread: spread !== undefined
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
    ? titledWithin(roomForTitles, members, leastHeights, ground)
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

/** The least width at which a cut title beside a mark says anything, without its badges, in pixels. */
const leastTitle = 96;

/** Rows of marks with titles: where these make a row no higher, or else in as many rows as the room takes, from the first on. */
function titledWithin(
  room: number,
  members: readonly (readonly Item[])[],
  leastHeights: readonly number[],
  ground: Ground
): readonly (readonly Item[])[] {
  const rows = Array.from(members, (row = []) => row);
  let height = heightOfRows(stacked(rows, leastHeights));
  for (const [index, row] of rows.entries()) {
    rows[index] = withTitles(row, ground);
    const titled = heightOfRows(stacked(rows, leastHeights));
    if (titled > Math.max(room, height)) rows[index] = row;
    else height = titled;
  }
  return rows;
}

/** Marks of a row with their titles beside them, where their neighbours leave room. */
function withTitles(items: readonly Item[], ground: Ground): Item[] {
  const inOrder = [...items].sort((a, b) => a.reserved.from - b.reserved.from);
  let taken = -Infinity;
  return inOrder.map((item, index) => {
    const next = inOrder[index + 1]?.reserved.from ?? Infinity;
    const room = { from: taken + metrics.betweenItems, to: next - metrics.betweenItems };
    const titled = item.label?.block.lines.length
      ? item
      : besideMark(item, room, freeFor(item.planned, ground));
    taken = titled.reserved.to;
    return titled;
  });
}

/** Whether a step cuts titles or leaves some out, so that more events have room. */
export const losesTitles = (step: DrawnStep): boolean =>
  hasMarks(lowestOf(step)) || cutsTitles(lowestOf(step));

/** Whether a level cuts titles, or leaves them out, so that more events have room in a row. */
const cutsTitles = (level: DrawnLevel): boolean => level === 'mark' || level.titleLines === 1;

/** A wider label is made only for every so many pixels, so that a pan does not set it anew at each of its steps. */
const widthStep = 8;

/** The items of a row whose titles were cut, with as much of them as the room between their neighbours takes. */
function withLongerTitles(items: readonly Item[], step: DrawnStep, ground: Ground): Item[] {
  const inOrder = [...items].sort((a, b) => a.reserved.from - b.reserved.from);
  let taken = -Infinity;
  return inOrder.map((item, index) => {
    const next = inOrder[index + 1]?.reserved.from ?? Infinity;
    const room = { from: taken + metrics.betweenItems, to: next - metrics.betweenItems };
    const longer = withLongerTitle(item, levelIn(step, item.planned), room, freeFor(item.planned, ground));
    taken = longer.reserved.to;
    return longer;
  });
}

function withLongerTitle(item: Item, level: DrawnLevel, room: Interval, free: Interval): Item {
  const { planned, mark, label, reserved } = item;
  if (!label?.block.lines.length || level === 'mark' || level.titleLines > 1) return item;
  if (label.side === 'beside')
    return label.block.width < widthInLine(planned, 'title') ? besideMark(item, room, free) : item;
  const from = Math.max(free.from, reserved.from);
  const to = Math.min(free.to, room.to);
  const width = Math.floor((to - from) / widthStep) * widthStep;
  if (width <= level.width) return item;
  const longer = fitLabel(planned, mark, { from, to: from + width }, { ...level, width });
  return longer && heightOf(longer) <= item.height ? labelled(item, longer) : item;
}

/** A mark with its title behind it, or before it if only there all of it has room, or more of it. */
function besideMark(item: Item, room: Interval, free: Interval): Item {
  const { planned, mark } = item;
  const after = {
    from: Math.max(mark.to + metrics.besideDot, free.from),
    to: Math.min(room.to, free.to)
  };
  const before = {
    from: Math.max(room.from, free.from),
    to: Math.min(mark.from - metrics.besideDot, free.to)
  };
  const natural = Math.ceil(widthInLine(planned, 'title'));
  const isBehind = widthOf(after) >= Math.min(natural, widthOf(before));
  const width = Math.min(natural, Math.floor(widthOf(isBehind ? after : before)));
  if (width < Math.min(natural, leastTitle + natural - planned.titleWidth)) return item;
  const label = labelOf(planned, 'beside', after.from, { detail: 'title', width, titleLines: 1 });
  return labelled(item, isBehind ? label : { ...label, x: before.to - label.block.width });
}
