import { range, utcDay, utcMonth, type CountableTimeInterval } from 'd3';
import type { TickWords } from '../../words/en/ticks.ts';
import type { Words } from '../../words/words.ts';
import { eastAsian } from '../text/script.ts';
import { civilOf, dayOf, fromDate, toDate, type Day } from '../../model/day.ts';
import { lengthOf, type TimeWindow } from './window.ts';

/** A tick of the axis: a day and its words, and shorter words for when these don't fit. */
export interface AxisTick extends Said {
  readonly day: Day;
}

/** In brief “’19” for 2019, “Feb” for Feb 1, “13.8 billion” for 13.8 billion years ago; the same if there is nothing shorter. */
interface Said extends TickWords {
  readonly namesMonth?: true;
}

export interface AxisTicks {
  /**
   * Years above days and months, each at a `minor` day: where the year begins, and at the first tick. None above steps of
   * years.
   */
  readonly major: readonly AxisTick[];
  readonly minor: readonly AxisTick[];
}

type Spoken = Words['figure']['ticks'];

/** A unit of the axis. */
interface Step {
  /** About how many days are between two ticks. */
  readonly days: number;
  readonly find: (window: TimeWindow) => Day[];
  /** The words of a tick whose year is named elsewhere; the first of an axis also names its month. */
  readonly words: (day: Day, isFirst: boolean, spoken: Spoken) => Said;
  /** The words of a tick that is the only one of its axis. */
  readonly wordsAlone: (day: Day, spoken: Spoken) => Said;
}

const every =
  (interval: CountableTimeInterval, step = 1): Step['find'] =>
  ({ start, end }) =>
    (interval.every(step) ?? interval)
      .range(toDate(Math.ceil(start) as Day), toDate(Math.ceil(end) as Day))
      .map(fromDate);

/** D3 counts every second day from the first of each month, so a 31st would be next to a first. */
const everySecondDay: Step['find'] = (window) =>
  every(utcDay, 2)(window).filter((day, index, days) => days[index + 1] !== day + 1);

/** The 1st, 8th, 15th and 22nd: about a week apart, and the same in every month. */
const quartersOfMonth: Step['find'] = (window) =>
  every(utcDay)(window).filter((day) => [1, 8, 15, 22].includes(civilOf(day).day));

/** A month is named where it begins, or together with the day. */
function dayWords(day: Day, isFirst: boolean, spoken: Spoken): Said {
  if (civilOf(day).day === 1)
    return { text: spoken.monthAndDay(day), brief: spoken.month(day), namesMonth: true };
  const brief = spoken.day(day);
  return isFirst ? { text: spoken.monthAndDay(day), brief, namesMonth: true } : { text: brief, brief };
}

const dayAlone = (day: Day, spoken: Spoken): Said => ({
  text: spoken.wholeDay(day),
  brief: spoken.monthAndDay(day)
});

const monthWords = (day: Day, _: boolean, spoken: Spoken): Said => ({
  text: spoken.month(day),
  brief: spoken.month(day),
  namesMonth: true
});
const monthAlone = (day: Day, spoken: Spoken): Said => ({
  text: spoken.wholeMonth(day),
  brief: spoken.month(day)
});

/** From the closest to the widest; wider steps count years: see `yearStep`. */
const stepsOfDate: readonly Step[] = [
  { days: 1, find: every(utcDay), words: dayWords, wordsAlone: dayAlone },
  { days: 2, find: everySecondDay, words: dayWords, wordsAlone: dayAlone },
  { days: 7, find: quartersOfMonth, words: dayWords, wordsAlone: dayAlone },
  { days: 30, find: every(utcMonth), words: monthWords, wordsAlone: monthAlone },
  { days: 91, find: every(utcMonth, 3), words: monthWords, wordsAlone: monthAlone }
];

const daysOfYear = 365.25;

/**
 * The year from which “years ago” are counted; with ticks thousands of years apart, the exact year makes no
 * difference.
 */
const present = 2000;
/** From this step on, in years, ticks count from the present: no source names a year that far away. */
const deepStep = 10_000;

/** The first days of years in a window, counted in steps from `zero`. */
const yearsFrom =
  (zero: number, step: number, yearOf = (year: number): number => year): Step['find'] =>
  ({ start, end }) => {
    const [first, last] = [start, end].map((day) => civilOf(Math.floor(day) as Day).year - zero);
    return range(Math.floor(first! / step), Math.ceil(last! / step) + 1)
      .map((count) => dayOf({ year: yearOf(zero + count * step), month: 1, day: 1 }))
      .filter((day) => day >= start && day < end);
  };

/** BC also counts from 1: 20 BC, 10 BC, AD 1, AD 10. */
const yearWithoutZero = (year: number): number => (year > 0 ? year : year + 1);

/** The least of 1, 2, 5, 10, 20, 50 … that is at least a number; D3 gives the nearest, which may be less. */
function roundedUp(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least)!;
}

/** A step of at least `days`, in whole years. */
function yearStep(days: number, window: TimeWindow): Step {
  const step = roundedUp(days / daysOfYear);
  const isDeep = step >= deepStep;
  const wordsAlone = isDeep ? deepWords : yearWords(window);
  const find = isDeep ? yearsFrom(present, step) : yearsFrom(0, step, step > 1 ? yearWithoutZero : undefined);
  return {
    days: step * daysOfYear,
    find,
    words: (day, _, spoken) => wordsAlone(day, spoken),
    wordsAlone
  };
}

/** Two digits suffice if each year then has different ones. */
const yearWords =
  (window: TimeWindow): Step['wordsAlone'] =>
  (day, spoken) =>
    spoken.year(day, lengthOf(window) < 99 * daysOfYear);

function deepWords(day: Day, spoken: Spoken): Said {
  const distance = present - civilOf(day).year;
  return distance === 0 ? { text: String(present), brief: String(present) } : spoken.yearsAgo(distance);
}

/** The approximate width of a character of a tick, in pixels. */
const characterWidth = 6.5;

/** Characters of East Asia are about as wide as two others. */
const lengthInLatin = (text: string): number =>
  [...text].reduce((sum, character) => sum + (eastAsian.test(character) ? 2 : 1), 0);

/** The least step in years, of at least `days`, whose words fit beside each other. */
function readableYearStep(days: number, window: TimeWindow, scale: number, spoken: Spoken): Step {
  const step = yearStep(days, window);
  const texts = step
    .find({ start: window.start, end: window.start + 3 * step.days })
    .map((day) => step.words(day, false, spoken).text);
  const needed = (Math.max(...texts.map(lengthInLatin)) * characterWidth) / scale;
  return needed > step.days ? readableYearStep(needed, window, scale, spoken) : step;
}

/**
 * The last day that a `Date` can hold, and equally far from 1970 the first: years beyond have no days or months to
 * name.
 */
const lastOfDate = 1e8;
const hasDates = ({ start, end }: TimeWindow): boolean => start > -lastOfDate && end < lastOfDate;

/**
 * Ticks at least `apart` pixels from each other, at `scale` pixels per day, for the days in a window; wider words
 * need more distance. A window narrower than that may have none: see `tickAlone`.
 */
export function ticksOf(window: TimeWindow, scale: number, apart: number, spoken: Spoken): AxisTicks {
  const least = apart / scale;
  const ofDate = hasDates(window) ? stepsOfDate.find(({ days }) => days >= least) : undefined;
  const step = ofDate ?? readableYearStep(least, window, scale, spoken);
  const days = step.find(window);
  const minor = days.map((day, index) => ({ day, ...step.words(day, index === 0, spoken) }));
  if (!ofDate) return { major: [], minor };
  const named = days.filter((day, index) => index === 0 || isNewYear(day));
  return { major: named.map((day) => ({ day, ...yearWords(window)(day, spoken) })), minor };
}

function isNewYear(day: Day): boolean {
  const { month, day: ofMonth } = civilOf(day);
  return month === 1 && ofMonth === 1;
}

/** The only tick of a stretch without room for more: the roundest day in it, with all its words. */
export function tickAlone(window: TimeWindow, spoken: Spoken): AxisTick | undefined {
  // The widest step gives at most one tick, the next at least one if the window is longer than a year.
  const years = [lengthOf(window), lengthOf(window) / 2.5].map((days) => yearStep(days, window));
  const steps = hasDates(window) ? [...years, ...[...stepsOfDate].reverse()] : years;
  for (const { find, wordsAlone } of steps) {
    const [day] = find(window);
    if (day !== undefined) return { day, ...wordsAlone(day, spoken) };
  }
  return undefined;
}
