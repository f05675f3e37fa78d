import {
  arrangeEvent,
  asOfLineOf,
  briefTexts,
  dotGap,
  dotRadius,
  heightOf,
  lengthened,
  narrowest,
  type ArrangedEvent,
  type EventScale,
  type RowLevel
} from './arranged.ts';
import type { Grid } from './frame.ts';
import { eventsIn } from './hidden.ts';
import { packRows } from './pack.ts';
import { type, type Plan, type PlannedGroup } from './plan.ts';
import { lengthOf, type TimeWindow } from './window.ts';

/**
 * How much of a label there is room for: title and words, the title on one line, the mark with a title where the
 * row happens to be free, or no single event at all.
 */
export type Level = RowLevel | 'density';

/** Between the labels or marks of one row. */
export const rowSpace = 14;
export const densityHeight = 44;

const rowGap = { full: 12, title: 6, mark: 3 } as const;
const stubHeight = {
  full: type.title.line + type.words.line + 2,
  title: type.title.line + type.badge.height + 5
} as const;

export interface Row {
  /** From the top of the group. */
  readonly y: number;
  readonly height: number;
  /** In order of time; their reserved stretches don't meet. */
  readonly items: readonly ArrangedEvent[];
}

export interface ArrangedGroup {
  readonly group: PlannedGroup;
  readonly level: Level;
  readonly rows: readonly Row[];
  /** The row for what lies out of view, kept where a view of this scale can't show the whole group. */
  readonly stubs: { readonly y: number; readonly height: number } | undefined;
  readonly height: number;
}

/** What depends on the scale: where marks and labels lie along time, and in which row. Panning does not change it. */
export interface Arrangement {
  readonly plan: Plan;
  readonly grid: Grid;
  readonly groups: readonly ArrangedGroup[];
}

export interface ArrangeOptions {
  readonly grid: Grid;
  /** The days whose events are given rows. */
  readonly around: TimeWindow;
  /** The length of a view, in pixels. */
  readonly viewLength: number;
  /** The height that labels give way for, in pixels. */
  readonly room: number;
  /** The least height of a group, for its heading and `lines` on what is out of view. */
  readonly leastHeight: (group: PlannedGroup, lines: number) => number;
}

/**
 * Packs each group's events into rows, at the highest level of detail for which the figure has room: all groups at one
 * level if it can be, then one after the other raised as far as the room that is left goes.
 */
export function arrange(plan: Plan, options: ArrangeOptions): Arrangement {
  const at = (level: RowLevel): Tried =>
    plan.groups.map((group) => arrangeGroup(plan, group, level, options.room, options));
  const full = at('full');
  return {
    plan,
    grid: options.grid,
    groups: wholeIn(full, options.room) ?? givingWay(plan, full, at('title'), options)
  };
}

/** Groups at a level; `undefined` where one of them alone has no room. */
type Tried = readonly (ArrangedGroup | undefined)[];

const heightOfAll = (groups: readonly ArrangedGroup[]): number =>
  groups.reduce((sum, { height }) => sum + height, 0);

function wholeIn(tried: Tried, room: number): readonly ArrangedGroup[] | undefined {
  const groups = tried.filter((group) => group !== undefined);
  return groups.length === tried.length && heightOfAll(groups) <= room ? groups : undefined;
}

function givingWay(
  plan: Plan,
  full: Tried,
  titled: Tried,
  options: ArrangeOptions
): readonly ArrangedGroup[] {
  const share = Math.max(options.room / plan.groups.length, 80);
  const groups =
    wholeIn(titled, options.room) ??
    raised(withMarks(plan, titled, share, options), titled, options.room, 2 * share);
  return raised(groups, full, options.room, Infinity);
}

/** Every group within its share of the room: with titles, as marks, or as a density where the marks are too many. */
const withMarks = (plan: Plan, titled: Tried, share: number, options: ArrangeOptions): ArrangedGroup[] =>
  plan.groups.map((group, index) => {
    const best = titled[index];
    if (best && best.height <= share) return best;
    return arrangeGroup(plan, group, 'mark', share, options) ?? dense(group, options);
  });

/**
 * Groups as they are in `higher`, as far as there is room for them, and none higher than `most`: those first that need the
 * least more, so that as many as can be have titles.
 */
function raised(
  groups: readonly ArrangedGroup[],
  higher: Tried,
  room: number,
  most: number
): readonly ArrangedGroup[] {
  let spare = room - heightOfAll(groups);
  const result = [...groups];
  const more = groups.flatMap((group, index) => {
    const better = higher[index];
    return better && better.height <= most ? [{ better, index, needed: better.height - group.height }] : [];
  });
  for (const { better, index, needed } of more.sort((a, b) => a.needed - b.needed))
    if (needed <= spare) {
      result[index] = better;
      spare -= needed;
    }
  return result;
}

const dense = (group: PlannedGroup, options: ArrangeOptions): ArrangedGroup => ({
  group,
  level: 'density',
  rows: [],
  stubs: undefined,
  height: Math.max(densityHeight, lowestHeight(group, options))
});

/** A view that could lie within a group has a line for each of its ends. */
const lowestHeight = (group: PlannedGroup, options: ArrangeOptions): number =>
  options.leastHeight(group, outreaches(group, options) ? 2 : 1);

/** Whether a view of this scale can't show all that a group has: an end that is open shows in any view. */
const outreaches = ({ length }: PlannedGroup, { grid, viewLength }: ArrangeOptions): boolean =>
  length * grid.scale > viewLength + 1;

const lowestRow = { full: 24, title: 24, mark: 16 } as const;
/** Between two items of a row. */
const space = { full: rowSpace, title: rowSpace, mark: 2 } as const;

/** What a row could hold of the narrowest items, so that a crowd is known without measuring it; one sticks out at each end. */
function mostInRow(level: RowLevel, { around, grid }: ArrangeOptions): number {
  return (lengthOf(around) * grid.scale) / (narrowest + space[level]) + 2;
}

function arrangeGroup(
  plan: Plan,
  group: PlannedGroup,
  level: RowLevel,
  room: number,
  options: ArrangeOptions
): ArrangedGroup | undefined {
  const near = eventsIn(group, options.around);
  const most = Math.max(1, Math.floor(room / lowestRow[level]));
  if (near.length > most * mostInRow(level, options)) return undefined;
  const scale = scaleOf(plan, options);
  const items = near.map((event) => arrangeEvent(event, level, scale));
  items.sort((a, b) => (a.reserved.from < b.reserved.from ? -1 : a.reserved.from > b.reserved.from ? 1 : 0));
  const stretches = items.map(({ reserved }) => reserved);
  const rowOf = packRows(stretches, space[level], most);
  if (!rowOf) return undefined;
  const rows = stack(items, rowOf, level, asOfLineOf(scale));
  const last = rows.at(-1);
  const content = last ? last.y + last.height + rowGap[level] : rowGap[level];
  const stubs = stubRow(group, level, content, options);
  const height = stubs ? stubs.y + stubs.height + rowGap[level] : content;
  return { group, level, rows, stubs, height: Math.max(height, lowestHeight(group, options)) };
}

const stubRow = (
  group: PlannedGroup,
  level: RowLevel,
  y: number,
  options: ArrangeOptions
): ArrangedGroup['stubs'] =>
  level === 'mark' || !outreaches(group, options) ? undefined : { y, height: stubHeight[level] };

function scaleOf({ asOf }: Plan, { grid, viewLength }: ArrangeOptions): EventScale {
  const { scale, origin } = grid;
  return { scale, origin, viewLength, asOf, key: [scale, origin, viewLength, asOf].join(' ') };
}

function stack(
  items: readonly ArrangedEvent[],
  rowOf: readonly number[],
  level: RowLevel,
  asOfLine: number
): Row[] {
  const members: ArrangedEvent[][] = [];
  items.forEach((item, index) => (members[rowOf[index]!] ??= []).push(item));
  const rows: Row[] = [];
  let y: number = rowGap[level];
  for (const row of members) {
    const height = Math.max(...row.map(heightOf), level === 'mark' ? 13 : dotRadius * 2);
    rows.push({ y, height, items: inFreeRoom(row, level, asOfLine) });
    y += height + rowGap[level];
  }
  return rows;
}

function inFreeRoom(
  row: readonly ArrangedEvent[],
  level: RowLevel,
  asOfLine: number
): readonly ArrangedEvent[] {
  if (level === 'full') return row;
  return level === 'title' ? withLongerTitles(row, asOfLine) : withFreeTitles(row, asOfLine);
}

/** In a row of titles, each as long as it is or as the row is free; what is past does not run into what was to come. */
function withLongerTitles(row: readonly ArrangedEvent[], asOfLine: number): ArrangedEvent[] {
  let taken = -Infinity;
  return row.map((item, index) => {
    const next = (row[index + 1]?.reserved.from ?? Infinity) - rowSpace;
    const to = item.reserved.to <= asOfLine ? Math.min(next, asOfLine) : next;
    const longer = lengthened(item, { from: taken + rowSpace, to });
    taken = longer.reserved.to;
    return longer;
  });
}

/**
 * In a row of marks, a title or at least a number wherever there is nothing else for as long as it is: behind the mark,
 * or before it where what is past would run into what was still to come.
 */
function withFreeTitles(row: readonly ArrangedEvent[], asOfLine: number): ArrangedEvent[] {
  let taken = -Infinity;
  return row.map((item, index) => {
    const { from, to } = item.reserved;
    const next = (row[index + 1]?.reserved.from ?? Infinity) - rowSpace;
    const after = Math.min(next, to <= asOfLine ? asOfLine : Infinity) - to - dotGap;
    const before = from >= asOfLine ? 0 : from - dotGap - taken - rowSpace;
    const labelled = labelledIn(item, { after, before });
    taken = labelled.reserved.to;
    return labelled;
  });
}

/** A mark with what fits of its title in the free pixels after it, or else before it. */
function labelledIn(
  item: ArrangedEvent,
  free: { readonly after: number; readonly before: number }
): ArrangedEvent {
  const { from, to } = item.reserved;
  for (const text of briefTexts(item.planned)) {
    const label = { ...text, level: 'mark' as const, place: 'beside' as const, indent: 0 };
    if (Number.isFinite(to) && text.width <= free.after)
      return {
        ...item,
        reserved: { from, to: to + dotGap + text.width },
        label: { ...label, side: 'start' }
      };
    if (Number.isFinite(from) && text.width <= free.before)
      return {
        ...item,
        reserved: { from: from - dotGap - text.width, to },
        label: { ...label, side: 'end' }
      };
  }
  return item;
}
