import { describe, expect, it } from 'vitest';
import { canonicalise } from '../../../src/model/canonical.ts';
import { timesOf } from '../../../src/model/candidates/times-of.ts';
import { parseDay } from '../../../src/model/day.ts';

const text =
  'It opened in 2019.\n\nIt fell on Friday, and again on May 4. It was mended in June 2020 and fell later that year.';
const reader = { written: parseDay('2021-03-13'), language: 'en' };

const timesAt = (passage: string, within = text) => {
  const start = within.indexOf(passage);
  return timesOf(canonicalise(within), { start, end: start + passage.length }, reader);
};

describe('the times of a passage', () => {
  it('are those that it touches, with offsets in the whole text', () => {
    const times = timesAt('fell on Friday, and');
    expect(times.map(({ text: words }) => words)).toEqual(['on Friday']);
    for (const { start, end, text: words } of times) expect(text.slice(start, end)).toBe(words);
  });

  it('are read with the words around the passage', () => {
    const [time] = timesAt('that year');
    expect([time?.text, time?.readings.length !== 0]).toEqual(['later that year', true]);
  });

  it('may be in several paragraphs', () => {
    expect(timesAt(text).map(({ text: words }) => words)).toEqual([
      'in 2019',
      'on Friday',
      'on May 4',
      'in June 2020',
      'later that year'
    ]);
  });

  it('are none of a passage without words for a time', () => {
    expect(timesAt('It was mended')).toEqual([]);
    expect(timesOf(canonicalise(''), { start: 0, end: 0 }, reader)).toEqual([]);
  });
});
