import { expect, it } from 'vitest';
import { layoutTimeline } from '../../../src/layout/layout.ts';
import { planTimeline } from '../../../src/layout/plan/plan.ts';
import type { Stub } from '../../../src/layout/scene.ts';
import { layoutStill } from '../../../src/layout/rows/still.ts';
import { light } from '../../../src/layout/plan/theme.ts';
import { parseDay } from '../../../src/model/day.ts';
import { realStory } from '../../support/real.ts';

const story = realStory();
const plan = planTimeline(story, {
  events: story.events,
  grouping: 'lane',
  theme: light
});
const window = { start: parseDay('2021-02-01')!, end: parseDay('2021-04-01')! };
const options = { width: 1152, orientation: 'horizontal', room: 1040, window } as const;

const weaponsIn = (stubs: readonly Stub[]): readonly Stub[] => {
  const { colour } = plan.groups.find(({ id }) => id === 'weapons')!;
  return stubs.filter((stub) => stub.colour === colour);
};

it('of the events named side by side at an edge only the first has an arrow, as one further in would stand at a day', () => {
  const weapons = weaponsIn(layoutTimeline(plan, { ...options, opening: window }).stubs);
  expect(weapons.map(({ arrow }) => arrow !== undefined)).toEqual([true, false, false]);
  expect(weapons.slice(1).every(({ lines }) => lines[0]!.text.startsWith('· '))).toBe(true);
});

it('a picture that stays as it is names them below each other, each at the edge with its title whole', () => {
  const weapons = weaponsIn(layoutStill(plan, options).stubs);
  expect(weapons).toHaveLength(3);
  expect(new Set(weapons.map(({ box }) => box.x)).size).toBe(1);
  for (const { id, arrow, lines } of weapons) {
    expect(arrow).toBeDefined();
    const title = lines.filter(({ face }) => face === 'sansBold').map(({ text }) => text);
    expect(title.join(' ')).toBe(story.events.find((event) => event.id === id)!.title);
  }
});
