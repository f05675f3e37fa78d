import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { idPrefixOf } from '../../../src/export/picture/id-prefix.ts';
import { fileOf, formats } from '../../../src/export/file.ts';
import { nodeRuntime } from '../../../src/export/node/runtime.ts';
import { pictureOf } from '../../../src/export/picture/picture.ts';
import { presets } from '../../../src/export/picture/size.ts';
import { sheetParts } from '../../../src/layout/sheet/layout-sheet.ts';
import { parseTimeline } from '../../../src/model/parse.ts';
import { english } from '../../../src/words/en/index.ts';
import { storyOf, timelineOf } from '../../support/documents.ts';

const story = storyOf(timelineOf());
const named = (id: string) => ({ ...story, timeline: { ...story.timeline, id } });

const pictureIn = (theme: 'light' | 'print', width = 600) =>
  pictureOf(
    story,
    {
      size: { width: { value: width, unit: 'px' }, zoom: 1 },
      filter: {},
      grouping: 'lane',
      theme,
      transparent: false,
      parts: new Set(sheetParts)
    },
    { words: english }
  );

/** Every kind of id that a document may have, and more often those whose signs meet. */
const ids = fc.stringMatching(/^[Ab9](?:--|[-_.b]){0,8}$/);

it('no two ids give the same prefix, and none a -- that Svelte refuses', { tags: 'slow' }, () => {
  fc.assert(
    fc.property(ids, ids, (one, other) => {
      const [first, second] = [one, other].map((id) => idPrefixOf(named(id), pictureIn('light')));
      expect(first === second).toBe(one === other);
      expect(`${first}-s1`).not.toContain('--');
    }),
    { numRuns: 500 }
  );
});

it('two pictures of one story have other prefixes, as they may stand on one page', () => {
  const prefixes = [pictureIn('light'), pictureIn('print'), pictureIn('light', 900)].map((picture) =>
    idPrefixOf(story, picture)
  );
  expect(new Set(prefixes).size).toBe(3);
  expect(idPrefixOf(story, pictureIn('light'))).toBe(prefixes[0]);
});

test.each(['Ev--il', 'a---', '0', 'a_-_-', 'z'.repeat(100), `a${'-'.repeat(99)}`])(
  'a story with the id %s, which is in order, is drawn in every format',
  async (id) => {
    expect(parseTimeline(timelineOf({ id })).ok).toBe(true);
    const picture = pictureOf(
      named(id),
      {
        size: presets.a4,
        filter: {},
        grouping: 'lane',
        theme: 'print',
        transparent: false,
        parts: new Set(sheetParts)
      },
      { words: english }
    );
    for (const format of formats) {
      const subject = { story: named(id), picture };
      const options = { svgText: 'plain', embedData: false } as const;
      const { bytes } = await fileOf(subject, format, options, nodeRuntime);
      expect(bytes.length).toBeGreaterThan(1000);
      if (format === 'svg')
        expect(new TextDecoder().decode(bytes)).toContain(
          `<title id="${idPrefixOf(named(id), picture)}-s1-title">`
        );
    }
  }
);
