import { boundsOf, type ReadWhen } from './bounds.ts';
import { givenBoundsInWords } from './bounds-words.ts';
import type { Day } from './day.ts';
import {
  betweenInWords,
  closed,
  dateInWords,
  fromToInWords,
  isAbout,
  isKnown,
  openInWords,
  placedInWords,
  throughoutInWords,
  wholeInWords,
  type WordedDate
} from './date-words.ts';
import { dayInWords } from './day-words.ts';
import type { Edtf, EdtfDate, EdtfInterval, EdtfSet, Undated } from './edtf.ts';
import {
  choiceInWords,
  inFewWords,
  needsNoSome,
  orAfterInWords,
  placedChoiceInWords,
  someDay,
  someTime,
  throughoutChoiceInWords
} from './set-words.ts';
import type { StoryDate } from './story.ts';
import { timeOfDayInWords } from './time-of-day-words.ts';
import type { Aspect, Occurrence } from './timeline.ts';

export { dayInWords, rangeInWords } from './day-words.ts';

/**
 * When something happened, in our own English and no more precise than the data: “some time in February 2021”, never
 * a day or a middle that nobody gave. It is shown beside the source's words, which are the evidence. `asOf` is the
 * day on which the source spoke: “since mid-February 2021, still so on March 13, 2021”. `occurrence` says whether it
 * was still so; without it, an open end is taken as ongoing.
 */
export function whenInWords(read: ReadWhen, asOf?: Day, occurrence: Occurrence = 'ongoing'): string {
  if (read.edtf.kind === 'bounds') return givenBoundsInWords(read.edtf);
  const edtf = inOneDate(read.edtf);
  const when = { ...read, edtf, goesOn: occurrence === 'ongoing' };
  if (edtf.kind === 'interval') return intervalInWords(edtf, when, asOf);
  if (when.aspect === 'since') return sinceInWords(nounOf(edtf, when), when, asOf);
  if (when.aspect === 'until') return untilInWords(nounOf(edtf, when), when, asOf);
  if (edtf.kind === 'date') return oneDateInWords({ date: edtf, mod: when.mod }, when.aspect);
  return when.aspect === 'throughout'
    ? throughoutChoiceInWords(edtf)
    : placedChoiceInWords(edtf, someOf(when.aspect ?? 'within'), asOf);
}

/** When an event happened, or when by one of its accounts. */
export function storyDateInWords({ read, asOf, occurrence, time }: StoryDate): string {
  const date = whenInWords(read, asOf, occurrence);
  return time ? `${date}, ${timeOfDayInWords(time)}` : date;
}

/** A choice of one date is that date. */
export function inOneDate(edtf: Edtf): Edtf {
  if (edtf.kind !== 'set') return edtf;
  const set = inFewWords(edtf);
  const [first, ...others] = set.members;
  return others.length === 0 && first?.kind === 'date' ? first : set;
}

const nounOf = (edtf: EdtfDate | EdtfSet, { mod }: ReadWhen) =>
  edtf.kind === 'set' ? choiceInWords(edtf) : dateInWords({ date: edtf, mod });

/** “some day”, “some time”; empty if a time lasts. */
const someOf = (aspect: Aspect | undefined) =>
  aspect === 'on' ? someDay : aspect === 'within' ? someTime : '';

function oneDateInWords(worded: WordedDate, aspect: Aspect | undefined): string {
  if (aspect === 'throughout') return throughoutInWords(worded);
  const isSome = someOf(aspect) !== '' && worded.date.precision !== 'day';
  // Words such as “some year in the 1990s” already contain “some”, but a day is less than a year.
  const hasSome = !isKnown(worded.date) && (aspect !== 'on' || worded.date.unit === 'day');
  return isSome && !hasSome ? `${someOf(aspect)}${placedInWords(worded)}` : dateInWords(worded);
}

/** A date, and whether the event was ongoing when the source spoke. */
interface WordedWhen extends ReadWhen {
  readonly goesOn: boolean;
}

/** “since …, still so on …”; or “from … on”, “beginning some day …” if nobody says that it was certainly still so. */
function sinceInWords(start: string, when: WordedWhen, asOf?: Day): string {
  const { latestStart } = boundsOf(when);
  const hasBegun = asOf !== undefined && latestStart !== null && latestStart < asOf;
  if (when.goesOn && hasBegun) return `since ${start}, still so on ${dayInWords(asOf)}`;
  const begins = start.startsWith('some ') ? `beginning ${start}` : `from ${closed(start)} on`;
  return `${begins}; no end is given`;
}

/** “up to” the day on which the source spoke, which does not mean that the time ended then. */
function untilInWords(end: string, when: ReadWhen, asOf?: Day): string {
  const { earliestEnd, latestEnd } = boundsOf(when);
  const endsAsOf = asOf !== undefined && earliestEnd === asOf && latestEnd === asOf;
  return `${endsAsOf ? 'up to' : 'until'} ${end}; no start is given`;
}

function intervalInWords({ start, end }: EdtfInterval, when: WordedWhen, asOf?: Day): string {
  if (typeof start === 'string') return startlessInWords(start, { date: end, mod: when.endMod }, when, asOf);
  const from = { date: start, mod: when.mod };
  if (typeof end === 'string') return endlessInWords(from, end, when, asOf);
  return boundedInWords(from, { date: end, mod: when.endMod }, when.aspect);
}

function startlessInWords(start: Undated, to: WordedDate, when: ReadWhen, asOf?: Day): string {
  const some = someOf(when.aspect);
  if (start === 'unknown')
    return some === ''
      ? `from an unknown date to ${dateInWords(to)}`
      : `${some}between an unknown date and ${edgeInWords('end', to)}`;
  if (some === '') return untilInWords(dateInWords(to), when, asOf);
  return `${needsNoSome(to.date, some) ? '' : some}${openInWords(to, 'before')}`;
}

function endlessInWords(from: WordedDate, end: Undated, when: WordedWhen, asOf?: Day): string {
  const some = someOf(when.aspect);
  if (end === 'unknown')
    return some === ''
      ? `from ${closed(dateInWords(from))} to an unknown date`
      : `${some}between ${closed(edgeInWords('beginning', from))} and an unknown date`;
  if (some === '') return sinceInWords(dateInWords(from), when, asOf);
  return `${some}${orAfterInWords(from, asOf)}; no end is given`;
}

function boundedInWords(from: WordedDate, to: WordedDate, aspect: Aspect | undefined): string {
  const some = someOf(aspect);
  if (dateInWords(from) === dateInWords(to)) return oneAndTheSameInWords(from, aspect);
  if (some !== '') return withinInWords(from, to, some);
  return overlap(from, to) ? nestedInWords(from, to) : fromToInWords(from, to);
}

/** An interval that starts and ends in the same period need not fill it. */
function oneAndTheSameInWords(worded: WordedDate, aspect: Aspect | undefined): string {
  if (worded.date.precision === 'day') return oneDateInWords(worded, aspect);
  return `${someOf(aspect) || 'begun and ended '}${placedInWords(worded)}`;
}

/** Some time between two dates; “in one or the other” if they are consecutive and of one kind. */
function withinInWords(from: WordedDate, to: WordedDate, some: string): string {
  if (overlap(from, to) || !isKnown(from.date) || !isKnown(to.date))
    return `${some}between ${closed(edgeInWords('beginning', from))} and ${edgeInWords('end', to)}`;
  const isRange = !from.mod && !to.mod && from.date.unit === to.date.unit;
  if (!isRange) return `${some}${betweenInWords(from, to)}`;
  const range = { kind: 'range', from: from.date, to: to.date } as const;
  return placedChoiceInWords(inFewWords({ kind: 'set', members: [range] }), some);
}

/**
 * “the beginning of 2021”, which makes clear that all of it is meant; a day, a part of a year and “about” have no
 * such edge.
 */
const edgeInWords = (edge: 'beginning' | 'end', worded: WordedDate) =>
  isLong(worded) && !isPart(worded) && !isAbout(worded)
    ? `the ${edge} of ${wholeInWords(worded)}`
    : wholeInWords(worded);

/** Whether the two overlap, without “early” or the like to distinguish them. */
export const overlap = (from: WordedDate, to: WordedDate) =>
  to.date.first[0] <= from.date.last[1] && !(isPart(from) && isPart(to));

const isLong = ({ date }: WordedDate) => date.precision !== 'day';
/** Whether only a part of it is meant: its beginning, middle or end. */
export const isPart = ({ mod }: WordedDate) => mod !== undefined && mod !== 'approx';

/** “begun in 2021, ended in February 2021”. */
const nestedInWords = (from: WordedDate, to: WordedDate) =>
  `begun ${placedInWords(from)}, ended ${placedInWords(to)}`;
