import { describe, expect, it } from 'vitest';
import { gregorianOfJulian } from '../../../src/formats/wikidata/julian.ts';

const converted = (year: number, month: number, day: number) => {
  const civil = gregorianOfJulian({ year, month, day });
  return civil && [civil.year, civil.month, civil.day];
};

describe('a day of the Julian calendar', () => {
  it('is days later in the Gregorian one, by the century', () => {
    expect(converted(1582, 10, 5)).toEqual([1582, 10, 15]);
    expect(converted(1917, 10, 25)).toEqual([1917, 11, 7]);
    expect(converted(1752, 9, 3)).toEqual([1752, 9, 14]);
    expect(converted(1700, 2, 29)).toEqual([1700, 3, 11]);
  });

  it('is the same from 200 to 300, and earlier before that', () => {
    expect(converted(250, 6, 1)).toEqual([250, 6, 1]);
    expect(converted(-43, 3, 15)).toEqual([-43, 3, 13]);
    expect(converted(-4712, 1, 1)).toEqual([-4713, 11, 24]);
  });

  it('follows the day before', () => {
    for (const [year, month, day] of [
      [1700, 3, 1],
      [1, 1, 1],
      [-1000, 3, 1]
    ] as const) {
      const before = new Date(Date.UTC(2000, month - 1, day));
      before.setUTCFullYear(2000, month - 1, day - 1);
      const [later, earlier] = [
        gregorianOfJulian({ year, month, day })!,
        gregorianOfJulian({
          year: month === 1 && day === 1 ? year - 1 : year,
          month: before.getUTCMonth() + 1,
          day: year % 4 !== 0 && before.getUTCDate() === 29 && month === 3 ? 28 : before.getUTCDate()
        })!
      ];
      const next = new Date(0);
      next.setUTCFullYear(earlier.year, earlier.month - 1, earlier.day + 1);
      expect([later.year, later.month, later.day]).toEqual([
        next.getUTCFullYear(),
        next.getUTCMonth() + 1,
        next.getUTCDate()
      ]);
    }
  });

  it('that does not exist is none', () => {
    expect(converted(1701, 2, 29)).toBeUndefined();
    expect(converted(1700, 13, 1)).toBeUndefined();
    expect(converted(1700, 4, 31)).toBeUndefined();
    expect(converted(1e300, 1, 1)).toBeUndefined();
  });
});
