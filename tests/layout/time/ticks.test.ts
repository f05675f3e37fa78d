import { describe, expect, it } from 'vitest';
import { ticksOn } from '../../../src/layout/rows/axis.ts';
import type { Tick } from '../../../src/layout/scene.ts';
import { timeScale } from '../../../src/layout/time/scale.ts';
import { ticksOf } from '../../../src/layout/time/ticks.ts';
import type { TimeWindow } from '../../../src/layout/time/window.ts';
import { dayOf, formatDay, type Day } from '../../../src/model/day.ts';
import { dayOfText } from '../../support/dates.ts';

const windowFrom = (first: string, last: string): TimeWindow => ({
  start: dayOfText(first),
  end: dayOfText(last) + 1
});

/** Ticks of a window on 900 pixels, no closer than 45. */
function ticks(window: TimeWindow) {
  const { major, minor } = ticksOf(window, 900 / (window.end - window.start), 45);
  return {
    major: major.map(({ text }) => text),
    minor: minor.map(({ text }) => text),
    minorDays: minor.map(({ day }) => day)
  };
}

describe('ticks', () => {
  it('of a fortnight are days under their month', () => {
    const { major, minor } = ticks(windowFrom('2021-03-01', '2021-03-14'));
    expect(major).toEqual(['March 2021']);
    expect(minor).toEqual(Array.from({ length: 14 }, (_, index) => String(index + 1)));
  });

  it('of a month are every other day', () => {
    expect(ticks(windowFrom('2021-03-01', '2021-03-31')).minor.slice(0, 4)).toEqual(['1', '3', '5', '7']);
  });

  it('of two months are the same days in each', () => {
    const { major, minor } = ticks(windowFrom('2021-02-01', '2021-03-31'));
    expect(major).toEqual(['February 2021', 'March 2021']);
    expect(minor).toEqual(['1', '8', '15', '22', '1', '8', '15', '22']);
  });

  it('of a year are its months', () => {
    const { major, minor } = ticks(windowFrom('2021-01-01', '2021-12-31'));
    expect(major).toEqual(['2021']);
    expect(minor.slice(0, 3)).toEqual(['Jan', 'Feb', 'Mar']);
    expect(minor).toHaveLength(12);
  });

  it('of four years are quarters', () => {
    const { major, minor } = ticks(windowFrom('2018-01-01', '2021-12-31'));
    expect(major).toEqual(['2018', '2019', '2020', '2021']);
    expect(minor.slice(0, 5)).toEqual(['Jan', 'Apr', 'Jul', 'Oct', 'Jan']);
  });

  it('of a century are round years', () => {
    expect(ticks(windowFrom('1900-01-01', '2000-01-01')).minor.slice(0, 3)).toEqual(['1900', '1905', '1910']);
  });

  it('before Christ are round years too, with no year 0', () => {
    const { minor, minorDays } = ticks(windowFrom('-0099-01-01', '0100-12-31'));
    expect(minor.slice(0, 3)).toEqual(['100 BC', '90 BC', '80 BC']);
    expect(minor.slice(9, 13)).toEqual(['10 BC', 'AD 1', 'AD 10', 'AD 20']);
    expect(formatDay(minorDays[0]!)).toBe('-0099-01-01');
  });

  it('go on where no Date reaches', () => {
    const start = dayOf({ year: -70_000_000, month: 1, day: 1 });
    const { minor } = ticks({ start, end: dayOf({ year: -60_000_000, month: 1, day: 1 }) });
    expect(minor.slice(0, 2)).toEqual(['70,000,000 BC', '69,500,000 BC']);
    expect(() => ticks({ start, end: start + 10 })).not.toThrow();
  });

  it('lie in the window, in order, each day once', () => {
    for (const length of [2, 9, 40, 100, 500, 3000, 40_000, 1e6, 1e9])
      for (const start of [-1e6 + 0.5, 0, 18_600.25]) {
        const { minorDays } = ticks({ start, end: start + length });
        expect(minorDays).toEqual([...new Set(minorDays)].sort((a, b) => a - b));
        for (const day of minorDays) {
          expect(day).toBeGreaterThanOrEqual(start);
          expect(day).toBeLessThan(start + length);
        }
      }
  });

  it('are not too many at any length', () => {
    for (let length = 2; length < 1e9; length *= 1.7)
      expect(ticks({ start: 18_000.5, end: 18_000.5 + length }).minor.length).toBeLessThan(50);
  });
});

describe('an axis', () => {
  const ticksAt = (width: number) =>
    ticksOn(
      timeScale({
        window: windowFrom('2021-02-01', '2021-03-31'),
        extent: windowFrom('2017-01-20', '2021-04-30'),
        axis: { from: 0, to: width },
        most: { before: 0.2, after: 0.12 }
      }),
      300,
      []
    );
  const wordsIn = (ticks: readonly Tick[]) => ticks.flatMap(({ line }) => line?.text ?? []);

  it('has ticks of its own in each stretch beside the window', () => {
    const words = wordsIn(ticksAt(900));
    expect(words.slice(0, 4)).toEqual(['2017', '2018', '2019', '2020']);
    expect(words).toContain('February 2021');
  });

  it('of no width has no tick that can be read, and does not throw', () => {
    expect(wordsIn(ticksAt(0))).toEqual([]);
  });

  it('leaves its upper line to what is there already', () => {
    const scale = timeScale({
      window: windowFrom('2021-02-01', '2021-03-31'),
      extent: windowFrom('2021-02-01', '2021-03-31'),
      axis: { from: 0, to: 900 },
      most: { before: 0.2, after: 0.12 }
    });
    expect(wordsIn(ticksOn(scale, 300, [{ from: 0, to: 200 }]))).not.toContain('February 2021');
    expect(wordsIn(ticksOn(scale, 300, [{ from: 700, to: 900 }]))).toContain('February 2021');
  });
});
