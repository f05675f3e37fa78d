import { describe, expect, test } from 'vitest';
import { canonicalHash } from '../../src/model/hash.ts';
import { parseTimeline } from '../../src/model/parse.ts';
import type { Correction, EarlierText } from '../../src/model/timeline.ts';
import { eventOf, plainText, problemsOf, quoteOf, sourceOf, timelineOf } from '../support/documents.ts';

const before = plainText.replace('Geneva', 'Vienna');
const was = quoteOf('Talks began in Vienna on May 3, 2021');
const now = quoteOf('Talks began in Geneva on May 3, 2021');
const earlier: EarlierText = { until: '2021-05-20', content: before, sha256: canonicalHash(before) };
const correction: Correction = { on: '2021-05-20', source: 'paper', was, now };

const documentWith = (corrections: readonly Correction[], versions: readonly EarlierText[] = [earlier]) =>
  timelineOf({
    sources: [sourceOf(plainText, { earlier: versions })],
    events: [eventOf({ corrections })]
  });
const problemsIn = (...args: Parameters<typeof documentWith>) =>
  problemsOf(documentWith(...args)).map(({ path, message }) => `${path}: ${message}`);

describe('a correction passes', () => {
  test.each<[what: string, correction: Correction, versions?: readonly EarlierText[]]>([
    ['with both its quotes', correction],
    ['of a quote that the event no longer rests on', { on: '2021-05-20', source: 'paper', was }],
    [
      'of an earlier text that may not be republished',
      correction,
      [{ until: '2021-05-20', sha256: 'a'.repeat(64) }]
    ],
    ['without an earlier text of its day', { ...correction, on: '2021-05-21' }],
    ['in another typography', { ...correction, now: quoteOf('Talks began in Geneva on May 3,\u00a02021') }]
  ])('%s', (_, each, versions) => {
    expect(problemsIn([each], versions)).toEqual([]);
    expect(parseTimeline(documentWith([each], versions))).toMatchObject({ ok: true });
  });

  test('that was corrected again', () => {
    const middle = quoteOf('Talks began in Bern on May 3, 2021');
    expect(
      problemsIn([
        { ...correction, now: middle },
        { ...correction, on: '2021-05-25', was: middle }
      ])
    ).toEqual([]);
  });
});

test.each<[problem: string, corrections: readonly Correction[], versions?: readonly EarlierText[]]>([
  ['events[0].corrections[0].on: “2021-02-30” is not in the calendar', [{ ...correction, on: '2021-02-30' }]],
  [
    'events[0].corrections[0].source: there is no source “papers”; did you mean “paper”?',
    [{ on: '2021-05-20', source: 'papers', was: { ...was, source: 'papers' } }]
  ],
  [
    'events[0].corrections[0].was.source: the correction is of “paper”, but this quote is of “other”',
    [{ on: '2021-05-21', source: 'paper', was: { ...was, source: 'other' } }]
  ],
  [
    'events[0].corrections[0].was.exact: “Talks began in Rome” is not in the text that “paper” had until 2021-05-20',
    [{ ...correction, was: quoteOf('Talks began in Rome') }]
  ],
  [
    'events[0].corrections[0].now.exact: “Talks ended” is not among this event’s quotes from “paper”',
    [{ ...correction, now: quoteOf('Talks ended') }]
  ],
  ['sources[0].earlier[0].sha256: the hash of the text is', [], [{ ...earlier, sha256: 'a'.repeat(64) }]],
  [
    'sources[0].earlier[0].until: “2021-13-01” is not in the calendar',
    [],
    [{ ...earlier, until: '2021-13-01' }]
  ],
  ['sources[0].earlier[0].retrieved: “2021-13-01” is not', [], [{ ...earlier, retrieved: '2021-13-01' }]]
])('a problem is reported with its place: %s', (problem, corrections, versions) => {
  expect(problemsIn(corrections, versions)).toEqual([expect.stringContaining(problem)]);
});

test('keys that a correction does not have are refused', () => {
  const document = documentWith([{ ...correction, when: '2021' } as Correction]);
  expect(parseTimeline(document)).toMatchObject({ ok: false });
});
