import { describe, expect, it } from 'vitest';
import { pageOf } from '../../src/embed/page-link.ts';

const root = 'https://a.example/t/';
const pageAt = (document: string, isSite: boolean) => pageOf(new URL(document, root), document, root, isSite);

describe('the page of a story that a frame shows', () => {
  it('is the one that opens any story, with its name', () => {
    expect(pageAt('data/talks/timeline.json', false)).toEqual({
      address: root,
      source: 'data/talks/timeline.json'
    });
    expect(pageOf(new URL(root), undefined, root, false)).toEqual({ address: root, source: undefined });
  });

  it.each([
    ['data/talks/timeline.json', 'talks/'],
    ['./data/~ev-il/timeline.json?v=2#top', '~ev-il/'],
    ['/t/data/data~/timeline.json', 'data~/']
  ])('in a site, of %s, is %s', (document, folder) => {
    expect(pageAt(document, true)).toEqual({ address: root + folder });
  });

  it.each([
    'data/timeline.json',
    'data/talks/other.json',
    'data/more/talks/timeline.json',
    'more/data/talks/timeline.json',
    '/data/talks/timeline.json'
  ])('in a site, of %s, is none', (document) => {
    expect(pageAt(document, true)).toBeUndefined();
  });
});
