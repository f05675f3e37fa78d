import { civilOf, dayOf, daysInMonth } from './day.ts';
import type { EdtfDate, Precision, Span } from './edtf.ts';
import type { Mod } from './timeline.ts';

/**
 * What “early”, “mid” and “late” are drawn as: first and last day of a month, month of a year, year of a decade.
 *
 * A convention of ours, for drawing only, since no two others agree on the days. Mid-February is 11–20 here and in
 * edtf-ts, 10–20 in Microsoft's Recognizers-Text; an early month ends on the 10th here and in edtf-ts, on the 15th
 * there; a year in thirds is common to all three. TIMEX3 keeps the word and gives no days, as our documents do.
 * A day and a century have no parts that writers agree on, and “about” has no width: none of them has a core.
 */
const thirds = {
  month: { early: [1, 10], mid: [11, 20], late: [21, 31] },
  year: { early: [1, 4], mid: [5, 8], late: [9, 12] },
  decade: { early: [0, 3], mid: [4, 6], late: [7, 9] }
} as const;

/** The days on which a date with a mod is drawn, all within the date; undefined if no convention gives any. */
export function coreOf(date: EdtfDate, mod: Mod | undefined): Span | undefined {
  if (mod === undefined || mod === 'approx' || !hasThirds(date.precision)) return undefined;
  const [from, to] = thirds[date.precision][mod];
  const { year, month } = civilOf(date.first[0]);
  const cores = {
    month: () => daysOf([year, month, from], [year, month, to]),
    year: () => daysOf([year, from, 1], [year, to, 31]),
    decade: () => daysOf([year + from, 1, 1], [year + to, 12, 31])
  };
  const [first, last] = cores[date.precision]();
  return [first, last < date.last[1] ? last : date.last[1]];
}

const hasThirds = (precision: Precision): precision is keyof typeof thirds => precision in thirds;

type CivilTuple = readonly [year: number, month: number, day: number];

const daysOf = (from: CivilTuple, to: CivilTuple): Span => [lastThatExists(from), lastThatExists(to)];

const lastThatExists = ([year, month, day]: CivilTuple) =>
  dayOf({ year, month, day: Math.min(day, daysInMonth(year, month)) });
