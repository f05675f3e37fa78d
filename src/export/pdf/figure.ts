import type { FontFace } from '../../layout/text/styled-runs.ts';
import type { FontChoice, PdfDocument } from './font-choice.ts';
import type { PdfPage } from './page.ts';

interface SvgOptions {
  readonly assumePt: true;
  readonly fontCallback: (family: string, bold: boolean, italic: boolean) => string;
  readonly warningCallback: (warning: string) => void;
}

/** `svg-to-pdfkit`. */
export type DrawSvg = (doc: PdfDocument, svg: string, x: number, y: number, options: SvgOptions) => void;

/** Draws the figure of a page, `y` points below its top. */
export function drawFigure(
  doc: PdfDocument,
  drawSvg: DrawSvg,
  { figure, scale }: PdfPage,
  y: number,
  choice: FontChoice
): void {
  doc.save().translate(0, y).scale(scale);
  drawSvg(doc, figure, 0, 0, {
    assumePt: true,
    fontCallback: (families, bold, italic) => choice.nameOf(fontNamed(families, bold, italic)),
    warningCallback: (warning) => {
      throw new Error(`svg-to-pdfkit: ${warning}`);
    }
  });
  doc.restore();
}

/** The first family in a `font-family` attribute. */
const fontNamed = (families: string, bold: boolean, italic: boolean): FontFace => ({
  family: /'([^']+)'/u.exec(families)?.[1] ?? families,
  weight: bold ? 600 : 400,
  style: italic ? 'italic' : 'normal'
});
