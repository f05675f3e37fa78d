import { expect, it } from 'vitest';
import { beginningOf } from '../../../src/app/export/beginning.ts';
import { pictureOf } from '../../../src/export/picture/picture.ts';
import { presets } from '../../../src/export/picture/size.ts';
import { sheetParts } from '../../../src/layout/sheet/layout-sheet.ts';
import type { Sheet } from '../../../src/layout/sheet/sheet.ts';
import type { Story } from '../../../src/model/story.ts';
import { english } from '../../../src/words/en/index.ts';
import { crowd } from '../../support/crowd.ts';
import { realStory } from '../../support/real.ts';

const sheetOf = (story: Story): Sheet =>
  pictureOf(
    story,
    {
      size: { width: presets.a4.width, zoom: 1 },
      filter: {},
      grouping: 'lane',
      theme: 'light',
      transparent: false,
      parts: new Set(sheetParts)
    },
    { words: english }
  ).sheet;

it('a preview has the whole of a picture of a few events', () => {
  const sheet = sheetOf(realStory());
  expect(beginningOf(sheet)).toBe(sheet);
});

it(
  'a preview of a thousand events has the figure and the first quotes, and nothing below its end',
  { tags: 'slow' },
  () => {
    const sheet = sheetOf(crowd(1000));
    const shown = beginningOf(sheet);
    expect(shown.height).toBeLessThan(sheet.height);
    expect(shown.scene).toBe(sheet.scene);
    expect(shown.below.length).toBeGreaterThan(50);
    expect(shown.below.length).toBeLessThan(sheet.below.length);
    expect(Math.max(...shown.below.map(({ y, height }) => y + height))).toBeLessThanOrEqual(shown.height);
  }
);
