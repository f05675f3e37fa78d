import { otherDatesOf, type StoryEvent } from '../../model/story.ts';

/** A stretch of time in view: days since 1970-01-01, possibly fractional; `end` is exclusive and after `start`. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** The closest view: two days fill the figure. */
export const shortestLength = 2;

/** The length of a window in days. */
export const lengthOf = ({ start, end }: TimeWindow): number => end - start;

/** The same length of time, `days` later. */
export const translate = ({ start, end }: TimeWindow, days: number): TimeWindow => ({
  start: start + days,
  end: end + days
});

/** The window made `factor` times as long, keeping the day `at` in place. */
export const zoomBy = ({ start, end }: TimeWindow, factor: number, at: number): TimeWindow => ({
  start: at + (start - at) * factor,
  end: at + (end - at) * factor
});

/**
 * The nearest window within `reach` that is at least as long as the shortest length; `reach` itself for an invalid
 * window.
 */
export function clampWindow(window: TimeWindow, reach: TimeWindow): TimeWindow {
  if (!Number.isFinite(lengthOf(window))) return reach;
  const length = Math.min(Math.max(lengthOf(window), shortestLength), lengthOf(reach));
  const middle = (window.start + window.end) / 2;
  const start = Math.min(Math.max(middle - length / 2, reach.start), reach.end - length);
  return { start, end: start + length };
}

interface Dated {
  readonly asOf: number | undefined;
  readonly events: readonly Pick<StoryEvent, 'bounds' | 'accounts'>[];
}

/**
 * The shortest window that contains every known day of a story's events, by any account, and the day on which its source
 * spoke; an arbitrary day if there are none.
 */
export function extentOf({ asOf, events }: Dated): TimeWindow {
  let start = asOf ?? Infinity;
  let end = asOf ?? -Infinity;
  for (const { bounds } of events.flatMap((event) => [event, ...otherDatesOf(event)]))
    for (const day of Object.values(bounds) as (number | null)[])
      if (day !== null && Number.isFinite(day)) {
        start = Math.min(start, day);
        end = Math.max(end, day);
      }
  return start <= end ? { start, end: end + 1 } : { start: 0, end: 1 };
}

/** A window extended at both ends by a share of its length. */
export function padded({ start, end }: TimeWindow, share: number): TimeWindow {
  const days = (end - start) * share;
  return { start: start - days, end: end + days };
}

/** How far a reader may pan: an extent with a margin, so that its ends can be moved to the middle. */
export function reachOf(extent: TimeWindow): TimeWindow {
  const air = Math.max(lengthOf(extent) * 0.1, 30);
  return { start: extent.start - air, end: extent.end + air };
}
