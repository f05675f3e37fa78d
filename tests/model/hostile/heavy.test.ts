// @module-tag slow
import { describe, expect, test } from 'vitest';
import { canonicalise } from '../../../src/model/canonical.ts';
import { uncovered } from '../../../src/model/coverage.ts';
import { textFragmentUrl } from '../../../src/model/fragment.ts';
import { canonicalHash } from '../../../src/model/hash.ts';
import { placeOf } from '../../../src/model/line-place.ts';
import { sentencesIn, sentencesOf } from '../../../src/model/sentences.ts';
import { readStory } from '../../../src/model/story.ts';
import { changed, fullDocument, fullText, type Json } from '../../support/hostile/document.ts';
import { expectSoon, problemsOf } from '../../support/hostile/read.ts';
import { eventOf, quoteOf, sourceOf, timelineOf } from '../../support/documents.ts';

/** Milliseconds of work that any one input may cost. What grows with the square of these sizes takes hours. */
const most = 20_000;
const withKeys = (count: number, name: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, 1]));
const events = (event: Json, count = 20_000) =>
  JSON.stringify(changed(fullDocument, 'events', Array<Json>(count).fill(event)));

const heavy: readonly (readonly [name: string, json: () => string, says: string])[] = [
  ['a million lists in each other', () => '['.repeat(1e6) + ']'.repeat(1e6), 'nested more than 32 deep'],
  [
    'a million objects in each other',
    () => `${'{"a":'.repeat(1e6)}1${'}'.repeat(1e6)}`,
    'nested more than 32'
  ],
  ['ten million brackets that stay open', () => '['.repeat(1e7), 'nested more than 32 deep'],
  ['ten million quotation marks', () => '"'.repeat(1e7), 'is not JSON at line 1, column 3'],
  ['a text of ten million characters that stays open', () => `"${'x'.repeat(1e7)}`, 'it ends too early'],
  ['ten million backslashes', () => `"${'\\'.repeat(1e7)}`, 'it ends too early'],
  ['ten million digits', () => '1'.repeat(1e7), 'the document must be an object, but is Infinity'],
  ['ten million letters', () => 'x'.repeat(1e7), 'is not JSON at line 1, column 1'],
  ['ten million spaces', () => ' '.repeat(1e7), 'it is empty'],
  ['ten million line breaks and a word', () => `${'\n'.repeat(1e7)}x`, 'at line 10000001, column 1'],
  ['a million keys of the document', () => JSON.stringify(withKeys(1e6, 'title')), '1,000,000 keys'],
  ['a key of ten million characters', () => `{"${'x'.repeat(1e7)}":1}`, '“version” is missing'],
  ['a million items', () => JSON.stringify(Array(1e6).fill(0)), 'the list has 1,000,000 items'],
  [
    'millions of lists',
    () =>
      `[${Array(300)
        .fill(`[${'[],'.repeat(19_998)}[]]`)
        .join()}]`,
    'more than 1,000,000'
  ],
  ['20 000 events with nothing in them', () => events({}), '“id” is missing'],
  ['20 000 events with unknown keys', () => events(withKeys(40, 'titl')), '“id” is missing'],
  ['20 000 events of one id', () => events(unanchored), 'the id “closing” is already used by events[0]'],
  [
    'an id of ten million characters',
    () => JSON.stringify({ ...fullDocument, id: 'x'.repeat(1e7) }),
    '10,000,000 characters'
  ]
];

const { text, edtf, endMod, aspect, inferred } = fullDocument.events[1].when;
const unanchored = { ...fullDocument.events[1], when: { text, edtf, endMod, aspect, inferred } };

/** None of this depends on the time zone: one is enough. */
const inOneZone = describe.runIf(process.env.TZ === 'UTC');

inOneZone('what is far too much is told soon', () => {
  for (const [name, json, says] of heavy)
    test(name, () => {
      const text = json();
      let messages: readonly string[] = [];
      expectSoon(most, () => (messages = problemsOf(text).map(({ message }) => message)));
      expect(messages[0]).toContain(says);
      expect(messages.length).toBeLessThanOrEqual(201);
    });
});

const texts = {
  prose: 'Talks began in Geneva. The ministry did not comment, it said. '.repeat(161_000),
  'Chinese writing': '会谈在日内瓦开始。'.repeat(370_000),
  spaces: ' '.repeat(1e7),
  'zero-width spaces': '\u200b'.repeat(3_333_333),
  // What something could take more than its time over.
  'one word': 'a'.repeat(2e6),
  'one number': '1'.repeat(2e6),
  'single letters': 'a '.repeat(1e6),
  'curly quotation marks': '“'.repeat(5e5),
  'marks on one letter': `e${'\u0301'.repeat(2e6)}`,
  emoji: '😀'.repeat(2e5),
  NUL: '\u0000'.repeat(1e6),
  'lone halves': '\ud83d'.repeat(5e5),
  abbreviations: 'U.S. '.repeat(2e5),
  brackets: '[…] '.repeat(2e5)
};
const names = Object.keys(texts) as (keyof typeof texts)[];

inOneZone('a source of megabytes', () => {
  test.each(names)('is searched in good time: %s', (name) => {
    const quotes = ['Nothing of it', texts[name].slice(0, 1), texts[name].slice(0, 2000)];
    const timeline = timelineOf({
      sources: [sourceOf('x', { content: texts[name], sha256: '0'.repeat(64) })],
      events: quotes.map((exact, index) =>
        eventOf({ id: `e${index}`, assertions: [{ voice: 'reported', evidence: [quoteOf(exact)] }] })
      )
    });
    let paths: readonly string[] = [];
    expectSoon(most, () => {
      const story = readStory(timeline, new Map());
      paths = story.ok ? [] : story.problems.map(({ path }) => path);
    });
    expect(paths).toContain('sources[0].sha256');
    expect(paths).toContain('events[0].assertions[0].evidence[0].exact');
  });

  test.each(names)('is cut into sentences in good time: %s', (name) => {
    const sentences = () => uncovered(sentencesOf(texts[name], 'en'), [{ start: 3, end: 9 }]);
    expectSoon(most, sentences);
  });

  test.each(names)('has a line and a column for each sentence in good time: %s', (name) => {
    const source = canonicalise(texts[name]);
    const sentences = sentencesIn(source, 'en');
    expectSoon(most, () => sentences.forEach(({ start }) => placeOf(source, start)));
  });

  test.each(names)('makes no link longer than a browser takes: %s', (name) => {
    const raw = texts[name];
    const middle = Math.floor(raw.length / 2);
    let url = '';
    expectSoon(most, () => (url = textFragmentUrl('https://a.example/', raw, middle, middle + 9)));
    expect(url.length).toBeLessThan(5000);
  });
});

test.runIf(process.env.TZ === 'UTC')('a document of 20 000 sound events is a story', () => {
  const timeline = timelineOf({
    sources: [sourceOf(fullText)],
    events: Array.from({ length: 20_000 }, (_, index) =>
      eventOf({
        id: `e${index}`,
        when: { edtf: '2021-05-03', aspect: 'on', inferred: 'So it is said.' },
        title: 'The hall',
        assertions: [{ voice: 'reported', evidence: [quoteOf('The minister denied it')] }]
      })
    )
  });
  expect(timeline.sources[0]?.sha256).toBe(canonicalHash(fullText));
  expectSoon(most, () => expect(problemsOf(JSON.stringify(timeline))).toEqual([]));
});
