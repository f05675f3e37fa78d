// @module-tag slow
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Story } from '../../../src/model/story.ts';
import type { Json } from '../../support/hostile/document.ts';
import { hazardsIn, vocabularyOf } from '../../support/hostile/hazards.ts';
import { readDocument } from '../../support/hostile/read.ts';
import { chunksOf, storyHolding, tame } from '../../support/hostile/story.ts';
import { naughtyStrings } from '../../support/hostile/strings.ts';
import { svgOf } from '../../support/svg.ts';

/** What a file of XML may not hold though a page may: it stands there as U+FFFD, or with its last character escaped. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const asFile = (svg: string): string => svg.replace(forbidden, '\ufffd').replaceAll(']]>', ']]&gt;');
/** Throws if the text is not well-formed. */
const parsed = (svg: string): Document => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;

function storyOf(document: Json): Story {
  const story = readDocument(JSON.stringify(document));
  if (!story.ok) throw new Error(story.problems[0].message);
  return story.value;
}

const stories = chunksOf(naughtyStrings, 18).map((strings) => storyHolding(strings));

const pictures = [
  { width: 960, grouping: 'lane', selectedId: 'e0' },
  { width: 360, grouping: 'actor', selectedId: 'e1' }
] as const;

describe.runIf(process.env.TZ === 'UTC')('a picture written on a server', () => {
  test.each(pictures)('holds naughty strings as text, $width pixels wide', (picture) => {
    // Another script brings families of its own.
    const plain = [tame, 'מילים'].flatMap((words) =>
      [1, 3, 6, 18].map((count) => storyOf(storyHolding(Array<string>(count).fill(words)).document))
    );
    const vocabulary = vocabularyOf(plain.map((story) => parsed(asFile(svgOf({ story, ...picture })))));
    for (const { document } of stories) {
      const story = storyOf(document);
      const svg = parsed(asFile(svgOf({ story, ...picture })));
      expect(hazardsIn(svg, vocabulary)).toEqual([]);
      expect(svg.querySelectorAll('svg, title, desc')).toHaveLength(3);
      const title = story.timeline.title.replace(forbidden, '\ufffd').replace(/\r\n?/gu, '\n');
      expect(svg.querySelector('title')?.textContent).toBe(title);
    }
  });

  test('is flagged where text is written as it is', () => {
    const svg = asFile(svgOf({ story: storyOf(stories[0]!.tame), ...pictures[0] }));
    const vocabulary = vocabularyOf([parsed(svg)]);
    const isFlagged = (text: string): boolean => {
      try {
        return hazardsIn(parsed(svg.replace('</title>', () => `${text}</title>`)), vocabulary).length > 0;
      } catch {
        return true;
      }
    };
    expect(isFlagged('plain words')).toBe(false);
    const markup = naughtyStrings
      .filter((string) => /<(?:script|img|svg|iframe) ?/iu.test(string))
      .slice(0, 40);
    expect(markup).toHaveLength(40);
    expect(markup.filter((string) => !isFlagged(string))).toEqual([]);
  });
});
