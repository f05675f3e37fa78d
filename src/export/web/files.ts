import { withPngMetadata } from '../../formats/png.ts';
import { svgMetadata } from '../../formats/svg.ts';
import type { Story } from '../../model/story.ts';
import { contentsOf } from '../contents.ts';
import { defaultDpi, forbiddenInWords, pngSizeOf } from '../file.ts';
import { idPrefixOf } from '../id-prefix.ts';
import type { Picture } from '../picture.ts';
import { cleanMarkup, svgFile } from '../svg-file.ts';
import { fontStyle } from './fonts.ts';
import { figureMarkupOf, markupOf, type Markup } from './markup.ts';
import { painted } from './painted.ts';
import { drawPng } from './png.ts';

export const svgTexts = ['embed', 'plain'] as const;
/** How an SVG keeps its text: with its fonts, or without them. */
export type SvgText = (typeof svgTexts)[number];

export interface FileOptions {
  readonly svgText: SvgText;
  /** Pixels in an inch of a PNG; as the picture's size has it if absent. */
  readonly dpi?: number | undefined;
  /** Whether the story's document is carried in the file. */
  readonly carried: boolean;
}

/** A picture to be written, of a story. */
export interface Subject {
  readonly story: Story;
  readonly picture: Picture;
}

/** How long work is told of, and ended. */
export interface Work {
  readonly signal: AbortSignal;
  /** Told before each step what it is, and which of how many; it is shown before the step begins. */
  readonly onstep: (words: string, step: number, steps: number) => void;
}

/** A file, and sentences on what in it is not as it should be. */
export interface WebFile {
  readonly blob: Blob;
  readonly warnings: readonly string[];
}

type Writer = (subject: Subject, options: FileOptions, work: Work) => Promise<WebFile>;

/** What a page can write, by the ending of the file’s name. */
const writers = { svg: writeSvg, png: writePng, pdf: writePdf } as const satisfies Readonly<
  Record<string, Writer>
>;

export type Format = keyof typeof writers;

/** A page that is one file has no room for whole fonts, and prints to PDF as any page does. */
export const formats: readonly Format[] =
  import.meta.env.MODE === 'single' ? ['svg', 'png'] : ['svg', 'png', 'pdf'];

/**
 * Writes a picture as a file, in steps that leave the page alive between them. Throws what ended `work.signal`, and
 * `PictureTooLarge` or `FontMissing`.
 */
export const fileOf = (
  format: Format,
  subject: Subject,
  options: FileOptions,
  work: Work
): Promise<WebFile> => writers[format](subject, options, work);

async function writeSvg(subject: Subject, options: FileOptions, work: Work): Promise<WebFile> {
  const { story, picture } = subject;
  const steps = stepsOf(work, 3);
  await steps('Drawing');
  const { markup, warnings } = drawn(markupOf(picture, idPrefixOf(story, picture)));
  await steps('Adding the fonts');
  const fonts = options.svgText === 'embed' ? await fontStyle(markup.faces, work.signal) : noFonts;
  await steps('Writing the file');
  const { metadata: about, document, warnings: left } = contentsOf(story, picture, options.carried);
  const metadata = svgMetadata(about, { document });
  const svg = svgFile(markup.svg, { style: fonts.css, metadata });
  return {
    blob: new Blob([svg], { type: 'image/svg+xml' }),
    warnings: [...warnings, ...fonts.warnings, ...left]
  };
}

async function writePng(subject: Subject, options: FileOptions, work: Work): Promise<WebFile> {
  const { story, picture } = subject;
  const dpi = options.dpi ?? defaultDpi(picture);
  const size = pngSizeOf(picture, dpi);
  const steps = stepsOf(work, 4);
  await steps('Drawing');
  const { markup, warnings } = drawn(markupOf(picture, idPrefixOf(story, picture), size));
  await steps('Adding the fonts');
  const fonts = await fontStyle(markup.faces, work.signal);
  await steps('Painting the pixels');
  const ground = picture.options.transparent ? undefined : picture.sheet.theme.ground;
  const svg = svgFile(markup.svg, { style: fonts.css + exactType });
  const png = await drawPng(svg, { ...size, ground }, work.signal);
  await steps('Writing the file');
  const { metadata, document, warnings: left } = contentsOf(story, picture, options.carried);
  const whole = withPngMetadata(png, metadata, { dpi, document });
  return {
    blob: new Blob([new Uint8Array(whole)], { type: 'image/png' }),
    warnings: [...warnings, ...fonts.warnings, ...left]
  };
}

async function writePdf(subject: Subject, options: FileOptions, work: Work): Promise<WebFile> {
  const { story, picture } = subject;
  const steps = stepsOf(work, 3);
  await steps('Drawing');
  const { faces } = markupOf(picture, idPrefixOf(story, picture));
  const { markup: figure, replaced } = cleanMarkup(figureMarkupOf(picture));
  await steps('Adding the fonts');
  const { pdfBytes } = await pdfWriter();
  await steps('Writing the file');
  const contents = contentsOf(story, picture, options.carried);
  const { bytes, warnings } = await pdfBytes(picture, { figure, faces }, contents, work.signal);
  work.signal.throwIfAborted();
  return {
    blob: new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }),
    warnings: [...(replaced > 0 ? [forbiddenInWords(replaced)] : []), ...warnings, ...contents.warnings]
  };
}

/** What writes PDFs is large, and fetched when the first is asked for. */
const pdfWriter = () =>
  import.meta.env.MODE === 'single'
    ? Promise.reject(new Error('this file writes no PDF; print it to one'))
    : import('./pdf.ts');

/** Browsers may put letters on whole pixels for a screen, which is not where the layout has them. */
const exactType = 'text{text-rendering:geometricPrecision}';

const noFonts = { css: '', warnings: [] };

/** Begins one step after the other, unless the work was ended. */
function stepsOf({ signal, onstep }: Work, count: number): (words: string) => Promise<void> {
  let step = 0;
  return async (words) => {
    onstep(words, step++, count);
    await painted();
    signal.throwIfAborted();
  };
}

/** Markup with what XML forbids taken out of it. */
function drawn(markup: Markup): { readonly markup: Markup; readonly warnings: readonly string[] } {
  const { markup: svg, replaced } = cleanMarkup(markup.svg);
  return { markup: { ...markup, svg }, warnings: replaced > 0 ? [forbiddenInWords(replaced)] : [] };
}
