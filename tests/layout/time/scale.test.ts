import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeScale, type ScaleOptions } from '../../../src/layout/time/scale.ts';
import { widthOf } from '../../../src/layout/time/interval.ts';

const most = { before: 0.2, after: 0.12 };
const axis = { from: 90, to: 1090 };

const options: fc.Arbitrary<ScaleOptions> = fc
  .record({
    start: fc.integer({ min: -400_000, max: 40_000 }),
    before: fc.integer({ min: -50, max: 90_000 }),
    length: fc.integer({ min: 2, max: 5000 }),
    after: fc.integer({ min: -50, max: 90_000 })
  })
  .map(({ start, before, length, after }) => ({
    window: { start, end: start + length },
    extent: { start: start - before, end: start + length + after },
    axis,
    most
  }));

describe('the axis', () => {
  it('runs from its first day to its last, each day to the right of the one before', () => {
    fc.assert(
      fc.property(options, (each) => {
        const { at, segments } = timeScale(each);
        const days = segments.flatMap(({ window: { start, end } }) => [start, (start + end) / 2, end]);
        const pixels = [...new Set(days)].map(at);
        expect(pixels).toEqual(pixels.toSorted((a, b) => a - b));
        expect(pixels[0]).toBeCloseTo(axis.from);
        expect(pixels.at(-1)).toBeCloseTo(axis.to);
      })
    );
  });

  it('gives back the day of a pixel', () => {
    fc.assert(
      fc.property(options, fc.double({ min: 0, max: 1, noNaN: true }), (each, share) => {
        const { at, dayAt } = timeScale(each);
        const x = axis.from + share * widthOf(axis);
        expect(at(dayAt(x))).toBeCloseTo(x, 4);
      })
    );
  });

  it('has a place for every day of the extent, and a finite one for dates without a bound', () => {
    fc.assert(
      fc.property(options, (each) => {
        const { at } = timeScale(each);
        for (const day of [each.extent.start, each.extent.end, -Infinity, Infinity]) {
          const inside = day >= each.extent.start && day <= each.extent.end;
          expect(Number.isFinite(at(day))).toBe(true);
          if (!inside) expect([axis.from, axis.to]).toContain(at(day));
        }
      })
    );
  });

  it('shows the days of its window where it keeps the pixels of another', () => {
    fc.assert(
      fc.property(options, options, (each, last) => {
        const { story } = timeScale({ ...each, story: timeScale(last).story });
        expect(story).toEqual({ ...timeScale(last).story, window: each.window });
      })
    );
  });

  it('is one scale where the window holds all there is', () => {
    const { segments, story } = timeScale({
      window: { start: 0, end: 10 },
      extent: { start: 0, end: 10 },
      axis,
      most
    });
    expect(segments).toEqual([story]);
    expect(widthOf(story)).toBe(1000);
  });

  it('has stretches that grow from nothing as the window leaves time behind, up to their share', () => {
    const widthAfter = (days: number): number => {
      const { story } = timeScale({
        window: { start: 0, end: 100 },
        extent: { start: 0, end: 100 + days },
        axis,
        most
      });
      return axis.to - story.to;
    };
    expect(widthAfter(0)).toBe(0);
    expect(widthAfter(1)).toBeLessThan(3);
    const widths = [0, 1, 10, 100, 1000, 100_000].map(widthAfter);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(widths.at(-1)).toBeCloseTo(120);
  });

  it('keeps the pixels of the window where they are asked to stay', () => {
    const story = { from: 200, to: 1000 };
    const scale = timeScale({
      window: { start: 5, end: 15 },
      extent: { start: 0, end: 40 },
      axis,
      most,
      story
    });
    expect(scale.story).toMatchObject(story);
  });

  const coming = options.chain((each) =>
    fc.double({ min: 0, max: 1, noNaN: true }).map((share): ScaleOptions => {
      const last = Math.max(each.extent.end, each.window.end);
      const from = each.window.start + share * (last - each.window.start);
      return { ...each, coming: { from, room: 132 } };
    })
  );

  it('keeps room for what comes after a moment, in the window or behind it', () => {
    fc.assert(
      fc.property(coming, (each) => {
        expect(axis.to - timeScale(each).at(each.coming!.from)).toBeGreaterThan(131.9);
      })
    );
  });

  it('does not jump as the window moves over such a moment', () => {
    const widthAt = (end: number): number => {
      const { story } = timeScale({
        window: { start: end - 100, end },
        extent: { start: 0, end: 1000 },
        axis,
        most,
        coming: { from: 990, room: 132 }
      });
      return axis.to - story.to;
    };
    for (let end = 200; end < 1100; end += 0.5)
      expect(Math.abs(widthAt(end + 0.5) - widthAt(end)), String(end)).toBeLessThan(8);
  });

  it('goes on as in the window where there is room to keep but nothing to show, without a break', () => {
    const days = { start: 0, end: 100 };
    const scale = timeScale({ window: days, extent: days, axis, most, coming: { from: 99, room: 132 } });
    expect(scale.segments.map(({ kind }) => kind)).toEqual(['story', 'after']);
    expect(scale.breaks).toEqual([]);
    expect(scale.at(101) - scale.at(100)).toBeCloseTo(scale.at(51) - scale.at(50));
  });
});
