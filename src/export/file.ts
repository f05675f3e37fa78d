import type { Component } from 'svelte';
import { withPngMetadata } from '../formats/png.ts';
import { svgMetadata } from '../formats/svg.ts';
import { cleaned } from '../formats/xml.ts';
import { linesOfPages, linesOfSheet, type DrawnLine } from '../layout/sheet/lines.ts';
import FigureSvg from '../marks/FigureSvg.svelte';
import SheetSvg from '../marks/SheetSvg.svelte';
import type { Story } from '../model/story.ts';
import type { PdfEngine, PdfWriter } from './pdf/engine.ts';
import { pagesOf, pdfTexts, refuseTooLong } from './pdf/page.ts';
import { refuseRightToLeft } from './pdf/right-to-left.ts';
import { contentsOf } from './picture/contents.ts';
import { idPrefixOf } from './picture/id-prefix.ts';
import type { Picture } from './picture/picture.ts';
import { defaultDpi, forbiddenInWords, pngSizeOf, type MadeFile, type Pixels } from './picture/pixels.ts';
import { writtenLength } from './picture/size.ts';
import { cleanMarkup, svgFile } from './svg/svg-file.ts';
import type { SetText, TextUse } from './text/set-text.ts';
import type { SvgText } from './text/svg-text.ts';

export const formats = ['svg', 'png', 'pdf'] as const;
export type Format = (typeof formats)[number];

/** How other programs name each format. */
export const mediaTypes: Readonly<Record<Format, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf'
};

/** A picture to be written, of a story. */
export interface Subject {
  readonly story: Story;
  readonly picture: Picture;
}

export interface FileOptions {
  readonly svgText: SvgText;
  /** Pixels in an inch of a PNG; by default 96 where the size is given in pixels, else 300. */
  readonly dpi?: number | undefined;
  /** Whether the story's document is carried in the file, so that it can be opened again. */
  readonly embedData: boolean;
  /** By default the first that is at hand. */
  readonly pdfEngine?: PdfEngine | undefined;
}

/** A picture whose text is set. */
export interface SetPicture {
  readonly picture: Picture;
  readonly text: SetText;
  /** Its clean markup, with sides as its file has them or in pixels. */
  readonly markup: (sides?: Pixels) => string;
}

/** Where files are made: how markup, fonts and bytes are had there. Each part rejects with what ended the work. */
export interface Runtime {
  /** Begins a step of so many. */
  readonly begin: (words: string, step: number, steps: number) => Promise<void>;
  /** The markup of a component, once it is drawn. */
  readonly draw: <Props extends Record<string, unknown>>(component: Component<Props>, props: Props) => string;
  readonly setText: (lines: readonly DrawnLine[], use: TextUse) => Promise<SetText>;
  /** The bytes of a PNG of so many pixels. Rejects with `PictureTooLarge` where it can't be drawn here. */
  readonly paint: (set: SetPicture, pixels: Pixels) => Promise<Uint8Array>;
  /** Rejects with `CannotDraw` where an engine is not here. */
  readonly pdfWriter: (engine: PdfEngine | undefined) => Promise<PdfWriter>;
  /** What to do about a page that is too long for PDF, in words. */
  readonly waysToShorten: string;
}

type Write = (subject: Subject, options: FileOptions, runtime: Runtime) => Promise<MadeFile>;

const writers: Readonly<Record<Format, Write>> = { svg: writeSvg, png: writePng, pdf: writePdf };

/**
 * Writes a picture as a file, in steps. Rejects with `PictureTooLarge`, `CannotDraw` or `FontMissing`, and with what ended
 * the work.
 */
export async function fileOf(
  subject: Subject,
  format: Format,
  options: FileOptions,
  runtime: Runtime
): Promise<MadeFile> {
  const { bytes, warnings } = await writers[format](subject, options, runtime);
  const { picture } = subject;
  const lines = format === 'pdf' ? linesOfPages(pagesOf(picture)) : linesOfSheet(picture.sheet);
  const replaced = lines.reduce((sum, { line }) => sum + cleaned(line.text).replaced, 0);
  return { bytes, warnings: [...warnings, ...(replaced > 0 ? [forbiddenInWords(replaced)] : [])] };
}

async function writeSvg(subject: Subject, { svgText, embedData }: FileOptions, runtime: Runtime) {
  await runtime.begin('Adding the fonts', 0, 3);
  const { text, markup } = await setPicture(subject, svgText, runtime);
  await runtime.begin(svgText === 'outline' ? 'Turning letters into shapes' : 'Drawing', 1, 3);
  const kept = await text.keep(markup());
  await runtime.begin('Writing the file', 2, 3);
  const { metadata, document, warnings } = contentsOf(subject, embedData);
  const svg = svgFile(kept.markup, { style: kept.style, metadata: svgMetadata(metadata, { document }) });
  return { bytes: new TextEncoder().encode(svg), warnings: [...warnings, ...text.warnings] };
}

async function writePng(subject: Subject, options: FileOptions, runtime: Runtime): Promise<MadeFile> {
  const dpi = options.dpi ?? defaultDpi(subject.picture);
  await runtime.begin('Adding the fonts', 0, 3);
  const set = await setPicture(subject, 'pixels', runtime);
  await runtime.begin('Painting the pixels', 1, 3);
  const png = await runtime.paint(set, pngSizeOf(subject.picture, dpi));
  await runtime.begin('Writing the file', 2, 3);
  const { metadata, document, warnings } = contentsOf(subject, options.embedData);
  return {
    bytes: withPngMetadata(png, metadata, { dpi, document }),
    warnings: [...warnings, ...set.text.warnings]
  };
}

async function writePdf(subject: Subject, options: FileOptions, runtime: Runtime): Promise<MadeFile> {
  const { picture } = subject;
  const pages = pagesOf(picture);
  await runtime.begin('Adding the fonts', 0, 3);
  const { engine, write } = await runtime.pdfWriter(options.pdfEngine);
  const lines = linesOfPages(pages);
  if (engine === 'pdfkit') refuseRightToLeft(lines);
  const { metadata, document, warnings } = contentsOf(subject, options.embedData);
  const texts = pdfTexts(picture, metadata, document);
  refuseTooLong(texts, runtime.waysToShorten);
  const { typesetting, fonts, warnings: lacking } = await runtime.setText(lines, engine);
  await runtime.begin('Drawing', 1, 3);
  const { selectedId } = picture.options;
  const props = { sheet: pages.first, uid: uidOf(subject), typesetting, selectedId };
  const figure = cleanMarkup(runtime.draw(FigureSvg, props));
  await runtime.begin('Writing the file', 2, 3);
  const written = await write({ ...texts, figure }, fonts);
  return { bytes: written.bytes, warnings: [...warnings, ...lacking, ...written.warnings] };
}

/** What the ids in a picture begin with. */
const uidOf = ({ story, picture }: Subject): string => `${idPrefixOf(story, picture)}-s1`;

async function setPicture(subject: Subject, use: TextUse, runtime: Runtime): Promise<SetPicture> {
  const { picture } = subject;
  const { sheet, width, height, options } = picture;
  const text = await runtime.setText(linesOfSheet(sheet), use);
  const drawn = (sides: { readonly width: string; readonly height: string }): string =>
    cleanMarkup(
      runtime.draw(SheetSvg, {
        sheet,
        uid: uidOf(subject),
        typesetting: text.typesetting,
        selectedId: options.selectedId,
        ...sides
      })
    );
  return {
    picture,
    text,
    markup: (pixels) =>
      drawn(
        pixels
          ? { width: `${pixels.width}px`, height: `${pixels.height}px` }
          : { width: writtenLength(width), height: writtenLength(height) }
      )
  };
}
