import { addDays, civilOf, weekdayOf, type Day } from '../day.ts';
import type { Span } from '../edtf.ts';
import { dayDate, exists, monthDate, monthsOf, spanOf, type CalDate } from './calendar.ts';
import { one, type Counted, type Draft } from './draft.ts';
import type { Meaning, Unit } from './meaning.ts';
import { countedFrom } from './steps.ts';

/** The first such weekday after a time, or the last before it. */
export const weekdayBeside = ([first, last]: Span, weekday: number, sign: 1 | -1): Day =>
  sign > 0
    ? addDays(last, ((weekday - weekdayOf(last) + 6) % 7) + 1)
    : addDays(first, -(((weekdayOf(first) - weekday + 6) % 7) + 1));

/** The day with the same date or weekday, this many units away; empty if there is no such day. */
export function daysAway(day: Day, unit: Unit, count: number): readonly CalDate[] {
  if (unit === 'day') return [dayDate(addDays(day, count))];
  if (unit === 'week') return [dayDate(addDays(day, count * 7))];
  const civil = civilOf(day);
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200, weekend: undefined }[unit];
  if (months === undefined) return [];
  const date = { ...monthDate(monthsOf(civil) + count * months), day: civil.day };
  return exists(date) ? [date] : [];
}

/** “The following Friday”, “the previous March”: counted from an earlier event of the text. */
export function afterReference(
  { weekday, month, day, sign = 1 }: Meaning,
  { reference }: Counted
): readonly Draft[] {
  if (!reference) return [];
  const step = countedFrom(sign > 0 ? reference[1] : reference[0]);
  if (weekday !== undefined) return [one(dayDate(weekdayBeside(reference, weekday, sign)), step)];
  const { year } = civilOf(sign > 0 ? reference[1] : reference[0]);
  const dates = [year - 1, year, year + 1]
    .map((of) => ({ year: of, month: month ?? 1, ...(day !== undefined && { day }) }))
    .filter(exists);
  const found =
    sign > 0
      ? dates.find((date) => spanOf(date)[0] > reference[1])
      : dates.findLast((date) => spanOf(date)[1] < reference[0]);
  return found ? [one(found, step)] : [];
}

/** “In March of that year”, “March of the following year”. */
export function inYearOfReference(
  { month = 1, day, count = 0 }: Meaning,
  { reference }: Counted
): readonly Draft[] {
  if (!reference) return [];
  const [first, last] = [civilOf(reference[0]).year, civilOf(reference[1]).year];
  const date = { year: first + count, month, ...(day !== undefined && { day }) };
  return first === last && exists(date) ? [one(date, countedFrom(reference[0]))] : [];
}
