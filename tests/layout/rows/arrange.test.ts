import { describe, expect, it } from 'vitest';
import { arrange, type Level } from '../../../src/layout/rows/arrange.ts';
import { frameOf, gridOf, neighbourhood } from '../../../src/layout/time/grid.ts';
import { leastHeight } from '../../../src/layout/rows/heading.ts';
import { arrangeTimeline, layoutTimeline } from '../../../src/layout/layout.ts';
import { planTimeline, type Plan } from '../../../src/layout/plan/plan.ts';
import type { Orientation } from '../../../src/layout/scene.ts';
import { whilePanned } from '../../../src/layout/rows/stub-row.ts';
import { light } from '../../../src/layout/plan/theme.ts';
import { extentOf, translate } from '../../../src/layout/time/window.ts';
import type { Story } from '../../../src/model/story.ts';
import { crowd } from '../../support/crowd.ts';
import { realStory } from '../../support/real.ts';
import { storyOf } from '../../support/story.ts';

const planOf = (story: Story): Plan =>
  planTimeline(story, { events: story.events, grouping: 'lane', theme: light });

function arranged(story: Story, room: number, width = 1100) {
  const frame = frameOf(width, 'horizontal', room);
  const grid = gridOf(extentOf(story), frame);
  const around = neighbourhood(grid, frame);
  return arrange(planOf(story), {
    grid,
    around,
    stubs: whilePanned(grid, frame.plot.width),
    viewLength: frame.plot.width,
    room,
    leastHeight: (group, lines) => leastHeight(group, frame, lines)
  });
}

const levelsOf = (story: Story, room: number): Level[] => [
  ...new Set(arranged(story, room).groups.map(({ level }) => level))
];

describe('labels', () => {
  it('give way in steps as room runs out', () => {
    const steps = [1200, 900, 550, 250].map((room) => levelsOf(realStory(), room));
    expect(steps).toEqual([['full'], ['wrapped', 'full'], ['title', 'wrapped'], ['mark']]);
    expect(levelsOf(crowd(5000), 1000)).toEqual(['density']);
  });

  it('give way for a crowded group alone where the others have room', () => {
    const few = [{ title: 'One', edtf: '2012-05-01', lane: 'few' }];
    const many = crowd(3000).events.map(({ title, when }) => ({
      title,
      edtf: when.edtf,
      aspect: when.aspect,
      lane: 'many'
    }));
    const levels = arranged(storyOf([...few, ...many]), 600).groups.map(({ group, level }) => [
      group.id,
      level
    ]);
    expect(Object.fromEntries(levels)).toEqual({ few: 'full', many: 'density' });
  });

  it('never make the figure higher than its room where they have given way', () => {
    for (const room of [300, 500, 1000])
      for (const count of [20, 60, 200]) {
        const { groups } = arranged(crowd(count), room);
        const height = groups.reduce((sum, group) => sum + group.height, 0);
        expect(height).toBeLessThanOrEqual(Math.max(room, groups.length * 80));
      }
  });

  it('stand in rows in which nothing meets', () => {
    for (const group of arranged(crowd(60), 1000).groups)
      for (const { items } of group.rows)
        items
          .slice(1)
          .forEach((item, index) => expect(item.reserved.from).toBeGreaterThan(items[index]!.reserved.to));
  });
});

describe('a grid', () => {
  const frame = frameOf(1100, 'horizontal', 1000);

  it('keeps its scale to the last bit while a window is panned', () => {
    const window = { start: 18_600.3, end: 18_659.7 };
    const { scale } = gridOf(window, frame);
    for (let days = -400; days < 400; days += 0.37)
      expect(gridOf(translate(window, days), frame).scale).toBe(scale);
  });

  it('holds its window in the neighbourhood that it gives rows to, with a sixteenth to spare', () => {
    for (let start = -5000; start < 5000; start += 3.7) {
      const window = { start, end: start + 59 };
      const around = neighbourhood(gridOf(window, frame), frame);
      expect(around.start).toBeLessThanOrEqual(start - 59 / 16 + 1e-6);
      expect(around.end).toBeGreaterThanOrEqual(start + 59 + 59 / 16 - 1e-6);
    }
  });
});

describe('a picture that is panned', () => {
  it('has the very objects of the events that stay in view', () => {
    const story = crowd(400);
    const frame = frameOf(1100, 'horizontal', 1000);
    const window = { start: 16_000.3, end: 16_160.3 };
    const sceneOf = arrangeTimeline(planOf(story), frame, gridOf(window, frame), 1000);
    const before = new Set(sceneOf(window).events);
    const after = sceneOf(translate(window, 0.4)).events;
    const kept = after.filter((event) => before.has(event)).length;
    expect(after.length).toBeGreaterThan(10);
    expect(kept / after.length).toBeGreaterThan(0.7);
  });
});

describe('a figure without size', () => {
  const options = {
    room: 1040,
    window: { start: 18_600, end: 18_660 },
    opening: { start: 18_600, end: 18_660 }
  };

  it.each<Orientation>(['horizontal', 'vertical'])('is a picture without words, %s', (orientation) => {
    const scene = layoutTimeline(planOf(realStory()), { ...options, width: 0, orientation });
    expect(scene.width).toBe(0);
    expect(JSON.stringify(scene)).not.toMatch(/NaN|Infinity|null/);
    expect(scene.ticks.filter(({ line }) => line && orientation === 'horizontal')).toEqual([]);
  });

  it.each<Orientation>(['horizontal', 'vertical'])('or without events is empty, %s', (orientation) => {
    const scene = layoutTimeline(planOf(storyOf([])), { ...options, width: 800, orientation });
    expect([scene.events, scene.stubs, scene.bins, scene.bands]).toEqual([[], [], [], []]);
  });
});
