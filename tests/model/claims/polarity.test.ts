import { describe, expect, test } from 'vitest';
import { checkClaims } from '../../../src/model/claims/check.ts';
import { readTimeline } from '../../../src/model/reading.ts';
import type { Assertion, Response, Source, TimelineEvent } from '../../../src/model/timeline.ts';
import { eventOf, quoteOf, timelineOf } from '../../support/documents.ts';
import { factRows } from '../../support/facts.ts';
import { realStory } from '../../support/real.ts';

const paper: Source = { id: 'paper', title: 'Of which there is no text' };

/** What is found of an event whose quotes are all of one source. */
function findings(title: string, more: Partial<TimelineEvent>, language = 'en') {
  const timeline = timelineOf({
    language,
    sources: [paper],
    events: [eventOf({ title, ...more })]
  });
  const { problems, warnings } = checkClaims(readTimeline(timeline, new Map()));
  return { problems, warnings: warnings.filter(({ path }) => path.startsWith('events')) };
}

const says = (exact: string, polarity?: '+' | '-'): Assertion => ({
  voice: 'reported',
  ...(polarity && { polarity }),
  evidence: [quoteOf(exact)]
});
const answers = (kind: Response['kind'], exact: string): Response => ({
  by: 'Ministry',
  kind,
  evidence: [quoteOf(exact)]
});

describe('a title whose only quote', () => {
  test.each(factRows('title-denials.tsv'))(
    'must %s, %s: “%s” beside “%s”',
    (verdict, language, title, quote) => {
      const { problems } = findings(title ?? '', { assertions: [says(quote ?? '')] }, language);
      const denied = problems.filter(({ message }) => message.includes('the quotes that affirm it say'));
      expect(denied.length > 0 ? 'refuse' : 'pass').toBe(verdict);
    }
  );

  test('denies it is refused with the words of both', () => {
    expect(findings('Kim signs deal', { assertions: [says('Kim did not sign the deal')] }).problems).toEqual([
      {
        path: 'events[0].title',
        message:
          'the title says “Kim signs deal”, but the quotes that affirm it say “did not sign”; correct the title, or give the “polarity” “-” to those who deny it'
      }
    ]);
  });

  test('is denied passes beside another that affirms it, and where all deny it', () => {
    const denial = 'Kim did not sign the deal';
    expect(
      findings('Kim signs deal', { assertions: [says(denial), says('Kim signed it')] }).problems
    ).toEqual([]);
    expect(findings('Kim signs deal', { assertions: [says(denial, '-')] })).toEqual({
      problems: [],
      warnings: []
    });
  });
});

test('a sentence of a summary that all quotes deny is refused', () => {
  const summary = 'It was May. Kim signed the deal.';
  const paths = (exact: string) =>
    findings('Spring', { summary, assertions: [says(exact)] })
      .problems.filter(({ message }) => message.includes('the quotes that affirm'))
      .map(({ path }) => path);
  expect(paths('Kim did not sign the deal in May')).toEqual(['events[0].summary']);
  expect(paths('Kim signed the deal in May')).toEqual([]);
  expect(paths('Kim did not speak in May')).toEqual([]);
});

describe('a voice is warned about', () => {
  const warned = (title: string, more: Partial<TimelineEvent>) =>
    findings(title, more).warnings.map(({ path }) => path);
  const affirmed = 'Iran attacked the ship';
  const denied = 'Iran denied that it attacked the ship';

  test.each<[string, string, Partial<TimelineEvent>, string]>([
    [
      'affirms, and its quote denies',
      'Iran attacks ship',
      { assertions: [says(denied)] },
      'assertions[0].polarity'
    ],
    [
      'affirms in writing',
      'Iran attacks ship',
      { assertions: [says(denied, '+')] },
      'assertions[0].polarity'
    ],
    [
      'denies, and its quote affirms',
      'Iran attacks ship',
      { assertions: [says(affirmed, '-')] },
      'assertions[0].polarity'
    ],
    [
      'confirms, and its quote denies',
      'Iran attacks ship',
      { assertions: [says(affirmed)], responses: [answers('confirmed', 'Iran did not attack the ship')] },
      'responses[0].kind'
    ],
    [
      'denies as a response, and its quote affirms',
      'Iran attacks ship',
      { assertions: [says(affirmed)], responses: [answers('denied', affirmed)] },
      'responses[0].kind'
    ],
    [
      'affirms an absence, and its quote has no denial',
      'No attack on ship by Iran',
      { absence: true, assertions: [says('an attack on the ship by Iran')] },
      'assertions[0].polarity'
    ],
    [
      'denies an absence, and its quote denies as well',
      'No attack on ship by Iran',
      { absence: true, assertions: [says('There was no attack', '-')] },
      'assertions[0].polarity'
    ]
  ])('that %s', (_, title, more, path) => {
    expect(warned(title, more)).toEqual([`events[0].${path}`]);
  });

  test.each<[string, string, Partial<TimelineEvent>]>([
    ['affirms', 'Iran attacks ship', { assertions: [says(affirmed)] }],
    ['denies', 'Iran attacks ship', { assertions: [says(affirmed), says(denied, '-')] }],
    ['denies in other words', 'Iran attacks ship', { assertions: [says('We had no part in it', '-')] }],
    [
      'has a second quote that affirms',
      'Iran attacks ship',
      {
        assertions: [
          { voice: 'reported', evidence: [quoteOf('Iran did not attack the port'), quoteOf(affirmed)] }
        ]
      }
    ],
    ['affirms an absence', 'No attack by Iran', { absence: true, assertions: [says('Iran did not attack')] }],
    [
      'did not respond',
      'Iran attacks ship',
      {
        assertions: [says(affirmed)],
        responses: [answers('did not respond', 'Iran did not respond')]
      }
    ]
  ])('but not one that %s', (_, title, more) => {
    expect(warned(title, more)).toEqual([]);
  });

  test('but not of another language than the title', () => {
    const timeline = timelineOf({
      sources: [{ ...paper, language: 'de' }],
      events: [eventOf({ title: 'Iran attacks ship', assertions: [says('Iran attacks the ship', '-')] })]
    });
    expect(checkClaims(readTimeline(timeline, new Map())).warnings).toEqual([]);
  });
});

test('a quote that is not in its source is neither for nor against a title', () => {
  const timeline = timelineOf({
    events: [eventOf({ title: 'Talks begin', assertions: [says('Talks did not begin')] })]
  });
  expect(checkClaims(readTimeline(timeline, new Map()))).toEqual({ problems: [], warnings: [] });
});

test('the first story has no such title and no such voice', () => {
  const { timeline, texts } = realStory();
  const raw = new Map([...texts].map(([id, text]) => [id, text.raw]));
  const { problems, warnings } = checkClaims(readTimeline(timeline, raw));
  expect([...problems, ...warnings]).toEqual([]);
});
