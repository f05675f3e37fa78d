import { civilOf, type Day } from '../../model/day.ts';
import type { Words } from '../words.ts';
import {
  dayInWords,
  dayOfMonthInWords,
  monthAndDayInWords,
  monthInWords,
  yearInWords,
  yearNumberInWords
} from './day-words.ts';

const yearOf = (day: Day): string => yearInWords(civilOf(day).year);
const monthOf = (day: Day): string => monthInWords(civilOf(day).month);

const number = new Intl.NumberFormat('ko', { maximumSignificantDigits: 12 });
/** Korean counts large numbers in steps of ten thousand. */
const scales = [
  [1e12, '조'],
  [1e8, '억'],
  [1e4, '만']
] as const;

export const ticks: Words['figure']['ticks'] = {
  day: (day) => dayOfMonthInWords(civilOf(day).day),
  monthAndDay: (day) => monthAndDayInWords(civilOf(day)),
  wholeDay: dayInWords,
  month: monthOf,
  wholeMonth: (day) => `${yearOf(day)} ${monthOf(day)}`,
  year: (day, isBriefEnough) => {
    const { year } = civilOf(day);
    const brief = yearNumberInWords(year);
    return {
      text: yearInWords(year),
      brief: isBriefEnough && /^\d{4}$/u.test(brief) ? `’${brief.slice(2)}` : brief
    };
  },
  yearsAgo: (years) => {
    const size = Math.abs(years);
    const [unit, name] = scales.find(([least]) => size >= least) ?? [1, ''];
    const brief = `${number.format(size / unit)}${name}`;
    return { text: `${brief} 년 ${years > 0 ? '전' : '뒤'}`, brief };
  }
};
