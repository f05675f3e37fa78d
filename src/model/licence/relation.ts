import { boundsOf, coresOf, type Bounds, type ReadWhen } from '../bounds.ts';
import { openFuture, openPast, type Day } from '../day.ts';
import type { Span } from '../edtf.ts';

/**
 * How a date compares with the possible meaning of its words: it says the same or less (`licensed`), more (`surer`),
 * or something that can't be so if the words are true (`contrary`).
 */
export type Relation = 'licensed' | 'surer' | 'contrary';

/** Compares a document's date with one reading of its words. */
export function relationOf(date: ReadWhen, reading: ReadWhen): Relation {
  const [said, meant] = [claimOf(date), claimOf(reading)];
  if (!canAgree(said, meant)) return 'contrary';
  const part = relationOfParts(said, meant);
  return part === 'licensed' && !(contains(said, meant) && isAsInexact(said, meant)) ? 'surer' : part;
}

/** What a date claims, in days; an unknown bound claims nothing and is open. */
interface Claim {
  readonly when: ReadWhen;
  readonly start: Span;
  readonly end: Span;
  /** It certainly lasted more than a day, from one given time to another; or it certainly did not. */
  readonly lasting: boolean;
  readonly momentary: boolean;
  /** The spans in which it may lie: several for a set of dates. */
  readonly choices: readonly Span[];
  readonly coreOfStart: Span | undefined;
  readonly coreOfEnd: Span | undefined;
  readonly inexact: readonly [start: boolean, end: boolean];
}

function claimOf(when: ReadWhen): Claim {
  const bounds = boundsOf(when);
  const cores = coresOf(when);
  const start = startOf(bounds);
  const end = endOf(bounds);
  return {
    when,
    start,
    end,
    lasting: Number.isFinite(start[1]) && Number.isFinite(end[0]) && end[0] > start[1],
    momentary: when.aspect === 'on' || (start[0] === start[1] && end[1] === start[0]),
    choices: choicesOf(when, [start[0], end[1]]),
    coreOfStart: cores.start,
    coreOfEnd: cores.end,
    inexact: [cores.inexactStart ?? false, cores.inexactEnd ?? false]
  };
}

const startOf = ({ earliestStart, latestStart }: Bounds): Span => [
  earliestStart ?? openPast,
  latestStart ?? openFuture
];
const endOf = ({ earliestEnd, latestEnd }: Bounds): Span => [
  earliestEnd ?? openPast,
  latestEnd ?? openFuture
];

function choicesOf({ edtf }: ReadWhen, whole: Span): readonly Span[] {
  if (edtf.kind !== 'set') return [whole];
  return edtf.members.map((member) =>
    member.kind === 'date'
      ? [member.first[0], member.last[1]]
      : [member.from?.first[0] ?? openPast, member.to?.last[1] ?? openFuture]
  );
}

/** “Since 2019” gives no end and agrees with any; “until 2019” gives no start. */
const possibleEnd = ({ start, end }: Claim): Span => (end[0] === openFuture ? [start[0], openFuture] : end);
const possibleStart = ({ start, end }: Claim): Span => (start[1] === openPast ? [openPast, end[1]] : start);

function canAgree(said: Claim, meant: Claim): boolean {
  return (
    overlap(possibleStart(said), possibleStart(meant)) &&
    overlap(possibleEnd(said), possibleEnd(meant)) &&
    said.choices.some((one) => meant.choices.some((other) => overlap(one, other))) &&
    !(said.momentary && meant.lasting) &&
    !(said.lasting && meant.momentary)
  );
}

/** Early, mid and late are only cores: a date is contrary only if it lies far outside them. */
function relationOfParts(said: Claim, meant: Claim): Relation {
  const { edtf, mod, endMod, aspect } = said.when;
  const isEnd = edtf.kind !== 'interval' && aspect === 'until';
  const [startMod, lastMod] =
    edtf.kind === 'interval' ? [mod, endMod] : isEnd ? [undefined, mod] : [mod, undefined];
  const start = relationOfPart([startMod, said.coreOfStart, said.start], [meant.coreOfStart, meant.start]);
  const end = relationOfPart([lastMod, said.coreOfEnd, said.end], [meant.coreOfEnd, meant.end]);
  if (start === 'contrary' || end === 'contrary') return 'contrary';
  return start === 'surer' || end === 'surer' ? 'surer' : 'licensed';
}

function relationOfPart(
  [mod, saidCore, saidBounds]: readonly [mod: ReadWhen['mod'], core: Span | undefined, bounds: Span],
  [meantCore, meantBounds]: readonly [core: Span | undefined, bounds: Span]
): Relation {
  const isPart = mod !== undefined && mod !== 'approx' && saidCore !== undefined;
  if (!isPart && meantCore === undefined) return 'licensed';
  const said = isPart ? saidCore : saidBounds;
  const meant = meantCore ?? meantBounds;
  if (!overlap(said, meantCore && !isPart ? widened(meantCore) : meant)) return 'contrary';
  return isPart && !includes(said, meant) ? 'surer' : 'licensed';
}

/** Widened by half its length on both sides, since writers disagree on the day where “mid” begins. */
function widened([first, last]: Span): Span {
  const margin = Math.ceil((last - first + 1) / 2);
  return [(first - margin) as Day, (last + margin) as Day];
}

const overlap = (one: Span, other: Span): boolean => one[0] <= other[1] && other[0] <= one[1];
const includes = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** Whether a date leaves open everything that its words leave open. */
const contains = (said: Claim, meant: Claim): boolean =>
  includes(said.start, meant.start) &&
  includes(said.end, meant.end) &&
  meant.choices.every((choice) => said.choices.some((wide) => includes(wide, choice)));

/** “About 2020” does not license 2020, but “about 2020” or some years around it. */
function isAsInexact(said: Claim, meant: Claim): boolean {
  const isAs = (side: 0 | 1, inner: Span, outer: Span) =>
    !meant.inexact[side] || said.inexact[side] || (outer[0] < inner[0] && inner[1] < outer[1]);
  return isAs(0, meant.start, said.start) && isAs(1, meant.end, said.end);
}
