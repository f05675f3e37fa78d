import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCarriable, largestDocument, wholeDocument } from '../../src/formats/whole-document.ts';
import { canonicalHash } from '../../src/model/hash.ts';
import { parseTimelineText } from '../../src/model/parse.ts';
import type { Story } from '../../src/model/story.ts';
import {
  article,
  articleTimelineText,
  plainText,
  sourceOf,
  storyOf,
  timelineOf
} from '../support/documents.ts';
import { fullDocument } from '../support/hostile/document.ts';
import { readDocument } from '../support/hostile/read.ts';
import { chunksOf, storyHolding } from '../support/hostile/story.ts';
import { naughtyStrings } from '../support/hostile/strings.ts';
import { contentOf } from '../support/stories.ts';

function read(json: string, texts?: ReadonlyMap<string, string>): Story {
  const story = readDocument(json, texts);
  if (!story.ok) throw new Error(JSON.stringify(story.problems.slice(0, 3)));
  return story.value;
}

function expectSameAgain(story: Story): void {
  const document = wholeDocument(story);
  const again = read(document);
  expect(contentOf(again)).toEqual(contentOf(story));
  expect(wholeDocument(again)).toBe(document);
}

describe('the whole document, read again, is the same story', () => {
  test('with the text of a file in it, in place of its path', () => {
    const story = read(articleTimelineText, new Map([['article', article]]));
    expectSameAgain(story);
    const [source] = (JSON.parse(wholeDocument(story)) as Story['timeline']).sources;
    expect(source).toMatchObject({ content: article });
    expect(source).not.toHaveProperty('text');
  });

  test('with every key there is, and a source without a text left so', () => {
    expectSameAgain(read(JSON.stringify(fullDocument)));
  });

  test('with naughty strings in every field', { tags: 'slow' }, () => {
    for (const strings of chunksOf(naughtyStrings, 18))
      expectSameAgain(read(JSON.stringify(storyHolding(strings).document)));
  });

  test('with any text of a source, halves of characters and controls among them', { tags: 'slow' }, () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({
          unit: fc.constantFrom('\ud83d', '\ude00', '\ufffe', '\r', '<', ']]>', '\u2028', '\u0000')
        }),
        (one, other) => {
          const content = `${plainText}\n\n${one}${other}`;
          expectSameAgain(storyOf(timelineOf({ sources: [sourceOf(content)] })));
        }
      )
    );
  });

  test('but for a text that is empty, which a document may not hold', () => {
    const empty = { id: 'blank', title: 'A blank page', sha256: canonicalHash('') };
    const story = storyOf(timelineOf({ sources: [sourceOf(plainText), empty] }), new Map([['blank', '']]));
    expect(read(wholeDocument(story)).timeline.sources[1]).toEqual(empty);
  });
});

test('a text that was read goes before the content that the document had', () => {
  const other = plainText.replace('ended', 'closed');
  const timeline = timelineOf({ sources: [{ ...sourceOf(other), content: 'An old text' }] });
  expect(wholeDocument(storyOf(timeline, new Map([['paper', other]])))).toContain('closed');
});

test('the whole document can stand in XML, in CDATA and in a script as it is', () => {
  const strings = [...naughtyStrings, '\ufffe\uffff\u0000\ud800\u2028'];
  for (const string of strings) {
    const document = wholeDocument(storyOf(timelineOf({ sources: [sourceOf(`${plainText}\n${string}`)] })));
    expect(document).not.toMatch(/[<>&\p{Cc}\p{Surrogate}\u2028\u2029\ufffe\uffff]/u);
    expect(parseTimelineText(document).ok).toBe(true);
  }
});

test('a document that could not be opened again is told', () => {
  expect(isCarriable('x'.repeat(largestDocument))).toBe(true);
  expect(isCarriable('x'.repeat(largestDocument + 1))).toBe(false);
  expect(isCarriable('é'.repeat(largestDocument / 2 + 1))).toBe(false);
});
