import { bisectRight, bisector } from 'd3';
import type { PlannedEvent, PlannedGroup } from './plan.ts';
import type { TimeWindow } from '../time/window.ts';

const starts = bisector((planned: PlannedEvent) => planned.shape.from);
const ends = bisector((planned: PlannedEvent) => planned.shape.to);

/** How many of a group's events have begun before a day. */
export const startedBefore = ({ byStart }: PlannedGroup, day: number): number => starts.left(byStart, day);

/** How many of a group's events are over by a day. */
export const endedBy = (group: PlannedGroup, day: number): number => ends.right(group.byEnd, day);

/** The events of a group that take up any time of a window, in order of their shapes' beginnings. */
export function eventsIn(group: PlannedGroup, { start, end }: TimeWindow): PlannedEvent[] {
  const near = group.byStart.slice(bisectRight(group.latestEnds, start), startedBefore(group, end));
  return near.filter(({ shape }) => shape.to > start);
}

/** The events of a group that are over before a window or begin after it: how many, and the nearest of them. */
export interface Hidden {
  readonly count: number;
  /** At most as many as asked for, nearest first. */
  readonly nearest: readonly PlannedEvent[];
}

/** Found by two look-ups, however many events there are. */
export function hiddenOf(
  group: PlannedGroup,
  { start, end }: TimeWindow,
  most: number
): Record<'earlier' | 'later', Hidden> {
  const earlier = endedBy(group, start);
  const first = startedBefore(group, end);
  return {
    earlier: { count: earlier, nearest: group.byEnd.slice(Math.max(0, earlier - most), earlier).reverse() },
    later: { count: group.byStart.length - first, nearest: group.byStart.slice(first, first + most) }
  };
}
