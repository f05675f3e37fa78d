import type { Contents } from '../picture/contents.ts';
import { facesIn } from '../fonts/faces.ts';
import { linesIn } from '../fonts/lines.ts';
import { pdfPage, refuseTooLong } from '../pdf/page.ts';
import { writePdf } from '../pdf/write-pdf.ts';
import type { Picture } from '../picture/picture.ts';
import { fetchFonts } from './font-files.ts';
import { missingInWords, seenOf } from './needed-faces.ts';

/** The clean markup of a picture, and that of its figure alone. */
interface Drawn {
  readonly markup: string;
  readonly figure: string;
}

interface WebPdf {
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

/** A picture as a PDF. Throws `CannotDraw` where PDFKit can't draw it, `FontMissing` where a font can't be fetched. */
export async function pdfBytes(
  picture: Picture,
  { markup, figure }: Drawn,
  { metadata, document }: Contents,
  signal: AbortSignal
): Promise<WebPdf> {
  const page = pdfPage(picture, figure, metadata, document);
  refuseTooLong(page, 'leave the sources out, give it a height, or take SVG');
  const fonts = await fetchFonts(facesIn(linesIn(markup)).keys(), signal);
  const { bytes, missing } = await writePdf(page, fonts);
  return { bytes, warnings: missingInWords(seenOf(missing), 'as an empty box') };
}
