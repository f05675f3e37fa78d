import { describe, expect, it } from 'vitest';
import { english } from '../../src/words/en/index.ts';
import { korean } from '../../src/words/ko/index.ts';

describe('the page counts', () => {
  it.each([
    [0, 0, '0 events', '사건 0건'],
    [1, 1, '1 event', '사건 1건'],
    [0, 1, '0 of 1 events', '사건 1건 중 0건'],
    [3, 13, '3 of 13 events', '사건 13건 중 3건']
  ])('%i of %i events as “%s”, in Korean as “%s”', (shown, all, inEnglish, inKorean) => {
    expect(english.page.count(shown, all)).toBe(inEnglish);
    expect(korean.page.count(shown, all)).toBe(inKorean);
  });

  it.each([
    [1, 1, '1 quote found word for word', '인용문 1개 원문 그대로 확인됨'],
    [2, 2, 'all 2 quotes found word for word', '인용문 2개 모두 원문 그대로 확인됨'],
    [2, 3, '2 quotes found word for word', '인용문 2개 원문 그대로 확인됨']
  ])('%i of %i quotes that are found as “%s”, in Korean as “%s”', (found, all, inEnglish, inKorean) => {
    expect(english.page.quotesFound(found, all)).toBe(inEnglish);
    expect(korean.page.quotesFound(found, all)).toBe(inKorean);
  });
});
