import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { boundsOf } from '../../../src/model/bounds.ts';
import { openFuture, openPast } from '../../../src/model/day.ts';
import { aspects, mods } from '../../../src/model/timeline.ts';
import { whenInWords as inEnglish } from '../../../src/model/words.ts';
import { dates } from '../../../src/words/ko/dates.ts';
import { whenInWords } from '../../../src/words/ko/when-words.ts';
import { dayOfText, edtfOf, edtfTexts } from '../../support/dates.ts';
import { asOf, gridIn, whensOfGrid, type WhenInWords } from '../../support/words-grid.ts';

test('all forms of dates are said in Korean as in the grid, which is there to be read', async () => {
  await expect(gridIn(whenInWords)).toMatchFileSnapshot('dates-grid.txt');
});

/** What is said of a date whose source spoke on no known day, or of what was going on, or had happened, by then. */
const saidBy = (inWords: WhenInWords) => (when: ReturnType<typeof whensOfGrid>[number]) => [
  inWords(when),
  inWords(when, asOf, 'ongoing'),
  inWords(when, asOf, 'happened')
];

test('dates that differ in English differ in Korean', () => {
  const englishOf = new Map<string, Set<string>>();
  for (const when of whensOfGrid()) {
    const english = saidBy(inEnglish)(when);
    for (const [index, korean] of saidBy(whenInWords)(when).entries())
      englishOf.set(korean, (englishOf.get(korean) ?? new Set()).add(english[index]!));
  }
  expect([...englishOf].filter(([, english]) => english.size > 1)).toEqual([]);
});

test('dates that are said alike have the same bounds', () => {
  const boundsByWords = new Map<string, Set<string>>();
  for (const when of whensOfGrid()) {
    const words = whenInWords(when);
    const bounds = JSON.stringify(Object.values(boundsOf(when)).map(String));
    boundsByWords.set(words, (boundsByWords.get(words) ?? new Set()).add(bounds));
  }
  expect([...boundsByWords].filter(([, bounds]) => bounds.size > 1).map(([words]) => words)).toEqual([]);
});

test('no date has a Latin letter or a word that is not one, and none names a day that is not given', () => {
  const optional = <Value>(values: readonly Value[]) => fc.constantFrom(undefined, ...values);
  const any = fc.tuple(edtfTexts, optional(aspects), optional(mods), optional(mods), optional([asOf]));
  fc.assert(
    fc.property(any, ([text, aspect, mod, endMod, day]) => {
      const words = whenInWords({ edtf: edtfOf(text), aspect, mod, endMod }, day);
      expect(words).toMatch(/^[가-힣0-9][가-힣0-9 ,~()·:]*[가-힣)]$/u);
      expect(words).not.toMatch(/ {2}| [,)]|의 의|어느 어느/u);
      if (!/\d-\d\d-\d/.test(text) && day === undefined) expect(words).not.toMatch(/\d일/u);
    }),
    { numRuns: 2000 }
  );
});

describe('days in Korean', () => {
  it.each([
    ['2021-03-13', '2021년 3월 13일'],
    ['0999-12-31', '서기 999년 12월 31일'],
    ['-0043-03-15', '기원전 44년 3월 15일'],
    ['12345-06-01', '서기 12,345년 6월 1일']
  ])('%s is %s', (text, words) => {
    expect(dates.day(dayOfText(text))).toBe(words);
  });

  it.each([
    ['2021-03-14', '2021-03-20', '2021년 3월 14일~20일'],
    ['2021-03-30', '2021-04-02', '2021년 3월 30일~4월 2일'],
    ['2020-12-30', '2021-01-02', '2020년 12월 30일~2021년 1월 2일'],
    ['2021-03-13', '2021-03-13', '2021년 3월 13일']
  ])('%s to %s', (first, last, words) => {
    expect(dates.range(dayOfText(first), dayOfText(last))).toBe(words);
  });

  it('say that a side is open', () => {
    expect(dates.range(openPast, asOf)).toBe('2021년 3월 13일까지');
    expect(dates.range(asOf, openFuture)).toBe('2021년 3월 13일부터');
  });

  it('have a weekday where there is one', () => {
    expect(dates.weekday(asOf)).toBe('3월 13일(토)');
    expect(dates.weekday(dayOfText('-0043-03-15'))).toBe('기원전 44년 3월 15일');
  });
});
