import { createRequire } from 'node:module';
import type { FontFile } from '../../../src/export/node/fonts.ts';
import { fonts } from '../../../src/export/node/fonts.ts';
import { pdfBytes, type PdfEngine } from '../../../src/export/node/pdf.ts';
import { metadataOf } from '../../../src/export/metadata.ts';
import { pictureOf, type PictureOptions } from '../../../src/export/picture.ts';
import { presets } from '../../../src/export/size.ts';
import { sheetParts } from '../../../src/layout/sheet/layout-sheet.ts';
import type { Story } from '../../../src/model/story.ts';

const require = createRequire(import.meta.url);

export const plain: PictureOptions = {
  size: presets.a4,
  filter: {},
  grouping: 'lane',
  theme: 'light',
  transparent: false,
  parts: new Set(sheetParts)
};

const noto = (name: string): FontFile => ({
  family: `Noto Sans ${name}`,
  weight: 400,
  style: 'normal',
  path: require.resolve(
    `@expo-google-fonts/noto-sans-${name.toLowerCase()}/400Regular/NotoSans${name}_400Regular.ttf`
  )
});

export const document = '{"title": "as it was: ü \\u2028"}';

/** A story's picture as a PDF, with its sheet. */
export async function written(
  story: Story,
  engine: PdfEngine,
  options: Partial<PictureOptions> = {},
  scripts: readonly string[] = []
) {
  const picture = pictureOf(story, { ...plain, ...options });
  const metadata = metadataOf(story, picture.sheet, document);
  const made = await pdfBytes(picture, 'test', {
    engine,
    metadata,
    document,
    fonts: [...fonts(), ...scripts.map(noto)]
  });
  return { ...made, sheet: picture.sheet, metadata };
}
