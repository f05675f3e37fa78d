import { addDays, dayOf, type Day } from '../day.ts';
import { dayDate, nthWeekday, spanOf, type CalDate } from './calendar.ts';
import { one, type Counted, type Draft } from './draft.ts';
import type { FeastRule, Meaning } from './meaning.ts';
import { inTurn, yearless } from './named.ts';
import type { Step } from './steps.ts';

/** A day of the year with a name: the one that is usually meant, then those of other countries or churches. */
export function ofFeast({ feast = [], elsewhere, year, count }: Meaning, counted: Counted): readonly Draft[] {
  return feast.slice(elsewhere ? 1 : 0).flatMap((rule) => {
    const inYear = (of: number) => dateIn(rule, of);
    const drafts =
      year !== undefined
        ? [one(inYear(year))]
        : count === undefined
          ? yearless(inYear, counted)
          : inTurn(inYear, count, counted);
    return drafts
      .filter(({ date }) => isCertain(rule, date))
      .map((draft) => ({ ...draft, steps: [...stepsOf(rule), ...draft.steps] }));
  });
}

/** Before, English dates and Easter followed the Julian calendar. */
const firstGregorianEaster = 1753;

const isCertain = (rule: FeastRule, date: CalDate | undefined): boolean =>
  !('easter' in rule) || (date !== undefined && date.year >= firstGregorianEaster);

const stepsOf = (rule: FeastRule): readonly Step[] =>
  'easter' in rule ? [{ kind: 'Easter', of: rule.easter === 'Gregorian' ? 'Western' : 'Orthodox' }] : [];

function dateIn(rule: FeastRule, year: number): CalDate {
  if ('easter' in rule) return dayDate(addDays(easters[rule.easter](year), rule.later));
  if ('day' in rule) return { year, month: rule.month, day: rule.day };
  const { month, weekday, nth, later = 0 } = rule;
  return dayDate(addDays(spanOf(nthWeekday(year, month, weekday, nth))[0], later));
}

const { floor } = Math;

/** Easter Sunday of a year; the letters are those of Meeus, *Astronomical Algorithms*, chapter 8. */
const easters: Readonly<Record<'Gregorian' | 'Julian', (year: number) => Day>> = {
  Gregorian: (year) => {
    const [a, b, c] = [year % 19, floor(year / 100), year % 100];
    const g = floor((b - floor((b + 8) / 25) + 1) / 3);
    const h = (19 * a + b - floor(b / 4) - g + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * floor(c / 4) - h - (c % 4)) % 7;
    const m = floor((a + 11 * h + 22 * l) / 451);
    return marchDay(year, h + l - 7 * m + 22);
  },
  Julian: (year) => {
    const [a, b, c] = [year % 4, year % 7, year % 19];
    const d = (19 * c + 15) % 30;
    const e = (2 * a + 4 * b - d + 34) % 7;
    const calendarsApart = floor(year / 100) - floor(year / 400) - 2;
    return marchDay(year, d + e + 22 + calendarsApart);
  }
};

/** March 32 is April 1. */
const marchDay = (year: number, day: number): Day => addDays(dayOf({ year, month: 3, day: 1 }), day - 1);
