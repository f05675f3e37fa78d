import type { FontChoice, PdfDocument } from './font-choice.ts';

/** The fonts of a document, and the same fonts opened once more: to ask one for outlines makes it forget characters. */
export interface OutlinedFonts extends FontChoice {
  readonly outlines: FontChoice;
}

/**
 * `svg-to-pdfkit` strokes a text over its letters, where the halo of a label has to lie behind them. While `draw` runs,
 * such a text is kept back: the outlines of its letters are stroked first, and the letters filled over them.
 */
export function withHalosBehind(doc: PdfDocument, choice: OutlinedFonts, draw: () => void): void {
  const add = doc.addContent.bind(doc);
  let text: string[] | undefined;
  doc.addContent = (operator: string) => {
    if (operator === 'BT') text = [];
    text?.push(operator);
    if (!text) add(operator);
    else if (operator === 'ET') {
      const done = text;
      text = undefined;
      if (done.includes(filledAndStroked)) strokeOutlines(doc, choice, done);
      done.forEach((each) => add(each === filledAndStroked ? filled : each));
    }
    return doc;
  };
  try {
    draw();
  } finally {
    doc.addContent = add;
  }
}

/** Rendering modes of text (ISO 32000-1, 9.3.6). */
const filledAndStroked = '2 Tr';
const filled = '0 Tr';

function strokeOutlines(doc: PdfDocument, choice: OutlinedFonts, operators: readonly string[]): void {
  const [, id = '', size] = /^\/(\S+) (\S+) Tf$/u.exec(operators.find((each) => each.endsWith(' Tf'))!)!;
  const { subset } = choice.openFont(id);
  const { font } = choice.outlines.openFont(id);
  let place: number[] = [];
  for (const operator of operators) {
    if (operator.endsWith(' Tm')) place = operator.split(' ').slice(0, 6).map(Number);
    const glyph = /^<([\da-f]+)> Tj$/u.exec(operator)?.[1];
    if (glyph === undefined) continue;
    const path = font.getGlyph(subset.glyphs[parseInt(glyph, 16)]!).getScaledPath(Number(size)).toSVG();
    if (path === '') continue;
    doc.save().transform(...(place as [number, number, number, number, number, number]));
    doc.path(path).stroke().restore();
  }
}
