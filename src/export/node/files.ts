import { pixelsOf } from '../size.ts';
import type { Picture } from '../picture.ts';
import { allowedInXml, svgFile } from '../svg-file.ts';
import type { FileMetadata } from '../metadata.ts';
import { fontFiles, fonts, fontStyle } from './fonts.ts';
import { markupOf } from './markup.ts';
import { pdfBytes, type PdfEngine } from './pdf.ts';
import { drawPng } from './png.ts';

export const formats = ['svg', 'png', 'pdf'] as const;
export type Format = (typeof formats)[number];

export const svgTexts = ['embed', 'plain', 'outline'] as const;
/** How an SVG keeps its text: with its fonts, without them, or as shapes that no program can search. */
export type SvgText = (typeof svgTexts)[number];

export interface FileOptions {
  readonly svgText: SvgText;
  /** Pixels in an inch of a PNG; by default 96 where the size is given in pixels, else 300. */
  readonly dpi?: number | undefined;
  /** The JSON of the story's document, to be carried in the file. */
  readonly document?: string | undefined;
  readonly metadata: FileMetadata;
  /** Typst by default, and PDFKit where it is not installed. */
  readonly pdfEngine?: PdfEngine | undefined;
}

/** The bytes of a file, and sentences on what in it is not as it should be. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

/** A picture is larger than can be drawn: the message gives the way out. */
export class PictureTooLarge extends Error {}

/** Writes a picture in a format. `prefix` begins the ids of an SVG. */
export async function fileOf(
  picture: Picture,
  format: Format,
  prefix: string,
  options: FileOptions
): Promise<MadeFile> {
  const { text: markup, replaced } = allowedInXml(markupOf(picture, prefix));
  const warnings = replaced > 0 ? [forbiddenInWords(replaced)] : [];
  if (format === 'pdf') {
    const { pdfEngine: engine, metadata, document } = options;
    const made = await pdfBytes(picture, prefix, { engine, metadata, document, fonts: fonts() });
    return { ...made, warnings: [...warnings, ...made.warnings] };
  }
  const bytes = format === 'svg' ? await svgBytes(markup, options) : pngBytes(picture, markup, options);
  return { bytes, warnings };
}

const forbiddenInWords = (count: number): string =>
  `${count === 1 ? 'a character' : `${count} characters`} that no XML file may have ${count === 1 ? 'is' : 'are'} drawn as �`;

async function svgBytes(markup: string, { svgText }: FileOptions): Promise<Uint8Array> {
  const style = svgText === 'embed' ? await fontStyle(markup) : '';
  return new TextEncoder().encode(svgFile(markup, { style }));
}

/** What a PNG may hold in all: more takes gigabytes to draw. */
const mostPixels = 120_000_000;

export const defaultDpi = ({ width }: Picture): number => (width.unit === 'px' ? 96 : 300);

function pngBytes(picture: Picture, markup: string, { dpi = defaultDpi(picture) }: FileOptions): Uint8Array {
  const [width, height] = [picture.width, picture.height].map((length) => (pixelsOf(length) / 96) * dpi) as [
    number,
    number
  ];
  if (width * height > mostPixels)
    throw new PictureTooLarge(
      `the picture would have ${Math.round(width)} × ${Math.round(height)} pixels, more than can be drawn; ` +
        'take a lower --dpi, or write SVG or PDF'
    );
  return drawPng(svgFile(markup, {}), Math.round(width), fontFiles());
}
