import { addDays, civilOf, weekdayOf, type Day } from '../day.ts';
import { dayDate, daysTo, exists, monthDate, monthsOf, spanOf, type CalDate } from './calendar.ts';
import { choice, isInTense, one, type Counted, type Draft } from './draft.ts';
import type { Meaning } from './meaning.ts';
import { countedFrom, type Step } from './steps.ts';

export function ofCalendar(meaning: Meaning, counted: Counted): readonly Draft[] {
  const { year, month, day, weekday } = meaning;
  if (year !== undefined) return ofYear({ ...meaning, year: meaning.era === 'bc' ? 1 - year : year });
  if (month !== undefined)
    return yearless((of) => ({ year: of, month, ...(day !== undefined && { day }) }), counted, weekday);
  if (day !== undefined) return ofDayOfMonth(day, weekday, counted);
  return weekday === undefined ? [] : ofWeekday(weekday, counted);
}

function ofYear({ year = 0, month, day, weekday }: Meaning): readonly Draft[] {
  const date = { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
  if (!exists(date)) return [];
  if (weekday === undefined) return [one(date)];
  return weekdayOf(spanOf(date)[0]) === weekday ? [one(date, weekdayStep(date))] : [];
}

const weekdayStep = (date: CalDate): Step => ({
  kind: 'weekday in year',
  day: spanOf(date)[0],
  year: date.year
});

const byDistance = (day: Day) => (a: CalDate, b: CalDate) =>
  Math.abs(daysTo(day, spanOf(a))) - Math.abs(daysTo(day, spanOf(b)));

/** A date without a year is at most this far from the day of writing, unless it is in the year of writing. */
const farInDays = 240;
const farInSameYear = 300;

/**
 * The nearest date with its name, and others that are near enough; between a past and a coming one, the past is
 * likelier.
 */
export function yearless(
  inYear: (year: number) => CalDate,
  counted: Counted,
  weekday?: number
): readonly Draft[] {
  const { written } = counted;
  if (written === undefined) return [];
  const { year } = civilOf(written);
  const dates = [year - 1, year, year + 1].map(inYear).filter(exists);
  if (weekday !== undefined) return byWeekday(dates, weekday, written);
  const distance = (date: CalDate) => daysTo(written, spanOf(date));
  // A past month of the year of writing is likelier than one of the next year.
  const isOver = (date: CalDate) => date.day === undefined && date.year === year && distance(date) < 0;
  const weight = (date: CalDate) =>
    isOver(date) ? 0 : distance(date) < 0 ? -distance(date) : distance(date) * coming;
  const inTense = dates.filter((date) => isInTense(spanOf(date), counted));
  const least = Math.min(...inTense.map((date) => Math.abs(distance(date))));
  const near = inTense.filter((date) => {
    const far = Math.abs(distance(date));
    return far === least || far < (date.year === year ? farInSameYear : farInDays);
  });
  const order = (a: CalDate, b: CalDate) => byCue(a, b, counted.cue, written) || weight(a) - weight(b);
  return [...near].sort(order).map((date) => one(date, yearStep(date, written)));
}

/** A coming date precedes a past one only if it is nearer by this factor. */
const coming = 2;

/** Words that indicate the past or the future put matching dates first. */
function byCue(a: CalDate, b: CalDate, cue: Counted['cue'], written: Day): number {
  if (cue === undefined) return 0;
  const fits = (date: CalDate) =>
    cue === 'future' ? spanOf(date)[1] >= written : spanOf(date)[0] <= written;
  return Number(fits(b)) - Number(fits(a));
}

const yearStep = ({ year }: CalDate, written: Day): Step => ({ kind: 'year taken as', written, year });

function byWeekday(dates: readonly CalDate[], weekday: number, written: Day): readonly Draft[] {
  const fitting = dates.filter((date) => weekdayOf(spanOf(date)[0]) === weekday);
  const [nearest] = [...fitting].sort(byDistance(written));
  return nearest ? [one(nearest, weekdayStep(nearest), { kind: 'written on', day: written })] : [];
}

/** “The 25th”, “Friday the 13th”: the last such day, or the next. */
function ofDayOfMonth(day: number, weekday: number | undefined, counted: Counted): readonly Draft[] {
  const { written, cue } = counted;
  if (written === undefined) return [];
  const month = monthsOf(civilOf(written));
  const dates = [-2, -1, 0, 1, 2].map((shift) => ({ ...monthDate(month + shift), day })).filter(exists);
  const fitting = dates.filter((date) => weekday === undefined || weekdayOf(spanOf(date)[0]) === weekday);
  const last = fitting.findLast((date) => spanOf(date)[0] <= written);
  const next = fitting.find((date) => spanOf(date)[0] > written);
  const ordered = [last, next].filter((date) => date !== undefined).sort(byDistance(written));
  return ordered
    .filter((date) => isInTense(spanOf(date), counted))
    .sort((a, b) => byCue(a, b, cue, written))
    .map((date) => one(date, countedFrom(written)));
}

/** A weekday by itself is the last such day up to the day of writing, or the next. */
function ofWeekday(weekday: number, counted: Counted): readonly Draft[] {
  const { written, cue } = counted;
  if (written === undefined) return [];
  const last = addDays(written, -((weekdayOf(written) - weekday + 7) % 7));
  const next = addDays(last, 7);
  const days = cue === 'future' ? [next, last] : [last, next];
  return days.filter((day) => isInTense([day, day], counted)).map((day) => dayFrom(day, written));
}

export const dayFrom = (day: Day, written: Day) =>
  one(dayDate(day), countedFrom(written), { kind: 'weekday taken as', day });

export function ofFigures({ a = 0, b = 0, year = 0 }: Meaning, { written }: Counted): readonly Draft[] {
  const full = year < 100 ? yearInFull(year, written) : year;
  if (full === undefined) return [];
  const dates = [
    { year: full, month: a, day: b },
    { year: full, month: b, day: a }
  ].filter(exists);
  return dates
    .map((date, index) =>
      index === 1 && a === b ? undefined : one(date, { kind: 'read as', day: spanOf(date)[0] })
    )
    .filter((draft) => draft !== undefined);
}

/** A two-digit year is at most ten years after the day of writing. */
export function yearInFull(year: number, written: Day | undefined): number | undefined {
  if (written === undefined) return undefined;
  const latest = civilOf(written).year + 10;
  return latest - ((((latest - year) % 100) + 100) % 100);
}

export function ofDecade({ year = 0 }: Meaning, { written }: Counted): readonly Draft[] {
  const full = year < 100 ? yearInFull(year, written) : year;
  if (full === undefined) return [];
  const decade = one({ year: full, unknown: 1 });
  if (year < 100) return isRecent(full, written) ? [decade, one({ year: full - 100, unknown: 1 })] : [decade];
  return full % 100 === 0 ? [one({ year: full, unknown: 2 }), decade] : [decade];
}

/** “The twenties” of a decade that has only begun may be those of the previous century. */
const isRecent = (decade: number, written: Day | undefined) =>
  written !== undefined && decade + 10 >= civilOf(written).year;

export function ofCentury({ count = 0, era }: Meaning): readonly Draft[] {
  if (era === 'bc') return [choice({ year: 1 - count * 100 }, { year: -(count - 1) * 100 })];
  const first = (count - 1) * 100;
  return [one({ year: first, unknown: 2 }), choice({ year: first + 1 }, { year: first + 100 })];
}

export function ofPartOfYear(
  { count = 1, year }: Meaning,
  counted: Counted,
  months: number
): readonly Draft[] {
  if (count > 12 / months) return [];
  const first = (count - 1) * months + 1;
  const inYear = (of: number) => choice({ year: of, month: first }, { year: of, month: first + months - 1 });
  if (year !== undefined) return [inYear(year)];
  return yearless((of) => ({ year: of, month: first }), counted).map((draft) => ({
    ...inYear(draft.date?.year ?? 0),
    steps: draft.steps
  }));
}

/** The last, this year's or the next occurrence of something annual. */
export function inTurn(
  inYear: (year: number) => CalDate,
  count: number,
  { written }: Counted
): readonly Draft[] {
  if (written === undefined) return [];
  const { year } = civilOf(written);
  const dates = [year - 1, year, year + 1].map(inYear).filter(exists);
  const step = countedFrom(written);
  if (count === 0) return dates.filter((date) => date.year === year).map((date) => one(date, step));
  const found =
    count < 0
      ? dates.findLast((date) => spanOf(date)[1] < written)
      : dates.find((date) => spanOf(date)[0] > written);
  if (!found) return [];
  // “Last March”, in November, can be this year's or last year's.
  const other = inYear(year + count);
  return (found.year === other.year ? [found] : [found, other]).filter(exists).map((date) => one(date, step));
}
