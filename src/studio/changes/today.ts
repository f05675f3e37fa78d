import { dayOf, formatDay } from '../../model/day.ts';

/** The civil date where the author is. */
export function today(): string {
  const now = new Date();
  return formatDay(dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }));
}
