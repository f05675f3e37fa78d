import { utcDay, utcMonth, type CountableTimeInterval } from 'd3';
import { civilOf, dayOf, fromDate, toDate, type Day } from '../../model/day.ts';
import type { TimeWindow } from './window.ts';

/** A place on the axis: a day, its words, and whether it starts a longer unit. */
export interface AxisTick {
  readonly day: Day;
  readonly text: string;
}

export interface AxisTicks {
  /** The unit above: months over days, years over months. */
  readonly major: readonly AxisTick[];
  readonly minor: readonly AxisTick[];
}

type Find = (window: TimeWindow) => Day[];
type Words = (day: Day) => string;

interface Step {
  /** About how many days lie between two minor ticks. */
  readonly days: number;
  readonly minor: readonly [Find, Words];
  readonly major: readonly [Find, Words];
}

const format = (options: Intl.DateTimeFormatOptions): Words => {
  const formatter = new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC', calendar: 'gregory' });
  return (day) => formatter.format(toDate(day));
};

const dayOfMonth = format({ day: 'numeric' });
/** “Mar 13”. */
export const monthAndDay = format({ month: 'short', day: 'numeric' });

const monthName = format({ month: 'long' });
const shortMonth = format({ month: 'short' });

/** Commas in what is longer than the years of our calendar. */
const grouped = (year: number): string => (year < 10_000 ? String(year) : year.toLocaleString('en-US'));

/** “2021”, “44 BC”, “AD 79”, “66,000,000 BC”. */
const yearWords: Words = (day) => {
  const { year } = civilOf(day);
  return year < 1 ? `${grouped(1 - year)} BC` : year < 1000 ? `AD ${year}` : grouped(year);
};

/** The year stands with January, and with whatever month comes first in view. */
const monthAndYear: Words = (day) => `${monthName(day)} ${yearWords(day)}`;

const every =
  (interval: CountableTimeInterval, step = 1): Find =>
  ({ start, end }) =>
    (interval.every(step) ?? interval)
      .range(toDate(Math.ceil(start) as Day), toDate(Math.ceil(end) as Day))
      .map(fromDate);

/** The first, eighth, fifteenth and twenty-second: as far apart as weeks, and the same in every month. */
const quartersOfMonth: Find = (window) =>
  every(utcDay)(window).filter((day) => [1, 8, 15, 22].includes(civilOf(day).day));

/** Firsts of January of every `step`th year, so that BC is counted from 1 too: 20 BC, 10 BC, AD 1, AD 10. */
const years =
  (step: number): Find =>
  ({ start, end }) => {
    const first = Math.floor(civilOf(Math.floor(start) as Day).year / step) * step;
    const days: Day[] = [];
    for (let near = first; ; near += step) {
      const day = dayOf({ year: near > 0 || step === 1 ? near : near + 1, month: 1, day: 1 });
      if (day >= end) return days;
      if (day >= start) days.push(day);
    }
  };

const none: readonly [Find, Words] = [() => [], String];
const months: readonly [Find, Words] = [every(utcMonth), monthAndYear];

/** From the closest to the widest. */
const steps: readonly Step[] = [
  { days: 1, minor: [every(utcDay), dayOfMonth], major: months },
  { days: 2, minor: [every(utcDay, 2), dayOfMonth], major: months },
  { days: 7, minor: [quartersOfMonth, dayOfMonth], major: months },
  { days: 30, minor: [every(utcMonth), shortMonth], major: [years(1), yearWords] },
  { days: 91, minor: [every(utcMonth, 3), shortMonth], major: [years(1), yearWords] }
];

/** 1, 2, 5, 10, 20, 50 … years. */
function yearStep(days: number): Step {
  const least = days / 365.25;
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1)));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= least)!;
  return { days: step * 365.25, minor: [years(step), yearWords], major: none };
}

/** The last day that a `Date` holds, and as far from 1970 the first: years beyond have no days or months to name. */
const lastOfDate = 1e8;

/** Ticks no closer than `apart` pixels at `scale` pixels per day, for the days in a window. */
export function ticksOf(window: TimeWindow, scale: number, apart: number): AxisTicks {
  const least = apart / scale;
  const { minor, major } = (hasDates(window) && steps.find(({ days }) => days >= least)) || yearStep(least);
  const words = ([find, text]: readonly [Find, Words]): AxisTick[] =>
    find(window).map((day) => ({ day, text: text(day) }));
  return { minor: words(minor), major: withFirst(words(major), major, window) };
}

const hasDates = ({ start, end }: TimeWindow): boolean => start > -lastOfDate && end < lastOfDate;

/** The unit that has begun before the window still needs its name at the window's edge. */
function withFirst(
  ticks: readonly AxisTick[],
  major: Step['major'],
  window: TimeWindow
): readonly AxisTick[] {
  const first = Math.ceil(window.start) as Day;
  if (major === none || ticks[0]?.day === first) return ticks;
  return [{ day: first, text: major[1](first) }, ...ticks];
}
