import { boundsOf, type ReadWhen } from './bounds.ts';
import type { Day } from './day.ts';
import {
  dateInWords,
  endsInYear,
  fromToInWords,
  isKnown,
  placedInWords,
  type WordedDate
} from './date-words.ts';
import { dayInWords } from './day-words.ts';
import type { EdtfInterval, Undated } from './edtf.ts';
import { orAfterInWords, orBeforeInWords, choiceInWords, placedChoiceInWords } from './set-words.ts';
import type { Aspect, Occurrence } from './timeline.ts';

export { dayInWords, rangeInWords } from './day-words.ts';

/**
 * When a thing was, in our own English and no surer than the data: “some time in February 2021”, never a day or a
 * middle that nobody gave. It stands beside the source's words, which are the evidence. `asOf` is the day on which
 * the source spoke: “since mid-February 2021, still so on March 13, 2021”. `occurrence` says whether it was still so;
 * without it, an open end is taken as one that went on.
 */
export function whenInWords(read: ReadWhen, asOf?: Day, occurrence: Occurrence = 'ongoing'): string {
  const when = { ...read, goesOn: occurrence === 'ongoing' };
  const { edtf, mod, aspect } = when;
  if (edtf.kind === 'interval') return intervalInWords(edtf, when, asOf);
  const isSet = edtf.kind === 'set';
  const chosen = isSet ? choiceInWords(edtf) : dateInWords({ date: edtf, mod });
  if (aspect === 'since') return sinceInWords(chosen, when, asOf);
  if (aspect === 'until') return untilInWords(chosen, when, asOf);
  if (!isSet) return oneDateInWords({ date: edtf, mod }, aspect);
  return aspect === 'throughout'
    ? `all of ${chosen}`
    : placedChoiceInWords(edtf, someOf(aspect ?? 'within'), asOf);
}

/** “some day”, “some time”; empty where a time lasts. */
const someOf = (aspect: Aspect | undefined) =>
  aspect === 'on' ? 'some day ' : aspect === 'within' ? 'some time ' : '';

function oneDateInWords(worded: WordedDate, aspect: Aspect | undefined): string {
  const { date, mod } = worded;
  const words = dateInWords(worded);
  if (aspect === 'throughout') return `${mod || date.qualifier ? 'throughout' : 'all of'} ${words}`;
  // A known day needs no “some”, and words such as “some year in the 1990s” have theirs.
  if (date.unit === 'day' || !isKnown(date) || someOf(aspect) === '') return words;
  return `${someOf(aspect)}${placedInWords(worded)}`;
}

/** When a thing was, and whether it still was so when the source spoke. */
interface WordedWhen extends ReadWhen {
  readonly goesOn: boolean;
}

/** “since …, still so on …”, or “from … on” where nobody says that it surely was so then. */
function sinceInWords(start: string, when: WordedWhen, asOf?: Day): string {
  const { latestStart } = boundsOf(when);
  const hasBegun = asOf !== undefined && latestStart !== null && latestStart < asOf;
  return when.goesOn && hasBegun
    ? `since ${start}, still so on ${dayInWords(asOf)}`
    : `from ${start} on; no end is given`;
}

/** “up to” the day on which the source spoke, for it does not say that the time ended then. */
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
  if (start === 'unknown') return `${some}from an unknown date to ${dateInWords(to)}`;
  return some === '' ? untilInWords(dateInWords(to), when, asOf) : orBeforeInWords(to);
}

function endlessInWords(from: WordedDate, end: Undated, when: WordedWhen, asOf?: Day): string {
  const some = someOf(when.aspect);
  if (end === 'unknown') return `${some}from ${dateInWords(from)} to an unknown date`;
  if (some === '') return sinceInWords(dateInWords(from), when, asOf);
  return `${some}${orAfterInWords(from, asOf)}; no end is given`;
}

function boundedInWords(from: WordedDate, to: WordedDate, aspect: Aspect | undefined): string {
  const some = someOf(aspect);
  if (isKnown(from.date) && dateInWords(from) === dateInWords(to)) return oneAndTheSameInWords(from, aspect);
  return `${some}${overlap(from, to) ? nestedInWords(from, to) : fromToInWords(from, to)}`;
}

/** An interval that starts and ends in the same date need not fill it. */
function oneAndTheSameInWords(worded: WordedDate, aspect: Aspect | undefined): string {
  const fillsOrLiesWithin = worded.date.unit === 'day' || someOf(aspect) !== '';
  return fillsOrLiesWithin ? oneDateInWords(worded, aspect) : `begun and ended ${placedInWords(worded)}`;
}

/** Where a mod such as “early” does not set the two apart. */
const overlap = (from: WordedDate, to: WordedDate) =>
  !from.mod && !to.mod && to.date.first[0] <= from.date.last[1];

const nestedInWords = (from: WordedDate, to: WordedDate) =>
  `from ${timeInWords(from)}${endsInYear(from) ? ',' : ''} to ${timeInWords(to)}`;

const timeInWords = (worded: WordedDate) => oneDateInWords(worded, 'within');
