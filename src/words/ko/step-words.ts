import { civilOf, weekdayOf, type Day } from '../../model/day.ts';
import type { Step } from '../../model/time-words/steps.ts';
import { number } from './number.ts';
import { dayInWords, monthAndDayInWords, rangeInWords, yearInWords } from './day-words.ts';

const weekdays = ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'];
const seasons = { spring: '봄', summer: '여름', autumn: '가을', winter: '겨울' };

/** “토요일”. */
const nameOf = (day: Day): string => weekdays[weekdayOf(day)]!;
/** “2021년 3월 13일 토요일”. */
const inFull = (day: Day): string => `${dayInWords(day)} ${nameOf(day)}`;

/** A step from the words for a time to its date: “2021년 3월 13일 토요일을 기준으로 계산”. Each day ends in “일”, as particles need. */
export function stepInWords(step: Step): string {
  switch (step.kind) {
    case 'counted from': {
      const { first, last } = step;
      return `${first === last ? inFull(first) : rangeInWords(first, last)}을 기준으로 계산`;
    }
    case 'after':
      return `${inFull(step.day)} 이후`;
    case 'read as':
      return `${dayInWords(step.day)}로 읽음`;
    case 'weekday taken as':
      return `${nameOf(step.day)}을 ${dayInWords(step.day)}로 봄`;
    case 'written on':
      return `${inFull(step.day)}에 작성`;
    case 'last days':
      return `${inFull(step.day)}까지의 ${number(step.count)}일로 봄`;
    case 'weekday in year':
      return `${yearInWords(step.year)}에는 ${monthAndDayInWords(civilOf(step.day))}이 ${nameOf(step.day)}임`;
    case 'year taken as':
      return `연도가 없고 ${inFull(step.written)}에 작성되어 ${yearInWords(step.year)}으로 봄`;
    case 'weeks begin':
      return `한 주는 ${step.on === 'Sunday' ? '일요일' : '월요일'}에 시작`;
    case 'Easter':
      return step.of === 'Western' ? '서방 교회의 부활절' : '정교회의 부활절';
    case 'season':
      return `${step.hemisphere === 'northern' ? '북반구' : '남반구'}의 ${seasons[step.season]}`;
    case 'up to writing':
      return '작성일까지';
    case 'against tense':
      return '동사의 시제와는 맞지 않음';
  }
}
