import type { FontName } from './font.ts';
import type { FontChoice, PdfDocument } from './font-choice.ts';
import { withHalosBehind, type OutlinedFonts } from './halo.ts';
import type { PdfPage } from './page.ts';

interface SvgOptions {
  readonly assumePt: true;
  readonly fontCallback: (family: string, bold: boolean, italic: boolean) => string;
  readonly warningCallback: (warning: string) => void;
}

/** `svg-to-pdfkit`. */
export type DrawSvg = (doc: PdfDocument, svg: string, x: number, y: number, options: SvgOptions) => void;

/** Draws the figure of a page, `y` points from its top. */
export function drawFigure(
  doc: PdfDocument,
  drawSvg: DrawSvg,
  { figure, scale }: PdfPage,
  y: number,
  choice: OutlinedFonts
): void {
  doc.save().translate(0, y).scale(scale);
  withHalosBehind(doc, choice, () =>
    drawSvg(doc, inRuns(figure, choice), 0, 0, {
      assumePt: true,
      fontCallback: (families, bold, italic) => choice.nameOf(fontNamed(families, bold, italic)),
      warningCallback: (warning) => {
        throw new Error(`svg-to-pdfkit: ${warning}`);
      }
    })
  );
  doc.restore();
}

/** The first family of a list as an attribute has it. */
const fontNamed = (families: string, bold: boolean, italic: boolean): FontName => ({
  family: /'([^']+)'/u.exec(families)?.[1] ?? families,
  weight: bold ? 600 : 400,
  style: italic ? 'italic' : 'normal'
});

/** Names the font of what a text's own font has no characters for: `svg-to-pdfkit` takes one for the whole of a text. */
const inRuns = (svg: string, choice: FontChoice): string =>
  svg.replace(/(<text\b[^>]*>)([^<]+)/gu, (whole, tag: string, text: string) => {
    const family = /font-family="([^"]+)"/u.exec(tag)?.[1] ?? "'Inter'";
    const wanted = fontNamed(family, tag.includes('font-weight="600"'), tag.includes('font-style="italic"'));
    const own = choice.nameOf(wanted);
    const runs = choice.runsOf(text, wanted);
    if (runs.every(({ font }) => font === own)) return whole;
    return (
      tag + runs.map((run) => `<tspan ${attributesOf(choice.fontOf(run.font))}>${run.text}</tspan>`).join('')
    );
  });

const attributesOf = ({ family, weight, style }: FontName): string =>
  `font-family="'${family}'" font-weight="${weight}" font-style="${style}"`;
