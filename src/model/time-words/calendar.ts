import { addDays, civilOf, dayOf, daysInMonth, weekdayOf, type Day } from '../day.ts';
import type { Span } from '../edtf.ts';

/**
 * A day, month, year, decade or century; `unknown` is the number of unknown digits of the year, from the right. ISO
 * years: 0 is 1 BC.
 */
export interface CalDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly unknown?: 1 | 2;
}

export const dayDate = (day: Day): CalDate => civilOf(day);

const two = (value: number) => String(value).padStart(2, '0');

/** In EDTF. */
export function edtfOf({ year, month, day, ...rest }: CalDate): string {
  const unknown = rest.unknown ?? 0;
  const digits = String(Math.abs(year)).padStart(4, '0');
  const known = `${digits.slice(0, digits.length - unknown)}${'X'.repeat(unknown)}`;
  const text = `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${known}`;
  return [text, ...[month, day].filter((part) => part !== undefined).map(two)].join('-');
}

/** First and last day. */
export function spanOf({ year, month, day, unknown }: CalDate): Span {
  if (day !== undefined && month !== undefined)
    return [dayOf({ year, month, day }), dayOf({ year, month, day })];
  if (month !== undefined)
    return [dayOf({ year, month, day: 1 }), dayOf({ year, month, day: daysInMonth(year, month) })];
  const size = 10 ** (unknown ?? 0);
  const first = year - (((year % size) + size) % size);
  return [dayOf({ year: first, month: 1, day: 1 }), dayOf({ year: first + size - 1, month: 12, day: 31 })];
}

export const exists = ({ year, month, day }: CalDate): boolean =>
  (month === undefined || (month >= 1 && month <= 12)) &&
  (day === undefined || (month !== undefined && day >= 1 && day <= daysInMonth(year, month)));

/** Months from year 0. */
export const monthsOf = ({ year, month = 1 }: CalDate): number => year * 12 + month - 1;
export const monthDate = (months: number): CalDate => ({
  year: Math.floor(months / 12),
  month: (((months % 12) + 12) % 12) + 1
});

/** The week that contains a day; `begins` is its first weekday. */
export function weekOf(day: Day, begins: number): Span {
  const first = addDays(day, -((weekdayOf(day) - begins + 7) % 7));
  return [first, addDays(first, 6)];
}

/** The nth such weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): CalDate {
  const first = weekdayOf(dayOf({ year, month, day: 1 }));
  return { year, month, day: 1 + ((weekday - first + 7) % 7) + (nth - 1) * 7 };
}

/** The distance of a time from a day, in days; 0 if it contains the day. */
export const daysTo = (day: Day, [first, last]: Span): number =>
  day < first ? first - day : day > last ? last - day : 0;
