import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clampWindow,
  extentOf,
  lengthOf,
  reachOf,
  shortestLength,
  translate,
  zoomBy,
  type TimeWindow
} from '../../../src/layout/time/window.ts';
import { formatDay, type Day } from '../../../src/model/day.ts';
import { storyOf } from '../../support/story.ts';

const day = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const length = fc.double({ min: shortestLength, max: 1e5, noNaN: true });
const windows: fc.Arbitrary<TimeWindow> = fc
  .tuple(day, length)
  .map(([start, days]) => ({ start, end: start + days }));

describe('a window', () => {
  it('keeps its length when it is moved', () => {
    fc.assert(
      fc.property(windows, day, (window, days) => {
        expect(lengthOf(translate(window, days))).toBeCloseTo(lengthOf(window), 5);
      })
    );
  });

  it('keeps the day under the pointer where it is when it is zoomed', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const factor = fc.double({ min: 0.1, max: 10, noNaN: true });
    fc.assert(
      fc.property(windows, share, factor, (window, along, by) => {
        const at = window.start + along * lengthOf(window);
        const zoomed = zoomBy(window, by, at);
        expect((at - zoomed.start) / lengthOf(zoomed)).toBeCloseTo(along, 5);
        expect(lengthOf(zoomed)).toBeCloseTo(lengthOf(window) * by, 4);
      })
    );
  });
});

describe('a clamped window', () => {
  it('lies in its reach, and is no shorter than the shortest', () => {
    fc.assert(
      fc.property(windows, windows, (window, reach) => {
        const clamped = clampWindow(window, reach);
        expect(clamped.start).toBeGreaterThanOrEqual(reach.start - 1e-6);
        expect(clamped.end).toBeLessThanOrEqual(reach.end + 1e-6);
        expect(lengthOf(clamped)).toBeGreaterThanOrEqual(shortestLength - 1e-6);
      })
    );
  });

  it('is the window itself if that lies in its reach', () => {
    const reach = { start: 0, end: 100 };
    for (const window of [reach, { start: 0, end: 2 }, { start: 40.5, end: 60.25 }])
      expect(clampWindow(window, reach)).toEqual(window);
  });

  it('keeps its length where it was only moved too far', () => {
    expect(clampWindow({ start: 95, end: 115 }, { start: 0, end: 100 })).toEqual({ start: 80, end: 100 });
  });

  it('is the same when it is clamped again', () => {
    fc.assert(
      fc.property(windows, windows, (window, reach) => {
        const once = clampWindow(window, reach);
        const twice = clampWindow(once, reach);
        expect(twice.start).toBeCloseTo(once.start, 5);
        expect(twice.end).toBeCloseTo(once.end, 5);
      })
    );
  });
});

describe('the extent of a story', () => {
  const daysOf = ({ start, end }: TimeWindow): string[] => [start, end - 1].map((at) => formatDay(at as Day));

  it('holds every known day, and the day on which the source spoke', () => {
    const story = storyOf([
      { title: 'a', edtf: '2019-05', aspect: 'within' },
      { title: 'b', edtf: '2020-01-31' }
    ]);
    expect(daysOf(extentOf(story))).toEqual(['2019-05-01', '2021-03-13']);
  });

  it('takes no open or unknown end for a day', () => {
    const story = storyOf([
      { title: 'a', edtf: '2021-02-01/..', aspect: 'since' },
      { title: 'b', edtf: '../2021-04-02', aspect: 'until' },
      { title: 'c', edtf: '/2021-03-01', aspect: 'throughout' }
    ]);
    expect(daysOf(extentOf(story))).toEqual(['2021-02-01', '2021-04-02']);
  });

  it('of a story without events is one day', () => {
    expect(lengthOf(extentOf(storyOf([])))).toBe(1);
    expect(lengthOf(extentOf({ asOf: undefined, events: [] }))).toBe(1);
  });

  it('of a story that speaks from no day holds the days of its events alone', () => {
    const { events } = storyOf([{ title: 'a', edtf: '2019-05-01' }]);
    expect(daysOf(extentOf({ asOf: undefined, events }))).toEqual(['2019-05-01', '2019-05-01']);
  });

  it('has air around it to pan into', () => {
    expect(reachOf({ start: 0, end: 1000 })).toEqual({ start: -100, end: 1100 });
    expect(reachOf({ start: 0, end: 1 })).toEqual({ start: -30, end: 31 });
  });
});
