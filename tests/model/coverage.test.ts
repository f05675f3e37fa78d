import { describe, expect, test } from 'vitest';
import { sentencesOf, uncovered } from '../../src/model/coverage.ts';
import { article } from '../support/documents.ts';

const textsOf = (raw: string, language = 'en') =>
  sentencesOf(raw, language).map(({ start, end }) => raw.slice(start, end));

describe('sentences', () => {
  test('have no white space around them, and cover all else', () => {
    const texts = textsOf(article);
    expect(texts.join('').replace(/\s/gu, '')).toBe(article.replace(/\s/gu, ''));
    for (const text of texts) expect(text).toBe(text.trim());
  });

  test('of the article are fourteen', () => {
    expect(textsOf(article)).toHaveLength(14);
  });

  test.each([
    ['U.S.', 'The U.S. Senate met. It voted.'],
    ['U.N.', 'A U.N. Report came. It voted.'],
    ['an initial', 'Then J. Smith spoke. It voted.'],
    ['a title', 'Then Gov. Smith spoke. It voted.'],
    ['a month', 'On Feb. 3 they met. It voted.']
  ])('do not end after %s', (_, raw) => {
    expect(textsOf(raw)).toHaveLength(2);
  });

  test('end with their paragraph, even without a full stop', () => {
    expect(textsOf('A headline\n\nThe text\r\nmore')).toEqual(['A headline', 'The text', 'more']);
  });

  test('are those of another language too', () => {
    expect(textsOf('会談は終わった。次は来週だ。', 'ja')).toEqual(['会談は終わった。', '次は来週だ。']);
  });

  test('are found where the language tag is no tag', () => {
    expect(textsOf('One. Two.', '???')).toEqual(['One.', 'Two.']);
  });

  test('of an empty text are none', () => {
    expect(textsOf(' \n ')).toEqual([]);
  });
});

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
