import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  civilOf,
  dayOf,
  daysInMonth,
  formatDay,
  fromDate,
  openFuture,
  openPast,
  parseDay,
  toDate,
  type Day
} from '../../src/model/day.ts';
import { dayOfText, dayTexts } from '../support/dates.ts';

const finiteDays = fc.integer({ min: -1e14, max: 1e14 }).map((day) => day as Day);

describe('days are counted in the proleptic Gregorian calendar', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2021-03-13', 18_699],
    ['0001-01-01', -719_162],
    ['0000-01-01', -719_528],
    ['0099-12-31', -683_004],
    ['-0001-12-31', -719_529]
  ])('%s is day %i', (text, count) => {
    expect(parseDay(text)).toBe(count);
    expect(formatDay(count as Day)).toBe(text);
  });

  test('a day agrees with Date wherever Date goes', () => {
    const withinDate = fc.integer({ min: -1e8, max: 1e8 });
    fc.assert(
      fc.property(withinDate, (count) => {
        const date = new Date(count * 86_400_000);
        const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(civilOf(count as Day)).toEqual(civil);
      })
    );
  });

  test('a civil date and its day are each other, far beyond Date', () => {
    fc.assert(fc.property(finiteDays, (day) => dayOf(civilOf(day)) === day));
  });

  test('a year has 366 days if 4 divides it and 100 does not, or 400 does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (year) => {
        const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
        const length = dayOf({ year: year + 1, month: 1, day: 1 }) - dayOf({ year, month: 1, day: 1 });
        expect(length).toBe(isLeap ? 366 : 365);
      })
    );
  });

  test.each([
    [2021, 2, 28],
    [2020, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [0, 2, 29],
    [-1, 2, 28],
    [170_000_004, 2, 29],
    [2021, 4, 30],
    [2021, 12, 31]
  ])('month %i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});

describe('the text of a day is strict', () => {
  test.each([
    ['a leap day in a common year', '2021-02-29'],
    ['a leap day of 1900', '1900-02-29'],
    ['a day 31 of April', '2021-04-31'],
    ['a day 0', '2021-03-00'],
    ['a month 13', '2021-13-01'],
    ['a month 0', '2021-00-01'],
    ['one digit', '2021-3-13'],
    ['a year alone', '2021'],
    ['a month alone', '2021-03'],
    ['a time', '2021-03-13T00:00'],
    ['space before', ' 2021-03-13'],
    ['a line break after', '2021-03-13\n'],
    ['a plus sign', '+2021-03-13'],
    ['a year -0000', '-0000-01-01'],
    ['a year of five digits that begins with 0', '02021-03-13'],
    ['a year of thirteen digits', '1234567890123-01-01'],
    ['digits of another script', '２０２１-03-13'],
    ['nothing', '']
  ])('%s is no day: %j', (_, text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test.each(['2020-02-29', '0000-02-29', '-0004-02-29', '9999-12-31', '10000-01-01', '-170000002-12-31'])(
    '%s is read and written alike',
    (text) => {
      expect(formatDay(dayOfText(text))).toBe(text);
    }
  );

  test('every civil day is read and written alike', () => {
    fc.assert(fc.property(dayTexts, (text) => formatDay(dayOfText(text)) === text));
  });

  test('an open time is written as an infinity', () => {
    expect([openPast, openFuture].map(formatDay)).toEqual(['-inf', 'inf']);
  });
});

describe('arithmetic', () => {
  test('days are added over the ends of months and years', () => {
    expect(formatDay(addDays(dayOfText('2020-02-28'), 2))).toBe('2020-03-01');
    expect(formatDay(addDays(dayOfText('2021-01-01'), -1))).toBe('2020-12-31');
  });

  test('an open time stays open', () => {
    expect(addDays(openFuture, -5)).toBe(openFuture);
  });

  test('a day starts at midnight UTC, in whatever zone the machine is', () => {
    expect(toDate(dayOfText('2021-03-13')).toISOString()).toBe('2021-03-13T00:00:00.000Z');
  });

  test('an instant lies in its UTC day up to the last millisecond', () => {
    expect(formatDay(fromDate(new Date('2021-03-13T23:59:59.999Z')))).toBe('2021-03-13');
    expect(formatDay(fromDate(new Date('1969-12-31T00:00:00Z')))).toBe('1969-12-31');
  });
});
