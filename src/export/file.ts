import type { Component } from 'svelte';
import { withPngMetadata } from '../formats/png.ts';
import { svgMetadata } from '../formats/svg.ts';
import { cleaned } from '../formats/xml.ts';
import { SheetTooSmall } from '../layout/sheet/layout-sheet.ts';
import { linesOfPages, linesOfSheet, type DrawnLine } from '../layout/sheet/lines.ts';
import FigureSvg from '../marks/FigureSvg.svelte';
import SheetSvg from '../marks/SheetSvg.svelte';
import type { Story } from '../model/story.ts';
import type { Words } from '../words/words.ts';
import { figureDpi, figureOf } from './office/figure.ts';
import { officeFormats, type OfficeFormat, type OfficeWriter, type PaintedFigure } from './office/writer.ts';
import { CannotDraw } from './pdf/cannot-draw.ts';
import type { PdfEngine, PdfWriter } from './pdf/engine.ts';
import { pagesOf, pdfTexts, refuseTooLong } from './pdf/page.ts';
import { refuseRightToLeft } from './pdf/right-to-left.ts';
import { contentsOf } from './picture/contents.ts';
import { idPrefixOf } from './picture/id-prefix.ts';
import type { Picture } from './picture/picture.ts';
import { defaultDpi, PictureTooLarge, pngSizeOf, type MadeFile, type Pixels } from './picture/pixels.ts';
import { pixelsOf, writtenLength } from './picture/size.ts';
import { cleanMarkup, svgFile } from './svg/svg-file.ts';
import type { SetText, TextUse } from './text/set-text.ts';
import type { SvgText } from './text/svg-text.ts';

/** Pictures, and documents of Word and PowerPoint that are edited there. */
export const formats = ['svg', 'png', 'pdf', ...officeFormats] as const;
export type Format = (typeof formats)[number];

/** The media type of each format. */
export const mediaTypes: Readonly<Record<Format, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
};

/** A picture of a story, to be written. */
export interface Subject {
  readonly story: Story;
  readonly picture: Picture;
}

export interface FileOptions {
  readonly svgText: SvgText;
  /** Pixels per inch of a PNG; by default 96 if the size is given in pixels, otherwise 300. */
  readonly dpi?: number | undefined;
  /** Whether the file contains the story's document, so that it can be opened again. */
  readonly embedData: boolean;
  /** By default the first available engine. */
  readonly pdfEngine?: PdfEngine | undefined;
}

/** A picture whose text has been typeset. */
export interface SetPicture {
  readonly picture: Picture;
  readonly text: SetText;
  /** Its clean markup, with the size of its file or in pixels. */
  readonly markup: (sides?: Pixels) => string;
}

/**
 * How an environment provides markup, fonts and bytes. Each function rejects with the reason if the work is
 * cancelled.
 */
export interface Runtime {
  /** In which it says what it does, and what was left out of a file. */
  readonly words: Words;
  /** Begins step `step` of `steps`. */
  readonly begin: (words: string, step: number, steps: number) => Promise<void>;
  /** The markup of a rendered component. */
  readonly draw: <Props extends Record<string, unknown>>(component: Component<Props>, props: Props) => string;
  readonly setText: (lines: readonly DrawnLine[], use: TextUse) => Promise<SetText>;
  /** The bytes of a PNG of this size. Rejects with `PictureTooLarge` if it can't be drawn here. */
  readonly paint: (set: SetPicture, pixels: Pixels) => Promise<Uint8Array>;
  /** Rejects with `CannotDraw` if an engine is not available. */
  readonly pdfWriter: (engine: PdfEngine | undefined) => Promise<PdfWriter>;
  /** Rejects where what writes them is not included. */
  readonly officeWriter: (format: OfficeFormat) => Promise<OfficeWriter>;
  /** What to do about a page that is too long for PDF, in words. */
  readonly waysToShorten: string;
}

type Write = (subject: Subject, options: FileOptions, runtime: Runtime) => Promise<MadeFile>;

const writers: Readonly<Record<Format, Write>> = {
  svg: writeSvg,
  png: writePng,
  pdf: writePdf,
  docx: writeDocx,
  pptx: writePptx
};

/**
 * Writes a picture as a file, in steps. Rejects with `PictureTooLarge`, `CannotDraw` or `FontMissing`, or with the
 * reason if cancelled.
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
  return {
    bytes,
    warnings: [...warnings, ...(replaced > 0 ? [runtime.words.files.forbidden(replaced)] : [])]
  };
}

async function writeSvg(subject: Subject, { svgText, embedData }: FileOptions, runtime: Runtime) {
  await runtime.begin(runtime.words.files.steps.fonts, 0, 3);
  const { text, markup } = await setPicture(subject, svgText, runtime);
  await runtime.begin(runtime.words.files.steps[svgText === 'outline' ? 'outlining' : 'drawing'], 1, 3);
  const kept = await text.keep(markup());
  await runtime.begin(runtime.words.files.steps.writing, 2, 3);
  const { metadata, document, warnings } = contentsOf(subject, embedData, runtime.words);
  const svg = svgFile(kept.markup, { style: kept.style, metadata: svgMetadata(metadata, { document }) });
  return { bytes: new TextEncoder().encode(svg), warnings: [...warnings, ...text.warnings] };
}

async function writePng(subject: Subject, options: FileOptions, runtime: Runtime): Promise<MadeFile> {
  const dpi = options.dpi ?? defaultDpi(subject.picture);
  await runtime.begin(runtime.words.files.steps.fonts, 0, 3);
  const set = await setPicture(subject, 'pixels', runtime);
  await runtime.begin(runtime.words.files.steps.painting, 1, 3);
  const png = await runtime.paint(set, pngSizeOf(subject.picture, dpi));
  await runtime.begin(runtime.words.files.steps.writing, 2, 3);
  const { metadata, document, warnings } = contentsOf(subject, options.embedData, runtime.words);
  return {
    bytes: withPngMetadata(png, metadata, { dpi, document }),
    warnings: [...warnings, ...set.text.warnings]
  };
}

async function writePdf(subject: Subject, options: FileOptions, runtime: Runtime): Promise<MadeFile> {
  const { picture } = subject;
  const pages = pagesOf(picture);
  await runtime.begin(runtime.words.files.steps.fonts, 0, 3);
  const { engine, write } = await runtime.pdfWriter(options.pdfEngine);
  const lines = linesOfPages(pages);
  if (engine === 'pdfkit') refuseRightToLeft(lines, runtime.words.files);
  const { metadata, document, warnings } = contentsOf(subject, options.embedData, runtime.words);
  const texts = pdfTexts(picture, metadata, document);
  refuseTooLong(texts, runtime.waysToShorten, runtime.words.files);
  const { typesetting, fonts, warnings: lacking } = await runtime.setText(lines, engine);
  await runtime.begin(runtime.words.files.steps.drawing, 1, 3);
  const { selectedId } = picture.options;
  const props = { sheet: pages.first, uid: uidOf(subject), typesetting, selectedId };
  const figure = cleanMarkup(runtime.draw(FigureSvg, props));
  await runtime.begin(runtime.words.files.steps.writing, 2, 3);
  const written = await write({ ...texts, figure }, fonts);
  return { bytes: written.bytes, warnings: [...warnings, ...lacking, ...written.warnings] };
}

/** A chronology to be edited, with the figure as a picture. */
async function writeDocx(subject: Subject, options: FileOptions, runtime: Runtime): Promise<MadeFile> {
  const { steps } = runtime.words.files;
  await runtime.begin(steps.painting, 0, 2);
  const { figure, warnings } = await paintedFigure(subject, options, runtime);
  await runtime.begin(steps.writing, 1, 2);
  const { warnings: lacking, ...contents } = contentsOf(subject, options.embedData, runtime.words);
  const write = await runtime.officeWriter('docx');
  return { bytes: await write({ ...subject, contents, figure }), warnings: [...warnings, ...lacking] };
}

/** The figure for a page of a document; a figure that can't be painted is missed in a warning. */
async function paintedFigure(
  { story, picture: whole }: Subject,
  { dpi = figureDpi }: FileOptions,
  runtime: Runtime
): Promise<{ readonly figure: PaintedFigure | undefined; readonly warnings: readonly string[] }> {
  try {
    const picture = figureOf(story, whole);
    const set = await setPicture({ story, picture }, 'pixels', runtime);
    const png = await runtime.paint(set, pngSizeOf(picture, dpi));
    const [width, height] = [picture.width, picture.height].map(pixelsOf) as [number, number];
    const { alternativeText } = picture.sheet;
    return { figure: { png, width, height, alternativeText }, warnings: set.text.warnings };
  } catch (error) {
    if (!(error instanceof Error && figureRefusals.some((Refusal) => error instanceof Refusal))) throw error;
    return { figure: undefined, warnings: [runtime.words.chronology.noFigure(error.message)] };
  }
}

/** Why a document is made without its figure: it has no room, or the means to paint it are not there. */
const figureRefusals = [PictureTooLarge, SheetTooSmall, CannotDraw];

/** The figure as shapes on a slide, and its sources on the next ones. */
async function writePptx(subject: Subject, options: FileOptions, runtime: Runtime): Promise<MadeFile> {
  await runtime.begin(runtime.words.files.steps.writing, 0, 1);
  const { warnings, ...contents } = contentsOf(subject, options.embedData, runtime.words);
  const write = await runtime.officeWriter('pptx');
  return { bytes: await write({ ...subject, contents, figure: undefined }), warnings };
}

/** The prefix of the ids in a picture. */
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
