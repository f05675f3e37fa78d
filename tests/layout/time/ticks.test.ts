import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticksOn } from '../../../src/layout/rows/axis.ts';
import type { Tick } from '../../../src/layout/scene.ts';
import { timeScale } from '../../../src/layout/time/scale.ts';
import { tickAlone, ticksOf } from '../../../src/layout/time/ticks.ts';
import type { TimeWindow } from '../../../src/layout/time/window.ts';
import { dayOf, formatDay } from '../../../src/model/day.ts';
import { english } from '../../../src/words/en/index.ts';
import { dayOfText } from '../../support/dates.ts';

const windowFrom = (first: string, last: string): TimeWindow => ({
  start: dayOfText(first),
  end: dayOfText(last) + 1
});

/** Ticks of a window on 900 pixels, no closer than 45. */
function ticks(window: TimeWindow) {
  const { major, minor } = ticksOf(window, 900 / (window.end - window.start), 45, english.figure.ticks);
  return {
    major: major.map(({ text }) => text),
    minor: minor.map(({ text }) => text),
    minorDays: minor.map(({ day }) => day)
  };
}

describe('ticks', () => {
  it('of a fortnight are days, the first with its month, under their year', () => {
    const { major, minor } = ticks(windowFrom('2021-03-01', '2021-03-14'));
    expect(major).toEqual(['2021']);
    expect(minor).toEqual(['Mar 1', ...Array.from({ length: 13 }, (_, index) => String(index + 2))]);
  });

  it('name a month that has begun before the window with the day, not as if it began there', () => {
    expect(ticks(windowFrom('2021-02-09', '2021-02-19')).minor.slice(0, 2)).toEqual(['Feb 9', '10']);
    expect(ticks(windowFrom('2021-02-09', '2021-03-31')).minor).toEqual([
      ...['Feb 15', '22', 'Mar 1', '8', '15', '22']
    ]);
  });

  it('have a year where it begins, and above the first of them', () => {
    const { major } = ticksOf(windowFrom('2020-12-16', '2021-01-31'), 20, 45, english.figure.ticks);
    expect(major.map(({ day, text, brief }) => [formatDay(day), text, brief])).toEqual([
      ['2020-12-22', '2020', '’20'],
      ['2021-01-01', '2021', '’21']
    ]);
  });

  it('of a month are every other day', () => {
    expect(ticks(windowFrom('2021-03-01', '2021-03-31')).minor.slice(0, 4)).toEqual(['Mar 1', '3', '5', '7']);
  });

  it('of two months are the same days in each', () => {
    const { major, minor } = ticks(windowFrom('2021-02-01', '2021-03-31'));
    expect(major).toEqual(['2021']);
    expect(minor).toEqual(['Feb 1', '8', '15', '22', 'Mar 1', '8', '15', '22']);
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

  it('of deep time count back from the present, in words that have room', () => {
    const window = windowFrom('-13800000000-01-01', '1990-12-31');
    const { minor, major } = ticksOf(window, 900 / (window.end - window.start), 45, english.figure.ticks);
    expect(minor.map(({ text }) => text)).toEqual([
      '12 billion years ago',
      '10 billion years ago',
      '8 billion years ago',
      '6 billion years ago',
      '4 billion years ago',
      '2 billion years ago'
    ]);
    expect(minor[0]!.brief).toBe('12 billion');
    expect(major).toEqual([]);
    expect(ticks(windowFrom('-13812000000-01-01', '-13790000000-01-01')).minor[0]).toBe(
      '13.81 billion years ago'
    );
  });

  it('of deep time are years where no Date reaches, if a window is as short', () => {
    const start = dayOf({ year: -70_000_000, month: 1, day: 1 });
    expect(ticks({ start, end: start + 3660 }).minor.slice(0, 2)).toEqual(['70,000,001 BC', '70,000,000 BC']);
    expect(() => ticks({ start, end: start + 10 })).not.toThrow();
  });

  it('have years of two digits where these are enough', () => {
    const briefs = (window: TimeWindow): string[] =>
      ticksOf(window, 0.1, 30, english.figure.ticks).minor.map(({ brief }) => brief);
    expect(briefs(windowFrom('2017-01-01', '2020-12-31'))).toEqual(['’17', '’18', '’19', '’20']);
    expect(briefs(windowFrom('1890-01-01', '2020-12-31'))[0]).toBe('1890');
    expect(briefs(windowFrom('-0043-01-01', '-0041-12-31'))[0]).toBe('44 BC');
  });

  it('of two days each leave a last of a month out that would be beside a first', () => {
    const days = ticksOf(windowFrom('2021-01-25', '2021-02-03'), 25, 45, english.figure.ticks).minor.map(
      ({ text }) => text
    );
    expect(days).toEqual(['Jan 25', '27', '29', 'Feb 1', '3']);
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

  it('are as far apart as asked, and as their words are wide', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 12.5, noNaN: true }), fc.integer(), (power, at) => {
        const start = at / 1000;
        const scale = 900 / 10 ** power;
        const { minor } = ticksOf({ start, end: start + 10 ** power }, scale, 45, english.figure.ticks);
        minor.slice(1).forEach(({ day }, index) => {
          const apart = (day - minor[index]!.day) * scale;
          // February is short, and so are the nine years from AD 1 to 10.
          expect(apart).toBeGreaterThan(0.89 * Math.max(45, 6 * minor[index]!.text.length));
        });
      })
    );
  });

  it('of an axis without width are none', () => {
    expect(ticksOf(windowFrom('2021-02-01', '2021-03-31'), 0, 45, english.figure.ticks)).toEqual({
      major: [],
      minor: []
    });
  });

  it('are not too many at any length', () => {
    for (let length = 2; length < 1e9; length *= 1.7)
      expect(ticks({ start: 18_000.5, end: 18_000.5 + length }).minor.length).toBeLessThan(50);
  });
});

describe('a tick alone', () => {
  const alone = (first: string, last: string): string | undefined =>
    tickAlone(windowFrom(first, last), english.figure.ticks)?.text;

  it.each([
    ['1997-03-05', '2003-05-06', '2000'],
    ['2017-01-20', '2019-12-31', '2018'],
    ['2021-02-20', '2021-09-19', 'Apr 2021'],
    ['2021-02-20', '2021-03-19', 'Mar 2021'],
    ['2021-03-12', '2021-03-13', 'Mar 13, 2021'],
    ['-0049-02-01', '-0038-12-31', '40 BC'],
    ['-13800000000-01-01', '1900-01-01', '10 billion years ago'],
    ['-70000000-01-03', '-70000000-01-09', undefined]
  ])('from %s to %s is the roundest day there, in whole words', (first, last, text) => {
    expect(alone(first, last)).toBe(text);
  });

  it('lies in its window, which has one wherever a day of a year that a Date holds begins', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -8e7, max: 8e7 }),
        fc.double({ min: 1, max: 1e7, noNaN: true }),
        (day, length) => {
          const window = { start: day - 0.5, end: day - 0.5 + length };
          const tick = tickAlone(window, english.figure.ticks);
          expect(tick!.day).toBeGreaterThanOrEqual(window.start);
          expect(tick!.day).toBeLessThan(window.end);
        }
      )
    );
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
      [],
      english
    );
  const wordsIn = (ticks: readonly Tick[]) => ticks.flatMap(({ line }) => line?.text ?? []);

  it('has ticks of its own in each stretch beside the window', () => {
    const words = wordsIn(ticksAt(900));
    expect(wordsIn(ticksAt(700))).toEqual(expect.arrayContaining(['2018', '’20']));
    expect(words).toEqual(expect.arrayContaining(['2021', '2018', '2020', 'Feb 1', '8', 'Mar 1']));
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
    expect(wordsIn(ticksOn(scale, 300, [{ from: 0, to: 200 }], english))).not.toContain('2021');
    expect(wordsIn(ticksOn(scale, 300, [{ from: 700, to: 900 }], english))).toContain('2021');
  });
});
