import { expect, test } from 'vitest';
import { quotedIn, storyClaims, unsupportedClaims } from '../../../src/model/claims/claims.ts';
import { storyMessages } from '../../../src/model/story-messages.ts';
import { realStory } from '../../support/real.ts';
import { timelineOf } from '../../support/documents.ts';

const quotes = ['Talks began in Geneva on May 3, 2021'];
const said = (title: string, description?: string) =>
  storyClaims(timelineOf({ title, description }), quotedIn(quotes, 'en')).map(
    ({ path, message }) => `${path}: ${message}`
  );

test('the first story claims nothing of its own', () => {
  const { timeline, events } = realStory();
  const words = events.flatMap(({ passages }) => passages.map(({ quote }) => quote.exact));
  expect(storyClaims(timeline, quotedIn(words, 'en'))).toEqual([]);
});

test('a story’s title and description may say what any quote says, and when the source spoke', () => {
  expect(said('Talks of May 3, as reported in June 2021', 'What one paper said on June 1.')).toEqual([]);
});

test('what no quote of the story says is named', () => {
  expect(said('Talks for $300', 'Held in July.')).toEqual([
    'title: the story’s title says “$300” (a quantity), but none of its quotes supports it; quote a passage that does, or correct the title',
    'description: the story’s description says “July” (a date), but none of its quotes supports it; quote a passage that does, or correct the description'
  ]);
});

test.each(['One event', '1 event', 'A single event'])('“%s” is right of a file that has one', (count) => {
  expect(said('Talks', `${count} of the spring.`)).toEqual([]);
});

test.each(['Thirteen events', '13 events', 'Dozens of events'])('“%s” is wrong of it', (count) => {
  expect(said('Talks', `${count} of the spring.`)).toEqual([
    `description: the story’s description says “${count}”, but the file has 1 event; correct the description`
  ]);
});

test('a claim is named in the words of the text, with its kind', () => {
  expect(unsupportedClaims('Over ３００ die on “Sept. 11”, the second raid', ['a raid'])).toEqual([
    { words: 'Over ３００', kind: 'quantity', counts: true },
    { words: 'Sept. 11', kind: 'date' },
    { words: 'second', kind: 'ordinal' }
  ]);
});

test('a count that is of something else in the quotes is named as one', () => {
  expect(storyMessages.claimNotQuoted('title', unsupportedClaims('10 dead', ['10 injured'])[0]!)).toContain(
    'the title says “10” (a number, with what it counts), but none'
  );
});

test('claims may be borne out by different quotes', () => {
  expect(unsupportedClaims('12 of 34 left', ['34 were there', '12 left'])).toEqual([]);
});

test('a comma sets off decimals where the language writes them so', () => {
  expect(unsupportedClaims('1.000 Tote', ['tausend Tote'], 'de-AT')).toEqual([]);
  expect(unsupportedClaims('1.000 dead', ['a thousand dead'], 'en')).toEqual([
    { words: '1.000', kind: 'quantity', counts: true }
  ]);
});

test('a number word that is an English word too counts in its own language only', () => {
  expect(unsupportedClaims('Once muertos', ['once muertos'], 'es')).toEqual([]);
  expect(unsupportedClaims('Once muertos', ['doce muertos'], 'es')).not.toEqual([]);
  expect(unsupportedClaims('Once tried', ['tried before'], 'en')).toEqual([]);
});
