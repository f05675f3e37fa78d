import { addDays, type Day } from '../../model/day.ts';
import { isKnown, type WordedDate } from '../../model/date-words.ts';
import type { EdtfDate, EdtfRange, EdtfSet } from '../../model/edtf.ts';
import {
  betweenInWords,
  dateInWords,
  eitherInWords,
  listed,
  openInWords,
  someOf,
  wholeInWords,
  wholeOf
} from './date-words.ts';
import { dayInWords } from './day-words.ts';

/** Follows words that say when. */
export const someTime = '어느 때';
export const someDay = '어느 날';
export const noEnd = ', 끝은 나와 있지 않음';

type Member = EdtfSet['members'][number];

const datesAmong = (members: readonly Member[]) => members.filter((member) => member.kind === 'date');

/** One of a set's members as a noun: “1667년 또는 1760년 12월”, “2021년 3월 14일에서 20일 사이의 어느 날”. */
export function choiceInWords({ members }: EdtfSet): string {
  const dates = datesAmong(members);
  return dates.length === members.length ? eitherInWords(dates) : listed(members.map(nounOf));
}

const nounOf = (member: Member): string =>
  member.kind === 'date'
    ? dateInWords({ date: member })
    : `${placeInWords(member)}의 ${someOf[unitOf(member)]}`;

const unitOf = (range: EdtfRange) => (range.from ?? range.to).unit;

/** All of one member, not known which. */
export function throughoutChoiceInWords(set: EdtfSet): string {
  const [member, other] = set.members;
  if (member?.kind === 'range' && !other) return `${placeInWords(member)}의 ${wholeOf[unitOf(member)]} 내내`;
  const isVague = set.members.some((each) =>
    (each.kind === 'date' ? [each] : [each.from, each.to]).some((date) => date?.qualifier !== undefined)
  );
  return set.members.length > 1 && isVague
    ? `다음 중 하나의 기간 내내: ${choiceInWords(set)}`
    : `${choiceInWords(set)} 내내`;
}

/** A time within one of a set's members, before `some` (“어느 때”); known days need none, nor does a time only before a date. */
export function placedChoiceInWords({ members }: EdtfSet, some: string, asOf?: Day): string {
  if (members.every(isKnownDay)) return choiceInWords({ kind: 'set', members });
  const isEndless = members.some((member) => member.kind === 'range' && !member.to);
  const isOnlyBefore = members.every(
    (member) => member.kind === 'range' && !member.from && needsNoSome(member.to, some)
  );
  const dates = datesAmong(members);
  const places =
    dates.length === members.length && dates.every(({ precision }) => precision !== 'day')
      ? eitherInWords(dates, (worded) => wholeInWords(worded))
      : listed(members.map((member) => placeInWords(member, asOf)));
  return `${places}${isOnlyBefore || some === '' ? '' : `의 ${some}`}${isEndless ? noEnd : ''}`;
}

/** “1984년 또는 그 이전” already implies some time, but not some day. */
export const needsNoSome = (to: EdtfDate, some: string): boolean =>
  to.precision === 'day' || some === someTime;

/** “1760년 12월 또는 그 이후”; “2021년 3월 13일 뒤” if the range begins the day after the source spoke. */
export function orAfterInWords(from: WordedDate, asOf?: Day): string {
  const isExact = isKnownDay(from.date) && from.mod === undefined && from.date.qualifier === undefined;
  const followsAsOf = asOf !== undefined && isExact && from.date.first[0] === addDays(asOf, 1);
  return followsAsOf ? `${dayInWords(asOf)} 뒤` : openInWords(from, '이후');
}

function placeInWords(member: Member, asOf?: Day): string {
  if (member.kind === 'date') return wholeInWords({ date: member });
  if (!member.from) return openInWords({ date: member.to }, '이전');
  const from = { date: member.from };
  return member.to ? betweenInWords(from, { date: member.to }) : orAfterInWords(from, asOf);
}

const isKnownDay = (member: Member): boolean =>
  member.kind === 'date' && isKnown(member) && member.unit === 'day';
