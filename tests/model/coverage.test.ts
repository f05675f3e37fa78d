import { describe, expect, test } from 'vitest';
import { uncovered } from '../../src/model/coverage.ts';

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
