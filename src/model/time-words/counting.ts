import { addDays, civilOf, weekdayOf, type Day } from '../day.ts';
import type { Span } from '../edtf.ts';
import { dayDate, daysTo, monthDate, monthsOf, spanOf, weekOf, type CalDate } from './calendar.ts';
import { choice, one, type Counted, type Draft } from './draft.ts';
import type { Meaning, Unit } from './meaning.ts';
import { dayFrom } from './named.ts';
import { countedFrom, type Step } from './steps.ts';

export function shifted(base: Span, unit: Unit, count: number): readonly Draft[] {
  const [first, last] = base;
  const step = countedFrom(first, last);
  const moved = (by: number): Span => [addDays(first, by), addDays(last, by)];
  if (unit === 'day') return [daysDraft(moved(count), step)];
  if (unit === 'week' || unit === 'weekend') return weeksAround(moved(count * 7), step);
  return [
    between(monthsOrYears(civilOf(first), unit, count), monthsOrYears(civilOf(last), unit, count), step, unit)
  ];
}

const daysDraft = ([first, last]: Span, ...steps: readonly Step[]) =>
  first === last ? one(dayDate(first), ...steps) : choice(dayDate(first), dayDate(last), ...steps);

const weekStarts = [
  [0, { kind: 'weeks begin', on: 'Sunday' }],
  [1, { kind: 'weeks begin', on: 'Monday' }]
] as const satisfies readonly (readonly [weekday: number, Step])[];

export const weeksAround = ([first, last]: Span, ...steps: readonly Step[]) =>
  weekStarts.map(([begins, step]) =>
    daysDraft([weekOf(first, begins)[0], weekOf(last, begins)[1]], ...steps, step)
  );

/** Saturday and Sunday, with the Friday or Monday beside them that a date names; none for a day in mid-week. */
export function weekendsAround([day]: Span, steps: readonly Step[]): readonly Draft[] {
  const daysAfterFriday = (weekdayOf(day) + 2) % 7;
  if (daysAfterFriday > 3) return [];
  const saturday = addDays(day, 1 - daysAfterFriday);
  const [first, last] = [Math.min(day, saturday) as Day, Math.max(day, saturday + 1) as Day];
  return [daysDraft([first, last], ...steps)];
}

const yearsIn: Partial<Record<Unit, number>> = { year: 1, decade: 10, century: 100 };

function monthsOrYears(date: CalDate, unit: Unit, count: number): CalDate {
  const years = yearsIn[unit];
  if (years !== undefined) return { year: date.year + count * years };
  return monthDate(monthsOf(date) + count * (unit === 'quarter' ? 3 : 1));
}

/** Numbers of decades and centuries are round numbers of years. */
function between(from: CalDate, to: CalDate, step: Step, unit: Unit): Draft {
  const draft = spanOf(from)[0] === spanOf(to)[0] ? one(from, step) : choice(from, to, step);
  return unit === 'decade' || unit === 'century' ? { ...draft, sign: '~' } : draft;
}

export function unitInTurn(unit: Unit, count: number, written: Day): readonly Draft[] {
  const step = countedFrom(written);
  if (unit === 'week') return weeksAround([addDays(written, count * 7), addDays(written, count * 7)], step);
  if (unit === 'weekend') return weekends(count, written, step);
  const { year, month } = civilOf(written);
  if (unit === 'month') return [one(monthDate(monthsOf({ year, month }) + count), step)];
  if (unit === 'quarter') return [quarterAt(Math.floor(monthsOf({ year, month }) / 3) + count, step)];
  if (unit === 'decade') return [one({ year: (Math.floor(year / 10) + count) * 10, unknown: 1 }, step)];
  if (unit === 'century') return [one({ year: (Math.floor(year / 100) + count) * 100, unknown: 2 }, step)];
  return [one(unit === 'day' ? dayDate(addDays(written, count)) : { year: year + count }, step)];
}

const quarterAt = (quarters: number, step: Step) =>
  choice(monthDate(quarters * 3), monthDate(quarters * 3 + 2), step);

/** Saturday and Sunday; “this weekend” is the nearest one. */
function weekends(count: number, written: Day, step: Step): readonly Draft[] {
  const last = addDays(written, -((weekdayOf(written) + 1) % 7));
  const inIt = written - last <= 1;
  const at = (weeks: number): Span => [addDays(last, weeks * 7), addDays(last, weeks * 7 + 1)];
  const spans: readonly Span[] =
    count < 0 ? [at(inIt ? -1 : 0)] : count > 0 ? [at(1), at(2)] : inIt ? [at(0)] : [at(0), at(1)];
  const distance = (span: Span) => Math.abs(daysTo(written, span));
  return [...spans].sort((a, b) => distance(a) - distance(b)).map((span) => daysDraft(span, step));
}

const weekdayIn = (weekday: number, begins: number, of: Day): Day =>
  addDays(weekOf(of, begins)[0], (weekday - begins + 7) % 7);

export function weekdayOfWeek(weekday: number, count: number, written: Day): readonly Draft[] {
  const days = weekStarts.map(([begins]) => weekdayIn(weekday, begins, addDays(written, count * 7)));
  return [...new Set(days)].map((day) => dayFrom(day, written));
}

/** “Last Friday” is the last one before the day of writing, or that of the previous week; “next Friday” likewise. */
export function weekdayInTurn(weekday: number, count: number, written: Day): readonly Draft[] {
  const last = addDays(written, -(((weekdayOf(written) - weekday + 6) % 7) + 1));
  const next = addDays(written, ((weekday - weekdayOf(written) + 6) % 7) + 1);
  const ofWeek = weekStarts.map(([begins]) => weekdayIn(weekday, begins, addDays(written, count * 7)));
  const nearest = count < 0 ? [last] : count > 0 ? [next] : [weekdayOf(written) === weekday ? written : next];
  return [...new Set([...nearest, ...ofWeek])].map((day) => dayFrom(day, written));
}

export function ofReference({ unit = 'day' }: Meaning, { reference }: Counted): readonly Draft[] {
  return reference ? shifted(reference, unit, 0) : [];
}

/** “The past three weeks”, up to the day of writing; with a positive sign “the next three weeks”, after it. */
export function ofPast(
  { count = 1, unit = 'day', sign = -1 }: Meaning,
  { written }: Counted
): readonly Draft[] {
  if (written === undefined) return [];
  const from = unitsFrom(written, unit, count * sign);
  const to = unitsFrom(written, unit, 0);
  const draft = sign < 0 ? choice(from, to, countedFrom(written)) : choice(to, from, countedFrom(written));
  // “The last quarter” may also be a calendar quarter.
  const ofCalendar = unit === 'quarter' && count === 1 ? unitInTurn(unit, sign, written) : [];
  return [{ ...draft, lasts: true }, ...ofCalendar];
}

function unitsFrom(day: Day, unit: Unit, count: number): CalDate {
  if (unit === 'day') return dayDate(addDays(day, count));
  if (unit === 'week' || unit === 'weekend') return dayDate(addDays(day, count * 7));
  return monthsOrYears(civilOf(day), unit, count);
}

export function ofComing(_: Meaning, { written }: Counted): readonly Draft[] {
  if (written === undefined) return [];
  return [choice(dayDate(addDays(written, 1)), undefined, { kind: 'after', day: written })];
}

/** How far back “recent” reaches. Our own convention, wide enough to cover all usual usage. */
const recentDays: Readonly<Record<Unit, number>> = {
  day: 14,
  weekend: 30,
  week: 60,
  month: 366,
  quarter: 366,
  year: 3653,
  decade: 36_525,
  century: 365_250
};

export function ofRecent({ unit = 'day', count }: Meaning, { written }: Counted): readonly Draft[] {
  if (written === undefined) return [];
  const days = count ?? recentDays[unit];
  const step: Step = { kind: 'last days', count: days, day: written };
  return [{ ...choice(dayDate(addDays(written, -days)), dayDate(written), step), lasts: true }];
}
