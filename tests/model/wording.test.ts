import { describe, expect, it } from 'vitest';
import { openFuture, openPast, parseDay } from '../../src/model/day.ts';
import type { Verdict } from '../../src/model/quotes.ts';
import {
  boundsInWords,
  machineDate,
  mannerInWords,
  termsOf,
  verdictInWords
} from '../../src/model/wording.ts';

const day = (text: string) => parseDay(text)!;
const bounds = (earliestStart: string, latestStart: string, earliestEnd: string, latestEnd: string) => ({
  earliestStart: day(earliestStart),
  latestStart: day(latestStart),
  earliestEnd: day(earliestEnd),
  latestEnd: day(latestEnd)
});
const asserted = { voice: 'attributed', evidence: [{ source: 's', exact: 'x' }] } as const;

describe('bounds in words', () => {
  it('name a known day once', () => {
    expect(boundsInWords(bounds('2021-03-13', '2021-03-13', '2021-03-13', '2021-03-13'))).toBe(
      'Falls on March 13, 2021.'
    );
  });

  it('keep start and end apart', () => {
    expect(boundsInWords(bounds('2021-02-01', '2021-02-28', '2021-03-13', '2021-03-13'))).toMatch(
      /^Starts between February 1 and 28, 2021; ends on March 13, 2021\.$/
    );
  });

  it('say of an open side only what is known', () => {
    const open = { ...bounds('2021-02-01', '2021-02-01', '2021-03-13', '2021-03-13'), latestEnd: openFuture };
    expect(boundsInWords(open)).toBe('Starts on February 1, 2021; ends on or after March 13, 2021.');
    expect(boundsInWords({ ...open, earliestStart: openPast })).toMatch(
      /^Starts on or before February 1, 2021;/
    );
  });

  it('do not make up what is not known', () => {
    const half = { ...bounds('2021-02-01', '2021-02-01', '2021-02-01', '2021-02-01'), latestEnd: null };
    expect(boundsInWords({ ...half, earliestEnd: null })).toBe(
      'Starts on February 1, 2021; ends on a day not known.'
    );
    expect(boundsInWords(half)).toBe('Starts on February 1, 2021; ends on or after February 1, 2021.');
  });
});

describe('the terms of a date', () => {
  it('say which end of an interval they are of', () => {
    expect(termsOf({ edtf: '2021-02/2021-03', mod: 'mid', endMod: 'late', aspect: 'throughout' })).toBe(
      'start: mid · end: late · throughout'
    );
    expect(termsOf({ edtf: '2021-02', mod: 'mid', aspect: 'within' })).toBe('mid · within');
  });
});

describe('a date for machines', () => {
  it.each(['2021', '2021-03', '2021-03-13', '0001'])('%s is one', (edtf) => {
    expect(machineDate({ edtf, aspect: 'on' })).toBe(edtf);
  });

  it.each([
    '0000',
    '-0043',
    'Y170000002',
    '2021-03-13?',
    '202X',
    '2021-02/..',
    '[2021-03-14..2021-03-20]',
    '2021-21'
  ])('%s is none', (edtf) => {
    expect(machineDate({ edtf, aspect: 'within' })).toBeUndefined();
  });
});

describe('a verdict', () => {
  const verdicts: readonly Verdict[] = [
    { kind: 'exact', start: 0, end: 1 },
    { kind: 'typographic', start: 0, end: 1 },
    { kind: 'context-mismatch', start: 0, end: 1 },
    { kind: 'ambiguous', count: 2, starts: [0, 5] },
    { kind: 'missing' },
    { kind: 'unread' }
  ];

  it('has a sentence of its own, of each kind', () => {
    expect(new Set(verdicts.map(verdictInWords)).size).toBe(verdicts.length);
  });

  it('claims every word for an exact one only', () => {
    expect(verdicts.filter((verdict) => verdictInWords(verdict).includes('word for word'))).toEqual([
      verdicts[0]
    ]);
  });
});

describe('the manner of a voice', () => {
  it('says that it denies, and how it is quoted', () => {
    expect(mannerInWords({ ...asserted, mode: 'direct', polarity: '-' })).toBe('direct quote; denies it');
  });

  it('is silent where there is nothing to say', () => {
    expect(mannerInWords({ ...asserted, polarity: '+' })).toBe('');
  });
});
