import { expect, it } from 'vitest';
import { fillPage, fromBelow } from '../../src/site/template.ts';
import { english } from '../../src/words/en/index.ts';
import { builtPage } from '../support/built.ts';

const parts = {
  title: 'T',
  heading: '<h1>T</h1>',
  description: 'D',
  head: [],
  app: {},
  plain: [],
  words: english
};

it('a page that has no place for the words, or two, is refused by name', () => {
  expect(() => fillPage(builtPage.replace('<title>', '<h1>'), parts)).toThrow('0 times');
  expect(() => fillPage(`${builtPage}<div id="app"></div>`, parts)).toThrow('2 times');
});

it('the files of a page are found from a folder below', () => {
  expect(fromBelow(builtPage, '../../')).toContain('src="../../assets/index-1.js"');
  expect(fromBelow(builtPage, '../../')).toContain('href="../../assets/index-1.css"');
  expect(fromBelow(builtPage, './')).toBe(builtPage);
});

it('words that look like patterns or like places stay words', () => {
  const words = "$& $1 $` <title>Sourceline</title> <div id='app'></div>";
  const page = fillPage(builtPage, { ...parts, title: words, description: words });
  expect(page.match(/<title>/g)).toHaveLength(1);
  expect(page).toContain('$&amp; $1 $` &lt;title&gt;Sourceline');
});
