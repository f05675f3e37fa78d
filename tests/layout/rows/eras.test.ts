import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeTimeline, sceneOf } from '../../../src/layout/layout.ts';
import { planTimeline } from '../../../src/layout/plan/plan.ts';
import { light, themes, withoutGround } from '../../../src/layout/plan/theme.ts';
import type { PlacedEra } from '../../../src/layout/scene.ts';
import { extentOf } from '../../../src/layout/time/window.ts';
import { readDate } from '../../../src/model/reading.ts';
import type { Story } from '../../../src/model/story.ts';
import type { When } from '../../../src/model/timeline.ts';
import { english } from '../../../src/words/en/index.ts';
import { countsOf, framing, labelsOf, namesOfEras, outside, overlapsAmong } from '../../support/boxes.ts';
import { contrast, layered } from '../../support/colour.ts';
import { throughout, withEras, type EraSketch } from '../../support/eras.ts';
import { datings, stories, titles, views, windowOf } from '../../support/generated.ts';
import { storyOf } from '../../support/story.ts';

const whens: fc.Arbitrary<When> = datings
  .map((dated): When => ({ aspect: 'throughout', ...dated }))
  .filter((when) => readDate(when).ok);

const sketches: fc.Arbitrary<EraSketch> = fc.record({ label: titles, when: whens });

const cases = fc.record({
  story: fc
    .tuple(stories(12), fc.array(sketches, { minLength: 1, maxLength: 8 }))
    .map(([story, eras]) => withEras(story, eras)),
  view: views,
  width: fc.integer({ min: 320, max: 1600 })
});

function figureOf(story: Story, window = extentOf(story), width = 1000) {
  const plan = planTimeline(story, { events: story.events, grouping: 'lane', theme: light, words: english });
  const arranged = arrangeTimeline(plan, {
    width,
    height: width < 700 ? undefined : 600,
    titlesAbove: width < 700,
    window,
    extent: extentOf(story),
    stretches: true
  });
  return { scale: arranged.scale, scene: sceneOf(arranged) };
}

const holdsFor = (claim: (figure: ReturnType<typeof figureOf>, story: Story) => void): void =>
  fc.assert(
    fc.property(cases, ({ story, view, width }) =>
      claim(figureOf(story, windowOf(story, view), width), story)
    ),
    { numRuns: 100 }
  );

describe('the eras behind any story', { tags: 'slow' }, () => {
  it('are drawn as sure only between their latest start and their earliest end', () => {
    holdsFor(({ scene, scale }, story) => {
      for (const { id, sure } of scene.eras) {
        const { latestStart, earliestEnd, latestEnd, earliestStart } = story.eras.find(
          (era) => era.id === id
        )!.bounds;
        if (!sure) continue;
        const first = latestStart ?? latestEnd;
        const last = earliestEnd ?? earliestStart;
        expect(first).not.toBeNull();
        expect(last).not.toBeNull();
        expect(sure.x).toBeGreaterThanOrEqual(Math.max(scale.axis.from, scale.at(first!)) - 0.02);
        expect(sure.x + sure.width).toBeLessThanOrEqual(Math.min(scale.axis.to, scale.at(last! + 1)) + 0.02);
      }
    });
  });

  it('have no name over another, nor over a label, a group, a unit of time or the as-of flag', () => {
    holdsFor(({ scene }) => {
      const texts = [...labelsOf(scene), ...countsOf(scene), ...framing(scene)];
      expect(overlapsAmong(texts)).toEqual([]);
    });
  });

  it('have their names within their grounds, and not across the as-of line', () => {
    holdsFor(({ scene }) => {
      for (const name of namesOfEras(scene)) {
        const era = scene.eras.find(({ id }) => id === name.owner)!;
        expect(outside(wholeOf(era), [{ ...name, y: era.flanks[0]?.y ?? era.sure!.y }])).toEqual([]);
      }
      const line = scene.asOf?.path ? scene.asOf.future.x : -1;
      expect(namesOfEras(scene).filter(({ x, width }) => x < line && x + width > line)).toEqual([]);
    });
  });

  it('end at the edges of the plot', () => {
    holdsFor(({ scene }) => {
      const { x, width, y, height } = scene.plot;
      for (const { sure, flanks } of scene.eras)
        for (const box of [...(sure ? [sure] : []), ...flanks]) {
          expect(box.x).toBeGreaterThanOrEqual(x - 0.02);
          expect(box.x + box.width).toBeLessThanOrEqual(x + width + 0.02);
          expect(box.y + box.height).toBeCloseTo(y + height, 1);
        }
    });
  });
});

const wholeOf = ({ sure, flanks }: PlacedEra) => {
  const boxes = [...(sure ? [sure] : []), ...flanks];
  const x = Math.min(...boxes.map((box) => box.x));
  const end = Math.max(...boxes.map((box) => box.x + box.width));
  return { ...boxes[0]!, x, width: end - x };
};

const story = storyOf([
  { title: 'The first', edtf: '2021-01-10' },
  { title: 'The last', edtf: '2021-03-01' }
]);

const drawn = (...eras: EraSketch[]): readonly PlacedEra[] => figureOf(withEras(story, eras)).scene.eras;

describe('the ground of an era', () => {
  it('has a line at an end that is known, and a dashed one at a bound', () => {
    const when: When = {
      bounds: ['2021-01-15', '2021-01-20', '2021-02-10', '2021-02-10'],
      aspect: 'throughout'
    };
    const [era] = drawn({ label: 'Truce', when });
    expect(era!.flanks).toHaveLength(1);
    expect(era!.flanks[0]!.x + era!.flanks[0]!.width).toBeCloseTo(era!.sure!.x, 1);
    expect([era!.ends, era!.bounds].map((path) => path.match(/M/gu)?.length)).toEqual([1, 1]);
  });

  it('has no line at an end that is not exact, and leads on beyond it', () => {
    const [era] = drawn({ label: 'Truce', when: throughout('2021-01-15~/2021-02-10') });
    expect(era!.flanks[0]!.width).toBeGreaterThan(20);
    expect([era!.ends.match(/M/gu)?.length, era!.bounds]).toEqual([1, '']);
  });

  it('is vague all over where it is one day within a time', () => {
    const [era] = drawn({ label: 'A day', when: { edtf: '2021-02', aspect: 'within' } });
    expect(era!.sure).toBeUndefined();
    expect(era!.flanks).toHaveLength(1);
  });

  it('is sure until the day that the sources speak from, if no end is given', () => {
    const { scene, scale } = figureOf(
      withEras(story, [{ label: 'Truce', when: { edtf: '2021-01-15/..', aspect: 'since' } }]),
      { start: story.asOf - 60, end: story.asOf + 10 }
    );
    const { sure, flanks } = scene.eras[0]!;
    expect(sure!.x + sure!.width).toBeCloseTo(scale.at(story.asOf + 1), 1);
    expect(flanks).toHaveLength(1);
  });

  it('does not move the events: an era that is far away is not in view', () => {
    const far = withEras(story, [{ label: 'Middle Ages', when: throughout('0500/1500') }]);
    expect(figureOf(far).scene.eras).toEqual([]);
    expect(figureOf(far).scene.ticks.map(({ day }) => day)).toEqual(
      figureOf(story).scene.ticks.map(({ day }) => day)
    );
  });

  it('is in a stretch where it is outside the window', () => {
    const era = { label: 'Truce', when: throughout('2021-01-11/2021-01-20') };
    const { scene, scale } = figureOf(withEras(story, [era]), {
      start: story.asOf - 20,
      end: story.asOf + 1
    });
    const { sure } = scene.eras[0]!;
    expect(sure!.width).toBeGreaterThan(1);
    expect(sure!.x + sure!.width).toBeLessThan(scale.story.from);
  });

  it('begins below the names of those that it overlaps, in another colour', () => {
    const [one, other, third] = drawn(
      { label: 'War', when: throughout('2021-01-15/2021-02-10') },
      { label: 'Siege', when: throughout('2021-01-20/2021-02-20') },
      { label: 'Peace', when: throughout('2021-02-11/2021-02-28') }
    );
    expect(other!.sure!.y).toBeGreaterThan(one!.line!.y);
    expect(third!.sure!.y).toBe(one!.sure!.y);
    expect(new Set([one, other, third].map((era) => era!.colour)).size).toBe(3);
  });
});

describe.each(Object.values(themes))('the grounds of eras in the $name theme', (theme) => {
  it('leave words readable: 4.5:1 however many lie over each other', () => {
    const depth = 9;
    const same = Array.from({ length: depth }, (_, index) => ({
      label: `Era ${index}`,
      when: throughout('2021-01-15/2021-02-10')
    }));
    const opacities = drawn(...same).map((era) => era.opacity);
    expect(opacities).toHaveLength(depth);
    for (const { ground } of theme.eras)
      for (const below of [theme.ground, theme.future, theme.stretch]) {
        const over = opacities.reduce((under, opacity) => layered(ground, opacity, under), below);
        expect(contrast(theme.muted, over)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(theme.ink, over)).toBeGreaterThanOrEqual(4.5);
      }
  });

  it('are left out of a picture that is laid over another ground', () => {
    expect(withoutGround(theme).eras.map(({ ground }) => ground)).toEqual(['none', 'none', 'none']);
  });
});
