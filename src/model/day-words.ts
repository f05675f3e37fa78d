import { civilOf, dayOf, openFuture, openPast, toDate, type Civil, type Day } from './day.ts';

const formatter = (parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-US', { ...parts, timeZone: 'UTC', calendar: 'gregory' });
const monthFormat = formatter({ month: 'long' });
const monthAndDayFormat = formatter({ month: 'long', day: 'numeric' });
const longYearFormat = new Intl.NumberFormat('en-US', { useGrouping: 'min2' });

/** Any leap year that `Date` can hold: names are the same in all years, and February needs 29 days. */
const anyLeapYear = 2000;

/** “March”; `month` counts from 1. */
export const monthInWords = (month: number) =>
  monthFormat.format(toDate(dayOf({ year: anyLeapYear, month, day: 1 })));

/** “March 13”. */
export const monthAndDayInWords = ({ month, day }: Civil) =>
  monthAndDayFormat.format(toDate(dayOf({ year: anyLeapYear, month, day })));

/**
 * “2021”, “AD 850”, “44 BC” (which is -0043), “AD 170,000,002”: only a number of four digits reads as a year without
 * AD.
 */
export function yearInWords(year: number): string {
  if (year < 1) return `${longYearFormat.format(1 - year)} BC`;
  return year >= 1000 && year < 10_000 ? String(year) : `AD ${longYearFormat.format(year)}`;
}

const weekdayFormat = formatter({ weekday: 'short' });
/** Before this day contemporary dates follow another calendar, so a weekday would be wrong. */
const gregorian = dayOf({ year: 1800, month: 1, day: 1 });
/** The last day that a `Date` can hold. */
const lastDate = 1e8;

/** “Sat., March 13”, or with the year if no weekday can be given; for finite days. */
export function weekdayInWords(day: Day): string {
  if (day < gregorian || day > lastDate) return dayInWords(day);
  return `${weekdayFormat.format(toDate(day))}., ${monthAndDayInWords(civilOf(day))}`;
}

/** “March 13, 2021”, for finite days. */
export function dayInWords(day: Day): string {
  const civil = civilOf(day);
  return `${monthAndDayInWords(civil)}, ${yearInWords(civil.year)}`;
}

/** “March 14–20, 2021”, both days included; an open side is put into words: “until March 20, 2021”. */
export function rangeInWords(first: Day, last: Day): string {
  if (first === last) return dayInWords(first);
  if (first === openPast) return last === openFuture ? 'at any time' : `until ${dayInWords(last)}`;
  if (last === openFuture) return `from ${dayInWords(first)}, on`;
  const [from, to] = [civilOf(first), civilOf(last)];
  if (from.year !== to.year) return `${dayInWords(first)} – ${dayInWords(last)}`;
  if (from.month !== to.month) return `${monthAndDayInWords(from)} – ${dayInWords(last)}`;
  return `${monthAndDayInWords(from)}–${to.day}, ${yearInWords(to.year)}`;
}

/** “between March 14 and 20, 2021”, “between April 25, 2019, and November 3, 2020”, for finite days, both included. */
export function betweenDaysInWords(first: Day, last: Day): string {
  const [from, to] = [civilOf(first), civilOf(last)];
  if (from.year !== to.year) return `between ${dayInWords(first)}, and ${dayInWords(last)}`;
  const end = from.month === to.month ? `${to.day}, ${yearInWords(to.year)}` : dayInWords(last);
  return `between ${monthAndDayInWords(from)} and ${end}`;
}
