import { describe, expect, it } from 'vitest';
import { hyphensIn } from '../../../src/formats/articles/hyphens.ts';
import type { PendingText } from '../../../src/studio/start/pending.ts';
import { approvedPages, approvedText, rewritten } from '../../../src/studio/start/pending.ts';

const text = 'Head\nThe pier gave no infor-\nmation.\n\nNobody asked. It closed.\n\nLast page.';
const pending: PendingText = {
  text,
  notes: [],
  hyphens: hyphensIn(text),
  joins: false,
  pages: ['Head', 'mation', 'Last'].map((words, at) => ({
    start: text.indexOf(words),
    label: String(at + 1)
  }))
};

/** The words with which each page begins in the text that is taken. */
const beginningsOf = (article: PendingText) =>
  approvedPages(article)?.map(({ start, label }) => [
    label,
    approvedText(article)
      .replaceAll(/\s+/gu, ' ')
      .slice(start, start + 6)
  ]);

const without = (words: string): PendingText => ({
  ...pending,
  ...rewritten(pending, text.replace(words, ''))
});

describe('the pages of an article that is approved', () => {
  it('begin where they begin in its PDF', () => {
    expect(beginningsOf(pending)).toEqual([
      ['1', 'Head T'],
      ['2', 'mation'],
      ['3', 'Last p']
    ]);
  });

  it('stay right where words are joined over them', () => {
    expect(beginningsOf({ ...pending, joins: true })?.slice(1)).toEqual([
      ['2', 'mation'],
      ['3', 'Last p']
    ]);
  });

  it('stay right where its author removed words', () => {
    expect(beginningsOf(without('Nobody asked. '))?.at(-1)).toEqual(['3', 'Last p']);
    expect(beginningsOf(without('Head\n'))?.[0]).toEqual(['1', 'The pi']);
    expect(beginningsOf(without('mation.\n\nNobody asked. It closed.\n\nLast'))).toEqual([
      ['1', 'Head T'],
      ['3', ' page.']
    ]);
  });

  it('are dropped, and said to be, once words are added or are others: nobody knows the page of those', () => {
    for (const other of [`${text} More.`, text.replace('Nobody', 'Anyone'), 'Head', '']) {
      const now = { ...pending, ...rewritten(pending, other) };
      if (other === 'Head') expect(beginningsOf(now)).toEqual([['1', 'Head']]);
      else expect([approvedPages(now), now.lostPages]).toEqual([undefined, true]);
    }
  });

  it('are dropped where it is open which of two like words was removed, and a page begins between them', () => {
    const two = 'It rained.\n\nThe note below.\n\nThe dog came back.';
    const article: PendingText = {
      ...pending,
      text: two,
      hyphens: [],
      pages: [
        { start: 0, label: '1' },
        { start: two.indexOf('The dog'), label: '2' }
      ]
    };
    const now = { ...article, ...rewritten(article, 'It rained.\n\nThe dog came back.') };
    expect([approvedPages(now), now.lostPages]).toEqual([undefined, true]);
  });
});
