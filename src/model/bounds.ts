import { openFuture, openPast, type Day } from './day.ts';
import { coreOf } from './early-mid-late.ts';
import type { Edtf, EdtfDate, EdtfInterval, EdtfRange, EdtfSet, IntervalEnd, Span } from './edtf.ts';
import type { Aspect, Mod } from './timeline.ts';

/** A document's `When` with its EDTF read. Without an aspect, a date is some time within it and an interval lasts. */
export interface ReadWhen {
  readonly edtf: Edtf;
  readonly mod?: Mod;
  readonly endMod?: Mod;
  readonly aspect?: Aspect;
}

/**
 * Between which days, both included, a time began and ended; infinite where it is open, null where unknown. In order:
 * no earliest is after its latest, and no start after the end of its kind.
 */
export interface Bounds {
  readonly earliestStart: Day | null;
  readonly latestStart: Day | null;
  readonly earliestEnd: Day | null;
  readonly latestEnd: Day | null;
}

/** Where a vague start or end is drawn, for drawing only: “mid-February” is 11–20. Always within the bounds. */
export interface Cores {
  /** Of a single date too, unless it is one `until` which something lasted. */
  readonly start?: Span;
  readonly end?: Span;
  /** The source is not certain of the start, or says “about”: no width is known. Of a single date both are set. */
  readonly inexactStart?: true;
  readonly inexactEnd?: true;
}

/** Between which days a start or an end lies; one of an open past or future lies there for certain. */
type Limits = readonly [earliest: Day | null, latest: Day | null];

const past: Limits = [openPast, openPast];
const future: Limits = [openFuture, openFuture];
const unknown: Limits = [null, null];

/**
 * The four bounds for logic. No mod narrows them: “mid-February” may be any day of February.
 * An open end is known up to `asOf`, the day on which the source spoke, and never to lie before the start.
 */
export function boundsOf(when: ReadWhen, asOf?: Day): Bounds {
  const { edtf, aspect } = when;
  const [start, end] =
    edtf.kind === 'interval' ? limitsOfInterval(edtf, aspect) : limitsOfChoice(choiceOf(edtf), when);
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

/** The first day, unless the other is known to be earlier, or later. */
const earlierOf = <Limit extends Day | null>(day: Limit, other: Day | null) =>
  day !== null && other !== null && other < day ? other : day;
const laterOf = <Limit extends Day | null>(day: Limit, other: Day | null) =>
  day !== null && other !== null && other > day ? other : day;

function limitsOfSide(side: IntervalEnd, open: Limits): Limits {
  if (side === 'open') return open;
  return side === 'unknown' ? unknown : [side.first[0], side.last[1]];
}

/** Of one date or of several to choose from, the earliest and the latest that it may be. */
interface Choice {
  readonly first: Span;
  readonly last: Span;
}

function limitsOfChoice({ first, last }: Choice, { edtf, mod, aspect }: ReadWhen): StartAndEnd {
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

/** Members may overlap, as in `[2021,2021-02]`, so that starts and ends are compared apart. */
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

function choiceOfMember(member: EdtfDate | EdtfRange): Choice {
  if (member.kind === 'date') return member;
  return {
    first: member.from?.first ?? [openPast, openPast],
    last: member.to?.last ?? [openFuture, openFuture]
  };
}

/**
 * What is drawn of a date beside its bounds: the cores of a single date, or of an interval's start (by `mod`) and end
 * (by `endMod`), and which ends are not exact. A set has no core, nor has a moment within an interval. A core is
 * cut to its bounds: an end early in `2021-03-05/2021-03` lies on 5–10. The start of `199X/1990` is not late in the
 * decade at all, and has none.
 */
export function coresOf(when: ReadWhen): Cores {
  return { ...coreSpansOf(when), ...inexactEndsOf(when) };
}

function coreSpansOf(when: ReadWhen): Cores {
  const { edtf, mod, endMod, aspect } = when;
  if (edtf.kind === 'set') return {};
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

/** EDTF gives `?`, `~` and `%` no width, and “about” has none, so they widen no bound; but what is drawn must show it. */
function inexactEndsOf({ edtf, mod, endMod }: ReadWhen): Pick<Cores, 'inexactStart' | 'inexactEnd'> {
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
  return side.members.some((member) =>
    member.kind === 'date'
      ? isQualified(member)
      : [member.from, member.to].some((end) => end && isQualified(end))
  );
}

/** The part of a core that its bounds leave. */
function between(core: Span | undefined, earliest: Day | null, latest: Day | null): Span | undefined {
  if (core === undefined) return undefined;
  const [first, last] = [laterOf(core[0], earliest), earlierOf(core[1], latest)];
  return first <= last ? [first, last] : undefined;
}

const coreOfSide = (side: IntervalEnd, mod: Mod | undefined) =>
  typeof side === 'string' ? undefined : coreOf(side, mod);
