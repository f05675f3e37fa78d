import { addDays, civilOf, type Day } from '../day.ts';
import { dayDate, exists, monthDate, monthsOf } from './calendar.ts';
import type { Span } from '../edtf.ts';
import { choice, hullOf, isInTense, one, type Counted, type Draft } from './draft.ts';
import type { Kind, Meaning } from './meaning.ts';
import { countedFrom } from './steps.ts';
import { ofCalendar, ofFigures, ofDecade, ofCentury, ofPartOfYear, inTurn, yearInFull } from './named.ts';
import { ofFeast } from './feasts.ts';
import { edgeOf, fromWritingOn, monthsOfYear, nthWeekday, partOfYear, upToWriting } from './parts.ts';
import { ofSeason, seasonInTurn } from './seasons.ts';
import { afterReference, daysAway, inYearOfReference, weekdayBeside } from './beside.ts';
import {
  shifted,
  weekendsAround,
  weeksAround,
  unitInTurn,
  weekdayOfWeek,
  weekdayInTurn,
  ofReference,
  ofPast,
  ofComing,
  ofRecent
} from './counting.ts';

type Resolver = (meaning: Meaning, counted: Counted) => readonly Draft[];

/** The possible dates of a point in time, likeliest first; empty if what it counts from is unknown. */
export function draftsOf(meaning: Meaning, counted: Counted): readonly Draft[] {
  const drafts = resolvers[meaning.kind]?.(inFullYear(meaning, counted), counted) ?? [];
  return counted.doubted ? drafts.map((draft) => withSign(draft, '?')) : drafts;
}

/** Resolves parts of a named time. */
function ofWhole(partsOf: (whole: Draft, meaning: Meaning, counted: Counted) => readonly Draft[]): Resolver {
  return (meaning, counted) =>
    meaning.of ? draftsOf(meaning.of, counted).flatMap((whole) => partsOf(whole, meaning, counted)) : [];
}

function inFullYear(meaning: Meaning, { written }: Counted): Meaning {
  if (meaning.shortYear === undefined) return meaning;
  const year = yearInFull(meaning.shortYear, written);
  return year === undefined ? { kind: 'unsure' } : { ...meaning, year };
}

const resolvers: Partial<Record<Kind, Resolver>> = {
  calendar: ofCalendar,
  numeric: ofFigures,
  decade: ofDecade,
  century: ofCentury,
  season: ofSeason,
  quarter: (meaning, counted) =>
    meaning.of ? ofWhole(partOfYear)(meaning, counted) : ofPartOfYear(meaning, counted, 3),
  half: (meaning, counted) =>
    meaning.of ? ofWhole(partOfYear)(meaning, counted) : ofPartOfYear(meaning, counted, 6),
  feast: ofFeast,
  'known day': ofKnownDay,
  shift: ofShift,
  // “In three days” may also be a duration: “it was built in three days”.
  ahead: (meaning, counted) => (counted.cue === 'future' ? ofShift(meaning, counted) : []),
  'to the day': toTheDay,
  'weekday from': weekdayFrom,
  relative: ofRelative,
  'week of': ofWeek,
  'week to': weekUpTo,
  reference: ofReference,
  'after reference': afterReference,
  'in its year': inYearOfReference,
  past: ofPast,
  coming: ofComing,
  recent: ofRecent,
  part: (meaning, counted) => ofDrafts(meaning, counted, (draft) => withPart(draft, meaning)),
  earlier: ofWhole(upToWriting),
  later: ofWhole(fromWritingOn),
  'months of': ofWhole(monthsOfYear),
  nth: ofWhole(nthWeekday),
  edge: ofWhole(edgeOf),
  about: (meaning, counted) => ofDrafts(meaning, counted, (draft) => withSign(draft, '~')),
  perhaps: (meaning, counted) => ofDrafts(meaning, counted, (draft) => withSign(draft, '?')),
  at: (meaning, counted) => ofDrafts(meaning, counted, (draft) => draft),
  happening: (meaning, counted) => ofDrafts(meaning, counted, (draft) => draft)
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

/** “9/11”, in a text written since. */
function ofKnownDay({ year = 0, month, day }: Meaning, { written }: Counted): readonly Draft[] {
  const draft = one({ year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) });
  return written !== undefined && written < hullOf(draft)[0] ? [] : [draft];
}

/** The base of a shift: a day or a longer time. */
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

/** “This Friday” can be past or future; “last Friday” is always past, whatever the tense. */
function ofRelative(meaning: Meaning, counted: Counted): readonly Draft[] {
  const drafts = inTurnOf(meaning, counted);
  const inTense = drafts.filter((draft) => isInTense(hullOf(draft), counted));
  return inTense.length > 0 ? inTense : drafts;
}

function inTurnOf(meaning: Meaning, counted: Counted): readonly Draft[] {
  const { unit, weekday, month, day, season, feast, sign = 1 } = meaning;
  const count = (meaning.count ?? 0) * sign;
  const { written } = counted;
  if (written === undefined) return [];
  if (weekday !== undefined)
    return unit ? weekdayOfWeek(weekday, count, written) : weekdayInTurn(weekday, count, written);
  const inYear = (year: number) => ({ year, month: month ?? 1, ...(day !== undefined && { day }) });
  if (month !== undefined && unit) return [one(inYear(civilOf(written).year + count), countedFrom(written))];
  if (month !== undefined) return inTurn(inYear, count, counted);
  if (day !== undefined) return dayOfMonthInTurn(day, count, written);
  if (feast !== undefined) return ofFeast(meaning, counted);
  if (season !== undefined) return seasonInTurn(season, count, written);
  return unit ? unitInTurn(unit, count, written) : [];
}

function dayOfMonthInTurn(day: number, count: number, written: Day): readonly Draft[] {
  const date = { ...monthDate(monthsOf(civilOf(written)) + count), day };
  return exists(date) ? [one(date, countedFrom(written))] : [];
}

/** “A year ago today”, “a week from Tuesday”. */
function toTheDay(meaning: Meaning, counted: Counted): readonly Draft[] {
  const { unit = 'day', count = 1, sign = 1 } = meaning;
  return basesOf(meaning, counted)
    .filter(([first, last]) => first === last)
    .flatMap(([day]) => daysAway(day, unit, count * sign).map((date) => one(date, countedFrom(day))));
}

function weekdayFrom({ of, weekday = 0, sign = 1 }: Meaning, counted: Counted): readonly Draft[] {
  const drafts = of ? draftsOf(of, counted) : [];
  return drafts
    .filter(({ date }) => date?.day !== undefined)
    .map((draft) => one(dayDate(weekdayBeside(hullOf(draft), weekday, sign)), ...draft.steps));
}

function ofWeek({ of, unit }: Meaning, counted: Counted): readonly Draft[] {
  const drafts = of ? draftsOf(of, counted) : [];
  return drafts
    .filter(({ date }) => date?.day !== undefined)
    .flatMap((draft) =>
      unit === 'weekend'
        ? weekendsAround(hullOf(draft), draft.steps)
        : weeksAround(hullOf(draft), ...draft.steps)
    );
}

function weekUpTo({ of }: Meaning, counted: Counted): readonly Draft[] {
  const drafts = of ? draftsOf(of, counted) : [];
  return drafts
    .filter(({ date }) => date?.day !== undefined)
    .map((draft) => ({ ...choice(dayDate(addDays(hullOf(draft)[0], -6)), draft.date), steps: draft.steps }));
}
