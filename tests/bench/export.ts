import { fileOf, type Format } from '../../src/export/file.ts';
import { nodeRuntime } from '../../src/export/node/runtime.ts';
import { pictureOf, type PictureOptions } from '../../src/export/picture/picture.ts';
import { presets } from '../../src/export/picture/size.ts';
import { sheetParts } from '../../src/layout/sheet/layout-sheet.ts';
import type { Story } from '../../src/model/story.ts';
import { english } from '../../src/words/en/index.ts';
import { documentOf, storyFrom } from './cases.ts';

/** Milliseconds that a picture takes from a story to the bytes of a file, and how many bytes it has. */
export interface ExportTimes {
  readonly what: string;
  readonly milliseconds: number;
  readonly bytes: number;
}

const sheet: PictureOptions = {
  size: presets.a4,
  filter: {},
  grouping: 'lane',
  theme: 'light',
  transparent: false,
  parts: new Set(sheetParts)
};

/** An A4 page: its height is fixed, so that the numbered quotes, which fill tens of pages, give way. */
const page: PictureOptions = { ...sheet, size: { ...presets.a4, height: { value: 297, unit: 'mm' } } };

async function timed(
  what: string,
  story: Story,
  options: PictureOptions,
  format: Format
): Promise<ExportTimes> {
  const start = performance.now();
  const picture = pictureOf(story, options, { words: english });
  const file = { svgText: 'embed', dpi: 300, embedData: true } as const;
  const { bytes } = await fileOf({ story, picture }, format, file, nodeRuntime);
  return { what, milliseconds: performance.now() - start, bytes: bytes.length };
}

/** Pictures of a thousand events, as the command line writes them. */
export async function exportTimes(): Promise<readonly ExportTimes[]> {
  const story = storyFrom(documentOf({ total: 1000, inView: 1000, days: 3650 }));
  await timed('', story, page, 'svg');
  return [
    await timed('SVG as high as all its quotes make it', story, sheet, 'svg'),
    await timed('SVG of one A4 page, its quotes left out for room', story, page, 'svg'),
    await timed('PNG of the same page, 300 dpi', story, page, 'png')
  ];
}
