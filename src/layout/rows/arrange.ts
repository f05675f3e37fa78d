import { sum } from 'd3';
import { metrics } from '../metrics.ts';
import { eventsIn } from '../plan/event-index.ts';
import type { Plan, PlannedEvent, PlannedGroup } from '../plan/plan.ts';
import { widthOf } from '../time/interval.ts';
import type { Segment, TimeScale } from '../time/scale.ts';
import type { TimeWindow } from '../time/window.ts';
import { countBeside } from './counts.ts';
import type { Ground } from './items.ts';
import { levels, mostRows, type LabelledLevel, type Level } from './levels.ts';
import { heightOfRows, rowsOf, type Row } from './rows.ts';

/** Events that are counted instead of drawn one by one. */
export interface Counted {
  /** A stretch beside the window, or `group` if all of the group is counted. */
  readonly where: Segment | 'group';
  readonly count: number;
  /** The top of the columns, in pixels from the top of the group, and how high they are. */
  readonly y: number;
  readonly height: number;
}

/** A group with its events in rows, in pixels. */
export interface ArrangedGroup {
  readonly group: PlannedGroup;
  readonly level: Level;
  readonly rows: readonly Row[];
  readonly counted: readonly Counted[];
  readonly height: number;
}

export interface ArrangeOptions {
  readonly ground: Ground;
  /** The height to which labels are reduced, in pixels. */
  readonly room: number;
  /** The least height of a group, for its name. */
  readonly leastHeight: (group: PlannedGroup) => number;
  /** The id of the event that is drawn even if others are only counted. */
  readonly shown?: string | undefined;
  /** What was drawn before, while a reader moves the window: levels and rows stay as far as possible. */
  readonly last?: readonly ArrangedGroup[] | undefined;
}

/**
 * Gives each group rows: all groups at the highest level for which the figure has room, then single groups at higher levels
 * as far as room is left, those first that need the least more.
 */
export function arrange({ groups }: Plan, options: ArrangeOptions): readonly ArrangedGroup[] {
  const tried = new Map<string, ArrangedGroup | undefined>();
  const at = (group: PlannedGroup, level: number): ArrangedGroup | undefined => {
    const key = `${level} ${group.id}`;
    if (!tried.has(key)) tried.set(key, arrangeGroup(group, levels[level]!, options));
    return tried.get(key);
  };
  const stayed = options.last && whole(groups, (group, index) => stay(group, index, options), options.room);
  if (stayed) return stayed;
  for (let level = 0; level < levels.length - 1; level++) {
    const all = whole(groups, (group) => at(group, level), options.room);
    if (all) return raised(all, level, at, options.room);
  }
  const densities = groups.map((group) => at(group, levels.length - 1)!);
  return raised(densities, levels.length - 1, at, options.room);
}

/** A group at the level that it had before. */
function stay(group: PlannedGroup, index: number, options: ArrangeOptions): ArrangedGroup | undefined {
  const last = options.last?.[index];
  return last?.group.id === group.id ? arrangeGroup(group, last.level, options, last) : undefined;
}

const heightOf = (groups: readonly ArrangedGroup[]): number => sum(groups, ({ height }) => height);

/** All groups as `attempt` arranges them, if they fit together; stops at the first that does not. */
function whole(
  groups: readonly PlannedGroup[],
  attempt: (group: PlannedGroup, index: number) => ArrangedGroup | undefined,
  room: number
): readonly ArrangedGroup[] | undefined {
  const arranged: ArrangedGroup[] = [];
  let height = 0;
  for (const [index, group] of groups.entries()) {
    const tried = attempt(group, index);
    height += tried?.height ?? Infinity;
    if (!tried || height > room) return undefined;
    arranged.push(tried);
  }
  return arranged;
}

function raised(
  groups: readonly ArrangedGroup[],
  from: number,
  at: (group: PlannedGroup, level: number) => ArrangedGroup | undefined,
  room: number
): readonly ArrangedGroup[] {
  const result = [...groups];
  for (let level = from - 1; level >= 0; level--) {
    const better = result.flatMap(({ group, height }, index) => {
      const higher = at(group, level);
      return higher ? [{ higher, index, more: higher.height - height }] : [];
    });
    for (const { higher, index } of better.sort((a, b) => a.more - b.more))
      if (heightOf(result) - result[index]!.height + higher.height <= room) result[index] = higher;
  }
  return result;
}

/** The height of a row of counts, and the width of the words of two counts, in pixels. */
const countsRow = 24;
const twoCounts = 260;

function arrangeGroup(
  group: PlannedGroup,
  level: Level,
  options: ArrangeOptions,
  last?: ArrangedGroup
): ArrangedGroup | undefined {
  const least = options.leastHeight(group);
  const shown = options.shown === undefined ? undefined : group.byId.get(options.shown);
  if (level === 'density') return densityOf(group, least, shown, options);
  const drawn = drawnOf(group, level, options);
  if (!drawn) return undefined;
  const beside = isCounted(level) ? countsOf(group, options.ground, drawn) : [];
  const rows = rowsOf(drawn, level, {
    ground: options.ground,
    room: options.room,
    lastRows: lastRowsOf(last),
    leastHeights: last?.rows.map(({ height }) => height) ?? []
  });
  if (!rows) return undefined;
  const height = heightOfRows(rows);
  const y = rows.length > 0 ? height - metrics.groupBottom + metrics.betweenRows : metrics.groupTop;
  // Over a narrow window, the counts of both sides have no room beside each other.
  const step = widthOf(options.ground.scale.story) < twoCounts ? countsRow : 0;
  const counted = beside.map((each, index) => ({ ...each, y: y + index * step, height: countsRow }));
  const bottom = Math.max(0, ...counted.map((each) => each.y + countsRow));
  const needed = counted.length > 0 ? bottom + metrics.groupBottom : height;
  return { group, level, rows, counted, height: Math.max(needed, least, last?.height ?? 0) };
}

const lastRowsOf = (last: ArrangedGroup | undefined): ReadonlyMap<string, number> =>
  new Map(
    (last?.rows ?? []).flatMap(({ items }, row) =>
      items.map(({ planned }) => [planned.event.id, row] as const)
    )
  );

function densityOf(
  group: PlannedGroup,
  least: number,
  shown: PlannedEvent | undefined,
  { ground }: ArrangeOptions
): ArrangedGroup {
  const one = { ground, room: 0, lastRows: new Map<string, number>(), leastHeights: [] };
  const rows = rowsOf(shown ? [shown] : [], titles, one) ?? [];
  const y = rows.length > 0 ? heightOfRows(rows) : metrics.groupTop;
  const count = group.events.length - rows.length;
  const counted: Counted = { where: 'group', count, y, height: metrics.density };
  return {
    group,
    level: 'density',
    rows,
    counted: count > 0 ? [counted] : [],
    height: Math.max(least, count > 0 ? y + metrics.density + metrics.groupBottom : y)
  };
}

/** The level of a single event above a density. */
const titles: LabelledLevel = { detail: 'title', width: Infinity, titleLines: 1, outside: 'counts' };

const isCounted = (level: LabelledLevel | 'mark'): boolean => level === 'mark' || level.outside === 'counts';

/** The events that are drawn at a level; undefined if there are too many for the room, which needs no measuring. */
function drawnOf(
  group: PlannedGroup,
  level: LabelledLevel | 'mark',
  { ground: { scale }, room, shown }: ArrangeOptions
): readonly PlannedEvent[] | undefined {
  const narrowest = level === 'mark' ? metrics.narrowest + metrics.betweenMarks : metrics.leastLabel;
  const most = mostRows(level, room) * (widthOf(scale.axis) / narrowest + 2);
  const events = eventsIn(group, isCounted(level) ? scale.story.window : wholeOf(scale), shown);
  return events.length > most ? undefined : events;
}

const wholeOf = ({ segments }: TimeScale): TimeWindow => ({
  start: segments[0]!.window.start,
  end: segments.at(-1)!.window.end
});

function countsOf(
  group: PlannedGroup,
  { scale }: Ground,
  drawn: readonly PlannedEvent[]
): Pick<Counted, 'where' | 'count'>[] {
  return scale.segments
    .filter(({ kind }) => kind !== 'story')
    .map((where) => ({ where, count: countBeside(group, where, drawn) }))
    .filter(({ count }) => count > 0);
}
