import type { FileMetadata } from '../../formats/metadata.ts';
import { withPngMetadata } from '../../formats/png.ts';
import { svgMetadata } from '../../formats/svg.ts';
import type { Story } from '../../model/story.ts';
import { contentsOf } from '../picture/contents.ts';
import {
  defaultDpi,
  forbiddenInWords,
  mostPixels,
  PictureTooLarge,
  pngSizeOf,
  type MadeFile
} from '../picture/file.ts';
import { idPrefixOf } from '../picture/id-prefix.ts';
import type { Picture } from '../picture/picture.ts';
import { cleanMarkup, svgFile } from '../svg/svg-file.ts';
import type { SvgText } from '../text/svg-text.ts';
import { keepText, typeset, type Typeset } from '../text/typeset.ts';
import { fontTools } from './font-tools.ts';
import { markupOf } from './markup.ts';
import { readFont } from './packaged.ts';
import { pdfBytes, type PdfEngine } from './pdf.ts';
import { waysToShorter } from './shorter.ts';

export const formats = ['svg', 'png', 'pdf'] as const;
export type Format = (typeof formats)[number];

export interface FileOptions {
  readonly svgText: SvgText;
  /** Pixels in an inch of a PNG; by default 96 where the size is given in pixels, else 300. */
  readonly dpi?: number | undefined;
  /** Whether the story's document is carried in the file, so that it can be opened again. */
  readonly embedData: boolean;
  /** Typst by default, and PDFKit where it is not installed. */
  readonly pdfEngine?: PdfEngine | undefined;
}

/** Writes the picture of a story in a format. */
export async function fileOf(
  story: Story,
  picture: Picture,
  format: Format,
  options: FileOptions
): Promise<MadeFile> {
  const prefix = idPrefixOf(story, picture);
  const { markup: clean, replaced } = cleanMarkup(markupOf(picture, prefix));
  const set = await typeset(clean, readFont);
  const { metadata, document, warnings } = contentsOf(story, picture, options.embedData);
  const drawn = { picture, prefix, set, metadata, document };
  const made = await writers[format](drawn, options);
  const amiss = replaced > 0 ? [forbiddenInWords(replaced)] : [];
  return { bytes: made.bytes, warnings: [...warnings, ...set.warnings, ...amiss, ...made.warnings] };
}

interface Drawn {
  readonly picture: Picture;
  /** Begins the ids. */
  readonly prefix: string;
  readonly set: Typeset;
  readonly metadata: FileMetadata;
  /** The JSON of the document to be carried. */
  readonly document: string | undefined;
}

const writers: Readonly<Record<Format, (drawn: Drawn, options: FileOptions) => Promise<MadeFile>>> = {
  svg: async (drawn, options) => ({ bytes: await svgBytes(drawn, options), warnings: [] }),
  png: async (drawn, options) => ({ bytes: await pngBytes(drawn, options), warnings: [] }),
  pdf: ({ picture, prefix, set: { fonts }, metadata, document }, { pdfEngine: engine }) =>
    pdfBytes(picture, prefix, { engine, metadata, document, fonts })
};

async function svgBytes({ set, ...drawn }: Drawn, { svgText }: FileOptions): Promise<Uint8Array> {
  const metadata = svgMetadata(drawn.metadata, { document: drawn.document });
  const { markup, style } = await keepText(svgText, set, fontTools);
  return new TextEncoder().encode(svgFile(markup, { style, metadata }));
}

async function pngBytes(
  { picture, set, metadata, document }: Drawn,
  { dpi = defaultDpi(picture) }: FileOptions
): Promise<Uint8Array> {
  const { width, height } = pngSizeOf(picture, dpi);
  if (width * height > mostPixels)
    throw new PictureTooLarge(
      `the picture would have ${width.toLocaleString('en-US')} × ${height.toLocaleString('en-US')} pixels, more than can be drawn; ` +
        `${waysToShorter}, take a lower --dpi, or write SVG`
    );
  const painter = await fontTools.resvg();
  const png = painter.png(
    svgFile(set.markup, {}),
    width,
    set.fonts.map(({ bytes }) => bytes)
  );
  return withPngMetadata(png, metadata, { dpi, document });
}
