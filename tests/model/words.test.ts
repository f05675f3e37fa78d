import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Aspect, type Mod, aspects, mods } from '../../src/model/timeline.ts';
import { dayInWords, rangeInWords, whenInWords } from '../../src/model/words.ts';
import { openFuture, openPast, type Day } from '../../src/model/day.ts';
import { dayOfText, dayTexts, edtfOf, edtfTexts } from '../support/dates.ts';

const spoken = dayOfText('2021-03-13');

describe('a day in words', () => {
  test.each([
    ['2021-03-13', 'March 13, 2021'],
    ['2020-02-29', 'February 29, 2020'],
    ['1000-01-01', 'January 1, 1000'],
    ['0999-12-31', 'December 31, AD 999'],
    ['0001-01-01', 'January 1, AD 1'],
    ['0000-12-31', 'December 31, 1 BC'],
    ['-0043-03-15', 'March 15, 44 BC'],
    ['9999-12-31', 'December 31, 9999'],
    ['12345-06-01', 'June 1, AD 12,345'],
    ['-12345-06-01', 'June 1, 12,346 BC']
  ])('%s is %s', (text, words) => {
    expect(dayInWords(dayOfText(text))).toBe(words);
  });
});

describe('a range of days in words', () => {
  test.each([
    ['2021-03-14', '2021-03-20', 'March 14–20, 2021'],
    ['2021-03-30', '2021-04-02', 'March 30 – April 2, 2021'],
    ['2020-12-30', '2021-01-02', 'December 30, 2020 – January 2, 2021'],
    ['2020-03-14', '2021-03-20', 'March 14, 2020 – March 20, 2021'],
    ['2021-03-13', '2021-03-13', 'March 13, 2021'],
    ['-0043-03-14', '-0043-03-15', 'March 14–15, 44 BC']
  ])('%s to %s', (first, last, words) => {
    expect(rangeInWords(dayOfText(first), dayOfText(last))).toBe(words);
  });

  test('an open side is said', () => {
    expect(rangeInWords(openPast, spoken)).toBe('until March 13, 2021');
    expect(rangeInWords(spoken, openFuture)).toBe('from March 13, 2021, on');
    expect(rangeInWords(openPast, openFuture)).toBe('at any time');
  });
});

type Case = readonly [edtf: string, aspect: Aspect | undefined, words: string, mod?: Mod, endMod?: Mod];

const says = (cases: readonly Case[], asOf?: Day) =>
  test.each(cases.map(([text, aspect, words, mod, endMod]) => ({ text, words, aspect, mod, endMod })))(
    '$text, $aspect $mod $endMod: “$words”',
    ({ text, words, ...when }) => {
      expect(whenInWords({ edtf: edtfOf(text), ...when }, asOf)).toBe(words);
    }
  );

describe('a known day is said as it is', () =>
  says([
    ['2021-03-13', 'on', 'March 13, 2021'],
    ['2021-03-13', 'within', 'March 13, 2021'],
    ['2021-03-13', undefined, 'March 13, 2021'],
    ['2021-03-13', 'throughout', 'all of March 13, 2021'],
    ['-0043-03-15', 'on', 'March 15, 44 BC']
  ]));

describe('a time within something longer is “some time” or “some day” in it', () =>
  says([
    ['2021-02', 'within', 'some time in February 2021'],
    ['2021-02', 'on', 'some day in February 2021'],
    ['2020', 'within', 'some time in 2020'],
    ['0850', 'within', 'some time in AD 850'],
    ['0000', 'within', 'some time in 1 BC'],
    ['Y170000002', 'within', 'some time in AD 170,000,002'],
    ['2021-02', 'within', 'some time in mid-February 2021', 'mid'],
    ['2021-02', 'on', 'some day in early February 2021', 'early'],
    ['2020', 'within', 'some time in late 2020', 'late'],
    ['2020', 'within', 'some time in mid-2020', 'mid'],
    ['2020', 'within', 'some time around 2020', 'approx'],
    ['2021-03-13', 'on', 'the early part of March 13, 2021', 'early'],
    ['2021-02/2021-03', 'within', 'some time in February or March 2021'],
    ['2021-03-30/2021-04-02', 'on', 'some day between March 30 and April 2, 2021'],
    ['2021/2021', 'within', 'some time in 2021']
  ]));

describe('unknown digits leave “some year”, “some month” or “some day”', () =>
  says([
    ['199X', 'within', 'some year in the 1990s'],
    ['199X', undefined, 'some year in the 1990s'],
    ['199X', 'within', 'some year in the early 1990s', 'early'],
    ['199X', 'within', 'some year in the mid-1990s', 'mid'],
    ['200X', 'within', 'some year in 2000–2009'],
    ['200X', 'within', 'some year in the middle of 2000–2009', 'mid'],
    ['19XX', 'within', 'some year in 1900–1999'],
    ['1XXX', 'within', 'some year in 1000–1999'],
    ['-01XX', 'within', 'some year in 200–101 BC'],
    ['01XX', 'within', 'some year in AD 100–199'],
    ['00XX', 'within', 'some year in 1 BC – AD 99'],
    ['2021-XX', 'within', 'some month in 2021'],
    ['2021-XX-XX', 'on', 'some day in 2021'],
    ['2021-02-XX', 'on', 'some day in February 2021'],
    ['199X', 'throughout', 'one whole year in the 1990s'],
    ['199X', 'since', 'beginning some year in the 1990s; no end is given']
  ]));

describe('without an aspect, a date is named and no more', () =>
  says([
    ['2021-02', undefined, 'February 2021'],
    ['2021-02', undefined, 'mid-February 2021', 'mid'],
    ['2020', undefined, 'about 2020', 'approx'],
    ['1964/2008', undefined, 'from 1964 to 2008']
  ]));

describe('a time throughout a date is “all of” it, if its ends are known', () =>
  says([
    ['2020', 'throughout', 'all of 2020'],
    ['2021-02', 'throughout', 'throughout mid-February 2021', 'mid'],
    ['1984~', 'throughout', 'throughout 1984 or so'],
    ['[1670..1672]', 'throughout', 'one whole year between 1670 and 1672'],
    ['[1667, 1760-12]', 'throughout', 'all of 1667 or December 1760']
  ]));

describe('an interval runs from one date to the other', () =>
  says([
    ['2021-02/2021-03-13', 'throughout', 'from mid-February to March 13, 2021', 'mid'],
    ['2021-02/2021-03', 'throughout', 'from late February to early March 2021', 'late', 'early'],
    ['2021-02/2021-02', 'throughout', 'from early February to late February 2021', 'early', 'late'],
    ['2021-03-01/2021-03-05', 'throughout', 'from March 1 to 5, 2021'],
    ['2021-03-13/2021-04', 'throughout', 'from March 13, 2021, to April 2021'],
    ['2019-04-25/2020-11-03', 'throughout', 'from April 25, 2019, to November 3, 2020'],
    ['-0043-03-15/-0043-03-20', 'throughout', 'from March 15 to 20, 44 BC'],
    ['-0044/-0043', 'throughout', 'from 45 to 44 BC'],
    ['1984~/2004-06', 'throughout', 'from about 1984 to June 2004'],
    ['2004-06-XX/2004-07-03', 'throughout', 'from some day in June 2004 to July 3, 2004'],
    ['2021-03-18/2021-03-18', 'throughout', 'all of March 18, 2021'],
    ['2021/2021', 'throughout', 'begun and ended in 2021'],
    ['2021-02-15/2021-02', 'throughout', 'begun on February 15, 2021, ended in February 2021'],
    ['2021-02-XX/2021-02-XX', 'throughout', 'begun and ended in February 2021'],
    ['199X/1995', 'throughout', 'begun in the 1990s, ended in 1995'],
    ['2021/', 'throughout', 'from 2021 to an unknown date'],
    ['/2021-03', 'throughout', 'from an unknown date to March 2021'],
    ['/2021-03', 'within', 'some time between an unknown date and the end of March 2021']
  ]));

describe('an open end is said to be so on the day of the source', () =>
  says(
    [
      ['2021-02/..', 'since', 'since mid-February 2021, still so on March 13, 2021', 'mid'],
      ['2021-02', 'since', 'since mid-February 2021, still so on March 13, 2021', 'mid'],
      ['1984?/..', 'throughout', 'since 1984 (uncertain), still so on March 13, 2021'],
      [
        '[2021-03-01..2021-03-05]',
        'since',
        'since some day between March 1 and 5, 2021, still so on March 13, 2021'
      ],
      ['[..1984]', 'since', 'since some year in or before 1984, still so on March 13, 2021']
    ],
    spoken
  ));

describe('but not what had not begun by then', () =>
  says(
    [
      ['2022/..', 'since', 'from 2022 on; no end is given'],
      ['2021-03-13/..', 'since', 'from March 13, 2021, on; no end is given']
    ],
    spoken
  ));

describe('nor without such a day', () =>
  says([
    ['2021-02/..', 'since', 'from mid-February 2021 on; no end is given', 'mid'],
    ['[1760-12..]', 'since', 'beginning some month in or after December 1760; no end is given']
  ]));

describe('an open start is said', () =>
  says([
    ['../2021-03-13', 'until', 'until March 13, 2021; no start is given'],
    ['2021-02', 'until', 'until mid-February 2021; no start is given', 'mid'],
    ['../2021-02', 'until', 'until late February 2021; no start is given', undefined, 'late'],
    ['[2021-03-01,2021-03-05]', 'until', 'until March 1 or 5, 2021; no start is given'],
    ['../2021-02', 'within', 'in or before February 2021']
  ]));

describe('“so far” does not say that a time ended with the source', () =>
  says(
    [
      ['../2021-03-13', 'until', 'up to March 13, 2021; no start is given'],
      ['../2021-03', 'until', 'until March 2021; no start is given'],
      ['../2021-03-12', 'until', 'until March 12, 2021; no start is given']
    ],
    spoken
  ));

describe('one of several dates', () =>
  says([
    ['[2021-03-14..2021-03-20]', 'within', 'some time between March 14 and 20, 2021'],
    ['[2021-03-14..2021-03-20]', 'on', 'some day between March 14 and 20, 2021'],
    ['[2021-03-14..2021-03-20]', undefined, 'some time between March 14 and 20, 2021'],
    ['[2019-04-25..2020-11-03]', 'within', 'some time between April 25, 2019, and November 3, 2020'],
    ['[1984~..1990]', 'within', 'some time between about 1984 and 1990'],
    ['[2021-03-14,2021-03-16]', 'on', 'March 14 or 16, 2021'],
    ['[1667, 1760-12]', 'within', 'some time in 1667 or December 1760'],
    ['[1667,1668, 1670..1672]', 'within', 'some time in 1667, in 1668, or between 1670 and 1672'],
    ['[199X,2005]', 'within', 'some time in the 1990s or 2005'],
    [
      '[1667,2021-03-13,1670..1672]',
      'throughout',
      'all of 1667, or March 13, 2021, or some year between 1670 and 1672'
    ],
    ['[..2021-03-13]', 'within', 'on or before March 13, 2021'],
    ['[..1760-12]', 'within', 'in or before December 1760'],
    ['[..1984,1990]', 'within', 'some time in or before 1984, or in 1990'],
    ['[2021-03-14..]', 'within', 'some time on or after March 14, 2021; no end is given'],
    ['[1760-12..]', 'within', 'some time in or after December 1760; no end is given'],
    ['2021-02/..', 'within', 'some time in or after mid-February 2021; no end is given', 'mid']
  ]));

describe('what was still to come is after the day of the source', () =>
  says(
    [
      ['[2021-03-14..]', 'within', 'some time after March 13, 2021; no end is given'],
      ['[2021-03-15..]', 'within', 'some time on or after March 15, 2021; no end is given'],
      ['2021-03-14/..', 'within', 'some time after March 13, 2021; no end is given']
    ],
    spoken
  ));

describe('a qualifier is said, of the whole or of its part', () =>
  says([
    ['1984?', 'within', 'some time in 1984 (uncertain)'],
    ['1984~', 'within', 'some time around 1984'],
    ['1984%', undefined, 'about 1984 (uncertain)'],
    ['1984~', undefined, 'about 1984', 'approx'],
    ['2021-02-10~', 'on', 'about February 10, 2021'],
    ['2004?-06-11', 'on', 'June 11, 2004 (year uncertain)'],
    ['2004-06~-11', 'on', 'June 11, 2004 (year and month approximate)'],
    ['2004?-06-~11', 'on', 'June 11, 2004 (year uncertain, day approximate)'],
    ['2004-%06', undefined, 'June 2004 (month uncertain and approximate)'],
    ['2004?-06', undefined, 'about June 2004 (year uncertain)', 'approx'],
    ['199X~', 'within', 'some year in the 1990s (approximate)'],
    ['199X%', 'within', 'some year in the 1990s (uncertain and approximate)'],
    ['199X?', 'within', 'some year in the 1990s (uncertain)']
  ]));

describe('what holds for all words', () => {
  const optional = <Value>(values: readonly Value[]) => fc.constantFrom(undefined, ...values);
  const asOfs = fc.option(dayTexts.map(dayOfText), { nil: undefined });

  test('they are one plain line', () => {
    const any = fc.tuple(edtfTexts, optional(aspects), optional(mods), optional(mods), asOfs);
    fc.assert(
      fc.property(any, ([text, aspect, mod, endMod, asOf]) => {
        const words = whenInWords({ edtf: edtfOf(text), aspect, mod, endMod }, asOf);
        expect(words).toMatch(/^[A-Za-z0-9][^\n]*[A-Za-z0-9)]$/);
        expect(words).not.toMatch(/undefined|null|NaN|Infinity| {2}| [,;]|some some|XX/);
      }),
      { numRuns: 2000 }
    );
  });

  test('no day is named where the date gives none', () => {
    const text = edtfTexts.filter(
      (text) => !/\d-\d\d-\d/.test(text) && /[1-9]\d\d[\dX]/.test(text) && !/0[\dX]{3}|-\d{4}/.test(text)
    );
    fc.assert(
      fc.property(text, optional(aspects), optional(mods), (text, aspect, mod) => {
        expect(whenInWords({ edtf: edtfOf(text), aspect, mod })).not.toMatch(/[a-z] \d{1,2}(?!\d)/);
      })
    );
  });
});

describe('an open end is no surer than what the source could know', () => {
  const asOf = dayOfText('2021-03-13');

  test.each(['planned', 'expected', 'threatened', 'cancelled', 'happened'] as const)(
    'nobody says of what was %s that it was still so',
    (occurrence) => {
      const words = whenInWords({ edtf: edtfOf('2021-02/..'), aspect: 'since' }, asOf, occurrence);
      expect(words).toBe('from February 2021 on; no end is given');
    }
  );

  test('nor of what need not have begun', () => {
    const words = whenInWords({ edtf: edtfOf('2021-03/..'), aspect: 'since' }, asOf, 'ongoing');
    expect(words).toBe('from March 2021 on; no end is given');
  });
});
