import { civilOf, type Civil, type Day } from '../../model/day.ts';

/** The Julian day number of January 1, 1970. */
const epoch = 2_440_588;

/** The days of the months of the Julian calendar, whose every fourth year is a leap year. */
function daysInJulianMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * The day of the proleptic Gregorian calendar that is a day of the Julian one; years count with a year 0 in both.
 * Undefined if there is no such day. By the day number of J. Meeus, Astronomical Algorithms, chapter 7.
 */
export function gregorianOfJulian({ year, month, day }: Civil): Civil | undefined {
  if (!Number.isSafeInteger(year) || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInJulianMonth(year, month)) return undefined;
  const yearFromMarch = month > 2 ? year : year - 1;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const days =
    Math.floor((1461 * (yearFromMarch + 4800)) / 4) +
    Math.floor((153 * monthFromMarch + 2) / 5) +
    day -
    32_083;
  return civilOf((days - epoch) as Day);
}
