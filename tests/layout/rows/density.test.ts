import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binsOf, countsOf } from '../../../src/layout/rows/density.ts';
import type { Grid } from '../../../src/layout/time/grid.ts';
import { eventsIn, hiddenOf } from '../../../src/layout/plan/hidden.ts';
import { overviewOf } from '../../../src/layout/rows/overview.ts';
import { planTimeline, type Plan } from '../../../src/layout/plan/plan.ts';
import { light } from '../../../src/layout/plan/theme.ts';
import { extentOf, reachOf, type TimeWindow } from '../../../src/layout/time/window.ts';
import type { Story } from '../../../src/model/story.ts';
import { stories, views, windowOf } from '../../support/generated.ts';
import { storyOf } from '../../support/story.ts';

const planOf = (story: Story): Plan =>
  planTimeline(story, { events: story.events, grouping: 'lane', theme: light });

const cases = fc
  .tuple(stories(30), views)
  .map(([story, view]) => ({ groups: planOf(story).groups, window: windowOf(story, view) }));

const gridFor = ({ start, end }: TimeWindow): Grid => ({
  scale: 300 / (end - start),
  origin: start,
  tile: 0
});

describe('a density', () => {
  it('counts in each stretch the events that take up any of it', () => {
    fc.assert(
      fc.property(cases, ({ groups, window }) => {
        const { scale, origin } = gridFor(window);
        for (const group of groups) {
          const { counts, first, size } = countsOf(group, gridFor(window), { from: 0, to: 300 });
          counts.forEach((count, index) => {
            const from = origin + ((first + index) * size) / scale;
            const naive = group.events.filter(
              ({ shape }) => shape.from < from + size / scale && shape.to > from
            );
            expect(count).toBe(naive.length);
          });
        }
      })
    );
  });

  it('draws its highest stretch as high as it may, and none where there is nothing', () => {
    const story = storyOf([1, 1, 1, 2].map((day) => ({ title: 'a', edtf: `2021-03-0${day}` })));
    const window = { start: extentOf(story).start, end: extentOf(story).start + 30 };
    const bins = binsOf(planOf(story).groups[0]!, gridFor(window), { from: 0, to: 300 }, 50, 30);
    expect(Math.max(...bins.map(({ height }) => height))).toBe(30);
    expect(bins.every(({ y, height }) => Math.abs(y + height - 50) < 0.01)).toBe(true);
    expect(Math.max(...bins.map(({ x }) => x))).toBeLessThan(24);
  });
});

describe('what is in view', () => {
  it('is what a look at each event finds, in order of beginning', () => {
    fc.assert(
      fc.property(cases, ({ groups, window }) => {
        for (const group of groups) {
          const naive = group.byStart.filter(
            ({ shape }) => shape.from < window.end && shape.to > window.start
          );
          expect(eventsIn(group, window)).toEqual(naive);
        }
      })
    );
  });
});

describe('what is out of view', () => {
  it('is what a count one by one finds, nearest first', () => {
    fc.assert(
      fc.property(cases, ({ groups, window }) => {
        for (const group of groups) {
          const { earlier, later } = hiddenOf(group, window, 3);
          const before = group.events.filter(({ shape }) => shape.to <= window.start);
          const after = group.events.filter(({ shape }) => shape.from >= window.end);
          expect([earlier.count, later.count]).toEqual([before.length, after.length]);
          expect(earlier.nearest.map(({ shape }) => shape.to)).toEqual(
            before
              .map(({ shape }) => shape.to)
              .sort((a, b) => b - a)
              .slice(0, 3)
          );
          expect(later.nearest.map(({ shape }) => shape.from)).toEqual(
            after
              .map(({ shape }) => shape.from)
              .sort((a, b) => a - b)
              .slice(0, 3)
          );
        }
      })
    );
  });
});

describe('an overview', () => {
  const lines = (path: string): [number, number][] =>
    [...path.matchAll(/M([-\d.]+) [-\d.]+H([-\d.]+)/g)].map(([, from, to]) => [Number(from), Number(to)]);

  it('draws every event within its strip, in lines that don’t touch', () => {
    fc.assert(
      fc.property(stories(30), fc.integer({ min: 50, max: 2000 }), (story, width) => {
        const extent = reachOf(extentOf(story));
        const plan = planOf(story);
        const { strips } = overviewOf(plan, extent, width);
        expect(strips.map(({ id }) => id)).toEqual(plan.groups.map(({ id }) => id));
        strips.forEach(({ path }, index) => {
          const drawn = lines(path);
          drawn.forEach(([from, to], at) => {
            expect(from).toBeGreaterThanOrEqual(at === 0 ? 0 : drawn[at - 1]![1]);
            expect(to).toBeLessThanOrEqual(width + 0.01);
          });
          for (const { shape } of plan.groups[index]!.events) {
            const middle = (Math.max(shape.from, extent.start) + Math.min(shape.to, extent.end)) / 2;
            const x = ((middle - extent.start) * width) / (extent.end - extent.start);
            expect(drawn.some(([from, to]) => x >= from - 3 && x <= to + 3)).toBe(true);
          }
        });
      })
    );
  });
});
