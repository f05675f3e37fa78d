import { standings } from './standing.ts';
import type { Story, StoryEvent } from './story.ts';
import type { Bounds } from './bounds.ts';
import { openFuture, openPast, type Day } from './day.ts';

interface Bounded {
  readonly bounds: Bounds;
  /** Of an event with a time of day: see `minuteInUtc`. */
  readonly minute?: number;
}

/**
 * Compares two events by earliest start, then latest end, then time of day; an event of a day without a time follows
 * those with one. Ties are 0, so a stable sort keeps the document's order, which is the author's for events on one day.
 */
export function byTime(one: Bounded, other: Bounded): number {
  // The difference of two open days, or of two missing times, is NaN, which also counts as a tie.
  return (
    startOf(one.bounds) - startOf(other.bounds) ||
    endOf(one.bounds) - endOf(other.bounds) ||
    (one.minute ?? Infinity) - (other.minute ?? Infinity) ||
    0
  );
}

const endOf = ({ latestEnd }: Bounds): Day => latestEnd ?? openFuture;

/**
 * If the start is open or unknown, the first day by which the event certainly began: its latest start, or a bound of
 * its end.
 */
function startOf({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): Day {
  const days = [earliestStart, latestStart, earliestEnd, latestEnd];
  return days.find((day) => day !== null && Number.isFinite(day)) ?? openPast;
}

/** What a list of events may be sorted by; events that are alike in it are in order of time. */
export const orders = ['time', 'topic', 'standing'] as const;
export type Order = (typeof orders)[number];

/**
 * Events in order of time, sorted: topics (the first of each event) as the document lists them, events without one last; standings as in
 * `standings`, doubts first.
 */
export function sortedBy(
  { timeline }: Pick<Story, 'timeline'>,
  events: readonly StoryEvent[],
  order: Order
): readonly StoryEvent[] {
  if (order === 'time') return events;
  const lanes = new Map(timeline.lanes?.map(({ id }, index) => [id, index]));
  const rankOf = ({ laneIds: [lane = ''], standing }: StoryEvent): number =>
    order === 'topic' ? (lanes.get(lane) ?? lanes.size) : standings.indexOf(standing);
  return [...events].sort((one, other) => rankOf(one) - rankOf(other));
}
