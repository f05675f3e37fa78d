import { expect, it } from 'vitest';
import { layoutTimeline } from '../../../src/layout/layout.ts';
import { eventName } from '../../../src/layout/plan/name.ts';
import { planTimeline, type PlannedEvent } from '../../../src/layout/plan/plan.ts';
import { light } from '../../../src/layout/plan/theme.ts';
import { extentOf } from '../../../src/layout/time/window.ts';
import type { Story } from '../../../src/model/story.ts';
import { english } from '../../../src/words/en/index.ts';
import { realStory } from '../../support/real.ts';
import { eventOf, storyOf as storyOfDocument, timelineOf } from '../../support/documents.ts';
import { storyOf } from '../../support/story.ts';

const plannedOf = (story: Story): readonly PlannedEvent[] =>
  planTimeline(story, {
    events: story.events,
    grouping: 'lane',
    theme: light,
    words: english
  }).groups.flatMap(({ events }) => events);

const doubted = storyOf([
  { title: 'The dam broke', edtf: '2024-03-08', response: 'denied' },
  { title: 'The dam held', edtf: '2024-03', text: 'in March', otherwise: { edtf: '2024-05', aspect: 'on' } },
  { title: 'The dam is raised', edtf: '2024-06', occurrence: 'cancelled', voice: 'attributed' }
]);

it.each([
  ['the first story', realStory()],
  ['doubted events', doubted]
])('a name begins with every word that the label of its event can show: %s', (_, story) => {
  for (const { name, title, words, who, badges } of plannedOf(story)) {
    const label = [title, words.text, who?.text, ...badges.map(({ text }) => text)].filter(Boolean);
    expect(name.startsWith(label.join('. '))).toBe(true);
  }
});

it('a name has 22 words at most, unless the label of its event has more', () => {
  for (const { name, title, words, who, badges, event } of plannedOf(realStory())) {
    const label = [title, words.text, who?.text, ...badges.map(({ text }) => text)].filter(Boolean).join(' ');
    const stage = event.stage === 'happened' ? 0 : 3;
    expect(countWords(name)).toBeLessThanOrEqual(Math.max(22, countWords(label) + stage));
  }
});

const countWords = (text: string): number => text.split(/\s+/u).length;

it('a name gives the source’s words, the date, how far the event had come, and who says so', () => {
  const names = realStory().events.map((event) => eventName(event, english));
  expect(names).toContain(
    'No answer from Pyongyang. “since mid-February”. says U.S. official. from mid-February to March 13, 2021. ongoing'
  );
  expect(names).toContain(
    'Fissile material made, nuclear sites maintained, missile infrastructure upgraded. all of 2020. per sanctions monitoring report. worked out by the author'
  );
});

it('each mark says the place of its event in time', () => {
  const story = realStory();
  const plan = planTimeline(story, { events: story.events, grouping: 'lane', theme: light, words: english });
  const extent = extentOf(story);
  const options = { width: 1200, height: 600, titlesAbove: false, window: extent, extent, stretches: true };
  const { events } = layoutTimeline(plan, options);
  const first = events.find(({ id }) => id === story.events[0]!.id)!;
  expect(first.name.endsWith('. 1 of 13')).toBe(true);
});

it('an event that nobody is quoted for has a framed word at its mark, which its name says too', () => {
  const when = { edtf: '2021-05-03', aspect: 'on' } as const;
  const citation = { voice: 'reported', evidence: [{ source: 'paper' }] } as const;
  const planned = plannedOf(
    storyOfDocument(
      timelineOf({
        events: [eventOf({ when, assertions: [citation] }), eventOf({ id: 'bare', when, assertions: [] })]
      })
    )
  );
  expect(planned.map(({ badges }) => badges.map(({ text, framed }) => [text, framed]))).toEqual([
    [['cited', true]],
    [['unsourced', true]]
  ]);
  expect(planned.map(({ name }) => name)).toEqual([
    'Talks begin in Geneva. May 3, 2021. cited',
    'Talks begin in Geneva. May 3, 2021. unsourced'
  ]);
});

it('a span whose outer bound is not known is solid as far as it surely lasted, and leads into dots', () => {
  const bounds = [null, '2021-01-10', '2021-01-20', null] as const;
  const [planned] = plannedOf(
    storyOfDocument(
      timelineOf({ events: [eventOf({ when: { bounds, aspect: 'throughout' }, assertions: [] })] })
    )
  );
  const { from, to, parts } = planned!.shape;
  expect(to - from).toBe(11);
  expect(parts.map(({ kind }) => kind)).toEqual(['unknown', 'solid', 'unknown']);
});
