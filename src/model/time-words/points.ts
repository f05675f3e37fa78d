import { civilOf, type Day } from '../day.ts';
import type { Span } from '../edtf.ts';
import { hullOf, isInTense, one, type Counted, type Draft } from './draft.ts';
import type { Kind, Meaning } from './meaning.ts';
import { countedFrom } from './steps.ts';
import { ofCalendar, ofFigures, ofDecade, ofCentury, ofPartOfYear, ofFeast, inTurn } from './named.ts';
import { ofSeason, seasonInTurn } from './seasons.ts';
import {
  shifted,
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

/** The times that a point of time can be; likeliest first, none where what it counts from is not known. */
export function draftsOf(meaning: Meaning, counted: Counted): readonly Draft[] {
  const drafts = resolvers[meaning.kind]?.(meaning, counted) ?? [];
  return counted.doubted ? drafts.map((draft) => withSign(draft, '?')) : drafts;
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

/** “This Friday” can be past or to come; “last Friday” can't, whatever the tense. */
function ofRelative(meaning: Meaning, counted: Counted): readonly Draft[] {
  const drafts = inTurnOf(meaning, counted);
  const told = drafts.filter((draft) => isInTense(hullOf(draft), counted));
  return told.length > 0 ? told : drafts;
}

function inTurnOf(meaning: Meaning, counted: Counted): readonly Draft[] {
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

function ofWeek({ of }: Meaning, counted: Counted): readonly Draft[] {
  const drafts = of ? draftsOf(of, counted) : [];
  return drafts
    .filter(({ date }) => date?.day !== undefined)
    .flatMap((draft) => weeksAround(hullOf(draft), ...draft.steps));
}
