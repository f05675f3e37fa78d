import { addDays, type Day } from './day.ts';
import {
  betweenInWords,
  dateInWords,
  eitherInWords,
  isKnown,
  listed,
  placedInWords,
  openInWords,
  wholeInWords,
  type WordedDate
} from './date-words.ts';
import { dayInWords } from './day-words.ts';
import type { EdtfDate, EdtfRange, EdtfSet } from './edtf.ts';

/** Precedes words that say when. */
export const someTime = 'some time ';
export const someDay = 'some day ';

type Members = EdtfSet['members'];

/**
 * A set with ranges of one or two neighbouring dates listed instead: `[2021-02..2021-03]` becomes
 * `[2021-02,2021-03]`.
 */
export const inFewWords = ({ members }: EdtfSet): EdtfSet => ({
  kind: 'set',
  members: members.flatMap((member) => (member.kind === 'range' ? fewOf(member) : [member]))
});

function fewOf(range: EdtfRange): Members {
  const { from, to } = range;
  if (!from || !to) return [range];
  if (from.first[0] === to.first[0] && from.qualifier === to.qualifier) return [from];
  return addDays(from.last[1], 1) === to.first[0] ? [from, to] : [range];
}

/** One of a set's members as a noun: “1667 or December 1760”, “some day between March 14 and 20, 2021”. */
export function choiceInWords({ members }: EdtfSet): string {
  const dates = datesAmong(members);
  return dates.length === members.length ? eitherInWords(dates) : listed(members.map(nounOf));
}

/** All of one member; “throughout” if a member's first or last day is uncertain, “one whole year” for a range. */
export function throughoutChoiceInWords(set: EdtfSet): string {
  const [member, other] = set.members;
  if (member?.kind === 'range' && !other)
    return `one whole ${endsOf(member)[0].unit} ${placeInWords(member)}`;
  const isVague = set.members.some((member) => endsOf(member).some((date) => date?.qualifier !== undefined));
  const choice =
    set.members.length > 1 && isVague ? `one of these: ${choiceInWords(set)}` : choiceInWords(set);
  return `${isVague ? 'throughout' : 'all of'} ${choice}`;
}

const nounOf = (member: EdtfDate | EdtfRange) =>
  member.kind === 'date'
    ? dateInWords({ date: member })
    : `some ${endsOf(member)[0].unit} ${placeInWords(member)}`;

const datesAmong = (members: Members) => members.filter((member) => member.kind === 'date');

/**
 * A time within one of a set's members, after `some` (“some time ”): “some time after March 13, 2021; no end is
 * given”. Known days need no “some”, nor does a time that is only before a date.
 */
export function placedChoiceInWords({ members }: EdtfSet, some: string, asOf?: Day): string {
  if (members.every(isKnownDay)) return choiceInWords({ kind: 'set', members });
  const isEndless = members.some((member) => member.kind === 'range' && !member.to);
  const isOnlyBefore = members.every(
    (member) => member.kind === 'range' && !member.from && needsNoSome(member.to, some)
  );
  return `${isOnlyBefore ? '' : some}${placesInWords(members, asOf)}${isEndless ? '; no end is given' : ''}`;
}

/** “In or before 1984” already implies “some time”, but not “some day”. */
export const needsNoSome = (to: EdtfDate, some: string) => to.precision === 'day' || some === someTime;

/** “in or after December 1760”; “after March 13, 2021” if the range begins the day after the source spoke. */
export function orAfterInWords(from: WordedDate, asOf?: Day): string {
  const isExact = isKnownDay(from.date) && from.mod === undefined && from.date.qualifier === undefined;
  const followsAsOf = asOf !== undefined && isExact && from.date.first[0] === addDays(asOf, 1);
  return followsAsOf ? `after ${dayInWords(asOf)}` : openInWords(from, 'after');
}

function placesInWords(members: Members, asOf?: Day): string {
  const dates = datesAmong(members);
  const areAllIn =
    dates.length === members.length && dates.every((date) => placedInWords({ date }).startsWith('in '));
  if (areAllIn) return `in ${eitherInWords(dates, wholeInWords)}`;
  return listed(members.map((member) => placeInWords(member, asOf)));
}

function placeInWords(member: EdtfDate | EdtfRange, asOf?: Day): string {
  if (member.kind === 'date') return placedInWords({ date: member });
  if (!member.from) return openInWords({ date: member.to }, 'before');
  const from = { date: member.from };
  return member.to ? betweenInWords(from, { date: member.to }) : orAfterInWords(from, asOf);
}

const isKnownDay = (member: EdtfDate | EdtfRange) =>
  member.kind === 'date' && isKnown(member) && member.unit === 'day';

/** The one or two dates that a member names. */
function endsOf(member: EdtfDate | EdtfRange): readonly [EdtfDate, EdtfDate?] {
  if (member.kind === 'date') return [member];
  return member.from ? [member.from, member.to] : [member.to];
}
