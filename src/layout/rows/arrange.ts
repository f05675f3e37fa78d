import { arrangeEvent, asOfLineOf, narrowest, type EventScale, type RowLevel } from './arranged.ts';
import type { Grid } from '../time/grid.ts';
import { eventsIn } from '../plan/hidden.ts';
import { packRows } from './pack.ts';
import type { Plan, PlannedGroup } from '../plan/plan.ts';
import { membersOf, rowGap, rowSpace, stackRows, type Row } from './rows.ts';
import type { StubRow, StubRule } from './stub-row.ts';
import { lengthOf, type TimeWindow } from '../time/window.ts';

/** How much of a label there is room for in a group, or no single event at all. */
export type Level = RowLevel | 'density';

export const densityHeight = 44;

export interface ArrangedGroup {
  readonly group: PlannedGroup;
  readonly level: Level;
  readonly rows: readonly Row[];
  /** The row for what lies out of view, kept where a view of this scale can't show the whole group. */
  readonly stubs: StubRow | undefined;
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
  readonly stubs: StubRule;
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
    groups:
      wholeIn(full, options.room) ??
      givingWay(plan, { full, wrapped: at('wrapped'), title: at('title') }, options)
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
  { full, wrapped, title }: Readonly<Record<Exclude<RowLevel, 'mark'>, Tried>>,
  options: ArrangeOptions
): readonly ArrangedGroup[] {
  const share = Math.max(options.room / plan.groups.length, 80);
  const groups =
    wholeIn(title, options.room) ??
    raised(withMarks(plan, title, share, options), title, options.room, 2 * share);
  return raised(raised(groups, wrapped, options.room, Infinity), full, options.room, Infinity);
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
  height: Math.max(densityHeight, options.leastHeight(group, options.stubs.linesFor(group, undefined)))
});

const lowestRow = { full: 24, wrapped: 24, title: 24, mark: 16 } as const;
/** Between two items of a row. */
const space = { full: rowSpace, wrapped: rowSpace, title: rowSpace, mark: 2 } as const;

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
  const members = membersOf(items, rowOf);
  const place = options.stubs.placeFor(group, level, members);
  const shared = place && 'row' in place ? place : undefined;
  const rows = stackRows(members, {
    level,
    asOfLine: asOfLineOf(scale),
    view: options.stubs.view,
    shared
  });
  const last = rows.at(-1);
  const content = last ? last.y + last.height + rowGap[level] : rowGap[level];
  const stubs = place && { ...place, y: shared ? rows[shared.row]!.y : content };
  const needed = place && !shared ? content + place.height + rowGap[level] : content;
  const lines = options.stubs.linesFor(group, place);
  return { group, level, rows, stubs, height: Math.max(needed, options.leastHeight(group, lines)) };
}

function scaleOf({ asOf }: Plan, { grid, viewLength }: ArrangeOptions): EventScale {
  const { scale, origin } = grid;
  return { scale, origin, viewLength, asOf, key: [scale, origin, viewLength, asOf].join(' ') };
}
