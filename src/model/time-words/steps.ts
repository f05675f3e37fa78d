import { weekdayOf, type Day } from '../day.ts';
import { dayInWords } from '../day-words.ts';

const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** “Saturday”. */
export const nameOf = (day: Day) => weekdayNames[weekdayOf(day)] ?? '';
/** “Saturday, March 13, 2021”. */
export const inWords = (day: Day) => `${nameOf(day)}, ${dayInWords(day)}`;
export const countedFrom = (day: Day) => `counted from ${inWords(day)}`;
