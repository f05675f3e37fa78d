import { expect, test } from 'vitest';
import { withHead } from '../../../src/studio/start/pasted-head.ts';
import { blankArticle } from '../../../src/studio/start/pending.ts';

const pasted = (text: string, given = {}) => {
  const { title, published } = withHead({ ...blankArticle(0), ...given, text });
  return { title, published };
};

const below = 'The council voted on Monday to close the pier on May 3, 2024.\n\nNobody spoke against it.';

test('the headline and the day above a pasted text are offered', () => {
  expect(pasted(`Pier closes\n\nBy Ines Holloway, June 18, 2024\n\n${below}`)).toEqual({
    title: 'Pier closes',
    published: '2024-06-18'
  });
  expect(pasted(`Will the pier close?\n2024-06-18\n${below}`)).toEqual({
    title: 'Will the pier close?',
    published: '2024-06-18'
  });
});

test('a text without a headline gives none, and a day in its sentences is not the day of the article', () => {
  expect(pasted(below)).toEqual({ title: '', published: '' });
  expect(
    pasted(
      `Pier closes\n\nThe council met for hours in the town hall by the harbour. It votes on May 3, 2024.\n\nNobody spoke.`
    )
  ).toEqual({
    title: 'Pier closes',
    published: ''
  });
});

test('what the author wrote stays', () => {
  expect(
    pasted(`Pier closes\n\nJune 18, 2024\n\n${below}`, { title: 'The pier', published: '2024-06-19' })
  ).toEqual({
    title: 'The pier',
    published: '2024-06-19'
  });
});
