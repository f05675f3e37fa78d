import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/model/file-checks.ts';
import { checkStory } from '../../src/model/check.ts';
import { readTimeline } from '../../src/model/reading.ts';
import type { Assertion } from '../../src/model/timeline.ts';
import { eventOf, quoteOf, sourceOf, timelineOf } from '../support/documents.ts';

const path = 'events[0].assertions[0].evidence[0].exact';

/** What an author is warned of about a quote, in a text and its language. */
function warningsOf(
  text: string,
  exact: string,
  { language, ...said }: Partial<Assertion> & { language?: string } = {}
): readonly string[] {
  const assertions = [{ voice: 'reported', ...said, evidence: [quoteOf(exact)] }] as const;
  const sources = [sourceOf(text, language ? { language } : {})];
  const reading = readTimeline(timelineOf({ sources, events: [eventOf({ assertions })] }), new Map());
  return checkStory(reading, checkFile)
    .warnings.filter((warning) => warning.path === path)
    .map(({ message }) => message);
}

describe('an author is warned of a quote whose sentence', () => {
  it.each([
    [
      'denies it',
      'It is not true that the bridge fell.',
      'the bridge fell',
      'The rest of the sentence says “is not true that”, which may change what the quote means.'
    ],
    [
      'says that someone says so',
      'The bridge fell, the mayor said.',
      'The bridge fell',
      'The rest of the sentence says “mayor said”, so the quote may be someone’s words and not the source’s.'
    ],
    [
      'is a question',
      'Has the bridge fallen at last?',
      'the bridge fallen',
      'The sentence is a question, so the quote may claim nothing.'
    ],
    [
      'is in another language, by the words of that',
      'Es stimmt nicht, dass die Brücke fiel.',
      'die Brücke fiel',
      'The rest of the sentence says “stimmt nicht”, which may change what the quote means.',
      { language: 'de' }
    ]
  ])('%s', (_, text, exact, message, more: { language?: string } = {}) => {
    expect(warningsOf(text, exact, more)).toEqual([message]);
  });

  it('and of nothing where the quote is the sentence, or its rest is harmless', () => {
    expect(warningsOf('It is not true that the bridge fell.', 'It is not true that the bridge fell')).toEqual(
      []
    );
    expect(warningsOf('The bridge fell into the river.', 'The bridge fell')).toEqual([]);
  });
});
