import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridOf } from '../../src/layout/time/grid.ts';
import { arrangeTimeline, frameFor, layoutTimeline, type LayoutOptions } from '../../src/layout/layout.ts';
import { planTimeline, type Plan } from '../../src/layout/plan/plan.ts';
import type { PlacedEvent, Scene } from '../../src/layout/scene.ts';
import { light } from '../../src/layout/plan/theme.ts';
import { extentOf, lengthOf, translate } from '../../src/layout/time/window.ts';
import type { Story } from '../../src/model/story.ts';
import { edgesOf, framing, labelsOf, outside, overlapsAmong } from '../support/boxes.ts';
import { stories, views, windowOf, type View } from '../support/generated.ts';

const planOf = (story: Story): Plan =>
  planTimeline(story, { events: story.events, grouping: 'lane', theme: light });

interface Case {
  readonly story: Story;
  readonly view: View;
  readonly width: number;
  readonly orientation: 'horizontal' | 'vertical';
}

const cases: fc.Arbitrary<Case> = fc.record({
  story: stories(),
  view: views,
  width: fc.integer({ min: 320, max: 2560 }),
  orientation: fc.constantFrom('horizontal', 'vertical')
});

const optionsOf = ({ story, view, width, orientation }: Case): LayoutOptions => ({
  width,
  orientation,
  room: 1040,
  window: windowOf(story, view),
  opening: extentOf(story)
});

const pictureOf = (each: Case): Scene => layoutTimeline(planOf(each.story), optionsOf(each));

const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

const numRuns = 60;

const holdsFor = (claim: (each: Case) => void): void => fc.assert(fc.property(cases, claim), { numRuns });

describe('a picture of any story, at any width and in any window', () => {
  it('has no label over another', () => {
    holdsFor((each) => {
      const scene = pictureOf(each);
      expect(overlapsAmong([...labelsOf(scene), ...edgesOf(scene)])).toEqual([]);
    });
  });

  it('has no label over the name of a group, a unit of time or the as-of line', () => {
    holdsFor((each) => {
      const scene = pictureOf(each);
      expect(overlapsAmong([...labelsOf(scene), ...edgesOf(scene), ...framing(scene)])).toEqual([]);
    });
  });

  it('has every label within its plot, and every other text within the picture', () => {
    holdsFor((each) => {
      const scene = pictureOf(each);
      expect(outside(scene.plot, labelsOf(scene))).toEqual([]);
      const whole = { x: 0, y: 0, width: scene.width, height: scene.height };
      expect(outside(whole, [...edgesOf(scene), ...framing(scene)])).toEqual([]);
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

describe('panning', () => {
  it('within a tile moves every event that stays wholly in view and changes nothing of it', () => {
    fc.assert(
      fc.property(cases, fc.double({ min: -0.06, max: 0.06, noNaN: true }), (each, share) => {
        const plan = planOf(each.story);
        const options = optionsOf({ ...each, orientation: 'horizontal' });
        const frame = frameFor(plan, options);
        const next = translate(options.window, lengthOf(options.window) * share);
        const grid = gridOf(options.window, frame);
        fc.pre(gridOf(next, frame).tile === grid.tile);
        const sceneOf = arrangeTimeline(plan, frame, grid, options.room);
        const before = whollyInView(sceneOf(options.window));
        for (const [id, event] of whollyInView(sceneOf(next))) expect(before.get(id) ?? event).toEqual(event);
      }),
      { numRuns }
    );
  });
});

describe('a picture that was panned to', () => {
  it('is the one that would be made there afresh', () => {
    const way = fc.array(fc.double({ min: -0.6, max: 0.6, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(cases, way, (each, shares) => {
        const options = optionsOf(each);
        const plan = planOf(each.story);
        for (const share of shares)
          layoutTimeline(plan, {
            ...options,
            window: translate(options.window, lengthOf(options.window) * share)
          });
        const afresh = planOf(structuredClone(each.story));
        expect(layoutTimeline(plan, options)).toEqual(layoutTimeline(afresh, options));
      }),
      { numRuns }
    );
  });
});

/** No label is wider: nearer to an edge of the view one may go to the other side of its dot. */
const widest = 240;

/** The events whose marks and labels keep well clear of the edges of the view. */
const whollyInView = ({ events, plot, shift }: Scene): Map<string, PlacedEvent> =>
  new Map(
    events
      .filter(({ box }) => {
        const left = box.x + shift.x - plot.x;
        return left > widest && left + box.width < plot.width - widest;
      })
      .map((event) => [event.id, event])
  );
