import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeTimeline, layoutTimeline, type LayoutOptions } from '../../src/layout/layout.ts';
import { metrics } from '../../src/layout/metrics.ts';
import { isStillToCome, planTimeline, type Plan, type PlannedEvent } from '../../src/layout/plan/plan.ts';
import { light } from '../../src/layout/plan/theme.ts';
import type { Scene } from '../../src/layout/scene.ts';
import { extentOf, lengthOf, translate } from '../../src/layout/time/window.ts';
import { isMarked } from '../../src/model/standing-words.ts';
import type { Story } from '../../src/model/story.ts';
import { english } from '../../src/words/en/index.ts';
import { countsOf, framing, labelsOf, outside, overlapsAmong, type Written } from '../support/boxes.ts';
import { stories, views, windowOf, type View } from '../support/generated.ts';

const planOf = (story: Story): Plan =>
  planTimeline(story, { events: story.events, grouping: 'lane', theme: light, words: english });

interface Case {
  readonly story: Story;
  readonly view: View;
  readonly width: number;
  readonly height: number | undefined;
}

const cases: fc.Arbitrary<Case> = fc.record({
  story: stories(),
  view: views,
  width: fc.integer({ min: 320, max: 2560 }),
  height: fc.option(fc.integer({ min: 420, max: 1200 }), { nil: undefined })
});

const isPhone = ({ width, height }: Pick<Case, 'width' | 'height'>): boolean =>
  height === undefined && width < metrics.phone;

const optionsOf = ({ story, view, width, height }: Case): LayoutOptions => ({
  width,
  height,
  titlesAbove: isPhone({ width, height }),
  window: windowOf(story, view),
  extent: extentOf(story),
  stretches: true
});

const pictureOf = (each: Case): Scene => layoutTimeline(planOf(each.story), optionsOf(each));

const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

const numRuns = 100;

const holdsFor = (claim: (each: Case) => void): void => fc.assert(fc.property(cases, claim), { numRuns });

/** Where the as-of line is, in pixels; `undefined` where it is not in the picture. */
const lineOf = ({ asOf }: Scene): number | undefined =>
  asOf && asOf.path !== '' ? asOf.future.x : undefined;

describe('a picture of any story, at any width and height and in any window', { tags: 'slow' }, () => {
  it('has no label over another, nor over a count', () => {
    holdsFor((each) => {
      const scene = pictureOf(each);
      expect(overlapsAmong([...labelsOf(scene), ...countsOf(scene)])).toEqual([]);
    });
  });

  it('has no label over the name of a group, a unit of time or the as-of flag', () => {
    holdsFor((each) => {
      const scene = pictureOf(each);
      expect(overlapsAmong([...labelsOf(scene), ...countsOf(scene), ...framing(scene)])).toEqual([]);
    });
  });

  it('has every label within its plot, and every other text within the picture', () => {
    holdsFor((each) => {
      const scene = pictureOf(each);
      expect(outside(scene.plot, labelsOf(scene))).toEqual([]);
      const whole = { x: 0, y: 0, width: scene.width, height: scene.height };
      expect(outside(whole, [...countsOf(scene), ...framing(scene)])).toEqual([]);
    });
  });

  it('has no label across the as-of line, unless its titles are above their marks', () => {
    holdsFor((each) => {
      if (isPhone(each)) return;
      const scene = pictureOf(each);
      const line = lineOf(scene) ?? -1;
      const across = [...labelsOf(scene), ...countsOf(scene)].filter(
        ({ x, width }) => x < line && x + width > line
      );
      expect(across).toEqual([]);
    });
  });

  it('names what is still to come behind the as-of line', () => {
    holdsFor((each) => {
      if (isPhone(each)) return;
      const scene = pictureOf(each);
      const line = lineOf(scene);
      const upcoming = new Set(
        each.story.events
          .filter(({ stage, bounds }) => stage === 'upcoming' && bounds.latestEnd! > each.story.asOf!)
          .map(({ id }) => id)
      );
      const isTitle = ({ owner, text }: Written): boolean =>
        upcoming.has(owner) &&
        each.story.events.some(({ id, title }) => id === owner && title.startsWith(text));
      expect(labelsOf(scene).filter((label) => isTitle(label) && label.x < (line ?? 0))).toEqual([]);
    });
  });

  it('has a name for all that is still to come where a group has labels, and not marks alone', () => {
    holdsFor((each) => {
      if (isPhone(each)) return;
      const plan = planOf(each.story);
      const { groups, scale } = arrangeTimeline(plan, optionsOf(each));
      const isInWindow = ({ shape }: PlannedEvent): boolean =>
        shape.to > scale.story.window.start && shape.from < scale.story.window.end;
      for (const { level, rows } of groups)
        for (const { planned, label } of rows.flatMap(({ items }) => items))
          if (
            typeof level === 'object' &&
            isStillToCome(planned, plan.asOf + 1) &&
            (level.outside === 'labels' || isInWindow(planned))
          )
            expect(label?.block.lines.length, planned.title).toBeGreaterThan(0);
    });
  });

  it('interrupts the as-of line behind titles that are above their marks', () => {
    holdsFor((each) => {
      if (!isPhone(each)) return;
      const scene = pictureOf(each);
      const pieces = [...(scene.asOf?.path ?? '').matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/gu)].map(
        ([, x, from, to]) => ({ x: Number(x), from: Number(from), to: Number(to) })
      );
      for (const { x, from, to } of pieces)
        expect(
          labelsOf(scene).filter(
            (label) =>
              label.x < x && label.x + label.width > x && label.y + label.height > from && label.y < to
          )
        ).toEqual([]);
    });
  });

  it('has a mark for each event, or counts it', () => {
    holdsFor((each) => {
      const { events, densities } = pictureOf(each);
      const counted = densities.reduce((sum, { count }) => sum + count, 0);
      expect(events.length + counted).toBe(each.story.events.length);
    });
  });

  it('says every doubt about an event that it has a mark for', () => {
    holdsFor((each) => {
      const { events } = pictureOf(each);
      const said = new Map(events.map(({ id, body }) => [id, body.badges.map(({ kind }) => kind)]));
      for (const { id, standing } of each.story.events)
        if (said.has(id) && isMarked(standing)) expect(said.get(id)).toContain(standing);
    });
  });

  it('is no higher than its height, as long as its groups have room for their names', () => {
    holdsFor((each) => {
      if (each.height === undefined) return;
      const { height, bands } = pictureOf(each);
      expect(height).toBeLessThanOrEqual(Math.max(each.height, metrics.axis + bands.length * 110));
    });
  });

  it('has only finite numbers', () => {
    holdsFor((each) => {
      const scene = pictureOf(each);
      expect(numbersIn(scene).filter((value) => !Number.isFinite(value))).toEqual([]);
      expect(JSON.stringify(scene)).not.toMatch(/NaN|Infinity/);
    });
  });

  it('is the same when it is made again', () => {
    holdsFor((each) => {
      expect(pictureOf(each)).toEqual(pictureOf(each));
    });
  });
});

describe('a window that a reader moves', { tags: 'slow' }, () => {
  const moved = fc.tuple(cases, fc.double({ min: -0.06, max: 0.06, noNaN: true }));

  it('keeps the height of each group at least, and each event of the window in its row', () => {
    fc.assert(
      fc.property(moved, ([each, share]) => {
        if (isPhone(each)) return;
        const plan = planOf(each.story);
        const options = optionsOf(each);
        const last = arrangeTimeline(plan, options);
        const window = translate(options.window, lengthOf(options.window) * share);
        const next = arrangeTimeline(plan, { ...options, window, last });
        next.groups.forEach((group, index) => {
          const before = last.groups[index]!;
          if (group.level === before.level) expect(group.height).toBeGreaterThanOrEqual(before.height);
        });
      }),
      { numRuns }
    );
  });

  it('is drawn, once it is at rest, as if it had never moved', () => {
    const way = fc.array(fc.double({ min: -0.6, max: 0.6, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(cases, way, (each, shares) => {
        const options = optionsOf(each);
        const plan = planOf(each.story);
        let last = arrangeTimeline(plan, options);
        for (const share of shares)
          last = arrangeTimeline(plan, {
            ...options,
            window: translate(options.window, lengthOf(options.window) * share),
            last
          });
        const afresh = planOf(structuredClone(each.story));
        expect(layoutTimeline(plan, options)).toEqual(layoutTimeline(afresh, options));
      }),
      { numRuns: 40 }
    );
  });
});
