import { weekdayBeside } from './beside.ts';
import { dayDate, exists, monthDate, monthsOf, nthWeekday as nthInMonth, type CalDate } from './calendar.ts';
import { choice, hullOf, one, type Counted, type Draft } from './draft.ts';
import type { Meaning } from './meaning.ts';

/* Parts of a named time. If a part has no date, the whole time is returned, which says less. */

const isMonth = (date: CalDate | undefined): date is CalDate =>
  date?.month !== undefined && date.day === undefined;
const isYear = (date: CalDate | undefined): date is CalDate =>
  date !== undefined && date.month === undefined && date.unknown === undefined;

/** “The second Tuesday of November”; not read for times longer than a month. */
export function nthWeekday(
  { date, steps }: Draft,
  { weekday = 0, count = 1, sign = 1 }: Meaning
): readonly Draft[] {
  if (!isMonth(date)) return [];
  const next = hullOf({ date: monthDate(monthsOf(date) + 1), steps });
  const found =
    sign > 0
      ? nthInMonth(date.year, date.month ?? 1, weekday, count)
      : dayDate(weekdayBeside(next, weekday, -1));
  return exists(found) ? [one(found, ...steps)] : [];
}

/** The first or last day of a month or year. */
export function edgeOf(whole: Draft, { sign }: Meaning): readonly Draft[] {
  if (!isMonth(whole.date) && !isYear(whole.date)) return [whole];
  return [{ ...whole, date: dayDate(hullOf(whole)[sign === 1 ? 0 : 1]) }];
}

/** “The first three months of 2020”. */
export function monthsOfYear(whole: Draft, { count = 1, sign = 1 }: Meaning): readonly Draft[] {
  if (!isYear(whole.date) || count > 12) return [whole];
  return [monthsIn(whole, sign > 0 ? [1, count] : [13 - count, 12])];
}

/** A quarter or half of a year. */
export function partOfYear(whole: Draft, { kind, count = 1 }: Meaning): readonly Draft[] {
  const months = kind === 'quarter' ? 3 : 6;
  if (!isYear(whole.date) || count > 12 / months) return [whole];
  return [monthsIn(whole, [(count - 1) * months + 1, count * months])];
}

function monthsIn({ date, steps }: Draft, [from, to]: readonly [number, number]): Draft {
  const year = date?.year ?? 0;
  return choice({ year, month: from }, { year, month: to }, ...steps);
}

/** “Earlier this year” was before the day of writing, if that is within the year. */
export function upToWriting(whole: Draft, _: Meaning, { written }: Counted): readonly Draft[] {
  const [first, last] = hullOf(whole);
  const isInside = written !== undefined && first < written && written <= last && Number.isFinite(first);
  return isInside ? [whole, choice(dayDate(first), dayDate(written), ...whole.steps)] : [whole];
}

/** “Later this year”. */
export function fromWritingOn(whole: Draft, _: Meaning, { written }: Counted): readonly Draft[] {
  const [first, last] = hullOf(whole);
  const isInside = written !== undefined && first <= written && written < last && Number.isFinite(last);
  return isInside ? [whole, choice(dayDate(written), dayDate(last), ...whole.steps)] : [whole];
}
