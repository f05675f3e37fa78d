import { daysInMonth } from '../../model/day.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { When } from '../../model/timeline.ts';
import type { DateParts, DraftDate } from './draft.ts';
import type { Reason } from './ledger.ts';

/** The date of an event in the terms of a document, or a clause on why there is none: “has a day 31 of April”. */
export type SettledDate =
  { readonly ok: true; readonly when: When } | { readonly ok: false; readonly reason: Reason };

/** Never finer than its parts: a year stays a year. */
export function settleDate(date: DraftDate): SettledDate {
  if ('when' in date) return whenThatReads(date.when);
  const edtf = edtfOf(date);
  if (edtf === undefined) return { ok: false, reason: (why) => why.noCalendarDate };
  const about = 'about' in date && date.about;
  return whenThatReads({
    edtf,
    aspect: aspectOf(date),
    ...(about && { mod: 'approx' as const }),
    ...(about && 'from' in date && { endMod: 'approx' as const })
  });
}

function whenThatReads(when: When): SettledDate {
  const parsed = when.edtf === undefined ? undefined : parseEdtf(when.edtf);
  return parsed?.ok === false ? { ok: false, reason: () => parsed.problems[0].message } : { ok: true, when };
}

type OfParts = Exclude<DraftDate, { readonly when: When }>;

function aspectOf(date: OfParts): When['aspect'] {
  if ('since' in date) return 'since';
  if ('from' in date) return 'throughout';
  return date.at.day === undefined ? 'within' : 'on';
}

function edtfOf(date: OfParts): string | undefined {
  if ('since' in date) return edtfOfParts(date.since);
  if ('at' in date) return edtfOfParts(date.at);
  const [from, to] = [edtfOfParts(date.from), edtfOfParts(date.to)];
  return from === undefined || to === undefined ? undefined : `${from}/${to}`;
}

/** `2021`, `2021-03`, `-0043`, `Y-13800000000`; undefined if there is no such date, or the year has over 12 digits. */
export function edtfOfParts({ year, month, day }: DateParts): string | undefined {
  if (!Number.isSafeInteger(year) || Math.abs(year) >= 1e12) return undefined;
  if (month === undefined) return day === undefined ? yearOf(year) : undefined;
  if (!isWithin(month, 12)) return undefined;
  if (Math.abs(year) > 9999) return day === undefined ? yearOf(year) : undefined;
  const inMonth = `${yearOf(year)}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return inMonth;
  return isWithin(day, daysInMonth(year, month)) ? `${inMonth}-${String(day).padStart(2, '0')}` : undefined;
}

const isWithin = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= most;

function yearOf(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** Whether two dates have the same parts. */
export const isSameDate = (one: DateParts, other: DateParts): boolean =>
  one.year === other.year && one.month === other.month && one.day === other.day;

/** Whether a date is over before another begins; a year is not before one of its months. */
export function isBefore(one: DateParts, other: DateParts): boolean {
  for (const part of ['year', 'month', 'day'] as const) {
    const [a, b] = [one[part], other[part]];
    if (a === undefined || b === undefined) return false;
    if (a !== b) return a < b;
  }
  return false;
}
