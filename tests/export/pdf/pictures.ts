import { fileOf } from '../../../src/export/file.ts';
import { nodeRuntime } from '../../../src/export/node/runtime.ts';
import type { PdfEngine } from '../../../src/export/pdf/engine.ts';
import { metadataOf } from '../../../src/formats/metadata.ts';
import { pictureOf, type PictureOptions } from '../../../src/export/picture/picture.ts';
import { presets } from '../../../src/export/picture/size.ts';
import { sheetParts } from '../../../src/layout/sheet/layout-sheet.ts';
import type { Story } from '../../../src/model/story.ts';
import { english } from '../../../src/words/en/index.ts';

export const plain: PictureOptions = {
  size: { width: presets.a4.width, zoom: 1 },
  filter: {},
  grouping: 'lane',
  theme: 'light',
  transparent: false,
  parts: new Set(sheetParts)
};

/** A story's picture as a PDF that carries the story, with its sheet. */
export async function written(story: Story, pdfEngine: PdfEngine, options: Partial<PictureOptions> = {}) {
  const picture = pictureOf(story, { ...plain, ...options }, { words: english });
  const file = { svgText: 'embed', embedData: true, pdfEngine } as const;
  const made = await fileOf({ story, picture }, 'pdf', file, nodeRuntime);
  return {
    ...made,
    picture,
    sheet: picture.sheet,
    metadata: metadataOf(story, picture.sheet.alternativeText)
  };
}
