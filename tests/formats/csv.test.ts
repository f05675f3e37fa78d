import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../src/formats/csv.ts';
import type { Story } from '../../src/model/story.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { english } from '../../src/words/en/index.ts';
import {
  article,
  articleTimelineText,
  eventOf,
  plainText,
  quoteOf,
  sourceOf,
  storyOf,
  timelineOf
} from '../support/documents.ts';
import { deniedStory } from '../support/sentences.ts';

const first = storyOf(JSON.parse(articleTimelineText) as Timeline, new Map([['article', article]]));

function rowsOf(story: Story, events = story.events) {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(csvOf(story, events, english), {
    header: true,
    skipEmptyLines: true
  });
  expect(errors).toEqual([]);
  return { rows: data, names: meta.fields! };
}

/** The talks as a story, with a title that passes no check but that of a shape. */
const titled = (title: string): Story => {
  const story = storyOf(timelineOf());
  return { ...story, events: story.events.map((event) => ({ ...event, title })) };
};

describe('events as CSV', () => {
  test('are one a row, in the order given, under named columns', () => {
    const events = first.events.toReversed();
    const { rows, names } = rowsOf(first, events);
    expect(rows.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    expect(names.slice(0, 5)).toEqual(['id', 'title', 'date', 'words', 'edtf']);
  });

  test('say when, who says so, where from, and whether the words are there', () => {
    const row = rowsOf(first).rows.find(({ id }) => id === 'no-answer-from-pyongyang')!;
    expect(row).toMatchObject({
      title: 'No answer from Pyongyang',
      date: 'from mid-February to March 13, 2021',
      words: 'since mid-February',
      edtf: '2021-02/2021-03-13',
      mod: 'mid',
      stage: 'ongoing',
      standing: 'attributed',
      topic: 'Outreach',
      people: 'North Korea; United States',
      absence: 'yes',
      'quote mode': 'indirect',
      'quote by': 'senior Biden administration official',
      'quote via': 'Reuters',
      'quote check': 'word for word in the source',
      'quote 2': '“To date, we have not received any response from Pyongyang,” the official said'
    });
    expect(row['quote source']).toBe(first.timeline.sources[0]!.title);
    expect(row['who says so']).toMatch(/^says /u);
  });

  test('have each quote of each voice, and of each response', () => {
    for (const [index, event] of first.events.entries()) {
      const row = rowsOf(first).rows[index]!;
      const quotes = Object.entries(row).filter(
        ([name, cell]) => /^quote(?: \d+)?$/u.test(name) && cell !== ''
      );
      expect(quotes.map(([, cell]) => cell)).toEqual(event.passages.map(({ quote }) => quote.exact));
    }
    const story = deniedStory();
    expect(Object.values(rowsOf(story).rows[0]!)).toEqual(
      expect.arrayContaining(story.events[0]!.passages.map(({ quote }) => quote.exact))
    );
  });

  test('say of a response how and by whom', () => {
    const response = {
      by: 'The ministry',
      kind: 'declined to comment',
      evidence: [quoteOf('The ministry did not comment')]
    } as const;
    const story = storyOf(
      timelineOf({ sources: [sourceOf(plainText)], events: [eventOf({ responses: [response] })] })
    );
    expect(rowsOf(story).rows[0]).toMatchObject({
      'quote 2 voice': 'declined to comment',
      'quote 2 by': 'The ministry'
    });
  });

  test('have no column that is empty throughout', () => {
    const { names } = rowsOf(titled('Talks'));
    expect(names).not.toContain('place');
    expect(names).not.toContain('quote 2');
  });

  test('begin with a byte order mark, and every line ends in CRLF', () => {
    const csv = csvOf(first, first.events, english);
    expect(csv.startsWith('\ufeffid,title,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll(/"(?:[^"]|"")*"/gu, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  test('are names alone where there are no events', () => {
    expect(csvOf(first, [], english)).toBe('\ufeff\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'a spreadsheet does not compute %j',
    (title) => {
      expect(rowsOf(titled(title)).rows[0]!.title).toBe(`'${title}`);
    }
  );

  test('come back as they were, whatever a title holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', ',', '"', '\n', '\r\n', ';', ' '),
        (text, end) => {
          const title = `A ${text}${end}`;
          expect(rowsOf(titled(title)).rows[0]!.title).toBe(title);
        }
      )
    );
  });
});

test('what a document adds to an event has columns of its own, and a citation none of a quote', () => {
  const event = eventOf({
    when: { bounds: [null, '2021-05-03', '2021-05-05', '2021-05-06'], aspect: 'throughout' },
    tags: ['talks', 'Geneva'],
    media: [
      { file: 'media/hall.png', alt: 'The hall', credit: 'A. Painter', licence: 'CC BY 4.0' },
      { file: 'media/map.png', alt: 'A map' }
    ],
    importance: 4,
    links: [{ url: 'https://example.org/a', label: 'More' }, { url: 'https://example.org/b' }],
    assertions: [{ voice: 'reported', evidence: [{ source: 'paper', note: 'page 3' }] }]
  });
  const timed = eventOf({ id: 'timed', time: { start: '05:31', end: '06:00', zone: 'Asia/Seoul' } });
  const { rows, names } = rowsOf(storyOf(timelineOf({ events: [event, timed] })));
  expect(rows.find(({ id }) => id === 'talks')).toMatchObject({
    bounds: '[null, 2021-05-03, 2021-05-05, 2021-05-06]',
    standing: 'cited',
    tags: 'talks; Geneva',
    image: 'media/hall.png',
    'image alt': 'The hall',
    'image credit': 'A. Painter',
    'image licence': 'CC BY 4.0',
    'image 2': 'media/map.png',
    'image 2 alt': 'A map',
    importance: '4',
    links: 'https://example.org/a More\nhttps://example.org/b',
    'citation note': 'page 3',
    'citation source': 'A paper',
    quote: ''
  });
  expect(rows.find(({ id }) => id === 'timed')).toMatchObject({
    date: 'May 3, 2021, from 05:31 to 06:00, Seoul time',
    time: '05:31',
    'end time': '06:00',
    zone: 'Asia/Seoul'
  });
  expect(names).not.toContain('citation');
});
