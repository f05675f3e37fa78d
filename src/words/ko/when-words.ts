import { boundsOf, type ReadWhen } from '../../model/bounds.ts';
import type { Day } from '../../model/day.ts';
import { isOneDate, sideOf, type Side } from '../../model/bounds-words.ts';
import type { GivenBounds } from '../../model/given-bounds.ts';
import { isAbout, isKnown, type WordedDate } from '../../model/date-words.ts';
import type { EdtfDate, EdtfInterval, EdtfSet, Undated } from '../../model/edtf.ts';
import { inFewWords } from '../../model/set-words.ts';
import type { Aspect, Occurrence } from '../../model/timeline.ts';
import { inOneDate, isPart, overlap } from '../../model/words.ts';
import {
  betweenInWords,
  dateInWords,
  fromToInWords,
  openInWords,
  throughoutInWords,
  wholeInWords
} from './date-words.ts';
import { dayInWords } from './day-words.ts';
import {
  choiceInWords,
  needsNoSome,
  noEnd,
  orAfterInWords,
  placedChoiceInWords,
  someDay,
  someTime,
  throughoutChoiceInWords
} from './set-words.ts';

const noStart = ', 시작은 나와 있지 않음';
const unknownDay = '알려지지 않은 날';

/** When something happened, no more precise than the data: `whenInWords` of `model/` in Korean. */
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

const nounOf = (edtf: EdtfDate | EdtfSet, { mod }: ReadWhen): string =>
  edtf.kind === 'set' ? choiceInWords(edtf) : dateInWords({ date: edtf, mod });

/** Empty if a time lasts. */
const someOf = (aspect: Aspect | undefined): string =>
  aspect === 'on' ? someDay : aspect === 'within' ? someTime : '';

function oneDateInWords(worded: WordedDate, aspect: Aspect | undefined): string {
  if (aspect === 'throughout') return throughoutInWords(worded);
  const some = someOf(aspect);
  // “1990년대의 어느 해” already says that it is some year, but a day is less than a year.
  const hasSome = !isKnown(worded.date) && (aspect !== 'on' || worded.date.unit === 'day');
  return some !== '' && worded.date.precision !== 'day' && !hasSome
    ? `${wholeInWords(worded)}의 ${some}`
    : dateInWords(worded);
}

/** A date, and whether the event was ongoing when the source spoke. */
interface WordedWhen extends ReadWhen {
  readonly goesOn: boolean;
}

function sinceInWords(start: string, when: WordedWhen, asOf?: Day): string {
  const { latestStart } = boundsOf(when);
  const hasBegun = asOf !== undefined && latestStart !== null && latestStart < asOf;
  return when.goesOn && hasBegun ? `${start}부터, ${dayInWords(asOf)} 현재 계속` : `${start}부터${noEnd}`;
}

/** “현재까지” is the day on which the source spoke, which does not mean that the time ended then. */
function untilInWords(end: string, when: ReadWhen, asOf?: Day): string {
  const { earliestEnd, latestEnd } = boundsOf(when);
  const endsAsOf = asOf !== undefined && earliestEnd === asOf && latestEnd === asOf;
  return `${end}${endsAsOf ? ' 현재까지' : '까지'}${noStart}`;
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
      ? `${unknownDay}부터 ${dateInWords(to)}까지`
      : `${unknownDay}에서 ${edgeInWords('끝', to)} 사이의 ${some}`;
  if (some === '') return untilInWords(dateInWords(to), when, asOf);
  const before = openInWords(to, '이전');
  return needsNoSome(to.date, some) ? before : `${before}의 ${some}`;
}

function endlessInWords(from: WordedDate, end: Undated, when: WordedWhen, asOf?: Day): string {
  const some = someOf(when.aspect);
  if (end === 'unknown')
    return some === ''
      ? `${dateInWords(from)}부터 ${unknownDay}까지`
      : `${edgeInWords('시작', from)}에서 ${unknownDay} 사이의 ${some}`;
  if (some === '') return sinceInWords(dateInWords(from), when, asOf);
  return `${orAfterInWords(from, asOf)}의 ${some}${noEnd}`;
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
  const some = someOf(aspect);
  return some === '' ? `${wholeInWords(worded)}에 시작되고 끝남` : `${wholeInWords(worded)}의 ${some}`;
}

/** Some time between two dates; one or the other if they are consecutive and of one kind. */
function withinInWords(from: WordedDate, to: WordedDate, some: string): string {
  if (overlap(from, to) || !isKnown(from.date) || !isKnown(to.date))
    return `${edgeInWords('시작', from)}에서 ${edgeInWords('끝', to)} 사이의 ${some}`;
  const isRange = !from.mod && !to.mod && from.date.unit === to.date.unit;
  if (!isRange) return `${betweenInWords(from, to)}의 ${some}`;
  const range = { kind: 'range', from: from.date, to: to.date } as const;
  return placedChoiceInWords(inFewWords({ kind: 'set', members: [range] }), some);
}

/** “2021년의 시작”, which makes clear that all of it is meant; a day, a part of a year and “무렵” have no such edge. */
const edgeInWords = (edge: '시작' | '끝', worded: WordedDate): string =>
  worded.date.precision !== 'day' && !isPart(worded) && !isAbout(worded)
    ? `${wholeInWords(worded)}의 ${edge}`
    : wholeInWords(worded);

/** “2021년에 시작되어 2021년 2월에 끝남”. */
const nestedInWords = (from: WordedDate, to: WordedDate): string =>
  `${wholeInWords(from)}에 시작되어 ${wholeInWords(to)}에 끝남`;

/** “1840년에서 1845년 사이에 시작되어 1850년에 끝남”. */
function givenBoundsInWords(bounds: GivenBounds): string {
  const begun = sideInWords(sideOf(bounds.earliestStart, bounds.latestStart));
  const ended = sideInWords(sideOf(bounds.earliestEnd, bounds.latestEnd));
  return begun === ended ? `${begun}에 시작되어 끝남` : `${begun}에 시작되어 ${ended}에 끝남`;
}

function sideInWords(side: Side | undefined): string {
  if (!side) return unknownDay;
  const { from, to } = side;
  if (!from) return openInWords({ date: to }, '이전');
  if (!to) return openInWords({ date: from }, '이후');
  return isOneDate(side) ? wholeInWords({ date: from }) : betweenInWords({ date: from }, { date: to });
}
