import type { FileMetadata } from '../../formats/metadata.ts';
import { withPngMetadata } from '../../formats/png.ts';
import { svgMetadata } from '../../formats/svg.ts';
import type { Story } from '../../model/story.ts';
import { contentsOf } from '../contents.ts';
import {
  defaultDpi,
  forbiddenInWords,
  mostPixels,
  PictureTooLarge,
  pngSizeOf,
  type MadeFile
} from '../file.ts';
import { idPrefixOf } from '../id-prefix.ts';
import type { Picture } from '../picture.ts';
import { linesIn } from '../fonts/lines.ts';
import { fontsFor, type NeededFont } from '../fonts/needed.ts';
import { advanceIn, withRunsPlaced } from '../fonts/place.ts';
import { fontFaceRules } from '../fonts/subset.ts';
import { cleanMarkup, svgFile } from '../svg-file.ts';
import { markupOf } from './markup.ts';
import { pdfBytes, type PdfEngine } from './pdf.ts';
import { drawOutlines, drawPng } from './resvg.ts';
import { waysToShorter } from './shorter.ts';

export const formats = ['svg', 'png', 'pdf'] as const;
export type Format = (typeof formats)[number];

export const svgTexts = ['embed', 'plain', 'outline'] as const;
/** How an SVG keeps its text: with its fonts, without them, or as shapes that no program can search. */
export type SvgText = (typeof svgTexts)[number];

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
  const lines = linesIn(clean);
  const { fonts, warnings: lacking } = fontsFor(lines);
  const markup = withRunsPlaced(clean, lines, advanceIn(fonts));
  const { metadata, document, warnings } = contentsOf(story, picture, options.embedData);
  const drawn = { picture, prefix, markup, fonts, metadata, document };
  const made = await writers[format](drawn, options);
  const amiss = replaced > 0 ? [forbiddenInWords(replaced)] : [];
  return { bytes: made.bytes, warnings: [...warnings, ...lacking, ...amiss, ...made.warnings] };
}

interface Drawn {
  readonly picture: Picture;
  /** Begins the ids. */
  readonly prefix: string;
  readonly markup: string;
  readonly fonts: readonly NeededFont[];
  readonly metadata: FileMetadata;
  /** The JSON of the document to be carried. */
  readonly document: string | undefined;
}

const writers: Readonly<Record<Format, (drawn: Drawn, options: FileOptions) => Promise<MadeFile>>> = {
  svg: async (drawn, options) => ({ bytes: await svgBytes(drawn, options), warnings: [] }),
  png: (drawn, options) => Promise.resolve({ bytes: pngBytes(drawn, options), warnings: [] }),
  pdf: ({ picture, prefix, ...drawn }, { pdfEngine: engine }) =>
    pdfBytes(picture, prefix, { ...drawn, engine })
};

async function svgBytes(drawn: Drawn, { svgText }: FileOptions): Promise<Uint8Array> {
  const metadata = svgMetadata(drawn.metadata, { document: drawn.document });
  const style = svgText === 'embed' ? await fontFaceRules(drawn.fonts) : '';
  const markup = svgText === 'outline' ? outlined(drawn) : drawn.markup;
  return new TextEncoder().encode(svgFile(markup, { style, metadata }));
}

/** Text as shapes: it looks alike in any program, and none can search it, read it out, or follow its links. */
const outlined = ({ markup, fonts }: Drawn): string =>
  drawOutlines(
    markup,
    fonts.map(({ path }) => path)
  );

function pngBytes({ picture, markup, fonts, metadata, document }: Drawn, options: FileOptions): Uint8Array {
  const { dpi = defaultDpi(picture) } = options;
  const { width, height } = pngSizeOf(picture, dpi);
  if (width * height > mostPixels)
    throw new PictureTooLarge(
      `the picture would have ${width.toLocaleString('en-US')} × ${height.toLocaleString('en-US')} pixels, more than can be drawn; ` +
        `${waysToShorter}, take a lower --dpi, or write SVG`
    );
  const png = drawPng(
    svgFile(markup, {}),
    width,
    fonts.map(({ path }) => path)
  );
  return withPngMetadata(png, metadata, { dpi, document });
}
