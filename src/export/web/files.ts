import { withPngMetadata } from '../../formats/png.ts';
import { svgMetadata } from '../../formats/svg.ts';
import type { Story } from '../../model/story.ts';
import { contentsOf } from '../picture/contents.ts';
import { defaultDpi, forbiddenInWords, pngSizeOf } from '../picture/file.ts';
import { idPrefixOf } from '../picture/id-prefix.ts';
import type { Picture } from '../picture/picture.ts';
import { cleanMarkup, svgFile } from '../svg/svg-file.ts';
import { svgTexts as allTexts, type SvgText } from '../text/svg-text.ts';
import { figureMarkupOf, markupOf } from './markup.ts';
import { painted } from './painted.ts';
import { drawPng } from './png.ts';
import { setByPage } from './set-by-page.ts';
import type { SetsText } from './set-text.ts';

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

/** A page that is one file has no room for whole fonts, nor for what sets text, and prints to PDF as any page does. */
const isSingle = import.meta.env.MODE === 'single';

export const formats: readonly Format[] = isSingle ? ['svg', 'png'] : ['svg', 'png', 'pdf'];
export const svgTexts: readonly SvgText[] = isSingle ? ['embed', 'plain'] : allTexts;

/** What sets text is large, and fetched when the first file is asked for. */
const setText: SetsText = isSingle
  ? setByPage
  : async (...asked) => (await import('./set-by-worker.ts')).setByWorker(...asked);

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
  const drawn = cleanMarkup(markupOf(picture, idPrefixOf(story, picture)));
  await steps(options.svgText === 'outline' ? 'Turning letters into shapes' : 'Adding the fonts');
  const { markup, style, warnings } = await setText(drawn.markup, options.svgText, work.signal);
  await steps('Writing the file');
  const { metadata: about, document, warnings: left } = contentsOf(story, picture, options.carried);
  const metadata = svgMetadata(about, { document });
  return {
    blob: new Blob([svgFile(markup, { style, metadata })], { type: 'image/svg+xml' }),
    warnings: [...forbidden(drawn), ...warnings, ...left]
  };
}

async function writePng(subject: Subject, options: FileOptions, work: Work): Promise<WebFile> {
  const { story, picture } = subject;
  const dpi = options.dpi ?? defaultDpi(picture);
  const size = pngSizeOf(picture, dpi);
  const steps = stepsOf(work, 4);
  await steps('Drawing');
  const drawn = cleanMarkup(markupOf(picture, idPrefixOf(story, picture), size));
  await steps('Adding the fonts');
  const { markup, style, warnings } = await setText(drawn.markup, 'embed', work.signal);
  await steps('Painting the pixels');
  const ground = picture.options.transparent ? undefined : picture.sheet.theme.ground;
  const svg = svgFile(markup, { style: style + exactType });
  const png = await drawPng(svg, { ...size, ground }, work.signal);
  await steps('Writing the file');
  const { metadata, document, warnings: left } = contentsOf(story, picture, options.carried);
  const whole = withPngMetadata(png, metadata, { dpi, document });
  return {
    blob: new Blob([new Uint8Array(whole)], { type: 'image/png' }),
    warnings: [...forbidden(drawn), ...warnings, ...left]
  };
}

async function writePdf(subject: Subject, options: FileOptions, work: Work): Promise<WebFile> {
  const { story, picture } = subject;
  const steps = stepsOf(work, 3);
  await steps('Drawing');
  const { markup } = cleanMarkup(markupOf(picture, idPrefixOf(story, picture)));
  const figure = cleanMarkup(figureMarkupOf(picture));
  await steps('Adding the fonts');
  const { pdfBytes } = await pdfWriter();
  await steps('Writing the file');
  const contents = contentsOf(story, picture, options.carried);
  const { bytes, warnings } = await pdfBytes(
    picture,
    { markup, figure: figure.markup },
    contents,
    work.signal
  );
  work.signal.throwIfAborted();
  return {
    blob: new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }),
    warnings: [...forbidden(figure), ...warnings, ...contents.warnings]
  };
}

/** What writes PDFs is large, and fetched when the first is asked for. */
const pdfWriter = () =>
  isSingle ? Promise.reject(new Error('this file writes no PDF; print it to one')) : import('./pdf.ts');

/** Browsers may put letters on whole pixels for a screen, which is not where the layout has them. */
const exactType = 'text{text-rendering:geometricPrecision}';

/** Begins one step after the other, unless the work was ended. */
function stepsOf({ signal, onstep }: Work, count: number): (words: string) => Promise<void> {
  let step = 0;
  return async (words) => {
    onstep(words, step++, count);
    await painted();
    signal.throwIfAborted();
  };
}

/** A sentence on what XML forbids, where a picture had any of it. */
const forbidden = ({ replaced }: { readonly replaced: number }): string[] =>
  replaced > 0 ? [forbiddenInWords(replaced)] : [];
