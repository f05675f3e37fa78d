import { boundsOf, type Bounds } from '../../model/bounds.ts';
import { parseDay, type Day } from '../../model/day.ts';
import { readDate } from '../../model/reading.ts';
import type { Occurrence, When } from '../../model/timeline.ts';

/**
 * What follows from a date and the day that a timeline speaks from: planned if it begins later, ongoing if it reaches
 * beyond that day, else happened. Undefined without such a day.
 */
export function occurrenceOf(when: When, asOf: string | undefined): Occurrence | undefined {
  const bounded = boundsAt(when, asOf);
  if (!bounded) return undefined;
  const { day, bounds } = bounded;
  if (bounds.earliestStart !== null && bounds.earliestStart > day) return 'planned';
  return bounds.latestEnd !== null && bounds.latestEnd > day ? 'ongoing' : 'happened';
}

/** Whether a date may be that of an event with this occurrence on the day that a timeline speaks from. */
export function fitsOccurrence(occurrence: Occurrence, when: When, asOf: string): boolean {
  const bounded = boundsAt(when, asOf);
  if (!bounded || occurrence === 'cancelled') return true;
  const { day, bounds } = bounded;
  const startsLater = bounds.earliestStart !== null && bounds.earliestStart > day;
  const endsLater = bounds.earliestEnd !== null && bounds.earliestEnd > day;
  const hasEnded = bounds.latestEnd !== null && bounds.latestEnd < day;
  if (occurrence === 'happened') return !startsLater && !endsLater;
  return !hasEnded && !(occurrence === 'ongoing' && startsLater);
}

function boundsAt(
  when: When,
  asOf: string | undefined
): { readonly day: Day; readonly bounds: Bounds } | undefined {
  const day = asOf === undefined ? undefined : parseDay(asOf);
  const dated = readDate(when);
  return day === undefined || !dated.ok ? undefined : { day, bounds: boundsOf(dated.value.when) };
}
