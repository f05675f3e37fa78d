import { describe, expect, it } from 'vitest';
import { settleDate } from '../../../src/formats/exchange/dates.ts';
import { readTime } from '../../../src/formats/wikidata/time.ts';

function dateOf(
  time: string,
  precision: number,
  { isJulian = false, isRdf = false } = {}
): string | undefined {
  const read = readTime({ time, precision, isJulian, isRdf });
  const settled = read && settleDate(read.date);
  return settled?.ok ? `${settled.when.edtf} ${settled.when.aspect}` : undefined;
}

describe('a time of Wikidata', () => {
  it('is no finer than its precision', () => {
    expect(dateOf('+1950-07-16T00:00:00Z', 11)).toBe('1950-07-16 on');
    expect(dateOf('+1950-07-16T00:00:00Z', 10)).toBe('1950-07 within');
    expect(dateOf('+1950-07-16T00:00:00Z', 9)).toBe('1950 within');
    expect(dateOf('+1950-07-16T00:00:00Z', 8)).toBe('195X within');
    expect(dateOf('+1950-00-00T00:00:00Z', 11)).toBe('1950 within');
  });

  // As in MwTimeIsoFormatterTest of Wikibase: 1600 is in the 16th century, 1822 in the 19th, 2000 in the 2nd millennium.
  it('is the century or millennium that Wikidata shows', () => {
    expect(dateOf('+1822-01-01T00:00:00Z', 7)).toBe('1801/1900 within');
    expect(dateOf('+1600-01-01T00:00:00Z', 7)).toBe('1501/1600 within');
    expect(dateOf('+2000-01-01T00:00:00Z', 6)).toBe('1001/2000 within');
    expect(dateOf('-1888-01-01T00:00:00Z', 7)).toBe('-1899/-1800 within');
    expect(dateOf('-1982-01-01T00:00:00Z', 8)).toBe('-1988/-1979 within');
    expect(dateOf('-0001-00-00T00:00:00Z', 8)).toBe('-0008/0000 within');
    expect(dateOf('+0005-00-00T00:00:00Z', 8)).toBe('0001/0009 within');
  });

  it('of millions of years is as wide as its rounding', () => {
    expect(dateOf('-13798000000-00-00T00:00:00Z', 3)).toBe('Y-13798499999/Y-13797499999 within');
    expect(dateOf('-4540000000-00-00T00:00:00Z', 9)).toBe('Y-4539999999 within');
  });

  it('before Christ has no year 0 in JSON, and has one in RDF', () => {
    expect(dateOf('-0044-03-15T00:00:00Z', 11)).toBe('-0043-03-15 on');
    expect(dateOf('-0043-03-15T00:00:00Z', 11, { isRdf: true })).toBe('-0043-03-15 on');
    expect(dateOf('-0001-00-00T00:00:00Z', 9)).toBe('0000 within');
    expect(dateOf('0000-01-01T00:00:00Z', 9, { isRdf: true })).toBe('0000 within');
    expect(dateOf('+0000-00-00T00:00:00Z', 9)).toBeUndefined();
  });

  it('before Christ has no year 0 in RDF either if it is a decade or more: DateTimeValueCleaner leaves it', () => {
    expect(dateOf('-0100-01-01T00:00:00Z', 7, { isRdf: true })).toBe('-0099/0000 within');
  });

  it('in the Julian calendar is a Gregorian day, which RDF has made of it already', () => {
    expect(dateOf('+1917-10-25T00:00:00Z', 11, { isJulian: true })).toBe('1917-11-07 on');
    expect(dateOf('-0044-03-15T00:00:00Z', 11, { isJulian: true })).toBe('-0043-03-13 on');
    expect(dateOf('1917-11-07T00:00:00Z', 11, { isJulian: true, isRdf: true })).toBe('1917-11-07 on');
    expect(dateOf('+1917-10-00T00:00:00Z', 10, { isJulian: true })).toBe('1917-10 within');
  });

  it('that is none is not read', () => {
    for (const time of [
      '',
      '1950',
      '+1950-13-01T00:00:00Z',
      '+1950-02-30T00:00:00Z',
      `+${'9'.repeat(16)}-01-01T00:00:00Z`
    ])
      expect(dateOf(time, 11), time).toBeUndefined();
    expect(dateOf('+1950-01-01T00:00:00Z', Number.NaN)).toBeUndefined();
  });
});
