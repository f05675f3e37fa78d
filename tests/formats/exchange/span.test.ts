import { describe, expect, it } from 'vitest';
import { daysOf, lastedBetween, withinDates, type Days } from '../../../src/formats/exchange/span.ts';
import type { DateParts } from '../../../src/formats/exchange/draft.ts';

const days = (from: DateParts, to = from): Days => [daysOf(from)![0], daysOf(to)![1]];
const [may, june] = [
  { year: 1963, month: 5 },
  { year: 1963, month: 6 }
];

describe('a time with vague ends', () => {
  it('is a plain interval where its ends are days, months or years', () => {
    expect(lastedBetween(days(may), days(june))).toEqual({ from: may, to: june });
  });

  it('has four bounds where EDTF can’t say them', () => {
    expect(lastedBetween(days({ year: 1840 }, { year: 1845 }), days({ year: 1850 }))).toEqual({
      when: { bounds: ['1840-01-01', '1845-12-31', '1850-01-01', '1850-12-31'], aspect: 'throughout' }
    });
  });

  it('that would end before it begins is none', () => {
    expect(lastedBetween(days(june), days(may))).toBeUndefined();
  });
});

describe('some time between two dates', () => {
  it('is the month or year that they fill', () => {
    const [first, last] = [
      { ...may, day: 1 },
      { ...may, day: 31 }
    ];
    expect(withinDates(first, last)).toEqual({ at: may });
    expect(withinDates({ year: 1963, month: 1 }, { year: 1963, month: 12 })).toEqual({ at: { year: 1963 } });
  });

  it('is an interval of what is known otherwise', () => {
    expect(withinDates({ year: 1845 }, { year: 1846 })).toEqual({
      when: { edtf: '1845/1846', aspect: 'within' }
    });
  });

  it('is none in the wrong order', () => {
    expect(withinDates({ year: 1846 }, { year: 1845 })).toBeUndefined();
  });
});
