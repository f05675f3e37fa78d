import { expect, test } from 'vitest';
import { checkTitles } from '../../src/model/check-titles.ts';
import { readTimeline } from '../../src/model/reading.ts';
import { eventOf, timelineOf } from '../support/documents.ts';

const warned = (title: string) =>
  checkTitles(readTimeline(timelineOf({ events: [eventOf({ title })] }), new Map())).warnings;

test('a title of more than 80 characters is a warning, with its length and the way out', () => {
  expect(warned('a'.repeat(93))).toEqual([
    {
      path: 'events[0].title',
      message: 'the title has 93 characters; pictures and phones show up to 80; shorten it if nothing is lost'
    }
  ]);
});

test.each([
  ['80 letters', 'a'.repeat(80)],
  ['80 letters with two accents each', 'a\u0301\u0323'.repeat(80)],
  ['80 emoji of several code points', '👩‍👧'.repeat(80)],
  ['80 syllables of Hindi', 'कि'.repeat(80)]
])('a title of %s is none', (_, title) => {
  expect(warned(title)).toEqual([]);
});
