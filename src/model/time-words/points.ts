import { addDays, civilOf, type Day } from '../day.ts';
import { dayInWords, monthAndDayInWords, yearInWords } from '../day-words.ts';
import type { Span } from '../edtf.ts';
import {
  dayDate,
  exists,
  monthDate,
  monthsOf,
  nthWeekday,
  spanOf,
  weekdayOf,
  weekOf,
  type CalDate
} from './calendar.ts';
import { choice, hullOf, one, type Counted, type Draft } from './draft.ts';
import type { Feast, Kind, Meaning, Season, Unit } from './meaning.ts';

type Resolver = (meaning: Meaning, counted: Counted) => readonly Draft[];

const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const nameOf = (day: Day) => weekdayNames[weekdayOf(day)] ?? '';
const inWords = (day: Day) => `${nameOf(day)}, ${dayInWords(day)}`;
const countedFrom = (day: Day) => `counted from ${inWords(day)}`;

/** The times that a point of time can be; likeliest first, none where what it counts from is not known. */
export function draftsOf(meaning: Meaning, counted: Counted): readonly Draft[] {
  return resolvers[meaning.kind]?.(meaning, counted) ?? [];
}

const resolvers: Partial<Record<Kind, Resolver>> = {
  calendar: ofCalendar,
  numeric: ofFigures,
  decade: ofDecade,
  century: ofCentury,
  season: ofSeason,
  quarter: (meaning, counted) => ofPartOfYear(meaning, counted, 3),
  half: (meaning, counted) => ofPartOfYear(meaning, counted, 6),
  feast: ofFeast,
  shift: ofShift,
  // “In three days” is a length as well: “it was built in three days”.
  ahead: (meaning, counted) => (counted.cue === 'future' ? ofShift(meaning, counted) : []),
  relative: ofRelative,
  'week of': ofWeek,
  reference: ofReference,
  past: ofPast,
  coming: ofComing,
  recent: ofRecent,
  part: (meaning, counted) => ofDrafts(meaning, counted, (draft) => withPart(draft, meaning)),
  about: (meaning, counted) => ofDrafts(meaning, counted, (draft) => withSign(draft, '~')),
  perhaps: (meaning, counted) => ofDrafts(meaning, counted, (draft) => withSign(draft, '?')),
  at: (meaning, counted) => ofDrafts(meaning, counted, (draft) => draft)
};

const ofDrafts = ({ of }: Meaning, counted: Counted, change: (draft: Draft) => Draft) =>
  of ? draftsOf(of, counted).map(change) : [];

function withPart(draft: Draft, { part }: Meaning): Draft {
  const takes = draft.date && draft.date.day === undefined;
  return takes && part ? { ...draft, mod: part } : draft;
}

const withSign = (draft: Draft, sign: '?' | '~'): Draft => ({
  ...draft,
  sign: draft.sign && draft.sign !== sign ? '%' : sign
});

function ofCalendar(meaning: Meaning, counted: Counted): readonly Draft[] {
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

const weekdayStep = (date: CalDate) =>
  `${monthAndDayInWords(civilOf(spanOf(date)[0]))} is a ${nameOf(spanOf(date)[0])} in ${yearInWords(date.year)}`;

/** How many days a time lies from a day: 0 where it holds it. */
const daysTo = (day: Day, [first, last]: Span): number =>
  day < first ? first - day : day > last ? last - day : 0;

const byDistance = (day: Day) => (a: CalDate, b: CalDate) =>
  Math.abs(daysTo(day, spanOf(a))) - Math.abs(daysTo(day, spanOf(b)));

/** A date without a year is no farther from the day of writing than this, unless it is one of the year of writing. */
const farInDays = 240;
const farInSameYear = 300;

/** The nearest date of its name, and others near enough; of a past and a coming one, what is past is rather told. */
function yearless(inYear: (year: number) => CalDate, counted: Counted, weekday?: number): readonly Draft[] {
  const { written } = counted;
  if (written === undefined) return [];
  const { year } = civilOf(written);
  const dates = [year - 1, year, year + 1].map(inYear).filter(exists);
  if (weekday !== undefined) return byWeekday(dates, weekday, written);
  const distance = (date: CalDate) => daysTo(written, spanOf(date));
  // A month of the year of writing that is over is rather meant than one of the next year.
  const isOver = (date: CalDate) => date.day === undefined && date.year === year && distance(date) < 0;
  const weight = (date: CalDate) =>
    isOver(date) ? 0 : distance(date) < 0 ? -distance(date) : distance(date) * coming;
  const least = Math.min(...dates.map((date) => Math.abs(distance(date))));
  const near = dates.filter((date) => {
    const far = Math.abs(distance(date));
    return far === least || far < (date.year === year ? farInSameYear : farInDays);
  });
  const order = (a: CalDate, b: CalDate) => byCue(a, b, counted.cue, written) || weight(a) - weight(b);
  return near.toSorted(order).map((date) => one(date, yearStep(date, written)));
}

/** So many times as near must a coming date be to come before a past one. */
const coming = 2;

/** Words that speak of what is past or to come put such dates first. */
function byCue(a: CalDate, b: CalDate, cue: Counted['cue'], written: Day): number {
  if (cue === undefined) return 0;
  const fits = (date: CalDate) =>
    cue === 'future' ? spanOf(date)[1] >= written : spanOf(date)[0] <= written;
  return Number(fits(b)) - Number(fits(a));
}

const yearStep = (date: CalDate, written: Day) =>
  `no year is given; written on ${inWords(written)}, it is taken as ${yearInWords(date.year)}`;

function byWeekday(dates: readonly CalDate[], weekday: number, written: Day): readonly Draft[] {
  const fitting = dates.filter((date) => weekdayOf(spanOf(date)[0]) === weekday);
  const [nearest] = fitting.toSorted(byDistance(written));
  return nearest ? [one(nearest, weekdayStep(nearest), `written on ${inWords(written)}`)] : [];
}

/** “The 25th”, “Friday the 13th”: the last such day, or the next. */
function ofDayOfMonth(day: number, weekday: number | undefined, { written, cue }: Counted): readonly Draft[] {
  if (written === undefined) return [];
  const month = monthsOf(civilOf(written));
  const dates = [-2, -1, 0, 1, 2].map((shift) => ({ ...monthDate(month + shift), day })).filter(exists);
  const fitting = dates.filter((date) => weekday === undefined || weekdayOf(spanOf(date)[0]) === weekday);
  const last = fitting.findLast((date) => spanOf(date)[0] <= written);
  const next = fitting.find((date) => spanOf(date)[0] > written);
  const ordered = [last, next].filter((date) => date !== undefined).toSorted(byDistance(written));
  return ordered.toSorted((a, b) => byCue(a, b, cue, written)).map((date) => one(date, countedFrom(written)));
}

/** A weekday alone is the last such day up to the day of writing, or the next. */
function ofWeekday(weekday: number, { written, cue }: Counted): readonly Draft[] {
  if (written === undefined) return [];
  const last = addDays(written, -((weekdayOf(written) - weekday + 7) % 7));
  const next = addDays(last, 7);
  const days = cue === 'future' ? [next, last] : [last, next];
  return days.map((day) => dayFrom(day, written));
}

const dayFrom = (day: Day, written: Day) =>
  one(dayDate(day), countedFrom(written), `${nameOf(day)} is taken as ${dayInWords(day)}`);

function ofFigures({ a = 0, b = 0, year = 0 }: Meaning, { written }: Counted): readonly Draft[] {
  const full = year < 100 ? inFull(year, written) : year;
  if (full === undefined) return [];
  const dates = [
    { year: full, month: a, day: b },
    { year: full, month: b, day: a }
  ].filter(exists);
  return dates
    .map((date, index) =>
      index === 1 && a === b ? undefined : one(date, `read as ${dayInWords(spanOf(date)[0])}`)
    )
    .filter((draft) => draft !== undefined);
}

/** A year of two digits is at most ten years after the day of writing. */
function inFull(year: number, written: Day | undefined): number | undefined {
  if (written === undefined) return undefined;
  const latest = civilOf(written).year + 10;
  return latest - ((((latest - year) % 100) + 100) % 100);
}

function ofDecade({ year = 0 }: Meaning, { written }: Counted): readonly Draft[] {
  const full = year < 100 ? inFull(year, written) : year;
  if (full === undefined) return [];
  const decade = one({ year: full, unknown: 1 });
  return full % 100 === 0 ? [one({ year: full, unknown: 2 }), decade] : [decade];
}

function ofCentury({ count = 0, era }: Meaning): readonly Draft[] {
  if (era === 'bc') return [choice({ year: 1 - count * 100 }, { year: -(count - 1) * 100 })];
  const first = (count - 1) * 100;
  return [one({ year: first, unknown: 2 }), choice({ year: first + 1 }, { year: first + 100 })];
}

/** Months in which a season begins, north and south of the equator; by almanacs it ends in the fourth. */
const seasonMonths: Readonly<Record<Season, readonly [north: number, south: number]>> = {
  spring: [3, 9],
  summer: [6, 12],
  autumn: [9, 3],
  winter: [12, 6]
};

const hemispheres = ['northern', 'southern'];

function ofSeason(meaning: Meaning, counted: Counted): readonly Draft[] {
  const { season, year } = meaning;
  if (season === undefined) return [];
  return seasonMonths[season].flatMap((month, hemisphere) => {
    const step = `${season} in the ${hemispheres[hemisphere]} hemisphere`;
    if (year === undefined) return nearestSeason(month, counted, step);
    const turns = month === 12;
    // Only the season that runs over New Year is one of two years.
    if (meaning.b !== undefined) return turns ? [seasonFrom(year * 12 + month - 1, step)] : [];
    const starts = turns ? [year, year - 1] : [year];
    return starts.map((start) => seasonFrom(start * 12 + month - 1, step));
  });
}

const seasonFrom = (months: number, ...steps: readonly string[]) =>
  choice(monthDate(months), monthDate(months + 3), ...steps);

function nearestSeason(month: number, { written, cue }: Counted, step: string): readonly Draft[] {
  if (written === undefined) return [];
  const { year } = civilOf(written);
  const drafts = [year - 1, year, year + 1].map((of) =>
    seasonFrom(of * 12 + month - 1, step, countedFrom(written))
  );
  const distance = (draft: Draft) => Math.abs(daysTo(written, hullOf(draft)));
  const fitting = drafts.filter((draft) => cue !== 'future' || hullOf(draft)[1] >= written);
  return fitting.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1);
}

function ofPartOfYear({ count = 1, year }: Meaning, counted: Counted, months: number): readonly Draft[] {
  if (count > 12 / months) return [];
  const first = (count - 1) * months + 1;
  const inYear = (of: number) => choice({ year: of, month: first }, { year: of, month: first + months - 1 });
  if (year !== undefined) return [inYear(year)];
  return yearless((of) => ({ year: of, month: first }), counted).map((draft) => ({
    ...inYear(draft.date?.year ?? 0),
    steps: draft.steps
  }));
}

function feastIn({ month, day, weekday = 0, nth = 1, later = 0 }: Feast, year: number): CalDate {
  if (day !== undefined) return { year, month, day };
  return dayDate(addDays(spanOf(nthWeekday(year, month, weekday, nth))[0], later));
}

function ofFeast({ feast, year, count }: Meaning, counted: Counted): readonly Draft[] {
  if (feast === undefined) return [];
  const inYear = (of: number) => feastIn(feast, of);
  const elsewhere = feast.or
    ? ofFeast({ kind: 'feast', ...known({ year, count }), feast: feast.or }, counted)
    : [];
  const here =
    year !== undefined
      ? [one(inYear(year))]
      : count === undefined
        ? yearless(inYear, counted)
        : inTurn(inYear, count, counted);
  return [...here, ...elsewhere];
}

const known = (fields: Readonly<Record<string, number | undefined>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The last, this year's or the next of what comes once a year. */
function inTurn(inYear: (year: number) => CalDate, count: number, { written }: Counted): readonly Draft[] {
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
  // “Last March”, in November, can be that of the year or that of the year before.
  const other = inYear(year + count);
  return (found.year === other.year ? [found] : [found, other]).filter(exists).map((date) => one(date, step));
}

/** The base of a shift: a day, or a longer time. */
function basesOf({ of, base }: Meaning, counted: Counted): readonly Span[] {
  if (of) return draftsOf(of, counted).map(hullOf);
  const span = base === 'reference' ? counted.reference : asSpan(counted.written);
  return span ? [span] : [];
}

const asSpan = (day: Day | undefined): Span | undefined => (day === undefined ? undefined : [day, day]);

function ofShift(meaning: Meaning, counted: Counted): readonly Draft[] {
  const { count = 0, sign = 1, unit = 'day' } = meaning;
  return basesOf(meaning, counted)
    .filter((base) => base.every(Number.isFinite))
    .flatMap((base) => shifted(base, unit, count * sign));
}

function shifted(base: Span, unit: Unit, count: number): readonly Draft[] {
  const [first, last] = base;
  const step =
    first === last ? countedFrom(first) : `counted from ${dayInWords(first)} to ${dayInWords(last)}`;
  const moved = (by: number): Span => [addDays(first, by), addDays(last, by)];
  if (unit === 'day') return [daysDraft(moved(count), step)];
  if (unit === 'week' || unit === 'weekend') return weeksAround(moved(count * 7), step);
  return [
    between(monthsOrYears(civilOf(first), unit, count), monthsOrYears(civilOf(last), unit, count), step, unit)
  ];
}

const daysDraft = ([first, last]: Span, ...steps: readonly string[]) =>
  first === last ? one(dayDate(first), ...steps) : choice(dayDate(first), dayDate(last), ...steps);

const weekStarts = [
  [0, 'weeks begin on Sunday'],
  [1, 'weeks begin on Monday']
] as const;

const weeksAround = ([first, last]: Span, ...steps: readonly string[]) =>
  weekStarts.map(([begins, step]) =>
    daysDraft([weekOf(first, begins)[0], weekOf(last, begins)[1]], ...steps, step)
  );

const yearsIn: Partial<Record<Unit, number>> = { year: 1, decade: 10, century: 100 };

function monthsOrYears(date: CalDate, unit: Unit, count: number): CalDate {
  const years = yearsIn[unit];
  if (years !== undefined) return { year: date.year + count * years };
  return monthDate(monthsOf(date) + count * (unit === 'quarter' ? 3 : 1));
}

/** Decades and centuries are round numbers of years. */
function between(from: CalDate, to: CalDate, step: string, unit: Unit): Draft {
  const draft = spanOf(from)[0] === spanOf(to)[0] ? one(from, step) : choice(from, to, step);
  return unit === 'decade' || unit === 'century' ? { ...draft, sign: '~' } : draft;
}

function ofRelative(meaning: Meaning, counted: Counted): readonly Draft[] {
  const { unit, weekday, month, day, season, feast, count = 0 } = meaning;
  const { written } = counted;
  if (written === undefined) return [];
  if (weekday !== undefined)
    return unit ? weekdayOfWeek(weekday, count, written) : weekdayInTurn(weekday, count, written);
  const inYear = (year: number) => ({ year, month: month ?? 1, ...(day !== undefined && { day }) });
  if (month !== undefined && unit) return [one(inYear(civilOf(written).year + count), countedFrom(written))];
  if (month !== undefined) return inTurn(inYear, count, counted);
  if (feast !== undefined) return ofFeast(meaning, counted);
  if (season !== undefined) return seasonInTurn(season, count, written);
  return unit ? unitInTurn(unit, count, written) : [];
}

function unitInTurn(unit: Unit, count: number, written: Day): readonly Draft[] {
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

const quarterAt = (quarters: number, step: string) =>
  choice(monthDate(quarters * 3), monthDate(quarters * 3 + 2), step);

/** Saturday and Sunday; “this weekend” is the nearest. */
function weekends(count: number, written: Day, step: string): readonly Draft[] {
  const last = addDays(written, -((weekdayOf(written) + 1) % 7));
  const inIt = written - last <= 1;
  const at = (weeks: number): Span => [addDays(last, weeks * 7), addDays(last, weeks * 7 + 1)];
  const spans: readonly Span[] =
    count < 0 ? [at(inIt ? -1 : 0)] : count > 0 ? [at(1), at(2)] : inIt ? [at(0)] : [at(0), at(1)];
  const distance = (span: Span) => Math.abs(daysTo(written, span));
  return spans.toSorted((a, b) => distance(a) - distance(b)).map((span) => daysDraft(span, step));
}

const weekdayIn = (weekday: number, begins: number, of: Day): Day =>
  addDays(weekOf(of, begins)[0], (weekday - begins + 7) % 7);

function weekdayOfWeek(weekday: number, count: number, written: Day): readonly Draft[] {
  const days = weekStarts.map(([begins]) => weekdayIn(weekday, begins, addDays(written, count * 7)));
  return [...new Set(days)].map((day) => dayFrom(day, written));
}

/** “Last Friday” is the last one before the day of writing, or that of last week; “next Friday” the other way. */
function weekdayInTurn(weekday: number, count: number, written: Day): readonly Draft[] {
  const last = addDays(written, -(((weekdayOf(written) - weekday + 6) % 7) + 1));
  const next = addDays(written, ((weekday - weekdayOf(written) + 6) % 7) + 1);
  const ofWeek = weekStarts.map(([begins]) => weekdayIn(weekday, begins, addDays(written, count * 7)));
  const nearest = count < 0 ? [last] : count > 0 ? [next] : [weekdayOf(written) === weekday ? written : next];
  return [...new Set([...nearest, ...ofWeek])].map((day) => dayFrom(day, written));
}

function seasonInTurn(season: Season, count: number, written: Day): readonly Draft[] {
  const { year } = civilOf(written);
  return seasonMonths[season]
    .map((month, hemisphere) => {
      const drafts = [year - 2, year - 1, year, year + 1, year + 2].map((of) =>
        seasonFrom(
          of * 12 + month - 1,
          `${season} in the ${hemispheres[hemisphere]} hemisphere`,
          countedFrom(written)
        )
      );
      const distance = (draft: Draft) => Math.abs(daysTo(written, hullOf(draft)));
      if (count < 0) return drafts.findLast((draft) => hullOf(draft)[1] < written);
      if (count > 0) return drafts.find((draft) => hullOf(draft)[0] > written);
      return drafts.toSorted((a, b) => distance(a) - distance(b))[0];
    })
    .filter((draft) => draft !== undefined);
}

function ofWeek({ of }: Meaning, counted: Counted): readonly Draft[] {
  const drafts = of ? draftsOf(of, counted) : [];
  return drafts
    .filter(({ date }) => date?.day !== undefined)
    .flatMap((draft) => weeksAround(hullOf(draft), ...draft.steps));
}

function ofReference({ unit = 'day' }: Meaning, { reference }: Counted): readonly Draft[] {
  return reference ? shifted(reference, unit, 0) : [];
}

/** “The past three weeks”, up to the day of writing; with a sign, “the next three weeks”, after it. */
function ofPast({ count = 1, unit = 'day', sign = -1 }: Meaning, { written }: Counted): readonly Draft[] {
  if (written === undefined) return [];
  const from = unitsFrom(written, unit, count * sign);
  const to = unitsFrom(written, unit, 0);
  const draft = sign < 0 ? choice(from, to, countedFrom(written)) : choice(to, from, countedFrom(written));
  return [{ ...draft, lasts: true }];
}

function unitsFrom(day: Day, unit: Unit, count: number): CalDate {
  if (unit === 'day') return dayDate(addDays(day, count));
  if (unit === 'week' || unit === 'weekend') return dayDate(addDays(day, count * 7));
  return monthsOrYears(civilOf(day), unit, count);
}

function ofComing(_: Meaning, { written }: Counted): readonly Draft[] {
  if (written === undefined) return [];
  return [choice(dayDate(addDays(written, 1)), undefined, `after ${inWords(written)}`)];
}

/** How far back “recent” reaches. A convention of ours, wide enough that no usual use lies outside it. */
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

function ofRecent({ unit = 'day', count }: Meaning, { written }: Counted): readonly Draft[] {
  if (written === undefined) return [];
  const days = count ?? recentDays[unit];
  const step = `taken as the ${days} days up to ${inWords(written)}`;
  return [{ ...choice(dayDate(addDays(written, -days)), dayDate(written), step), lasts: true }];
}
