import { civilOf, dayOf, openFuture, openPast, toDate, type Civil, type Day } from '../../model/day.ts';

const formatter = (parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('ko', { ...parts, timeZone: 'UTC', calendar: 'gregory' });
const monthFormat = formatter({ month: 'long' });
const monthAndDayFormat = formatter({ month: 'long', day: 'numeric' });
const weekdayFormat = formatter({ weekday: 'short' });
const longYearFormat = new Intl.NumberFormat('ko', { useGrouping: 'min2' });

/** Any leap year that `Date` can hold: names are the same in all years, and February needs 29 days. */
const anyLeapYear = 2000;

/** “3월”; `month` counts from 1. */
export const monthInWords = (month: number): string =>
  monthFormat.format(toDate(dayOf({ year: anyLeapYear, month, day: 1 })));

/** “3월 13일”. */
export const monthAndDayInWords = ({ month, day }: Civil): string =>
  monthAndDayFormat.format(toDate(dayOf({ year: anyLeapYear, month, day })));

/** “13일”. */
export const dayOfMonthInWords = (day: number): string => `${day}일`;

/** “2021”, “서기 850”, “기원전 44” (which is -0043): `yearInWords` without “년”. */
export function yearNumberInWords(year: number): string {
  if (year < 1) return `기원전 ${longYearFormat.format(1 - year)}`;
  return year >= 1000 && year < 10_000 ? String(year) : `서기 ${longYearFormat.format(year)}`;
}

/** “2021년”, “서기 850년”, which without its era would read as a length of time, “기원전 44년”. */
export const yearInWords = (year: number): string => `${yearNumberInWords(year)}년`;

/** Before this day contemporary dates follow another calendar, so a weekday would be wrong. */
const gregorian = dayOf({ year: 1800, month: 1, day: 1 });
/** The last day that a `Date` can hold. */
const lastDate = 1e8;

/** “3월 13일(토)”, or with the year if no weekday can be given; for finite days. */
export function weekdayInWords(day: Day): string {
  if (day < gregorian || day > lastDate) return dayInWords(day);
  return `${monthAndDayInWords(civilOf(day))}(${weekdayFormat.format(toDate(day))})`;
}

/** “2021년 3월 13일”, for finite days. */
export function dayInWords(day: Day): string {
  const civil = civilOf(day);
  return `${yearInWords(civil.year)} ${monthAndDayInWords(civil)}`;
}

/** A day of which another has said the year, or year and month. */
function lastInWords(first: Day, last: Day): string {
  const [from, to] = [civilOf(first), civilOf(last)];
  if (from.year !== to.year) return dayInWords(last);
  return from.month === to.month ? dayOfMonthInWords(to.day) : monthAndDayInWords(to);
}

/** “2021년 3월 14일~20일”, both days included; an open side is put into words: “2021년 3월 20일까지”. */
export function rangeInWords(first: Day, last: Day): string {
  if (first === last) return dayInWords(first);
  if (first === openPast) return last === openFuture ? '어느 때든' : `${dayInWords(last)}까지`;
  if (last === openFuture) return `${dayInWords(first)}부터`;
  return `${dayInWords(first)}~${lastInWords(first, last)}`;
}

/** “2021년 3월 14일에서 20일 사이”, for finite days, both included. */
export const betweenDaysInWords = (first: Day, last: Day): string =>
  `${dayInWords(first)}에서 ${lastInWords(first, last)} 사이`;
