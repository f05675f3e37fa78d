import {
  defaultDpi,
  forbiddenInWords,
  mostPixels,
  PictureTooLarge,
  pngSizeOf,
  type MadeFile
} from '../file.ts';
import type { Picture } from '../picture.ts';
import { allowedInXml, svgFile } from '../svg-file.ts';
import { fontFiles, fontStyle } from './fonts.ts';
import { markupOf } from './markup.ts';
import { drawPng } from './png.ts';

export const formats = ['svg', 'png'] as const;
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
}

/** Writes a picture in a format. `prefix` begins the ids of an SVG. */
export async function fileOf(
  picture: Picture,
  format: Format,
  prefix: string,
  options: FileOptions
): Promise<MadeFile> {
  const { text: markup, replaced } = allowedInXml(markupOf(picture, prefix));
  const warnings = replaced > 0 ? [forbiddenInWords(replaced)] : [];
  const bytes = format === 'svg' ? await svgBytes(markup, options) : pngBytes(picture, markup, options);
  return { bytes, warnings };
}

async function svgBytes(markup: string, { svgText }: FileOptions): Promise<Uint8Array> {
  const style = svgText === 'embed' ? await fontStyle(markup) : '';
  return new TextEncoder().encode(svgFile(markup, { style }));
}

function pngBytes(picture: Picture, markup: string, { dpi = defaultDpi(picture) }: FileOptions): Uint8Array {
  const { width, height } = pngSizeOf(picture, dpi);
  if (width * height > mostPixels)
    throw new PictureTooLarge(
      `the picture would have ${width} × ${height} pixels, more than can be drawn; ` +
        'take a lower --dpi, or write SVG or PDF'
    );
  return drawPng(svgFile(markup, {}), width, fontFiles());
}
