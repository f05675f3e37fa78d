import { addDays, type Day } from './day.ts';
import {
  dateInWords,
  fromToInWords,
  isKnown,
  placedInWords,
  prepositionOf,
  type WordedDate
} from './date-words.ts';
import { dayInWords } from './day-words.ts';
import type { EdtfDate, EdtfRange, EdtfSet } from './edtf.ts';

const alternatives = new Intl.ListFormat('en-US', { type: 'disjunction' });

/** One of a set's members, as a noun: “1667 or December 1760”, “some day from March 14 to 20, 2021”. */
export function choiceInWords({ members }: EdtfSet): string {
  const dates = members.filter((member) => member.kind === 'date');
  if (dates.length === members.length) return alternatives.format(dates.map((date) => dateInWords({ date })));
  return `some ${unitOf(members)} ${placesInWords(members)}`;
}

/**
 * A time in one of a set's members, after `some` (“some time ”): “some time after March 13, 2021; no end is given”.
 * Known days and what lies before a date need no “some”.
 */
export function placedChoiceInWords(set: EdtfSet, some: string, asOf?: Day): string {
  const { members } = set;
  if (members.every(isKnownDay)) return choiceInWords(set);
  const isEndless = members.some((member) => member.kind === 'range' && !member.to);
  const isOnlyBefore = members.every((member) => member.kind === 'range' && !member.from);
  return `${isOnlyBefore ? '' : some}${placesInWords(members, asOf)}${isEndless ? '; no end is given' : ''}`;
}

/** “on or before March 13, 2021”, “in or before December 1760”. */
export const orBeforeInWords = (to: WordedDate) => `${prepositionOf(to)} or before ${dateInWords(to)}`;

/** “in or after December 1760”; “after March 13, 2021” from the day after the source spoke. */
export function orAfterInWords(from: WordedDate, asOf?: Day): string {
  const followsAsOf = asOf !== undefined && isKnownDay(from.date) && from.date.first[0] === addDays(asOf, 1);
  return followsAsOf ? `after ${dayInWords(asOf)}` : `${prepositionOf(from)} or after ${dateInWords(from)}`;
}

type Members = EdtfSet['members'];

const placesInWords = (members: Members, asOf?: Day) =>
  alternatives.format(members.map((member) => placeInWords(member, asOf)));

function placeInWords(member: EdtfDate | EdtfRange, asOf?: Day): string {
  if (member.kind === 'date') return placedInWords({ date: member });
  if (!member.from) return orBeforeInWords({ date: member.to });
  const from = { date: member.from };
  return member.to ? fromToInWords(from, { date: member.to }) : orAfterInWords(from, asOf);
}

const isKnownDay = (member: EdtfDate | EdtfRange) =>
  member.kind === 'date' && isKnown(member) && member.unit === 'day';

/** What all members are one of. */
function unitOf(members: Members): string {
  const units = new Set(members.map((member) => (member.kind === 'date' ? member : rangeEnd(member)).unit));
  return units.size === 1 ? [...units].join('') : 'time';
}

const rangeEnd = (range: EdtfRange) => (range.from ? range.from : range.to);
