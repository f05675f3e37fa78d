import { expect, test } from 'vitest';
import { asDay, faultOfDay } from '../../src/studio/day-written.ts';
import { studio as says } from '../../src/words/en/studio.ts';

test.each([
  ['2024-06-18', '2024-06-18'],
  ['June 18, 2024', '2024-06-18'],
  [' 18 June 2024 ', '2024-06-18'],
  ['Tuesday, 18th of June 2024', '2024-06-18'],
  ['2024. 6. 18.', '2024-06-18'],
  ['2024년 6월 18일', '2024-06-18'],
  ['2024/6/8', '2024-06-08'],
  ['6/18/2024', '2024-06-18'],
  ['5.5.2024', '2024-05-05'],
  ['-0099-06-18', '-0099-06-18']
])('%j is the day %s', (written, day) => {
  expect(faultOfDay(written, says)).toBeUndefined();
  expect(asDay(written)).toBe(day);
});

test.each(['5/6/2024', '5.6.2024', '05-06-2024'])('%j can be two days, and none is chosen', (written) => {
  expect(faultOfDay(written, says)).toBe(
    `“${written}” can be 2024-05-06 or 2024-06-05. Write the one that you mean.`
  );
  expect(asDay(written)).toBe(written);
});

test.each([
  ['less than a day', 'June 2024'],
  ['a day without its year', 'June 18'],
  ['a day that is about', 'about June 18, 2024'],
  ['a span', '2024-06-18/2024-06-20'],
  ['a span in words', 'before June 18, 2024'],
  ['a day that there is not', 'June 31, 2024'],
  ['another weekday', 'Monday, June 18, 2024'],
  ['a century that is open', '5/6/24'],
  ['other words', 'yesterday']
])('%s is no day: %j', (_, written) => {
  expect(faultOfDay(written, says)).toMatch(/is not a day/u);
  expect(asDay(written)).toBe(written);
});
