import { bisectRight, bisector } from 'd3';
import type { PlannedEvent, PlannedGroup } from './plan.ts';
import type { TimeWindow } from '../time/window.ts';

const byStart = bisector((planned: PlannedEvent) => planned.shape.from);
const byEnd = bisector((planned: PlannedEvent) => planned.shape.to);

/** How many of a group's events have begun before a day. */
export const startedBefore = ({ events }: PlannedGroup, day: number): number => byStart.left(events, day);

/** How many of a group's events are over by a day. */
export const endedBy = (group: PlannedGroup, day: number): number => byEnd.right(group.byEnd, day);

/** The events of a group that take up any time of a window, in their order; its cost follows their number. */
export function eventsIn(group: PlannedGroup, { start, end }: TimeWindow): PlannedEvent[] {
  const near = group.events.slice(bisectRight(group.latestEnds, start), startedBefore(group, end));
  return near.filter(({ shape }) => shape.to > start);
}
