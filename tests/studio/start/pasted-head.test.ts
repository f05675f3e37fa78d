import { expect, test } from 'vitest';
import { withHead } from '../../../src/studio/start/pasted-head.ts';
import { blankArticle } from '../../../src/studio/start/pending.ts';

const pasted = (text: string, given = {}) => {
  const { title, author, published } = withHead({ ...blankArticle(0), ...given, text });
  return { title, author, published };
};

const below = 'The council voted on Monday to close the pier on May 3, 2024.\n\nNobody spoke against it.';

test('headline, author and day above a pasted text are offered', () => {
  expect(pasted(`Pier closes\n\nBy Ines Holloway, June 18, 2024\n\n${below}`)).toEqual({
    title: 'Pier closes',
    author: 'Ines Holloway',
    published: '2024-06-18'
  });
  expect(pasted(`Will the pier close?\n2024-06-18\n${below}`)).toEqual({
    title: 'Will the pier close?',
    author: '',
    published: '2024-06-18'
  });
});

test('a text without a headline gives none, and a day in its sentences is not the day of the article', () => {
  expect(pasted(below)).toEqual({ title: '', author: '', published: '' });
  expect(
    pasted(
      `Pier closes\n\nThe council met for hours in the town hall by the harbour. It votes on May 3, 2024.\n\nNobody spoke.`
    )
  ).toEqual({
    title: 'Pier closes',
    author: '',
    published: ''
  });
});

test('an author without a day is offered too, and a text that begins with its byline has no headline', () => {
  expect(pasted(`Pier closes\n\nBy Jane Roe, Staff writer\n\n${below}`)).toEqual({
    title: 'Pier closes',
    author: 'Jane Roe',
    published: ''
  });
  expect(pasted(`Pier closes\n\nBy Arne Lund, Skarvoy Post\n\n${below}`).author).toBe('Arne Lund');
  expect(pasted(`By Jane Roe, Staff writer\n\n${below}\n\n${below}`)).toEqual({
    title: '',
    author: 'Jane Roe',
    published: ''
  });
});

test('what the author wrote stays', () => {
  const given = { title: 'The pier', author: 'J. Roe', published: '2024-06-19' };
  expect(pasted(`Pier closes\n\nBy Ines Holloway, June 18, 2024\n\n${below}`, given)).toEqual(given);
});
