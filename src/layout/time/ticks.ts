import { range, utcDay, utcMonth, type CountableTimeInterval } from 'd3';
import { yearInWords } from '../../model/day-words.ts';
import { civilOf, dayOf, fromDate, toDate, type Day } from '../../model/day.ts';
import { lengthOf, type TimeWindow } from './window.ts';

/** A place on the axis: a day and its words, and fewer words for where these don't fit. */
export interface AxisTick {
  readonly day: Day;
  readonly text: string;
  /** “’19” of 2019, “Feb” of Feb 1, “13.8 billion” of 13.8 billion years ago; `text` where there are none. */
  readonly brief: string;
}

export interface AxisTicks {
  /** Years over days and months, each at a day of `minor`: where it begins, and at the first. */
  readonly major: readonly AxisTick[];
  readonly minor: readonly AxisTick[];
}

type Words = Pick<AxisTick, 'text' | 'brief'>;

/** A unit of the axis. */
interface Step {
  /** About how many days lie between two ticks. */
  readonly days: number;
  readonly find: (window: TimeWindow) => Day[];
  /** What a tick says where its year is named elsewhere; the first of an axis names its month too. */
  readonly words: (day: Day, isFirst: boolean) => Words;
  /** What a tick says that is the only one of its axis. */
  readonly wordsAlone: (day: Day) => Words;
}

const format = (options: Intl.DateTimeFormatOptions): ((day: Day) => string) => {
  const formatter = new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC', calendar: 'gregory' });
  return (day) => formatter.format(toDate(day));
};

/** “Mar 13”. */
export const monthAndDay = format({ month: 'short', day: 'numeric' });
const shortMonth = format({ month: 'short' });
const yearText = (day: Day): string => yearInWords(civilOf(day).year);

const every =
  (interval: CountableTimeInterval, step = 1): Step['find'] =>
  ({ start, end }) =>
    (interval.every(step) ?? interval)
      .range(toDate(Math.ceil(start) as Day), toDate(Math.ceil(end) as Day))
      .map(fromDate);

/** D3 counts every second day from the first of each month, so that a 31st would be beside a first. */
const everySecondDay: Step['find'] = (window) =>
  every(utcDay, 2)(window).filter((day, index, days) => days[index + 1] !== day + 1);

/** The first, eighth, fifteenth and twenty-second: as far apart as weeks, and the same in every month. */
const quartersOfMonth: Step['find'] = (window) =>
  every(utcDay)(window).filter((day) => [1, 8, 15, 22].includes(civilOf(day).day));

/** A month's name is where the month begins, or with the day. */
function dayWords(day: Day, isFirst: boolean): Words {
  const { day: ofMonth } = civilOf(day);
  if (ofMonth === 1) return { text: monthAndDay(day), brief: shortMonth(day) };
  return { text: isFirst ? monthAndDay(day) : String(ofMonth), brief: String(ofMonth) };
}

const dayAlone = (day: Day): Words => ({
  text: `${monthAndDay(day)}, ${yearText(day)}`,
  brief: monthAndDay(day)
});

const monthWords = (day: Day): Words => ({ text: shortMonth(day), brief: shortMonth(day) });
const monthAlone = (day: Day): Words => ({
  text: `${shortMonth(day)} ${yearText(day)}`,
  brief: shortMonth(day)
});

/** From the closest to the widest; wider ones are counted in years. */
const stepsOfDate: readonly Step[] = [
  { days: 1, find: every(utcDay), words: dayWords, wordsAlone: dayAlone },
  { days: 2, find: everySecondDay, words: dayWords, wordsAlone: dayAlone },
  { days: 7, find: quartersOfMonth, words: dayWords, wordsAlone: dayAlone },
  { days: 30, find: every(utcMonth), words: monthWords, wordsAlone: monthAlone },
  { days: 91, find: every(utcMonth, 3), words: monthWords, wordsAlone: monthAlone }
];

const daysOfYear = 365.25;

/** The year that “years ago” are counted from; where ticks are thousands of years apart, it makes no difference which. */
const present = 2000;
/** From this many years on, ticks count from the present: no source gives a year that far away. */
const deepStep = 10_000;

/** The first days of the years from `zero` by steps that a window has. */
const yearsFrom =
  (zero: number, step: number, yearOf = (year: number): number => year): Step['find'] =>
  ({ start, end }) => {
    const [first, last] = [start, end].map((day) => civilOf(Math.floor(day) as Day).year - zero);
    return range(Math.floor(first! / step), Math.ceil(last! / step) + 1)
      .map((count) => dayOf({ year: yearOf(zero + count * step), month: 1, day: 1 }))
      .filter((day) => day >= start && day < end);
  };

/** BC is counted from 1 too: 20 BC, 10 BC, AD 1, AD 10. */
const yearWithoutZero = (year: number): number => (year > 0 ? year : year + 1);

/** The least of 1, 2, 5, 10, 20, 50 … that is no less than a number; D3 gives the nearest, which may be less. */
function roundedUp(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least)!;
}

/** A step of at least `days`, in whole years. */
function yearStep(days: number, window: TimeWindow): Step {
  const step = roundedUp(days / daysOfYear);
  const isDeep = step >= deepStep;
  const words = isDeep ? deepWords : yearWords(window);
  const find = isDeep ? yearsFrom(present, step) : yearsFrom(0, step, step > 1 ? yearWithoutZero : undefined);
  return { days: step * daysOfYear, find, words, wordsAlone: words };
}

/** Two digits are enough for a year where no other has them. */
const yearWords =
  (window: TimeWindow) =>
  (day: Day): Words => {
    const text = yearText(day);
    const isEnough = lengthOf(window) < 99 * daysOfYear && /^\d{4}$/u.test(text);
    return { text, brief: isEnough ? `’${text.slice(2)}` : text };
  };

const number = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 12 });
const scales = [
  [1e9, ' billion'],
  [1e6, ' million']
] as const;

/** “13.8 billion years ago”, “200,000 years ago”, “5 million years from now”. */
function deepWords(day: Day): Words {
  const distance = present - civilOf(day).year;
  if (distance === 0) return { text: String(present), brief: String(present) };
  const size = Math.abs(distance);
  const [unit, name] = scales.find(([least]) => size >= least) ?? [1, ''];
  const brief = `${number.format(size / unit)}${name}`;
  return { text: `${brief} years ${distance > 0 ? 'ago' : 'from now'}`, brief };
}

/** About how wide a character of a tick is, in pixels. */
const characterWidth = 6.5;

/** The least step of years of at least `days` whose words have room beside each other. */
function readableYearStep(days: number, window: TimeWindow, scale: number): Step {
  const step = yearStep(days, window);
  const texts = step
    .find({ start: window.start, end: window.start + 3 * step.days })
    .map((day) => step.words(day, false).text);
  const needed = (Math.max(...texts.map(({ length }) => length)) * characterWidth) / scale;
  return needed > step.days ? readableYearStep(needed, window, scale) : step;
}

/** The last day that a `Date` holds, and as far from 1970 the first: years beyond have no days or months to name. */
const lastOfDate = 1e8;
const hasDates = ({ start, end }: TimeWindow): boolean => start > -lastOfDate && end < lastOfDate;

/**
 * Ticks no closer than `apart` pixels at `scale` pixels per day, for the days in a window; years whose words are wider
 * are further apart. A window narrower than that may have none: see `tickAlone`.
 */
export function ticksOf(window: TimeWindow, scale: number, apart: number): AxisTicks {
  const least = apart / scale;
  const ofDate = hasDates(window) ? stepsOfDate.find(({ days }) => days >= least) : undefined;
  const step = ofDate ?? readableYearStep(least, window, scale);
  const days = step.find(window);
  const minor = days.map((day, index) => ({ day, ...step.words(day, index === 0) }));
  if (!ofDate) return { major: [], minor };
  const named = days.filter((day, index) => index === 0 || isNewYear(day));
  return { major: named.map((day) => ({ day, ...yearWords(window)(day) })), minor };
}

function isNewYear(day: Day): boolean {
  const { month, day: ofMonth } = civilOf(day);
  return month === 1 && ofMonth === 1;
}

/** The one tick of a stretch that has no room for more: the roundest day in it, with all of its words. */
export function tickAlone(window: TimeWindow): AxisTick | undefined {
  // The widest step has one tick at most, the next at least one where the window is longer than a year.
  const years = [lengthOf(window), lengthOf(window) / 2.5].map((days) => yearStep(days, window));
  const steps = hasDates(window) ? [...years, ...[...stepsOfDate].reverse()] : years;
  for (const { find, wordsAlone } of steps) {
    const [day] = find(window);
    if (day !== undefined) return { day, ...wordsAlone(day) };
  }
  return undefined;
}
