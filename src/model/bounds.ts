import { openFuture, openPast, type Day } from './day.ts';
import { coreOf } from './early-mid-late.ts';
import type { Edtf, EdtfDate, EdtfInterval, EdtfRange, EdtfSet, IntervalEnd, Span } from './edtf.ts';
import type { GivenBounds } from './given-bounds.ts';
import type { Aspect, Mod } from './timeline.ts';

/**
 * A document's `When` with its EDTF read, or the bounds in its place. Without an aspect, a date is some time within it
 * and an interval lasts.
 */
export interface ReadWhen {
  readonly edtf: Edtf | GivenBounds;
  readonly mod?: Mod;
  readonly endMod?: Mod;
  readonly aspect?: Aspect;
}

/**
 * Between which days, both included, a time began and ended; infinite where open, null where unknown. No earliest
 * bound is after its latest, and no start bound after the matching end bound.
 */
export interface Bounds {
  readonly earliestStart: Day | null;
  readonly latestStart: Day | null;
  readonly earliestEnd: Day | null;
  readonly latestEnd: Day | null;
}

/** Where a vague start or end is drawn, for drawing only: “mid-February” is 11–20. Always within the bounds. */
export interface Cores {
  /** Also set for a single date, unless the aspect is `until`. */
  readonly start?: Span;
  readonly end?: Span;
  /** The source is not certain of the start, or says “about”, so its width is unknown. A single date has both flags. */
  readonly inexactStart?: true;
  readonly inexactEnd?: true;
  /** Where a moment is on one of several named dates: each of them, in order of time, none of which meets another. */
  readonly oneOf?: readonly NamedDate[];
}

/** One of several dates; inexact where the source is not certain of it. */
export interface NamedDate {
  readonly days: Span;
  readonly inexact?: true;
}

/** Between which days a start or an end lies. Infinite bounds mean that it is certainly open. */
type Limits = readonly [earliest: Day | null, latest: Day | null];

const past: Limits = [openPast, openPast];
const future: Limits = [openFuture, openFuture];
const unknown: Limits = [null, null];

/**
 * The four bounds for logic. A mod does not narrow them: “mid-February” may be any day of February. An open end is
 * known up to `asOf`, the day on which the source spoke, and never lies before the start.
 */
export function boundsOf(when: ReadWhen, asOf?: Day): Bounds {
  const { edtf, aspect } = when;
  if (edtf.kind === 'bounds') {
    const { earliestStart, latestStart, earliestEnd, latestEnd } = edtf;
    return { earliestStart, latestStart, earliestEnd, latestEnd };
  }
  const [start, end] =
    edtf.kind === 'interval' ? limitsOfInterval(edtf, aspect) : limitsOfChoice(choiceOf(edtf), edtf, when);
  const bounds = { earliestStart: start[0], latestStart: start[1], earliestEnd: end[0], latestEnd: end[1] };
  return asOf === undefined || end[0] !== openFuture
    ? bounds
    : { ...bounds, earliestEnd: laterOf(asOf, start[0]) };
}

type StartAndEnd = readonly [start: Limits, end: Limits];

function limitsOfInterval({ start, end }: EdtfInterval, aspect: Aspect | undefined): StartAndEnd {
  const [earliestStart, latestStart] = limitsOfSide(start, past);
  const [earliestEnd, latestEnd] = limitsOfSide(end, future);
  const within: Limits = [earliestStart, latestEnd];
  if (aspect === 'on' || aspect === 'within') return [within, within];
  // In 2021-02-15/2021-02 nothing ends before February 15, in 2021-02/2021-02-15 nothing starts after it.
  return [
    [earliestStart, earlierOf(latestStart, latestEnd)],
    [laterOf(earliestEnd, earliestStart), latestEnd]
  ];
}

/** The first day, unless the other is known to be earlier (or later). */
const earlierOf = <Limit extends Day | null>(day: Limit, other: Day | null) =>
  day !== null && other !== null && other < day ? other : day;
const laterOf = <Limit extends Day | null>(day: Limit, other: Day | null) =>
  day !== null && other !== null && other > day ? other : day;

function limitsOfSide(side: IntervalEnd, open: Limits): Limits {
  if (side === 'open') return open;
  return side === 'unknown' ? unknown : [side.first[0], side.last[1]];
}

/** The earliest and latest that a date, or one of several dates, may be. */
interface Choice {
  readonly first: Span;
  readonly last: Span;
}

function limitsOfChoice(
  { first, last }: Choice,
  edtf: EdtfDate | EdtfSet,
  { mod, aspect }: ReadWhen
): StartAndEnd {
  const about = edtf.kind === 'date' && edtf.qualifier !== undefined;
  const within: Limits = [first[0], last[1]];
  if (aspect === 'since') return [within, future];
  if (aspect === 'until') return [past, within];
  // “Throughout mid-February”, or about 2020, does not say on which days it began and ended.
  if (aspect === 'throughout' && mod === undefined && !about)
    return [
      [first[0], last[0]],
      [first[1], last[1]]
    ];
  return [within, within];
}

/** Members may overlap, as in `[2021,2021-02]`, so starts and ends are compared separately. */
function choiceOf(edtf: EdtfDate | EdtfSet): Choice {
  if (edtf.kind === 'date') return edtf;
  const choices = edtf.members.map(choiceOfMember);
  const firsts = choices.map(({ first }) => first);
  const lasts = choices.map(({ last }) => last);
  return { first: [least(firsts, 0), least(firsts, 1)], last: [greatest(lasts, 0), greatest(lasts, 1)] };
}

const least = (spans: readonly Span[], end: 0 | 1) =>
  spans.map((span) => span[end]).reduce((a, b) => (b < a ? b : a));
const greatest = (spans: readonly Span[], end: 0 | 1) =>
  spans.map((span) => span[end]).reduce((a, b) => (b > a ? b : a));

/** The first and the last day of one of a set. */
export function daysOfMember(member: EdtfDate | EdtfRange): Span {
  const { first, last } = choiceOfMember(member);
  return [first[0], last[1]];
}

function choiceOfMember(member: EdtfDate | EdtfRange): Choice {
  if (member.kind === 'date') return member;
  return {
    first: member.from?.first ?? [openPast, openPast],
    last: member.to?.last ?? [openFuture, openFuture]
  };
}

/**
 * What is drawn of a date beside its bounds: the cores of a single date, or of an interval's start (by `mod`) and end
 * (by `endMod`), and which ends are not exact. A set has no core, but the dates that it names; a moment within an
 * interval has none either. A core is
 * cut to its bounds: an end early in `2021-03-05/2021-03` lies on 5–10. The start of `199X/1990` is not late in the
 * decade at all, and has none.
 */
export function coresOf(when: ReadWhen): Cores {
  const { edtf } = when;
  // Bounds are given where nothing is vague but them.
  return edtf.kind === 'bounds' ? {} : { ...coreSpansOf(edtf, when), ...inexactEndsOf(edtf, when) };
}

function coreSpansOf(edtf: Edtf, when: ReadWhen): Cores {
  const { mod, endMod, aspect } = when;
  if (edtf.kind === 'set') return lastsNot(aspect) ? namedDatesOf(edtf) : {};
  if (edtf.kind === 'interval') {
    if (aspect === 'on' || aspect === 'within') return {};
    const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(when);
    return {
      start: between(coreOfSide(edtf.start, mod), earliestStart, latestStart),
      end: between(coreOfSide(edtf.end, endMod), earliestEnd, latestEnd)
    };
  }
  const core = coreOf(edtf, mod);
  return aspect === 'until' ? { end: core } : { start: core };
}

/** Whether a date of this aspect is a moment; without one a date is some time within it. */
const lastsNot = (aspect: Aspect | undefined): boolean =>
  aspect === undefined || aspect === 'on' || aspect === 'within';

/** Dates that meet are one. */
function namedDatesOf({ members }: EdtfSet): Pick<Cores, 'oneOf'> {
  const dates: NamedDate[] = [];
  for (const next of members.map(namedDateOf).sort((a, b) => a.days[0] - b.days[0] || 0)) {
    const last = dates.at(-1);
    if (last && next.days[0] <= last.days[1]) dates[dates.length - 1] = together(last, next);
    else dates.push(next);
  }
  return dates.length > 1 ? { oneOf: dates } : {};
}

const together = (one: NamedDate, other: NamedDate): NamedDate => ({
  ...one,
  ...other,
  days: [one.days[0], laterOf(one.days[1], other.days[1])]
});

const namedDateOf = (member: EdtfDate | EdtfRange): NamedDate => ({
  days: daysOfMember(member),
  ...(isMemberQualified(member) && { inexact: true })
});

/** EDTF gives `?`, `~` and `%` no width, and “about” has none, so they widen no bound; but what is drawn must show it. */
function inexactEndsOf(edtf: Edtf, { mod, endMod }: ReadWhen): Pick<Cores, 'inexactStart' | 'inexactEnd'> {
  const [start, end] = edtf.kind === 'interval' ? [edtf.start, edtf.end] : [edtf, edtf];
  const other = edtf.kind === 'interval' ? endMod : mod;
  return {
    ...((mod === 'approx' || isQualified(start)) && { inexactStart: true }),
    ...((other === 'approx' || isQualified(end)) && { inexactEnd: true })
  };
}

function isQualified(side: Edtf | IntervalEnd): boolean {
  if (typeof side === 'string' || side.kind === 'interval') return false;
  if (side.kind === 'date') return side.qualifier !== undefined;
  return side.members.some(isMemberQualified);
}

const isMemberQualified = (member: EdtfDate | EdtfRange): boolean =>
  member.kind === 'date'
    ? member.qualifier !== undefined
    : [member.from, member.to].some((end) => end?.qualifier !== undefined);

/** The part of a core that its bounds leave. */
function between(core: Span | undefined, earliest: Day | null, latest: Day | null): Span | undefined {
  if (core === undefined) return undefined;
  const [first, last] = [laterOf(core[0], earliest), earlierOf(core[1], latest)];
  return first <= last ? [first, last] : undefined;
}

const coreOfSide = (side: IntervalEnd, mod: Mod | undefined) =>
  typeof side === 'string' ? undefined : coreOf(side, mod);
