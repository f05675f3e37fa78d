import { expect, test } from 'vitest';
import { unsupportedWords } from '../../src/model/title-words.ts';

test.each([
  ['$300 million stolen', 'some $300 million stolen'],
  ['Held on March 13', 'held on March\u00a013.'],
  ['Held in March', 'held on March 13'],
  ['1000 held', 'some 1,000 held'],
  ['1,000 held', 'some 1000 held'],
  ['48.5% voted', 'as many as 48.5% voted'],
  ['At 10:30', 'met at 10:30 sharp'],
  ['First talks on Monday', 'the first talks, on Monday'],
  ['Two million left', 'some two million left'],
  ['An F-16 lands', 'the F-16 landed'],
  ['One of them leaves', 'somebody left'],
  ['A marching band may play', 'a band plays'],
  ['“five” said', 'five were said'],
  ['Talks begin', 'talks began']
])('“%s” says no more than “%s”', (title, quote) => {
  expect(unsupportedWords(title, [quote])).toEqual([]);
});

test.each([
  ['84 percent', '48 percent', ['84']],
  ['$300 stolen', '€300 stolen', ['$300']],
  ['$300 stolen', '$3,000 stolen', ['$300']],
  ['$300 stolen', '300 dollars stolen', ['$300']],
  ['48 left', '48.5 left', ['48']],
  ['March 13', 'March 18', ['March 13']],
  ['March 13', '13 on some day, but in March', ['March 13']],
  ['In May', 'he may go', ['May']],
  ['Talks on Friday', 'talks on Monday', ['Friday']],
  ['Talks in 2021', 'talks on March 13', ['2021']],
  ['5 held', 'five held', ['5']],
  ['Five held', '5 held', ['Five']],
  ['Second talks', 'first talks', ['Second']],
  ['Millions left', 'some left', ['Millions']],
  ['12 of 34 left', '34 left', ['12']],
  ['٣ left', '3 left', ['٣']]
])('“%s” says more than “%s”', (title, quote, words) => {
  expect(unsupportedWords(title, [quote])).toEqual(words);
});

test('words may stand in any one of several quotes', () => {
  expect(unsupportedWords('12 of 34 left', ['34 were there', '12 left'])).toEqual([]);
});

test.each([
  ['13 killed', 'on March 13', '13'],
  ['$300 stolen', 'some $300 million', '$300'],
  ['300 million stolen', 'some $300 million', '300 million'],
  ['$300 million stolen', 'some $300 billion', '$300 million'],
  ['½ of them', 'some of them', '½'],
  ['twenty-one of them', 'twenty-two of them', 'twenty-one']
])('“%s” says more than “%s”', (title, quote, word) => {
  expect(unsupportedWords(title, [quote])).toContain(word);
});

test.each([
  ['$300 million stolen', 'some $300 million stolen'],
  ['48% of them', '48 % of them'],
  ['March talks', 'on March 13'],
  ['Twenty-one of them', 'twenty-one of them']
])('“%s” says what “%s” does', (title, quote) => {
  expect(unsupportedWords(title, [quote])).toEqual([]);
});
