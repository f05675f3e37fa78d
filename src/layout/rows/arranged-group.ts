import { sort, sum } from 'd3';
import type { Importance } from '../../model/timeline.ts';
import { metrics } from '../metrics.ts';
import { eventsIn, moreImportant } from '../plan/event-index.ts';
import { importanceOf, type PlannedEvent, type PlannedGroup } from '../plan/plan.ts';
import { widthOf } from '../time/interval.ts';
import type { Segment, TimeScale } from '../time/scale.ts';
import type { TimeWindow } from '../time/window.ts';
import { countBeside } from './counts.ts';
import type { Ground } from './items.ts';
import { lowestOf, mostRows, type DrawnLevel, type DrawnStep, type Step } from './levels.ts';
import { heightOfRows, rowsOf, type Row, type RowOptions } from './rows.ts';

/** Events that are counted instead of drawn one by one. */
export interface Counted {
  /** A stretch beside the window, or `group` if all of the group is counted. */
  readonly where: Segment | 'group';
  readonly count: number;
  /** The top of the columns, in pixels from the top of the group, and how high they are. */
  readonly y: number;
  readonly height: number;
}

/** A group with its events in rows at a step, in pixels. */
export type ArrangedGroup = Step & {
  readonly group: PlannedGroup;
  readonly rows: readonly Row[];
  readonly counted: readonly Counted[];
  readonly height: number;
};

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

/** The height of a row of counts, and the width of the words of two counts, in pixels. */
const countsRow = 24;
const twoCounts = 260;

/** A group at a step; undefined if it has no room for its events there. */
export function arrangeGroup(
  group: PlannedGroup,
  step: Step,
  options: ArrangeOptions,
  last?: ArrangedGroup
): ArrangedGroup | undefined {
  if (step.level === 'density') return densityOf(group, shownIn(group, options), titlesOnly, options);
  if (step.lesser?.level === 'density') return partlyCounted(group, step, step.lesser.upTo, options, last);
  return drawnGroup(group, step, options, last);
}

const shownIn = (group: PlannedGroup, { shown }: ArrangeOptions): readonly PlannedEvent[] => {
  const event = shown === undefined ? undefined : group.byId.get(shown);
  return event ? [event] : [];
};

/** A group in which every event of the window is drawn. */
export function drawnGroup(
  group: PlannedGroup,
  step: DrawnStep,
  options: ArrangeOptions,
  last: ArrangedGroup | undefined,
  more: Partial<RowOptions> = {}
): ArrangedGroup | undefined {
  const drawn = drawnOf(group, step, options);
  if (!drawn) return undefined;
  const beside = isCounted(lowestOf(step)) ? countsOf(group, options.ground, drawn) : [];
  const rows = rowsOf(drawn, step, { ...rowOptions(options, last), ...more });
  if (!rows) return undefined;
  const height = heightOfRows(rows);
  const y = rows.length > 0 ? height - metrics.groupBottom + metrics.betweenRows : metrics.groupTop;
  // Over a narrow window, the counts of both sides have no room beside each other.
  const gap = widthOf(options.ground.scale.story) < twoCounts ? countsRow : 0;
  const counted = beside.map((each, index) => ({ ...each, y: y + index * gap, height: countsRow }));
  const bottom = Math.max(0, ...counted.map((each) => each.y + countsRow));
  const needed = counted.length > 0 ? bottom + metrics.groupBottom : height;
  const least = Math.max(options.leastHeight(group), last?.height ?? 0);
  return { ...stepOf(step), group, rows, counted, height: Math.max(needed, least) };
}

const stepOf = ({ level, lesser }: DrawnStep): DrawnStep => (lesser ? { level, lesser } : { level });

const rowOptions = ({ ground, room }: ArrangeOptions, last: ArrangedGroup | undefined): RowOptions => ({
  ground,
  room,
  lastRows: lastRowsOf(last),
  leastHeights: last?.rows.map(({ height }) => height) ?? [],
  // Before it is known what is left of the room, titles beside marks may not keep other events from being drawn.
  roomForTitles: last ? room : 0
});

/** A group in which events up to an importance are counted, and the others drawn above the density as the step says. */
function partlyCounted(
  group: PlannedGroup,
  step: DrawnStep,
  upTo: Importance,
  options: ArrangeOptions,
  last: ArrangedGroup | undefined
): ArrangedGroup | undefined {
  const above = moreImportant(group, upTo);
  const { scale } = options.ground;
  if (above.length === group.events.length) return drawnGroup(group, { level: step.level }, options, last);
  const window = isCounted(step.level) ? scale.story.window : wholeOf(scale);
  const inView = above.filter(({ shape }) => shape.from < window.end && shape.to > window.start);
  const [shown] = shownIn(group, options);
  const drawn =
    shown && !inView.includes(shown)
      ? sort([...inView, shown], (planned) => group.ranks.get(planned))
      : inView;
  if (inView.length === 0) return densityOf(group, drawn, titlesOnly, options);
  if (drawn.length > mostDrawn(step, options)) return undefined;
  return densityOf(group, drawn, step, options, last);
}

const lastRowsOf = (last: ArrangedGroup | undefined): ReadonlyMap<string, number> =>
  new Map(
    (last?.rows ?? []).flatMap(({ items }, row) =>
      items.map(({ planned }) => [planned.event.id, row] as const)
    )
  );

/** A group whose events are counted, except those that are drawn above the density. */
function densityOf(
  group: PlannedGroup,
  drawn: readonly PlannedEvent[],
  step: DrawnStep,
  options: ArrangeOptions,
  last?: ArrangedGroup
): ArrangedGroup | undefined {
  const isPart = step !== titlesOnly;
  const around = isPart ? rowOptions(options, last) : { ...rowOptions(options, undefined), room: 0 };
  const rows = rowsOf(drawn, step, around) ?? (isPart ? undefined : []);
  if (!rows) return undefined;
  const y = rows.length > 0 ? heightOfRows(rows) : metrics.groupTop;
  const count = group.events.length - sum(rows, ({ items }) => items.length);
  const counted: Counted = { where: 'group', count, y, height: metrics.density };
  const needed = count > 0 ? y + metrics.density + metrics.groupBottom : y;
  return {
    ...(isPart ? stepOf(step) : { level: 'density' }),
    group,
    rows,
    counted: count > 0 ? [counted] : [],
    height: Math.max(options.leastHeight(group), needed)
  };
}

/** The step of a single event above a density. */
const titlesOnly: DrawnStep = {
  level: { detail: 'title', width: Infinity, titleLines: 1, outside: 'counts' }
};

const isCounted = (level: DrawnLevel): boolean => level === 'mark' || level.outside === 'counts';

/** The most events that may have room, which needs no measuring. */
function mostDrawn(step: DrawnStep, { ground: { scale }, room }: ArrangeOptions): number {
  const lowest = lowestOf(step);
  const narrowest = lowest === 'mark' ? metrics.narrowest + metrics.betweenMarks : metrics.leastLabel;
  return mostRows(lowest, room) * (widthOf(scale.axis) / narrowest + 2);
}

/** The events that are drawn at a step; undefined if there are too many for the room. */
function drawnOf(
  group: PlannedGroup,
  step: DrawnStep,
  options: ArrangeOptions
): readonly PlannedEvent[] | undefined {
  const { scale } = options.ground;
  const { window } = scale.story;
  const events = eventsIn(group, isCounted(step.level) ? window : wholeOf(scale), options.shown);
  const isOnlyLesser = isCounted(lowestOf(step)) && !isCounted(step.level);
  const drawn = isOnlyLesser ? events.filter(isDrawn) : events;
  return drawn.length > mostDrawn(step, options) ? undefined : drawn;

  /** Where only the less important are counted beside the window. */
  function isDrawn({ shape, event }: PlannedEvent): boolean {
    const isInWindow = shape.from < window.end && shape.to > window.start;
    return isInWindow || event.id === options.shown || importanceOf(event) > step.lesser!.upTo;
  }
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
