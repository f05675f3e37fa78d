import { expect, it } from 'vitest';
import { planTimeline } from '../../../src/layout/plan/plan.ts';
import { light } from '../../../src/layout/plan/theme.ts';
import { storyOf } from '../../support/story.ts';

it('a group has the events of one day in the order of the document, whatever their ids', () => {
  // Their ids are e1 to e12, and e10 comes before e2 in the alphabet.
  const titles = Array.from({ length: 12 }, (_, index) => `Event ${index}`);
  const story = storyOf(titles.map((title) => ({ title, edtf: '2024-03-08' })));
  const [group] = planTimeline(story, { events: story.events, grouping: 'lane', theme: light }).groups;
  expect(group!.events.map(({ title }) => title)).toEqual(titles);
  expect(group!.byStart.map(({ title }) => title)).toEqual(titles);
});
