import { describe, expect, test } from 'vitest';
import { filterEvents } from '../../src/model/query.ts';
import { unusedSentences, unusedSentencesWith } from '../../src/model/search.ts';
import {
  article,
  articleTimelineText,
  eventOf,
  quoteOf,
  sourceOf,
  storyOf,
  timelineOf
} from '../support/documents.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { english } from '../../src/words/en/index.ts';

const text = 'It is hardly true that talks began in Geneva. Nobody said who came. A dog barked.';
const when = { edtf: '2021-05-03', aspect: 'on', inferred: 'So it is.' } as const;
const story = storyOf(
  timelineOf({
    sources: [sourceOf(text), { id: 'lost', title: 'A lost paper' }],
    events: [
      eventOf({
        id: 'a',
        when,
        assertions: [{ voice: 'reported', evidence: [quoteOf('talks began in Geneva')] }]
      })
    ]
  })
);
const first = storyOf(JSON.parse(articleTimelineText) as Timeline, new Map([['article', article]]));
const textsOf = (q: string) => unusedSentencesWith(story, q).map(({ start, end }) => text.slice(start, end));

describe('a search in the articles', () => {
  test('finds an event by the sentence that it quotes from', () => {
    expect(filterEvents(story, { q: 'hardly' }, english.dates.when).map(({ id }) => id)).toEqual(['a']);
    expect(filterEvents(story, { q: 'barked' }, english.dates.when)).toEqual([]);
  });

  test('finds the sentences that no event uses, by all of its words', () => {
    expect(textsOf('nobody CAME')).toEqual(['Nobody said who came.']);
    expect(textsOf('a')).toEqual(['Nobody said who came.', 'A dog barked.']);
    expect(textsOf('dog came')).toEqual([]);
    expect(textsOf('hardly')).toEqual([]);
    expect(textsOf(' ')).toEqual([]);
  });

  test('knows all sentences that no event uses, of the texts that the story has', () => {
    expect(unusedSentences(story).map(({ source, start }) => [source, text.slice(start, start + 6)])).toEqual(
      [
        ['paper', 'Nobody'],
        ['paper', 'A dog ']
      ]
    );
  });

  test('of the first story finds one sentence that raises concerns', () => {
    expect(filterEvents(first, { q: 'raises concerns' }, english.dates.when)).toEqual([]);
    expect(unusedSentencesWith(first, 'raises concerns')).toHaveLength(1);
  });
});
