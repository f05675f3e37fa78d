import { bisectRight, bisector, sort } from 'd3';
import type { PlannedEvent, PlannedGroup } from './plan.ts';
import type { TimeWindow } from '../time/window.ts';

const starts = bisector((planned: PlannedEvent) => planned.shape.from);
const ends = bisector((planned: PlannedEvent) => planned.shape.to);

/** How many of a group's events have begun before a day. */
export const startedBefore = ({ byStart }: PlannedGroup, day: number): number => starts.left(byStart, day);

/** How many of a group's events are over by a day. */
export const endedBy = (group: PlannedGroup, day: number): number => ends.right(group.byEnd, day);

/** The events of a group that take up any time of a window, and the one `shown` with them; in order of time. */
export function eventsIn(
  group: PlannedGroup,
  { start, end }: TimeWindow,
  shown?: string
): readonly PlannedEvent[] {
  const near = group.byStart.slice(bisectRight(group.latestEnds, start), startedBefore(group, end));
  const events = near.filter(({ shape }) => shape.to > start);
  const more = shown === undefined ? undefined : group.byId.get(shown);
  if (more && !events.includes(more)) events.push(more);
  return sort(events, (planned) => group.ranks.get(planned));
}
