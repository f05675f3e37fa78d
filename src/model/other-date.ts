import type { Bounds } from './bounds.ts';
import { canonicalise } from './canonical.ts';
import { addDays, civilOf, dayOf, daysInMonth, openFuture, openPast, weekdayOf, type Day } from './day.ts';
import { digitsOf } from './digits.ts';
import type { Span } from './edtf.ts';
import { contains } from './quote-places.ts';
import type { When } from './timeline.ts';

/*
 * Whether a quote gives another date than its event, judged by names and numbers only. The full grammar of time
 * expressions is loaded only when a file is checked, but standings are computed wherever an event is shown.
 */

/** A date in a quote: a year, a month, a day of a month, or a weekday from 0 (Sunday). */
interface NamedDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
}

interface Names {
  readonly months: string;
  readonly weekdays: string;
  /** From 0. */
  readonly monthOf: (name: string) => number;
  readonly weekdayOf: (name: string) => number;
}

const known = new Map<string, Names>();

/** The names of months and weekdays in English and another language (BCP 47), from `Intl`. */
function namesIn(language: string): Names {
  const names = known.get(language) ?? makeNames(['en-US', language]);
  known.set(language, names);
  return names;
}

function makeNames(languages: readonly string[]): Names {
  const named = (parts: Intl.DateTimeFormatOptions, days: readonly Date[]): readonly (readonly string[])[] =>
    languages.flatMap((language) => {
      const format = new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC', calendar: 'gregory' });
      const part = 'month' in parts ? 'month' : 'weekday';
      const nameOf = (day: Date): string =>
        format
          .formatToParts(day)
          .find(({ type }) => type === part)
          ?.value.toLowerCase() ?? '';
      return [days.map(nameOf)];
    });
  const firsts = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2000, month, 1)));
  // January 2, 2000 was a Sunday.
  const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2000, 0, 2 + day)));
  const months = (['long', 'short'] as const).flatMap((month) => [
    ...named({ month }, firsts),
    ...named({ month, day: 'numeric' }, firsts)
  ]);
  const weekdays = named({ weekday: 'long' }, week);
  return {
    months: alternatives(months),
    weekdays: alternatives(weekdays),
    monthOf: indexIn(months),
    weekdayOf: indexIn(weekdays)
  };
}

/** Names with letters, the longest first; a bare number names no month. */
const alternatives = (lists: readonly (readonly string[])[]): string =>
  [...new Set(lists.flat())]
    .filter((name) => /^(?=.*\p{L})[\p{L}\p{M}. ]+$/u.test(name))
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|');

const indexIn =
  (lists: readonly (readonly string[])[]) =>
  (name: string): number =>
    lists.map((list) => list.indexOf(name.toLowerCase())).find((index) => index >= 0) ?? -1;

const dayNumber = '(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?';
const yearNumber = '(\\d{4})(?!\\d)';
const inYear =
  /(?<![\p{L}\p{N}])(?:in|since|by|until|from|during|im|seit|en|depuis|desde|nel|em) (\d{4})(?![\d\p{L}])/giu;
const iso = /(?<!\d)(\d{4})-(\d\d)(?:-(\d\d))?(?!\d)/gu;
const inFigures = /(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?/gu;
/** Words that say when without naming a day. */
const relative =
  /(?<!\p{L})(?:yesterday|today|tomorrow|tonight|(?:last|this|next|previous|following) (?:week|weekend|month|year|night|day|spring|summer|autumn|fall|winter)|(?:days?|weeks?|months?|years?) (?:ago|earlier|later))(?!\p{L})/iu;

const number = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

/** All dates that a text names. */
function datesNamedIn(raw: string, language: string): readonly NamedDate[] {
  const text = digitsOf(canonicalise(raw).text);
  const { months, weekdays, monthOf, weekdayOf } = namesIn(language);
  const ofMonth = new RegExp(
    `(?:(?<!\\d)${dayNumber} ?(?:of |de )?)?(?<!\\p{L})(${months})(?!\\p{L})\\.?(?: (?:the )?${dayNumber}(?!\\d|[:.]\\d))?(?:,? (?:of |de )?${yearNumber})?`,
    'giu'
  );
  const asDate = ([, year, month, day]: readonly (string | undefined)[]): NamedDate => ({
    year: number(year),
    month: number(month),
    day: number(day)
  });
  const named = [...text.matchAll(ofMonth)]
    .filter(([all, , name = '']) => isMonth(all, name))
    .map(([, before, name = '', after, year]) => ({
      year: number(year),
      month: monthOf(name) + 1,
      day: number(before ?? after)
    }));
  return [
    ...named,
    ...[...text.matchAll(iso), ...text.matchAll(inFigures)].map(asDate),
    ...(named.length > 0 ? [] : [...text.matchAll(inYear)].map(([, year]) => ({ year: number(year) }))),
    ...[...text.matchAll(new RegExp(`(?<!\\p{L})(?:${weekdays})(?!\\p{L})`, 'giu'))].map(([name]) => ({
      weekday: weekdayOf(name)
    }))
  ];
}

/** Without a number beside them, “May” and “march” may not be months. */
const isMonth = (all: string, name: string): boolean =>
  /\d/u.test(all) || !/^(?:may|march|mar|sun|august|dec)$/iu.test(name);

/**
 * Whether a quote gives an event another date than `when`, or may do so because it has words for a time that can't be
 * compared here. `language` (BCP 47) is that of the quote's source.
 */
export function mayGiveOtherDate(quote: string, { text }: When, bounds: Bounds, language: string): boolean {
  if (text !== undefined && contains(canonicalise(quote), text)) return false;
  const dates = datesNamedIn(quote, language);
  if (dates.length === 0) return relative.test(quote);
  const span: Span = [bounds.earliestStart ?? openPast, bounds.latestEnd ?? openFuture];
  return !dates.some((date) => mayLieIn(date, span));
}

/** Longer spans contain every weekday. */
const longestCompared = 7;

function mayLieIn({ year, month, day, weekday }: NamedDate, [first, last]: Span): boolean {
  const isOpen = !Number.isFinite(first) || !Number.isFinite(last);
  if (weekday !== undefined)
    return (
      isOpen ||
      last - first >= longestCompared ||
      daysFrom(first, last).some((each) => weekdayOf(each) === weekday)
    );
  if (year === undefined && isOpen) return true;
  const years = year === undefined ? yearsOf(first, last) : [year];
  return years.some((each) => {
    const [from, to] = spanOf(each, month, day);
    return from <= last && first <= to;
  });
}

const daysFrom = (first: Day, last: Day): readonly Day[] =>
  Array.from({ length: last - first + 1 }, (_, index) => addDays(first, index));

/** The years of a span; for a very long span only its first and last, and one between them. */
function yearsOf(first: Span[0], last: Span[1]): readonly number[] {
  const [from, to] = [civilOf(first).year, civilOf(last).year];
  return [...new Set([from, Math.min(from + 1, to), to])];
}

function spanOf(year: number, month?: number, day?: number): Span {
  if (month === undefined || month < 1 || month > 12)
    return [dayOf({ year, month: 1, day: 1 }), dayOf({ year, month: 12, day: 31 })];
  const most = daysInMonth(year, month);
  const [from, to] = day === undefined || day < 1 || day > most ? [1, most] : [day, day];
  return [dayOf({ year, month, day: from }), dayOf({ year, month, day: to })];
}
