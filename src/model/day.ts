import { UTCDate } from '@date-fns/utc';
import { addDays as addDaysTo, getDaysInMonth } from 'date-fns';

declare const brand: unique symbol;

/** Whole days since 1970-01-01 in the proleptic Gregorian calendar; ±Infinity if open. */
export type Day = number & { readonly [brand]: 'Day' };

/** A day of the calendar; `year` is ISO's, where 0 is 1 BC; `month` and `day` count from 1. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Earlier than every day: an open start. */
export const openPast = -Infinity as Day;
/** Later than every day: an open end. */
export const openFuture = Infinity as Day;

/** The calendar repeats every 400 years, so years beyond the range of `Date` are computed in an equivalent cycle. */
const cycleYears = 400;
const cycleDays = 146_097;
const epoch = new UTCDate(1970, 0, 1);
const millisecondsPerDay = 86_400_000;

const cycleOf = (year: number) => Math.floor((year - 1970) / cycleYears);

/** The day of an existing civil date, in any whole year. */
export function dayOf({ year, month, day }: Civil): Day {
  const cycle = cycleOf(year);
  const midnight = Date.UTC(year - cycle * cycleYears, month - 1, day);
  return (midnight / millisecondsPerDay + cycle * cycleDays) as Day;
}

/** The civil date of a finite day. */
export function civilOf(day: Day): Civil {
  const cycle = Math.floor(day / cycleDays);
  const date = addDaysTo(epoch, day - cycle * cycleDays);
  return { year: date.getFullYear() + cycle * cycleYears, month: date.getMonth() + 1, day: date.getDate() };
}

/** 28 to 31; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(new UTCDate(year - cycleOf(year) * cycleYears, month - 1, 1));
}

/** The weekday of a finite day; 0 is Sunday. January 1, 1970 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

/** `days` later, or earlier if negative; an open time stays open. */
export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

// Up to twelve digits of year, day counts and sums of two of them are exact in a JavaScript number.
const civilDate = /^(-?\d{4}|-?[1-9]\d{4,11})-(\d\d)-(\d\d)$/;

/**
 * Parses a strict `YYYY-MM-DD`, as in `2021-03-13`, `-0999-01-01` or `170000002-01-01`; undefined if there is no such
 * day.
 */
export function parseDay(text: string): Day | undefined {
  const [, year, month, day] = (civilDate.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || text.startsWith('-0000'))
    return undefined;
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? dayOf({ year, month, day }) : undefined;
}

/** The inverse of `parseDay`; `-inf` and `inf` for open times. */
export function formatDay(day: Day): string {
  if (!Number.isFinite(day)) return day < 0 ? '-inf' : 'inf';
  const { year, month, day: dayOfMonth } = civilOf(day);
  const sign = year < 0 ? '-' : '';
  return `${sign}${padded(Math.abs(year), 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

const padded = (value: number, digits: number) => String(value).padStart(digits, '0');

/** Midnight UTC at the start of a day; an invalid date if `Date` can't hold it (open, or some 270,000 years away). */
export function toDate(day: Day): Date {
  return new Date(day * millisecondsPerDay);
}

/** The UTC day that an instant lies in. */
export function fromDate(date: Date): Day {
  return Math.floor(date.getTime() / millisecondsPerDay) as Day;
}
