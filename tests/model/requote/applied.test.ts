import { describe, expect, test } from 'vitest';
import { without } from '../../../src/formats/exchange/without.ts';
import { canonicalise } from '../../../src/model/canonical.ts';
import { canonicalHash } from '../../../src/model/hash.ts';
import { parseTimeline } from '../../../src/model/parse.ts';
import { applied } from '../../../src/model/requote/applied.ts';
import { isKept, requote } from '../../../src/model/requote/requote.ts';
import type { Quote } from '../../../src/model/timeline.ts';
import { eventOf, plainText, problemsOf, quoteOf, sourceOf, timelineOf } from '../../support/documents.ts';

const first = 'Talks began in Geneva on May 3, 2021';
const corrected = plainText.replace('May 3', 'May 4').replace('did not comment', 'declined to comment');

const timeline = timelineOf({
  sources: [sourceOf(plainText, { retrieved: '2021-05-06' })],
  events: [
    eventOf({
      assertions: [{ voice: 'reported', evidence: [quoteOf(first), quoteOf('Talks ended on May 5, 2021')] }],
      responses: [
        { by: 'The ministry', kind: 'did not respond', evidence: [quoteOf('The ministry did not comment')] }
      ]
    })
  ]
});
const paths = {
  first: 'events[0].assertions[0].evidence[0]',
  second: 'events[0].assertions[0].evidence[1]',
  response: 'events[0].responses[0].evidence[0]'
};

const hashed = (raw: string) => ({ raw, sha256: canonicalHash(raw) });

const change = (quotes: readonly (readonly [string, Quote | null])[]) =>
  applied(timeline, {
    source: 'paper',
    on: '2021-05-20',
    was: hashed(plainText),
    now: hashed(corrected),
    quotes: new Map(quotes)
  });

describe('a new text', () => {
  const now = change([]);

  test('takes the place of the old one, which is kept with its days and its hash', () => {
    expect(now.sources).toEqual([
      sourceOf(corrected, {
        retrieved: '2021-05-20',
        earlier: [
          {
            until: '2021-05-20',
            retrieved: '2021-05-06',
            content: plainText,
            sha256: canonicalHash(plainText)
          }
        ]
      })
    ]);
  });

  test('leaves quotes alone that nobody decided about', () => {
    expect(now.events).toEqual(timeline.events);
  });

  test('follows earlier ones, and leaves the first timeline as it was', () => {
    const before = JSON.stringify(timeline);
    const again = applied(now, {
      source: 'paper',
      on: '2021-06-01',
      was: hashed(corrected),
      now: hashed(`${corrected} More.`),
      quotes: new Map()
    });
    expect(again.sources[0]?.earlier?.map(({ until }) => until)).toEqual(['2021-05-20', '2021-06-01']);
    expect(JSON.stringify(timeline)).toBe(before);
  });

  test('that may not be republished leaves only the hash of the old one', () => {
    const bare = without(sourceOf(plainText), 'content');
    const { sources } = applied(
      { ...timeline, sources: [bare] },
      { source: 'paper', on: '2021-05-20', was: hashed(plainText), now: hashed(corrected), quotes: new Map() }
    );
    expect(sources[0]?.earlier).toEqual([{ until: '2021-05-20', sha256: canonicalHash(plainText) }]);
    expect(sources[0]).not.toHaveProperty('content');
  });
});

describe('a decision', () => {
  test('to take the new words writes them, and a correction with the old ones', () => {
    const quote = quoteOf(first.replace('3', '4'));
    const [event] = change([[paths.first, quote]]).events;
    expect(event?.assertions[0]?.evidence[0]).toEqual(quote);
    expect(event?.corrections).toEqual([
      { on: '2021-05-20', source: 'paper', was: quoteOf(first), now: quote }
    ]);
  });

  test('to drop a quote keeps its words as a correction, and a voice without quotes is left out', () => {
    const [event] = change([[paths.response, null]]).events;
    expect(event).not.toHaveProperty('responses');
    expect(event?.corrections).toEqual([
      { on: '2021-05-20', source: 'paper', was: quoteOf('The ministry did not comment') }
    ]);
  });

  test('that changes only context or typography is no correction', () => {
    const quote = quoteOf('Talks ended on May 5,\n2021', { prefix: '.' });
    const [event] = change([[paths.second, quote]]).events;
    expect(event?.assertions[0]?.evidence[1]).toEqual(quote);
    expect(event).not.toHaveProperty('corrections');
  });

  test('about every quote gives a document that passes every check', () => {
    const fates = requote(timeline, 'paper', canonicalise(plainText), canonicalise(corrected));
    expect(fates.map(({ fate }) => fate.kind)).toEqual(['changed', 'unchanged', 'changed']);
    const now = change(
      fates.map(({ at, fate }) => [
        at.path,
        isKept(fate) || (fate.kind === 'changed' && fate.quote) ? (fate as { quote: Quote }).quote : null
      ])
    );
    const dated = {
      ...now,
      events: now.events.map((event) => ({
        ...event,
        when: { text: 'on May 4, 2021', edtf: '2021-05-04', aspect: 'on' as const }
      }))
    };
    expect(parseTimeline(dated)).toMatchObject({ ok: true });
    expect(problemsOf(dated)).toEqual([]);
    expect(dated.events[0]?.corrections?.length).toBe(2);
  });
});

test('the pages of a text go with it, and those of a new text are its own', () => {
  const pages = [{ start: 0, label: '1' }];
  const paged = timelineOf({ sources: [sourceOf(plainText, { pages })], events: [] });
  const now = {
    source: 'paper',
    on: '2021-05-20',
    was: hashed(plainText),
    now: hashed(corrected),
    quotes: new Map()
  };
  expect(applied(paged, now).sources[0]).not.toHaveProperty('pages');
  const others = [{ start: 0, label: '7' }];
  expect(applied(paged, { ...now, pages: others }).sources[0]!.pages).toEqual(others);
});
