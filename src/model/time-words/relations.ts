import { addDays } from '../day.ts';
import type { Aspect, Mod } from '../timeline.ts';
import { dayDate, edtfOf, monthDate, monthsOf, spanOf, type CalDate } from './calendar.ts';
import { edtfOfDraft, endsOf, hullOf, signed, type Counted, type Draft } from './draft.ts';
import type { Kind, Meaning } from './meaning.ts';
import { draftsOf } from './points.ts';
import { distinctSteps, type Step } from './steps.ts';

/** One date that a phrase can mean. */
export interface Reading {
  /** Accepted by `parseEdtf`. */
  readonly edtf: string;
  readonly mod?: Mod;
  readonly endMod?: Mod;
  readonly aspect: Aspect;
  /** How it follows from the words; empty if they need no derivation. */
  readonly derivation: readonly Step[];
  /** The verb's tense speaks against it. */
  readonly againstTense?: true;
}

type Relate = (meaning: Meaning, counted: Counted) => readonly Reading[];

/** All dates that a phrase can mean, likeliest first. */
export function readingsOf(meaning: Meaning, counted: Counted): readonly Reading[] {
  const { tense, ...anyTense } = counted;
  const all = readingsInAnyTense(meaning, anyTense);
  if (tense === undefined) return all;
  const inTense = readingsInAnyTense(meaning, counted);
  if (inTense.length === 0) return all;
  return distinct([...inTense, ...all.map(speaksAgainst)]);
}

const speaksAgainst = (reading: Reading): Reading => ({
  ...reading,
  derivation: [...reading.derivation, { kind: 'against tense' }],
  againstTense: true
});

function readingsInAnyTense(meaning: Meaning, counted: Counted): readonly Reading[] {
  const relate = relations[meaning.kind] ?? ((point: Meaning) => draftsOf(point, counted).flatMap(at));
  return distinct(relate(meaning, counted));
}

function distinct(readings: readonly Reading[]): readonly Reading[] {
  const key = ({ edtf, mod, endMod, aspect }: Reading) => [edtf, mod, endMod, aspect].join(' ');
  return readings.filter(
    (reading, index) => readings.findIndex((other) => key(other) === key(reading)) === index
  );
}

const each =
  (relate: (draft: Draft, counted: Counted) => readonly Reading[]): Relate =>
  ({ of }, counted) =>
    of ? draftsOf(of, counted).flatMap((draft) => relate(draft, counted)) : [];

const relations: Partial<Record<Kind, Relate>> = {
  at: each(at),
  during: each((draft) => [...at(draft), ...throughout(draft)]),
  since: each(since),
  until: each((draft, counted) => (counted.negated ? notUntil(draft, counted) : until(draft))),
  'not until': each(notUntil),
  'so far': (_, { written }) =>
    written === undefined ? [] : [reading(`../${edtfOf(dayDate(written))}`, 'until', [])],
  by: each((draft) => upTo(endsOf(draft).last, draft)),
  before: each(before),
  after: each(after),
  'not before': each((draft) => from(endsOf(draft).first, draft)),
  'as of': each((draft, counted) => [...at(draft), ...since(draft, counted)]),
  throughout: each(throughout),
  span: pairs((from, to) => span(from, to)),
  between: pairs((from, to) => [...within(from, to), ...span(from, to)]),
  or: pairs((first, last) => either([first, last])),
  list: ofList,
  days: shared,
  months: shared,
  years: shared
};

const reading = (
  edtf: string,
  aspect: Aspect,
  derivation: readonly Step[],
  mods: Partial<Reading> = {}
): Reading => ({
  edtf,
  ...mods,
  aspect,
  derivation
});

const modOf = ({ mod }: Draft) => (mod ? { mod } : {});
const endModOf = ({ mod }: Draft) => (mod ? { endMod: mod } : {});

function at(draft: Draft): readonly Reading[] {
  const isDay = draft.date?.day !== undefined && draft.sign === undefined;
  const first = reading(edtfOfDraft(draft), isDay ? 'on' : 'within', draft.steps, modOf(draft));
  return draft.lasts ? [first, ...throughout(draft)] : [first];
}

function throughout(draft: Draft): readonly Reading[] {
  const { date, from, to, sign } = draft;
  if (date) return [reading(edtfOfDraft(draft), 'throughout', draft.steps, modOf(draft))];
  return from && to ? [reading(`${signed(from, sign)}/${signed(to, sign)}`, 'throughout', draft.steps)] : [];
}

/** Without an end, or lasting up to the day of writing. */
function since(draft: Draft, { written }: Counted): readonly Reading[] {
  const { date, sign, steps } = draft;
  if (!date) return [reading(edtfOfDraft(draft), 'since', steps)];
  const open = reading(`${signed(date, sign)}/..`, 'since', steps, modOf(draft));
  if (written === undefined || spanOf(date)[0] > written) return [open];
  const upTo = `${signed(date, sign)}/${edtfOf(dayDate(written))}`;
  return [open, reading(upTo, 'throughout', [...steps, { kind: 'up to writing' }], modOf(draft))];
}

function until(draft: Draft): readonly Reading[] {
  const { date, sign, steps } = draft;
  if (!date) return [reading(edtfOfDraft(draft), 'until', steps)];
  return [reading(`../${signed(date, sign)}`, 'until', steps, endModOf(draft))];
}

/** What was not so until 2017 became so in 2017, if that is past; nothing is known about a future time. */
function notUntil(draft: Draft, { written }: Counted): readonly Reading[] {
  const isToCome = written !== undefined && hullOf(draft)[0] > written;
  const later = from(endsOf(draft).first, draft);
  return isToCome ? later : [...at(draft), ...later, ...until(draft)];
}

const upTo = (date: CalDate | undefined, { sign, steps }: Draft): readonly Reading[] =>
  date ? [reading(`[..${signed(inFull(date, 1), sign)}]`, 'within', steps)] : [];

const from = (date: CalDate | undefined, { sign, steps }: Draft): readonly Reading[] =>
  date ? [reading(`[${signed(inFull(date, 0), sign)}..]`, 'within', steps)] : [];

/** Ranges can't have unknown digits, so this is the first or last year of a decade. */
function inFull(date: CalDate, end: 0 | 1): CalDate {
  return date.unknown === undefined ? date : { year: yearOf(date, end) };
}

const yearOf = ({ year, unknown }: CalDate, end: 0 | 1) => year + (end === 1 ? 10 ** (unknown ?? 0) - 1 : 0);

/** The day, month or year next to a date. */
function beside(date: CalDate, by: 1 | -1): CalDate {
  if (date.day !== undefined) return dayDate(addDays(spanOf(date)[0], by));
  if (date.month !== undefined) return monthDate(monthsOf(date) + by);
  return { year: yearOf(date, by === 1 ? 1 : 0) + by };
}

/** Something before mid-February may still be in February. */
function before(draft: Draft): readonly Reading[] {
  const { first } = endsOf(draft);
  return first ? upTo(isBlurred(draft) ? endsOf(draft).last : beside(first, -1), draft) : [];
}

function after(draft: Draft): readonly Reading[] {
  const { last } = endsOf(draft);
  return last ? from(isBlurred(draft) ? endsOf(draft).first : beside(last, 1), draft) : [];
}

const isBlurred = ({ mod, sign, from, to }: Draft) =>
  mod !== undefined || sign !== undefined || from !== undefined || to !== undefined;

type Join = (from: Draft, to: Draft) => readonly Reading[];

const stepsOf = (from: Draft, to: Draft) => distinctSteps([...from.steps, ...to.steps]);

function span(from: Draft, to: Draft): readonly Reading[] {
  const [first, last] = [endsOf(from).first, endsOf(to).last];
  if (!first || !last || spanOf(last)[1] < spanOf(first)[0]) return [];
  const edtf = `${signed(first, from.sign)}/${signed(last, to.sign)}`;
  return [reading(edtf, 'throughout', stepsOf(from, to), { ...modOf(from), ...endModOf(to) })];
}

/** A set has one unit: days if the two dates differ. */
function within(from: Draft, to: Draft): readonly Reading[] {
  const { first, last } = inOneUnit(endsOf(from).first, endsOf(to).last);
  if (!first || !last || spanOf(last)[1] < spanOf(first)[0]) return [];
  return [reading(`[${signed(first, from.sign)}..${signed(last, to.sign)}]`, 'within', stepsOf(from, to))];
}

function inOneUnit(first?: CalDate, last?: CalDate): { first?: CalDate; last?: CalDate } {
  if (!first || !last) return {};
  if (unitOf(first) === unitOf(last)) return { first: inFull(first, 0), last: inFull(last, 1) };
  return { first: dayDate(spanOf(first)[0]), last: dayDate(spanOf(last)[1]) };
}

const unitOf = ({ month, day }: CalDate) =>
  day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';

function either(drafts: readonly Draft[]): readonly Reading[] {
  const members = drafts.flatMap(({ date, sign }) => (date ? [signed(date, sign)] : []));
  const steps = distinctSteps(drafts.flatMap((draft) => draft.steps));
  if (members.length === drafts.length) return [reading(`[${members.join(',')}]`, 'within', steps)];
  const [first, last] = [drafts[0], drafts.at(-1)];
  return first && last ? within(first, last) : [];
}

/** Adjacent times become one; otherwise the words name each. */
function all(drafts: readonly Draft[]): readonly Reading[] {
  const adjoin = drafts.every((draft, index) => {
    const before = drafts[index - 1];
    return !before || hullOf(before)[1] + 1 === hullOf(draft)[0];
  });
  const [first, last] = [drafts[0], drafts.at(-1)];
  return [...(adjoin && first && last ? span(first, last) : []), ...drafts.flatMap(at)];
}

/** The days of a list share its month; a year after the last applies to all. */
function ofList({ list, month, year }: Meaning, counted: Counted): readonly Reading[] {
  const items = (list?.items ?? []).map((item) => ({
    ...item,
    ...known({ month, year: item.kind === 'season' ? year : item.year })
  }));
  const end = items.at(-1);
  if (!end) return [];
  const last = { ...end, ...known({ year }) };
  const others = items.slice(0, -1).map((item) => draftsOf(sharing(item, last)[0], counted));
  return draftsOf(last, counted).flatMap((latest) => {
    const firsts = others
      .map((drafts) => nearestBefore(drafts, hullOf(latest)[0]))
      .filter((draft) => draft !== undefined);
    if (firsts.length < others.length) return [];
    return list?.join === 'and' ? all([...firsts, latest]) : either([...firsts, latest]);
  });
}

function pairs(join: Join): Relate {
  return ({ of, to }, counted) => (of && to ? joined(of, to, counted, join) : []);
}

function joined(of: Meaning, to: Meaning, counted: Counted, join: Join): readonly Reading[] {
  const [first, last] = sharing(of, to);
  const lasts = draftsOf(last, counted);
  const firsts = draftsOf(first, counted);
  return lasts.flatMap((end) => {
    const start = nearestBefore(firsts, hullOf(end)[1]);
    return start ? join(start, end) : [];
  });
}

/** The latest draft that begins on or before a day. */
const nearestBefore = (firsts: readonly Draft[], day: number) =>
  firsts.filter((start) => hullOf(start)[0] <= day).sort((a, b) => hullOf(b)[0] - hullOf(a)[0])[0];

/** A year that one of two dates names applies to both, or its neighbour applies if they span New Year. */
function sharing(of: Meaning, to: Meaning): readonly [Meaning, Meaning] {
  const [from, end] = [dateIn(of), dateIn(to)];
  if (from?.month === undefined || end?.month === undefined) return [of, to];
  const turns =
    from.month > end.month || (from.month === end.month && (from.day ?? 0) > (end.day ?? 0)) ? 1 : 0;
  if (from.year === undefined && end.year !== undefined) return [inYear(of, end.year - turns), to];
  if (from.year !== undefined && end.year === undefined) return [of, inYear(to, from.year + turns)];
  return [of, to];
}

/** The date in “mid-March” or “about March 3”. */
function dateIn(meaning: Meaning): Meaning | undefined {
  if (meaning.kind === 'calendar') return meaning;
  return blurs.includes(meaning.kind) && meaning.of ? dateIn(meaning.of) : undefined;
}

const blurs: readonly Kind[] = ['part', 'about', 'perhaps', 'at'];

const inYear = (meaning: Meaning, year: number): Meaning =>
  meaning.kind === 'calendar' || !meaning.of
    ? { ...meaning, year }
    : { ...meaning, of: inYear(meaning.of, year) };

/** March 3 to 9, March or April, 2018–20; but 2021-03 is a month. */
function shared(meaning: Meaning, counted: Counted): readonly Reading[] {
  const [of, to] = apart(meaning);
  const relate = relations[meaning.join ?? 'span'];
  const readings = relate?.({ kind: 'span', of, to }, counted) ?? [];
  const { kind, year, b = 0 } = meaning;
  const isMonth = kind === 'years' && year !== undefined && b >= 1 && b <= 12;
  return isMonth
    ? [...readings, ...draftsOf({ kind: 'calendar', year, month: b }, counted).flatMap(at)]
    : readings;
}

function apart({ kind, year, month, day, b = 0, era }: Meaning): readonly [Meaning, Meaning] {
  const of: Meaning = { kind: 'calendar', ...known({ year, month, day }), ...(era && { era }) };
  if (kind === 'days') return [of, { ...of, day: b }];
  // The year is the second month's: “December to January 2020”.
  if (kind === 'months')
    return [
      { kind: 'calendar', ...known({ year: undefined, month, day }) },
      { ...of, month: b }
    ];
  const full = b < 100 && !era ? Math.floor((year ?? 0) / 100) * 100 + b : b;
  return [of, { ...of, year: full }];
}

const known = (fields: Readonly<Partial<Record<'year' | 'month' | 'day', number | undefined>>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
