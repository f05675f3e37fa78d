import { describe, expect, it } from 'vitest';
import { dayIn } from '../../../src/formats/articles/day-in.ts';

describe('the day that a date names', () => {
  it.each([
    ['2031-03-13', '2031-03-13'],
    ['2031-03-13T23:05:00-05:00', '2031-03-13'],
    ['20310313', '2031-03-13'],
    ['March 13, 2031', '2031-03-13'],
    ['13 March 2031', '2031-03-13']
  ])('%s is %s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  it.each(['2031', '2031-03', 'March 2031', '2031-02-30', '3/4/2031', 'yesterday', 'now', ''])(
    'is none in “%s”',
    (text) => {
      expect(dayIn(text)).toBeUndefined();
    }
  );
});
