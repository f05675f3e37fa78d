import { linesIn } from '../../../src/export/fonts/lines.ts';
import { fontsFor } from '../../../src/export/fonts/needed.ts';
import { readFont } from '../../../src/export/node/packaged.ts';
import { markupOf } from '../../../src/export/node/markup.ts';
import { cleanMarkup } from '../../../src/export/svg/svg-file.ts';
import { pdfBytes, type PdfEngine } from '../../../src/export/node/pdf.ts';
import { metadataOf } from '../../../src/formats/metadata.ts';
import { pictureOf, type PictureOptions } from '../../../src/export/picture/picture.ts';
import { presets } from '../../../src/export/picture/size.ts';
import { sheetParts } from '../../../src/layout/sheet/layout-sheet.ts';
import type { Story } from '../../../src/model/story.ts';

export const plain: PictureOptions = {
  size: presets.a4,
  filter: {},
  grouping: 'lane',
  theme: 'light',
  transparent: false,
  parts: new Set(sheetParts)
};

export const document = '{"title": "as it was: ü \\u2028"}';

/** A story's picture as a PDF, with its sheet. */
export async function written(story: Story, engine: PdfEngine, options: Partial<PictureOptions> = {}) {
  const picture = pictureOf(story, { ...plain, ...options });
  const metadata = metadataOf(story, picture.sheet.alternativeText);
  const { fonts } = await fontsFor(linesIn(cleanMarkup(markupOf(picture, 'test')).markup), readFont);
  const made = await pdfBytes(picture, 'test', { engine, metadata, document, fonts });
  return { ...made, sheet: picture.sheet, metadata };
}
