import { bisectRight, bisector, sort } from 'd3';
import type { Importance } from '../../model/timeline.ts';
import { memo } from '../memo.ts';
import { importanceOf, type PlannedEvent, type PlannedGroup } from './plan.ts';
import type { TimeWindow } from '../time/window.ts';

const starts = bisector((planned: PlannedEvent) => planned.shape.from);
const ends = bisector((planned: PlannedEvent) => planned.shape.to);

/** How many of a group's events have begun before a day. */
export const startedBefore = ({ byStart }: PlannedGroup, day: number): number => starts.left(byStart, day);

/** How many of a group's events are over by a day. */
export const endedBy = (group: PlannedGroup, day: number): number => ends.right(group.byEnd, day);

/** The events of a group that overlap a window, and the one with the id `shown`; in order of time. */
export function eventsIn(
  group: PlannedGroup,
  { start, end }: TimeWindow,
  shown?: string
): readonly PlannedEvent[] {
  const first = bisectRight(group.latestEnds, start);
  // Numbers sort many times faster than the events themselves, and this is asked for each frame of a motion.
  const ranks = group.ranksByStart.slice(first, startedBefore(group, end)).sort();
  const events = Array.from(ranks, (rank) => group.events[rank]!).filter(({ shape }) => shape.to > start);
  const more = shown === undefined ? undefined : group.byId.get(shown);
  return !more || events.includes(more) ? events : sort([...events, more], (each) => group.ranks.get(each));
}

/** The events of a group that are more important than that, in order of time; each step of giving way needs them again. */
export const moreImportant = memo(
  (_: PlannedGroup, than: Importance) => than,
  ({ events }: PlannedGroup, than: Importance) => events.filter(({ event }) => importanceOf(event) > than)
);

/** The most important events of some, first those that come first; in no order of time. */
export const mostImportant = (events: readonly PlannedEvent[]): readonly PlannedEvent[] =>
  sort(events, ({ event }) => -importanceOf(event));
