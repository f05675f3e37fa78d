import { civilOf, dayOf, daysInMonth, formatDay, type Day } from '../../model/day.ts';
import type { When } from '../../model/timeline.ts';
import { edtfOfParts } from './dates.ts';
import type { DateParts, DraftDate } from './draft.ts';

/** The first and the last day that a date may mean. */
export type Days = readonly [first: Day, last: Day];

/** All days of a year, of a month, or one day; undefined if there is no such date. */
export function daysOf(date: DateParts): Days | undefined {
  if (edtfOfParts(date) === undefined) return undefined;
  const { year, month, day } = date;
  const lastMonth = month ?? 12;
  return [
    dayOf({ year, month: month ?? 1, day: day ?? 1 }),
    dayOf({ year, month: lastMonth, day: day ?? daysInMonth(year, lastMonth) })
  ];
}

/** The year, month or day that days fill from the first to the last; undefined if they don't. */
export function unitOf([first, last]: Days): DateParts | undefined {
  const [from, to] = [civilOf(first), civilOf(last)];
  if (first === last) return from;
  if (from.year !== to.year || from.day !== 1 || to.day !== daysInMonth(to.year, to.month)) return undefined;
  if (from.month === to.month) return { year: from.year, month: from.month };
  return from.month === 1 && to.month === 12 ? { year: from.year } : undefined;
}

/** Some time between two dates, both included; undefined if the second is over before the first begins. */
export function withinDates(from: DateParts, to: DateParts): DraftDate | undefined {
  const [first, last] = [daysOf(from)?.[0], daysOf(to)?.[1]];
  if (first === undefined || last === undefined || first > last) return undefined;
  const unit = unitOf([first, last]);
  if (unit) return { at: unit };
  return { when: { edtf: `${edtfOfParts(from)}/${edtfOfParts(to)}`, aspect: 'within' } };
}

/** From one date to another, both included; undefined if the second is over before the first begins. */
export function lastingDates(from: DateParts, to: DateParts): DraftDate | undefined {
  const [first, last] = [daysOf(from)?.[0], daysOf(to)?.[1]];
  return first === undefined || last === undefined || first > last ? undefined : { from, to };
}

/**
 * A time that began within some days and ended within others: in EDTF where these are days, months or years, else as
 * four bounds. Undefined if it would end before it begins.
 */
export function lastedBetween(start: Days, end: Days): DraftDate | undefined {
  const isInOrder = start[0] <= start[1] && end[0] <= end[1] && start[0] <= end[0] && start[1] <= end[1];
  if (!isInOrder) return undefined;
  const [from, to] = [unitOf(start), unitOf(end)];
  if (from && to) return { from, to };
  const bounds = [formatDay(start[0]), formatDay(start[1]), formatDay(end[0]), formatDay(end[1])] as const;
  return { when: { bounds, aspect: 'throughout' } satisfies When };
}
