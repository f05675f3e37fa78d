import { writtenDate } from '../../../src/model/read-when.ts';
import { describe, expect, it } from 'vitest';
import { arrangeTimeline, layoutTimeline, sceneOf } from '../../../src/layout/layout.ts';
import { planTimeline, type Plan } from '../../../src/layout/plan/plan.ts';
import { light } from '../../../src/layout/plan/theme.ts';
import type { Scene } from '../../../src/layout/scene.ts';
import { levels } from '../../../src/layout/rows/levels.ts';
import { extentOf, translate } from '../../../src/layout/time/window.ts';
import { parseDay } from '../../../src/model/day.ts';
import type { Story } from '../../../src/model/story.ts';
import { english } from '../../../src/words/en/index.ts';
import { labelsOf } from '../../support/boxes.ts';
import { crowd } from '../../support/crowd.ts';
import { realStory } from '../../support/real.ts';
import { storyOf } from '../../support/story.ts';

const planOf = (story: Story): Plan =>
  planTimeline(story, { events: story.events, grouping: 'lane', theme: light, words: english });

const opening = { start: parseDay('2021-02-01')!, end: parseDay('2021-04-01')! };

const arranged = (story: Story, height: number | undefined, window = extentOf(story), width = 1100) =>
  arrangeTimeline(planOf(story), {
    width,
    height,
    titlesAbove: height === undefined && width < 700,
    window,
    extent: extentOf(story),
    stretches: true
  });

const figureOf = (width: number, height?: number): Scene =>
  sceneOf(arranged(realStory(), height, opening, width));

const levelsOf = (story: Story, height: number): number[] =>
  arranged(story, height).groups.map(({ level }) => levels.indexOf(level));

describe('the first story', () => {
  it.each([
    [820, 540],
    [1000, 700]
  ])('has all of its events at their dates with whole titles, in %i × %i pixels', (width, height) => {
    const scene = figureOf(width, height);
    expect(scene.densities).toEqual([]);
    expect(scene.height).toBeLessThanOrEqual(height);
    for (const { id, title } of realStory().events) {
      const { body } = scene.events.find((event) => event.id === id)!;
      const written = body.lines.filter(({ face }) => face === 'sansBold').map(({ text }) => text);
      expect(written.join(' ').replaceAll('- ', '-')).toBe(title);
    }
  });

  it('names each event in a window of 820 × 900 pixels with a card open below it, and in somewhat higher ones', () => {
    for (let height = 486; height <= 560; height += 10)
      for (const { id, body } of figureOf(787, height).events)
        expect(
          body.lines.some(({ face }) => face === 'sansBold'),
          `${id} at ${height} pixels`
        ).toBe(true);
  });

  it.each([
    [820, 420],
    [560, 520]
  ])(
    'has a mark with a title for each event before any is only counted, in %i × %i pixels',
    (width, height) => {
      const scene = figureOf(width, height);
      expect(scene.densities).toEqual([]);
      expect(scene.events.filter(({ body }) => body.lines.length === 0)).toEqual([]);
      expect(scene.height).toBeLessThanOrEqual(height);
    }
  );

  it('names what is still to come also where its window ends with the as-of line', () => {
    const window = { start: opening.start, end: realStory().asOf! + 1 };
    const { events } = sceneOf(arranged(realStory(), 700, window, 1000));
    const upcoming = new Set(
      realStory().events.flatMap(({ id, stage }) => (stage === 'upcoming' ? [id] : []))
    );
    const bare = events.filter(({ id, body }) => upcoming.has(id) && body.lines.length === 0);
    expect(bare).toEqual([]);
  });

  it('has whole titles over the full width of a phone', () => {
    const scene = figureOf(390);
    const cut = labelsOf(scene).filter(({ text }) => text.endsWith('…'));
    expect(cut).toEqual([]);
    expect(scene.events).toHaveLength(realStory().events.length);
  });
});

describe('labels', () => {
  it('give way as height runs out', () => {
    const steps = [1200, 560, 440, 320].map((height) => Math.max(...levelsOf(realStory(), height)));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps[0]).toBe(0);
    expect(steps.at(-1)).toBeGreaterThan(2);
  });

  it('of a crowd are a density that says how many it holds', () => {
    const { densities, events } = sceneOf(arranged(crowd(5000), 600));
    expect(events).toEqual([]);
    expect(densities.reduce((sum, { count }) => sum + count, 0)).toBe(5000);
    expect(densities[0]!.line.text).toMatch(/^\d+ events$/u);
  });

  it('give way for a crowded group alone where the others have room', () => {
    const few = [{ title: 'One', edtf: '2012-05-01', lane: 'few' }];
    const many = crowd(3000).events.map(({ title, when }) => ({
      title,
      edtf: writtenDate(when),
      aspect: when.aspect,
      lane: 'many'
    }));
    const { groups } = arranged(storyOf([...few, ...many]), 600);
    const byGroup = Object.fromEntries(groups.map(({ group, level }) => [group.id, level]));
    expect(byGroup).toEqual({ few: levels[0], many: 'density' });
  });

  it('that gave way come back where there is room: titles beside their marks, over all the height', () => {
    const lives = Array.from({ length: 24 }, (_, index) => ({
      title: `Thinker ${index + 1}`,
      edtf: `${1900 + index}/${1960 + index}`,
      aspect: 'throughout' as const,
      lane: 'few'
    }));
    const story = storyOf([{ title: 'The first', edtf: '0900-05-01', lane: 'few' }, ...lives]);
    const titlesIn = (height: number) => {
      const { events, densities, height: taken } = sceneOf(arranged(story, height));
      expect(densities).toEqual([]);
      expect(taken).toBeLessThanOrEqual(height);
      return events.filter(({ body }) => body.lines.length > 0).length;
    };
    const titles = [460, 480, 500, 520, 550].map(titlesIn);
    expect(titles).toEqual(titles.toSorted((a, b) => a - b));
    expect(titles[0]).toBeLessThan(10);
    expect(titles.at(-1)).toBe(story.events.length);
  });

  it('that are cut beside a dot end only where the next event of their row begins, or the axis ends', () => {
    const { groups, scale } = arranged(crowd(80), 600);
    const cut = groups.flatMap(({ rows }) =>
      rows.flatMap(({ items }) => {
        const inOrder = items.toSorted((a, b) => a.reserved.from - b.reserved.from);
        return inOrder.flatMap(({ label, mark, reserved }, index) => {
          const isCut = label?.block.lines.some(({ text }) => text.endsWith('…'));
          const to = inOrder[index + 1]?.reserved.from ?? scale.axis.to;
          return isCut && label!.x > mark.to ? to - reserved.to : [];
        });
      })
    );
    expect(cut.length).toBeGreaterThan(5);
    expect(Math.max(...cut)).toBeLessThan(40);
  });

  it('of events of one day are below each other in the order of the document', () => {
    const day = ['Zulu', 'Alpha', 'Mike'].map((title) => ({ title, edtf: '2021-03-10' }));
    const { events } = sceneOf(arranged(storyOf(day), 600));
    const titles = events.toSorted((a, b) => a.y - b.y).map(({ body }) => body.lines[0]!.text);
    expect(titles).toEqual(['Zulu', 'Alpha', 'Mike']);
  });
});

describe('a window that is moved', () => {
  const story = crowd(300);
  const window = { start: 16_000.3, end: 16_360.3 };
  const options = { width: 1100, height: 700, titlesAbove: false, extent: extentOf(story), stretches: true };
  const plan = planOf(story);

  it('leaves all that is drawn of an event as it was, the very objects', () => {
    const last = arrangeTimeline(plan, { ...options, window });
    const before = new Map(sceneOf(last).events.map(({ id, body }) => [id, body]));
    const next = arrangeTimeline(plan, { ...options, window: translate(window, 0.9), last });
    const { events } = sceneOf(next);
    const kept = events.filter(({ id, body }) => before.get(id) === body).length;
    expect(events.length).toBeGreaterThan(20);
    expect(kept / events.length).toBeGreaterThan(0.7);
  });

  it('leaves each event in its row', () => {
    const last = arrangeTimeline(plan, { ...options, window });
    const before = new Map(sceneOf(last).events.map(({ id, y }) => [id, y]));
    const { events } = sceneOf(arrangeTimeline(plan, { ...options, window: translate(window, 0.9), last }));
    const moved = events.filter(({ id, y }) => before.has(id) && before.get(id) !== y);
    expect(moved).toEqual([]);
  });
});

describe('a figure without size', () => {
  const options = { height: 500, titlesAbove: false, window: opening, extent: opening, stretches: true };

  it('is a picture without words', () => {
    const scene = layoutTimeline(planOf(realStory()), { ...options, width: 0 });
    expect(scene.width).toBe(0);
    expect(JSON.stringify(scene)).not.toMatch(/NaN|Infinity|null/);
    expect(scene.ticks.filter(({ line }) => line)).toEqual([]);
  });

  it('or without events is empty', () => {
    const scene = layoutTimeline(planOf(storyOf([])), { ...options, width: 800 });
    expect([scene.events, scene.densities, scene.bands]).toEqual([[], [], []]);
  });
});
