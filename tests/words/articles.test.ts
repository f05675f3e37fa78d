import { describe, expect, it } from 'vitest';
import type { ArticleNote, OtherKind, Refusal } from '../../src/formats/articles/article.ts';
import { noteInWords, refusalInWords } from '../../src/formats/articles/in-words.ts';
import { articles as english } from '../../src/words/en/articles.ts';
import { articles as korean } from '../../src/words/ko/articles.ts';

const notes: readonly ArticleNote[] = [
  { code: 'encoding', encoding: 'windows-1252' },
  { code: 'hyphens', hyphens: [{ start: 1, end: 3, hyphenated: 'a-b', joined: 'ab' }] },
  { code: 'left-out', what: 'images', count: 2 },
  { code: 'left-out', what: 'footnotes', count: 1 },
  { code: 'left-out', what: 'comments', count: 1 },
  { code: 'left-out', what: 'turned text', count: 1 },
  { code: 'repeated-lines', lines: ['A', 'B'] },
  { code: 'pages-without-text', pages: [3, 4] },
  { code: 'whole-page' },
  { code: 'date-of-file' },
  { code: 'title-by-size' },
  { code: 'front-matter' }
];

const refusals: readonly Refusal[] = [
  { code: 'empty' },
  { code: 'no-text-layer', pages: 1 },
  { code: 'no-text-layer', pages: 12 },
  { code: 'no-text' },
  { code: 'too-large', most: 20_000_000 },
  { code: 'too-many-pages', pages: 4_000, most: 1_000 },
  { code: 'too-tangled' },
  { code: 'damaged' },
  { code: 'locked' },
  ...(Object.keys(english.kinds) as OtherKind[]).map((kind) => ({ code: 'other', kind }) as const)
];

const sentencesIn = (words: typeof english): readonly string[] => [
  ...notes.map((note) => noteInWords(note, words)),
  ...refusals.map((reason) => refusalInWords(reason, words))
];

describe('what is said of an article', () => {
  it('is a sentence in each language', () => {
    for (const sentence of [...sentencesIn(english), ...sentencesIn(korean)])
      expect(sentence).toMatch(/[.]$/u);
  });

  it('is Korean in Korean', () => {
    for (const sentence of sentencesIn(korean)) expect(sentence).toMatch(/\p{Script=Hangul}/u);
  });

  it('names a scan as such', () => {
    expect(refusalInWords({ code: 'no-text-layer', pages: 2 }, english)).toContain(
      'no text layer: the 2 pages are images'
    );
  });
});
