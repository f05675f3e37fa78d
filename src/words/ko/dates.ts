import type { Bounds } from '../../model/bounds.ts';
import { openFuture, openPast, type Day } from '../../model/day.ts';
import type { StoryDate } from '../../model/story.ts';
import { offsetInWords } from '../../model/time-of-day-words.ts';
import type { TimeOfDay } from '../../model/timeline.ts';
import { placeOfZone } from '../../model/zone.ts';
import { remembered } from '../remembered.ts';
import type { Words } from '../words.ts';
import {
  betweenDaysInWords,
  dayInWords,
  monthAndDayInWords,
  monthInWords,
  rangeInWords,
  weekdayInWords,
  yearInWords
} from './day-words.ts';
import { stepInWords } from './step-words.ts';
import { whenInWords } from './when-words.ts';

function storyDateInWords({ read, asOf, occurrence, time }: StoryDate): string {
  const date = whenInWords(read, asOf, occurrence);
  return time ? `${date} ${timeOfDayInWords(time)}` : date;
}

/** “05:31(Pyongyang 시각)”, “05:31~06:10(UTC+09:00)”; names of zones are not translated. */
function timeOfDayInWords({ start, end, zone }: TimeOfDay): string {
  const clock = end === undefined ? start : `${start}~${end}`;
  if (zone === undefined) return clock;
  const place = placeOfZone(zone);
  return `${clock}(${place === undefined ? offsetInWords(zone) : `${place} 시각`})`;
}

function boundsInWords({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): string {
  const start = daysInWords(earliestStart, latestStart);
  const end = daysInWords(earliestEnd, latestEnd);
  return start === end ? `시기: ${start}.` : `시작: ${start}. 끝: ${end}.`;
}

function daysInWords(first: Day | null, last: Day | null): string {
  if (first === null) return last === null ? '알려지지 않은 날' : `${dayInWords(last)} 또는 그 이전`;
  if (last === null) return `${dayInWords(first)} 또는 그 이후`;
  if (first === openFuture || last === openPast || (first === openPast && last === openFuture))
    return '정해지지 않은 날';
  if (first === openPast) return `${dayInWords(last)} 또는 그 이전`;
  if (last === openFuture) return `${dayInWords(first)} 또는 그 이후`;
  return first === last ? dayInWords(first) : betweenDaysInWords(first, last);
}

export const dates: Words['dates'] = {
  byOtherAccounts: (accounts) =>
    accounts.map(({ date }) => `다른 진술로는 ${storyDateInWords(date)}`).join(', '),
  asOf: (asOf) => `출처의 기준일은 ${dayInWords(asOf)}이며, 그 뒤의 일은 당시 예정이었습니다.`,
  betweenDays: betweenDaysInWords,
  bounds: boundsInWords,
  day: dayInWords,
  month: monthInWords,
  monthAndDay: monthAndDayInWords,
  range: rangeInWords,
  step: stepInWords,
  weekday: weekdayInWords,
  when: remembered(storyDateInWords),
  year: yearInWords
};
