import { civilOf, weekdayOf, type Day } from './day.ts';
import { dayInWords, monthAndDayInWords, yearInWords } from './day-words.ts';
import type { Step } from './time-words/steps.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** “Saturday”. */
const nameOf = (day: Day): string => weekdays[weekdayOf(day)]!;
/** “Saturday, March 13, 2021”. */
const inFull = (day: Day): string => `${nameOf(day)}, ${dayInWords(day)}`;

/** A step from the words for a time to its date, in English: “counted from Saturday, March 13, 2021”. */
export function stepInWords(step: Step): string {
  switch (step.kind) {
    case 'counted from':
      return step.first === step.last
        ? `counted from ${inFull(step.first)}`
        : `counted from ${dayInWords(step.first)} to ${dayInWords(step.last)}`;
    case 'after':
      return `after ${inFull(step.day)}`;
    case 'read as':
      return `read as ${dayInWords(step.day)}`;
    case 'weekday taken as':
      return `${nameOf(step.day)} is taken as ${dayInWords(step.day)}`;
    case 'written on':
      return `written on ${inFull(step.day)}`;
    case 'last days':
      return `taken as the ${step.count} days up to ${inFull(step.day)}`;
    case 'weekday in year':
      return `${monthAndDayInWords(civilOf(step.day))} is a ${nameOf(step.day)} in ${yearInWords(step.year)}`;
    case 'year taken as':
      return `no year is given; written on ${inFull(step.written)}, it is taken as ${yearInWords(step.year)}`;
    case 'weeks begin':
      return `weeks begin on ${step.on}`;
    case 'Easter':
      return `Easter of the ${step.of} churches`;
    case 'season':
      return `${step.season} in the ${step.hemisphere} hemisphere`;
    case 'up to writing':
      return 'up to the day of writing';
    case 'against tense':
      return 'the tense of its verb speaks against it';
  }
}
