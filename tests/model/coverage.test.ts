import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOf, uncovered } from '../../src/model/coverage.ts';
import { sentencesOf } from '../../src/model/sentences.ts';
import { article } from '../support/documents.ts';

describe('a sentence is uncovered', () => {
  const sentences = [
    { start: 0, end: 10 },
    { start: 11, end: 20 },
    { start: 21, end: 30 }
  ];
  const left = (...passages: [number, number][]) =>
    uncovered(
      sentences,
      passages.map(([start, end]) => ({ start, end }))
    ).map(({ start }) => start);

  test('if no passage touches it', () => {
    expect(left()).toEqual([0, 11, 21]);
    expect(left([12, 14])).toEqual([0, 21]);
  });

  test('but not if a passage from an earlier one reaches into it', () => {
    expect(left([5, 22])).toEqual([]);
    expect(left([5, 9], [2, 12])).toEqual([21]);
  });

  test('if a passage only ends where it begins', () => {
    expect(left([0, 11])).toEqual([11, 21]);
  });

  test('whatever the order of the passages', () => {
    expect(left([22, 24], [1, 2])).toEqual([11]);
  });
});

describe('the words of a sentence', () => {
  /** Used words in brackets. */
  const shown = (raw: string, ...passages: string[]) =>
    coverageOf(
      raw,
      sentencesOf(raw, 'en'),
      passages.map((words) => ({ start: raw.indexOf(words), end: raw.indexOf(words) + words.length }))
    ).map(({ stretches }) =>
      stretches
        .map(({ start, end, used }) => (used ? `[${raw.slice(start, end)}]` : raw.slice(start, end)))
        .join(' ')
    );

  test('that a passage has are used, with their punctuation', () => {
    expect(shown('He said “Kim left.” They ate.', 'Kim left')).toEqual([
      'He said [“Kim left.”]',
      'They ate.'
    ]);
    expect(shown('One two three four.', 'two', 'four')).toEqual(['One [two] three [four.]']);
  });

  test('are used in each sentence that a passage meets', () => {
    expect(shown('Kim left. They ate.', 'left. They')).toEqual(['Kim [left.]', '[They] ate.']);
  });

  test('that two passages share are used once', () => {
    expect(shown('One two three four.', 'two three', 'three four')).toEqual(['One [two three four.]']);
    expect(shown('One two three four.', 'One two three four', 'two')).toEqual(['[One two three four.]']);
  });

  test('are all in one stretch, in order, whatever the passages', () => {
    const sentences = sentencesOf(article, 'en');
    const passages = fc.array(
      fc
        .tuple(fc.nat(article.length), fc.nat(400))
        .map(([start, length]) => ({ start, end: start + length }))
        .filter(({ start, end }) => /\S/u.test(article.slice(start, end)))
    );
    fc.assert(
      fc.property(passages, (some) => {
        const words = (text: string) => text.replace(/\s/gu, '');
        for (const { start, end, stretches } of coverageOf(article, sentences, some)) {
          const texts = stretches.map((stretch) => article.slice(stretch.start, stretch.end));
          expect(words(texts.join(''))).toBe(words(article.slice(start, end)));
        }
        const unused = coverageOf(article, sentences, some).filter(({ stretches }) =>
          stretches.every(({ used }) => !used)
        );
        expect(unused.map(({ start }) => start)).toEqual(
          uncovered(sentences, some).map(({ start }) => start)
        );
      }),
      { numRuns: 300 }
    );
  });
});
