import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeTimeline, sceneOf, type Arrangement } from '../../../src/layout/layout.ts';
import { importanceOf, planTimeline } from '../../../src/layout/plan/plan.ts';
import { light } from '../../../src/layout/plan/theme.ts';
import { levels, stepsFor } from '../../../src/layout/rows/levels.ts';
import type { Scene } from '../../../src/layout/scene.ts';
import { extentOf } from '../../../src/layout/time/window.ts';
import type { Story } from '../../../src/model/story.ts';
import { importances, type Importance } from '../../../src/model/timeline.ts';
import { english } from '../../../src/words/en/index.ts';
import { crowd } from '../../support/crowd.ts';
import { withImportance } from '../../support/importance.ts';

function arranged(story: Story, width: number, height?: number): Arrangement {
  const plan = planTimeline(story, { events: story.events, grouping: 'lane', theme: light, words: english });
  return arrangeTimeline(plan, {
    width,
    height,
    titlesAbove: height === undefined,
    window: extentOf(story),
    extent: extentOf(story),
    stretches: true
  });
}

const figureOf = (story: Story, width: number, height?: number): Scene =>
  sceneOf(arranged(story, width, height));

/** A crowd with at most five events of the highest importance. */
const cases = fc.record({
  count: fc.constantFrom(20, 80, 200, 600, 1500),
  important: fc.uniqueArray(fc.nat(19), { minLength: 1, maxLength: 5 }),
  others: fc.array(fc.constantFrom<Importance | undefined>(undefined, 1, 2, 3, 4), {
    minLength: 1,
    maxLength: 7
  }),
  width: fc.integer({ min: 700, max: 1600 }),
  height: fc.option(fc.integer({ min: 420, max: 900 }), { nil: undefined })
});

const storyIn = ({
  count,
  important,
  others
}: {
  count: number;
  important: number[];
  others: (Importance | undefined)[];
}): Story =>
  withImportance(crowd(count), (index) =>
    important.some((each) => each * Math.floor(count / 20) === index) ? 5 : others[index % others.length]
  );

describe('importance', () => {
  it('draws the most important events if it draws any', { tags: 'slow' }, () => {
    fc.assert(
      fc.property(cases, (each) => {
        const story = storyIn(each);
        const { events } = figureOf(story, each.height === undefined ? 390 : each.width, each.height);
        const drawn = new Set(events.map(({ id }) => id));
        const most = story.events.filter((event) => importanceOf(event) === 5);
        if (events.length > 0) expect(most.filter(({ id }) => !drawn.has(id))).toEqual([]);
      }),
      { numRuns: 40 }
    );
  });

  it('counts no event of a group while it draws a less important one', { tags: 'slow' }, () => {
    fc.assert(
      fc.property(cases, ({ height = 500, ...each }) => {
        const { groups } = arranged(storyIn(each), each.width, height);
        for (const { group, rows } of groups) {
          const drawn = new Set(rows.flatMap(({ items }) => items.map(({ planned }) => planned)));
          const ranks = (isDrawn: boolean): number[] =>
            group.events
              .filter((planned) => drawn.has(planned) === isDrawn)
              .map(({ event }) => importanceOf(event));
          expect(Math.max(...ranks(false))).toBeLessThan(Math.min(...ranks(true)));
        }
      }),
      { numRuns: 40 }
    );
  });

  it('cuts the titles of the less important events first', () => {
    const story = withImportance(crowd(60), (index) => (index % 10 === 0 ? 5 : 2));
    const { groups } = arranged(story, 1000, 420);
    const lost = groups.flatMap(({ rows }) =>
      rows.flatMap(({ items }) =>
        items.map(({ planned, label }) => ({
          importance: importanceOf(planned.event),
          isWhole: label?.block.lines.some(({ text }) => text === planned.title) ?? false
        }))
      )
    );
    const share = (importance: Importance): number => {
      const such = lost.filter((each) => each.importance === importance);
      return such.filter(({ isWhole }) => isWhole).length / such.length;
    };
    expect(share(2)).toBeLessThan(1);
    expect(share(5)).toBeGreaterThan(share(2));
  });

  it('changes nothing where all events have the same', () => {
    const story = crowd(300);
    const same = withImportance(story, () => 5);
    for (const [width, height] of [
      [1100, 540],
      [390, undefined]
    ] as const)
      expect(figureOf(same, width, height)).toEqual(figureOf(story, width, height));
  });
});

describe('the steps of giving way', () => {
  it('are the levels where all events are as important', () => {
    for (const importance of importances)
      expect(stepsFor([importance]).map(({ level }) => level)).toEqual(levels);
  });

  it('take each level from the less important events first', () => {
    const [first, second, third, fourth] = stepsFor([1, 3, 5]);
    expect(first).toEqual({ level: levels[0] });
    expect(second).toEqual({ level: levels[0], lesser: { upTo: 1, level: levels[1] } });
    expect(third).toEqual({ level: levels[0], lesser: { upTo: 3, level: levels[1] } });
    expect(fourth).toEqual({ level: levels[1] });
  });
});
