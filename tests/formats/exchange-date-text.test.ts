import { describe, expect, it } from 'vitest';
import { dateInWords, dateOfText, dateWithSlashes } from '../../src/formats/exchange/date-text.ts';

describe('a date that is written in ISO 8601 or EDTF', () => {
  it.each([
    ['2021', { date: { at: { year: 2021 } } }],
    ['0079', { date: { at: { year: 79 } } }],
    ['-0043-03-15', { date: { at: { year: -43, month: 3, day: 15 } } }],
    ['2021-03', { date: { at: { year: 2021, month: 3 } } }],
    [' 2021-3-5 ', { date: { at: { year: 2021, month: 3, day: 5 } } }],
    [
      '2021-03-05 10:00:00 +0900',
      { date: { at: { year: 2021, month: 3, day: 5 } }, time: { start: '10:00', zone: '+09:00' } }
    ],
    [
      '2021-03-05T05:31:10.5z',
      { date: { at: { year: 2021, month: 3, day: 5 } }, time: { start: '05:31', zone: 'Z' } }
    ],
    ['2021-03-05T24:00', { date: { at: { year: 2021, month: 3, day: 5 } } }],
    ['2021~', { date: { when: { edtf: '2021~', aspect: 'within' } } }],
    ['2021/..', { date: { when: { edtf: '2021/..', aspect: 'since' } } }],
    ['../2021', { date: { when: { edtf: '../2021', aspect: 'until' } } }],
    ['79', undefined],
    ['2021-03-05 was a Friday', undefined],
    ['', undefined]
  ])('“%s” is %j', (text, date) => {
    expect(dateOfText(text)).toEqual(date);
  });
});

it('words are a date where they mean one, whatever day they are read on', () => {
  expect(dateInWords('5 March 2021', 'en')).toEqual({ at: { year: 2021, month: 3, day: 5 } });
  expect(dateInWords('early May 1920', 'en')).toEqual({
    when: { edtf: '1920-05', aspect: 'within', mod: 'early' }
  });
  expect(dateInWords('March 5', 'en')).toBeUndefined();
  expect(dateInWords('next week', 'en')).toBeUndefined();
});

describe('a date with slashes', () => {
  const read = (text: string, order: 'dmy' | 'mdy' = 'mdy') => {
    let asked = 0;
    const date = dateWithSlashes(text, () => {
      asked += 1;
      return order;
    });
    return [date && [date.year, date.month, date.day], asked];
  };

  it.each([
    ['5/6/2020', [[2020, 5, 6], 1]],
    ['5/5/2020', [[2020, 5, 5], 0]],
    ['13/6/2020', [[2020, 6, 13], 0]],
    ['6/13/2020', [[2020, 6, 13], 0]],
    ['2020/5/6', [[2020, 5, 6], 0]],
    ['6/2020', [[2020, 6, undefined], 0]],
    ['5/6', [undefined, 0]],
    ['5/6/20', [undefined, 0]]
  ])('%s is %j: the order is asked only where both may be a month', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('follows the order that is given', () => {
    expect(read('5/6/2020', 'dmy')).toEqual([[2020, 6, 5], 1]);
  });
});
