import { describe, expect, it } from 'vitest';
import { wholeTimeline } from '../../src/formats/whole-document.ts';
import { canonicalise } from '../../src/model/canonical.ts';
import { pagesIn, pagesOfPassages } from '../../src/model/pages.ts';
import type { SourcePage } from '../../src/model/timeline.ts';
import { english } from '../../src/words/en/index.ts';
import { korean } from '../../src/words/ko/index.ts';
import {
  eventOf,
  plainText,
  problemsOf,
  quoteOf,
  sourceOf,
  storyOf,
  timelineOf
} from '../support/documents.ts';

/** Pages that begin with these words of a text. */
const pagesAt = (
  text: string,
  begins: readonly (readonly [label: string, words: string])[]
): readonly SourcePage[] =>
  pagesIn(
    canonicalise(text),
    begins.map(([label, words]) => ({ label, start: text.indexOf(words) }))
  );

const begins = [
  ['iii', 'Talks began'],
  ['iv', 'ministry did'],
  ['1', 'Talks ended']
] as const;

/** A story that quotes words of a text with pages, and the pages of its quotes. */
function pagesOf(exacts: readonly string[], text = plainText, pages = pagesAt(text, begins)) {
  const evidence = exacts.map((exact) => quoteOf(exact)) as [ReturnType<typeof quoteOf>];
  const story = storyOf(
    timelineOf({
      sources: [sourceOf(text, { pages })],
      events: [
        eventOf({
          title: 'Talks',
          when: { edtf: '2021-05-03', aspect: 'on', inferred: 'It is known.' },
          assertions: [{ voice: 'reported', evidence }]
        })
      ]
    })
  );
  return pagesOfPassages(story, story.events[0]!.passages);
}

describe('the page of a quote', () => {
  it('is the one that it begins and ends on', () => {
    expect(pagesOf(['Talks began in Geneva', 'Talks ended'])).toEqual([
      { first: 'iii', last: 'iii' },
      { first: '1', last: '1' }
    ]);
  });

  it('are two where a page ends within it', () => {
    expect(pagesOf(['The ministry did not comment'])).toEqual([{ first: 'iii', last: 'iv' }]);
  });

  it('is none before the first page that is known', () => {
    expect(pagesOf(['Talks began in Geneva'], plainText, pagesAt(plainText, begins.slice(1)))).toEqual([]);
  });

  it('stays the same where line ends, spaces and quotation marks are set otherwise, as the hash does', () => {
    const pages = pagesAt(plainText, begins);
    const other = `\ufeff${plainText.replaceAll('. ', '.\r\n\r\n  ')}`;
    expect(pagesOf(['did not comment', 'Talks ended'], other, pages)).toEqual([
      { first: 'iv', last: 'iv' },
      { first: '1', last: '1' }
    ]);
  });

  it('is said in the reader’s language, each once', () => {
    const pages = pagesOf(['Talks began in Geneva', 'Talks began', 'The ministry did not comment']);
    expect(english.source.pages(pages)).toBe('pp.\u00a0iii, iii–iv');
    expect(english.source.pages(pages.slice(0, 1))).toBe('p.\u00a0iii');
    expect(korean.source.pages(pages)).toBe('iii, iii–iv쪽');
  });
});

describe('pages of a text', () => {
  it('without words of their own are left out', () => {
    const text = 'One.\n\nTwo.';
    const pages = ['1', '2', '3', '4'].map((label, at) => ({ label, start: [0, 6, 6, 10][at]! }));
    expect(pagesIn(canonicalise(text), pages)).toEqual([
      { label: '1', start: 0 },
      { label: '3', start: 5 }
    ]);
  });

  it.each([
    [
      'out of order',
      [
        { start: 9, label: '1' },
        { start: 9, label: '2' }
      ],
      'sources[0].pages[1].start',
      /“2” begins where “1” begins/u
    ],
    [
      'beyond the text',
      [{ start: plainText.length, label: '1' }],
      'sources[0].pages[0].start',
      /beyond the text/u
    ],
    [
      'called alike',
      [
        { start: 0, label: '1' },
        { start: 9, label: '1' }
      ],
      'sources[0].pages[1].label',
      /“1”/u
    ]
  ])('that are %s are a problem', (_, pages, path, message) => {
    const found = problemsOf(timelineOf({ sources: [sourceOf(plainText, { pages })] }));
    expect(found.map((problem) => problem.path)).toEqual([path]);
    expect(found[0]!.message).toMatch(message);
  });

  it('that the story does not have are a problem', () => {
    const found = problemsOf(
      timelineOf({ sources: [{ id: 'paper', title: 'A paper', pages: [{ start: 0, label: '1' }] }] })
    );
    expect(found.map(({ path }) => path)).toEqual(['sources[0].pages']);
  });

  it('travel with the text in a document that contains it, and are left out with it', () => {
    const pages = pagesAt(plainText, begins);
    const story = storyOf(timelineOf({ sources: [sourceOf(plainText, { pages })] }));
    expect(wholeTimeline(story).sources[0]!.pages).toEqual(pages);
    expect(wholeTimeline({ ...story, texts: new Map() }).sources[0]).not.toHaveProperty('pages');
  });
});
