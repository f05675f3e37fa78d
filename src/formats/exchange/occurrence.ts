import { boundsOf } from '../../model/bounds.ts';
import { parseDay } from '../../model/day.ts';
import { readDate } from '../../model/reading.ts';
import type { Occurrence, When } from '../../model/timeline.ts';

/**
 * What follows from a date and the day that a timeline speaks from: planned if it begins later, ongoing if it reaches
 * beyond that day, else happened. Undefined without such a day.
 */
export function occurrenceOf(when: When, asOf: string | undefined): Occurrence | undefined {
  const day = asOf === undefined ? undefined : parseDay(asOf);
  if (day === undefined) return undefined;
  const dated = readDate(when);
  if (!dated.ok) return undefined;
  const { earliestStart, latestEnd } = boundsOf(dated.value.when);
  if (earliestStart !== null && earliestStart > day) return 'planned';
  return latestEnd !== null && latestEnd > day ? 'ongoing' : 'happened';
}
