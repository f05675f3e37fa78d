import { yearInWords } from '../../model/day-words.ts';
import { civilOf, toDate, type Day } from '../../model/day.ts';

/** What a tick of the axis says, and shorter words for where these have no room. */
export interface TickWords {
  readonly text: string;
  readonly brief: string;
}

const format = (options: Intl.DateTimeFormatOptions): ((day: Day) => string) => {
  const formatter = new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC', calendar: 'gregory' });
  return (day) => formatter.format(toDate(day));
};
const monthAndDay = format({ month: 'short', day: 'numeric' });
const month = format({ month: 'short' });
const yearOf = (day: Day): string => yearInWords(civilOf(day).year);

const number = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 12 });
const scales = [
  [1e9, ' billion'],
  [1e6, ' million']
] as const;

/** What the ticks of the axis say. */
export const ticks = {
  /** “13”, of a month that is named elsewhere. */
  day: (day: Day): string => String(civilOf(day).day),
  /** “Mar 13” */
  monthAndDay,
  /** “Mar 13, 2021” */
  wholeDay: (day: Day): string => `${monthAndDay(day)}, ${yearOf(day)}`,
  /** “Mar” */
  month,
  /** “Mar 2021” */
  wholeMonth: (day: Day): string => `${month(day)} ${yearOf(day)}`,
  /** “2019”, in brief “’19” if each year in view then has different digits. */
  year: (day: Day, isBriefEnough: boolean): TickWords => {
    const text = yearOf(day);
    return { text, brief: isBriefEnough && /^\d{4}$/u.test(text) ? `’${text.slice(2)}` : text };
  },
  /** “13.8 billion years ago”, “200,000 years ago”, “5 million years from now”; in years, negative for the future. */
  yearsAgo: (years: number): TickWords => {
    const size = Math.abs(years);
    const [unit, name] = scales.find(([least]) => size >= least) ?? [1, ''];
    const brief = `${number.format(size / unit)}${name}`;
    return { text: `${brief} years ${years > 0 ? 'ago' : 'from now'}`, brief };
  }
};
