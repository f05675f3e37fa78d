import {
  betweenDaysInWords,
  dayInWords,
  monthAndDayInWords,
  monthInWords,
  rangeInWords,
  weekdayInWords,
  yearInWords
} from '../../model/day-words.ts';
import type { StoryDate } from '../../model/story.ts';
import { stepInWords } from '../../model/step-words.ts';
import { storyDateInWords } from '../../model/words.ts';
import { remembered } from '../remembered.ts';
import { asOfInWords, boundsInWords } from '../../model/wording.ts';

/** Dates and counts of days. */
export const dates = {
  /** “by another account March 2, 2021”, for those who do not see it; empty where all accounts may mean one day. */
  byOtherAccounts: (accounts: readonly { readonly date: StoryDate }[]): string =>
    accounts.map(({ date }) => `by another account ${storyDateInWords(date)}`).join(', '),
  asOf: asOfInWords,
  betweenDays: betweenDaysInWords,
  bounds: boundsInWords,
  day: dayInWords,
  month: monthInWords,
  monthAndDay: monthAndDayInWords,
  range: rangeInWords,
  /** A step from the words for a time to its date. */
  step: stepInWords,
  weekday: weekdayInWords,
  /** When an event happened, or when by one of its accounts. */
  when: remembered(storyDateInWords),
  year: yearInWords
};
