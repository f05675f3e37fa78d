import { expect, it } from 'vitest';
import { layoutTimeline } from '../../../src/layout/layout.ts';
import { planTimeline } from '../../../src/layout/plan/plan.ts';
import { light } from '../../../src/layout/plan/theme.ts';
import { extentOf } from '../../../src/layout/time/window.ts';
import type { Story } from '../../../src/model/story.ts';
import { english } from '../../../src/words/en/index.ts';
import { storyOf } from '../../support/story.ts';

it('a group has the events of one day in the order of the document, whatever their ids', () => {
  // Their ids are e1 to e12, and e10 comes before e2 in the alphabet.
  const titles = Array.from({ length: 12 }, (_, index) => `Event ${index}`);
  const story = storyOf(titles.map((title) => ({ title, edtf: '2024-03-08' })));
  const [group] = planTimeline(story, {
    events: story.events,
    grouping: 'lane',
    theme: light,
    words: english
  }).groups;
  expect(group!.events.map(({ title }) => title)).toEqual(titles);
  expect(group!.byStart.map(({ title }) => title)).toEqual(titles);
});

const meetings = storyOf([
  { title: 'a', edtf: '2021-01-01', actors: ['two', 'one'] },
  { title: 'b', edtf: '2021-02-01', actors: ['one'] },
  { title: 'c', edtf: '2021-03-01', actors: ['two', 'three', 'one'] }
]);

const pictureOf = (story: Story) =>
  layoutTimeline(
    planTimeline(story, { events: story.events, grouping: 'actor', theme: light, words: english }),
    {
      width: 1000,
      height: 600,
      titlesAbove: false,
      window: extentOf(story),
      extent: extentOf(story),
      stretches: true
    }
  );

it('an event is drawn in each of its groups; the uppermost is its place, and the others are copies', () => {
  const { events, bands } = pictureOf(meetings);
  expect(bands.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
  // In order of time, and of one event from the top.
  expect(events.map(({ id, copyIn }) => [id, copyIn])).toEqual([
    ['e1', undefined],
    ['e1', 'two'],
    ['e2', undefined],
    ['e3', undefined],
    ['e3', 'two'],
    ['e3', 'three']
  ]);
  const [first, second, third] = events.filter(({ id }) => id === 'e3');
  expect(first!.y).toBeLessThan(second!.y);
  expect(second!.y).toBeLessThan(third!.y);
});

it('more groups than there are colours have each a name and a ground of their own', () => {
  const lanes = Array.from({ length: 9 }, (_, index) => `lane${index}`);
  const story = storyOf(lanes.map((lane) => ({ title: lane, edtf: '2021-02-01', lane })));
  const plan = planTimeline(story, { events: story.events, grouping: 'lane', theme: light, words: english });
  const { bands } = layoutTimeline(plan, {
    width: 1000,
    height: 800,
    titlesAbove: false,
    window: extentOf(story),
    extent: extentOf(story),
    stretches: true
  });
  expect(new Set(bands.map(({ colour }) => colour)).size).toBe(light.lanes.length);
  expect(new Set(bands.map(({ heading }) => heading.map(({ text }) => text).join(' '))).size).toBe(9);
  bands.slice(1).forEach((band, index) => {
    expect(band.y).toBeGreaterThanOrEqual(bands[index]!.y + bands[index]!.height);
  });
});
