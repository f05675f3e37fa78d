import type { Bounds } from './bounds.ts';
import type { Day } from './day.ts';
import type { TimeOfDay } from './timeline.ts';
import { offsetIn } from './zone.ts';

/** Minutes since midnight of a time as the document writes it: “05:31”. */
export function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The day of a date that is one; undefined for any other, which can have no time of day. */
export const oneDayOf = ({ earliestStart, latestEnd }: Bounds): Day | undefined =>
  earliestStart !== null && Number.isFinite(earliestStart) && earliestStart === latestEnd
    ? earliestStart
    : undefined;

/**
 * When a time begins, in minutes of UTC since the midnight with which its day begins there, so it may be negative. A
 * time without a zone is taken as it is.
 */
export function minuteInUtc({ start, zone }: TimeOfDay, day: Day): number {
  const minute = minutesOf(start);
  return minute - (zone === undefined ? 0 : offsetIn(zone, day, minute));
}
