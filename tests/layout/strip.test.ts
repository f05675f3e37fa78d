import { expect, it } from 'vitest';
import { light } from '../../src/layout/plan/theme.ts';
import { linesOfScene } from '../../src/layout/sheet/lines.ts';
import { stripOf } from '../../src/layout/strip.ts';
import { english } from '../../src/words/en/index.ts';
import { bridgeStory } from '../support/bridge.ts';

const story = bridgeStory();
const stripFor = (id: string, width: number) =>
  stripOf(
    story,
    story.events.find((event) => event.id === id)!,
    { width, theme: light, words: english }
  );

it('a strip has the mark of one event, in its lane’s colour, and no words but those of the axis', () => {
  const scene = stripFor('closed', 320);
  expect(scene.events.map(({ id }) => id)).toEqual(['closed']);
  expect(scene.events[0]!.colour).toBe(light.lanes[0]);
  expect(scene.events[0]!.body.lines).toEqual([]);
  expect(scene.bands.flatMap(({ heading }) => heading)).toEqual([]);
  expect(linesOfScene(scene).length).toBeGreaterThan(0);
  expect(scene.height).toBeLessThan(80);
});

it('an event far from the opening view has its mark in a stretch beside it', () => {
  const { events, stretches } = stripFor('built', 320);
  const [before] = stretches;
  expect(before).toMatchObject({ side: 'before' });
  expect(events[0]!.x).toBeLessThan(before!.x + before!.width);
});

it('a strip without width has a picture, which is empty', () => {
  expect(stripFor('closed', 0).width).toBe(0);
});
