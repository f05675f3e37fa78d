import type { FileMetadata } from '../../formats/metadata.ts';
import { linesIn } from '../fonts/lines.ts';
import { withStandIns } from '../fonts/stand-ins.ts';
import type { NeededFont } from '../fonts/needed.ts';
import { advanceIn, withRunsPlaced } from '../fonts/place.ts';
import { CannotDraw } from '../pdf/cannot-draw.ts';
import { pdfPage, refuseTooLong } from '../pdf/page.ts';
import { writePdf } from '../pdf/write-pdf.ts';
import type { Picture } from '../picture/picture.ts';
import { cleanMarkup } from '../svg/svg-file.ts';
import { figureMarkupOf } from './markup.ts';
import { waysToShorter } from './shorter.ts';
import { writeByTypst, type Typst } from './typst/write-pdf.ts';

export const pdfEngines = ['typst', 'pdfkit'] as const;
/** What writes a PDF: Typst draws more, and is installed only where its optional package is. */
export type PdfEngine = (typeof pdfEngines)[number];

export interface PdfOptions {
  /** Typst by default, and PDFKit where it is not installed. */
  readonly engine?: PdfEngine | undefined;
  readonly metadata: FileMetadata;
  /** The JSON of the story, to be attached. */
  readonly document?: string | undefined;
  readonly fonts: readonly NeededFont[];
}

/**
 * Writes a picture as a PDF. Throws `CannotDraw` where the engine can't be had or can't draw what the picture holds, and
 * where the page is longer than PDF has any.
 */
export async function pdfBytes(
  picture: Picture,
  prefix: string,
  { engine, metadata, document, fonts }: PdfOptions
): Promise<{ readonly bytes: Uint8Array; readonly warnings: readonly string[] }> {
  const page = pdfPage(picture, cleanMarkup(figureMarkupOf(picture, prefix)).markup, metadata, document);
  refuseTooLong(page, `${waysToShorter}, draw fewer events (--q, --lane, --actor), or write SVG`);
  const typst = engine === 'pdfkit' ? undefined : await loadTypst();
  if (typeof typst === 'string' && engine === 'typst') throw new CannotDraw(withoutTypst(typst));
  if (typeof typst === 'object')
    return writeByTypst(typst, { ...page, figure: placed(page.figure, fonts) }, fonts);
  // What the fonts lack is told already, of every format alike.
  return { bytes: (await writePdf(page, fonts)).bytes, warnings: [] };
}

/**
 * Typst shapes a line as a whole, as resvg does: each run of a line in several faces needs a place of its own. It would
 * keep isolates too, as characters.
 */
function placed(figure: string, fonts: readonly NeededFont[]): string {
  const set = withRunsPlaced(figure, linesIn(figure), advanceIn(fonts), false);
  return withStandIns(set, linesIn(set), fonts);
}

/** The optional package, or why it can't be had: most often it is not installed. */
async function loadTypst(): Promise<Typst | string> {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const withoutTypst = (reason: string): string =>
  'Typst is not here: install the optional package @myriaddreamin/typst-ts-node-compiler, or leave out --pdf-engine ' +
  `(${reason})`;
