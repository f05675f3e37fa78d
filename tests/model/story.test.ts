import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/model/day.ts';
import { parseTimelineText } from '../../src/model/parse.ts';
import { isFound } from '../../src/model/quotes.ts';
import { readStory } from '../../src/model/story.ts';
import type { TimelineEvent } from '../../src/model/timeline.ts';
import {
  article,
  articleTimelineText,
  eventOf,
  quoteOf,
  sourceOf,
  storyOf,
  timelineOf
} from '../support/documents.ts';

function articleTimeline() {
  const parsed = parseTimelineText(articleTimelineText);
  if (!parsed.ok) throw new Error(parsed.problems[0].message);
  return parsed.value;
}

const texts = new Map([['article', article]]);
const story = storyOf(articleTimeline(), texts);
const dates = (edtf: string, aspect: 'on' | 'since' = 'on') =>
  ({ edtf, aspect, inferred: 'So it is.' }) as const;
const idsInOrder = (events: readonly TimelineEvent[]): string[] =>
  storyOf(timelineOf({ events })).events.map(({ id }) => id);

describe('the first story', () => {
  test('tells thirteen events, each on quotes that stand in the article to the letter', () => {
    expect(story.events).toHaveLength(13);
    for (const { passages } of story.events) {
      for (const { quote, verdict } of passages) {
        expect(verdict.kind).toBe('exact');
        expect(isFound(verdict) && article.slice(verdict.start, verdict.end)).toBe(quote.exact);
      }
    }
  });

  test('says how far each had come, who says so, and when it was', () => {
    const lines = story.events.map(({ id, stage, standing, when, bounds: { earliestStart, latestEnd } }) => {
      const range = [earliestStart, latestEnd].map((day) => (day === null ? 'unknown' : formatDay(day)));
      return `${id} · ${stage} · ${standing} · ${when.text ?? '–'} · ${range.join(' to ')}`;
    });
    expect(lines).toEqual([
      'sanctions-enforcement-accusation · happened · attributed · – · 2017-01-20 to 2021-01-20',
      'biden-campaign-condition · happened · stated · During his campaign · 2019-04-25 to 2020-11-03',
      'programs-maintained-and-developed · happened · attributed · throughout 2020 · 2020-01-01 to 2020-12-31',
      'cyberhack-money · happened · attributed · throughout 2020 · 2020-01-01 to 2020-12-31',
      'fissile-material-and-installations · happened · attributed · – · 2020-01-01 to 2020-12-31',
      'no-answer-from-pyongyang · ongoing · attributed · since mid-February · 2021-02-01 to 2021-03-13',
      'outreach-through-several-channels · ongoing · attributed · starting in mid-February · 2021-02-01 to inf',
      'official-tells-reuters · happened · stated · on Saturday, March 13 · 2021-03-13 to 2021-03-13',
      'additional-sanctions-raised · happened · stated · – · -inf to 2021-03-13',
      'sanctions-have-not-persuaded-kim · ongoing · stated · so far · -inf to 2021-03-13',
      'trip-to-south-korea-and-japan · upcoming · stated · next week · 2021-03-14 to 2021-03-20',
      'policy-review-due · upcoming · stated · in the coming weeks · 2021-03-14 to inf',
      'alaska-talks · upcoming · stated · on March 18 · 2021-03-18 to 2021-03-18'
    ]);
  });

  test('keeps the article’s misprint, and leaves its sign-up form out', () => {
    expect(article).toContain('It also broad a trip by');
    expect(article).not.toContain('Sign up');
    expect(article).toMatch(/from abroad\.\n$/);
  });

  test('does not pass with one letter of the article changed', () => {
    const changed = new Map([['article', article.replace('have not received', 'have now received')]]);
    const result = readStory(articleTimeline(), changed);
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([
      'sources[0].sha256',
      'events[1].assertions[1].evidence[0].exact'
    ]);
  });

  test('does not pass without the article', () => {
    const result = readStory(articleTimeline(), new Map());
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual(['sources[0].text']);
  });
});

describe('an event of a story', () => {
  test('carries the labels of its lane and actors', () => {
    const [event] = storyOf(
      timelineOf({
        lanes: [{ id: 'a', label: 'Lane A' }],
        actors: [
          { id: 'x', label: 'Actor X' },
          { id: 'y', label: 'Actor Y' }
        ],
        events: [eventOf({ lane: 'a', actors: ['y', 'x'] })]
      })
    ).events;
    expect(event).toMatchObject({ laneLabels: ['Lane A'], actorLabels: ['Actor Y', 'Actor X'] });
  });

  test('without lane and actors has no labels of them', () => {
    expect(storyOf(timelineOf()).events[0]).toMatchObject({ laneLabels: [], actorLabels: [] });
  });

  test('has its passages in order of appearance, assertions before responses', () => {
    const denial = {
      by: 'the ministry',
      kind: 'denied',
      evidence: [quoteOf('The ministry did not comment')]
    } as const;
    const [event] = storyOf(timelineOf({ events: [eventOf({ responses: [denial] })] })).events;
    expect(event?.passages.map(({ quote }) => quote.exact)).toEqual([
      'Talks began in Geneva on May 3, 2021',
      'The ministry did not comment'
    ]);
    expect(event?.standing).toBe('disputed');
  });

  test('of a source whose text is not there is unread', () => {
    const [event] = storyOf(timelineOf({ sources: [{ ...sourceOf(''), content: undefined }] })).events;
    expect(event?.passages[0]?.verdict).toEqual({ kind: 'unread' });
  });
});

test('events are in order of earliest start, then latest end, then as in the document', () => {
  const events = [
    eventOf({ id: 'd', when: dates('2021-05-04') }),
    eventOf({ id: 'c', when: dates('2021-05', 'since') }),
    eventOf({ id: 'b', when: dates('2021-05-01') }),
    eventOf({ id: 'a', when: dates('2021-05-04') })
  ];
  expect(idsInOrder(events)).toEqual(['b', 'c', 'd', 'a']);
});

test.each([
  ['[..2021-05-03]', 'latest start'],
  ['../2021-05-03', 'earliest end'],
  ['/2021-05-03', 'earliest end']
])('an event that begins at %s is in order of its %s, not before all others', (edtf) => {
  const events = [
    eventOf({ id: 'later', when: dates('2021-05-04') }),
    eventOf({ id: 'open', when: dates(edtf) }),
    eventOf({ id: 'earlier', when: dates('2021-05-02') })
  ];
  expect(idsInOrder(events)).toEqual(['earlier', 'open', 'later']);
});

test('a given text goes before the content in the document', () => {
  const raw = 'Talks began in Geneva on May\u00a03, 2021';
  const timeline = timelineOf({ sources: [{ ...sourceOf(raw), content: 'Something else' }] });
  expect(storyOf(timeline, new Map([['paper', raw]])).texts.get('paper')?.raw).toBe(raw);
});

test.each([
  ['ongoing', '2021-06-01'],
  ['happened', '2021-05-03']
] as const)('what is %s is known, where its end is open, up to %s', (occurrence, day) => {
  const when = { text: 'on May 3, 2021', edtf: '2021-05-03/..', aspect: 'since' } as const;
  const { earliestEnd } = storyOf(timelineOf({ events: [eventOf({ occurrence, when })] })).events[0]!.bounds;
  expect(formatDay(earliestEnd!)).toBe(day);
});
