import { drawFigure, type DrawSvg } from './figure.ts';
import type { FontChoice, PdfDocument } from './font-choice.ts';
import type { PdfItem, PdfPage, PdfSection, PdfText } from './page.ts';

export type Element = ReturnType<PdfDocument['struct']>;

/** What every part of a page is drawn with. */
interface Pen {
  readonly doc: PdfDocument;
  readonly drawSvg: DrawSvg;
  readonly page: PdfPage;
  readonly choice: FontChoice;
}

/** The structure of a part of a page; what it holds is drawn when it is added to the document. */
export function elementOf(section: PdfSection, pen: Pen): Element {
  const { doc, page, choice, drawSvg } = pen;
  switch (section.kind) {
    case 'figure': {
      const options = {
        alt: page.metadata.alternativeText,
        placement: 'Block',
        bbox: [0, section.y, page.width, section.y + section.height]
      };
      return doc.struct('Figure', options, [() => drawFigure(doc, drawSvg, page, section.y, choice)]);
    }
    case 'list':
      return listOf(section.items, pen);
    case 'title':
      return textOf('H1', section.text, pen);
    case 'heading':
      return textOf('H2', section.text, pen);
    case 'text':
      return textOf('P', section.text, pen);
  }
}

function listOf(items: readonly PdfItem[], pen: Pen): Element {
  const parts = items.map((item) => itemOf(item, pen));
  const list = pen.doc.struct('L', {}, parts) as Element & { readonly dictionary: { readonly data: object } };
  const numbering = items.some(({ label }) => label) ? 'Decimal' : 'None';
  Object.assign(list.dictionary.data, { A: { O: 'List', ListNumbering: numbering } });
  return list;
}

function itemOf({ label, texts }: PdfItem, pen: Pen): Element {
  const body = pen.doc.struct(
    'LBody',
    {},
    texts.map((text) => textOf('P', text, pen))
  );
  return pen.doc.struct('LI', {}, label ? [textOf('Lbl', label, pen), body] : [body]);
}

function textOf(tag: string, text: PdfText, pen: Pen): Element {
  const { doc, page } = pen;
  const options = text.language === page.metadata.language ? {} : { lang: text.language };
  if (text.href === undefined) return doc.struct(tag, options, [() => setLines(text, pen)]);
  const { href } = text;
  const link: Element = doc.struct('Link', {}, [() => setLines(text, pen, { href, link })]);
  return doc.struct(tag, options, [link]);
}

interface Target {
  readonly href: string;
  readonly link: Element;
}

function setLines({ lines, font, size, end }: PdfText, pen: Pen, target?: Target): void {
  const { doc, choice } = pen;
  const widthOf = (text: string, name: string): number => doc.font(name).fontSize(size).widthOfString(text);
  for (const { text, parts, x, y } of lines) {
    const runs = parts.flatMap((part) =>
      choice
        .runsOf(part.text, font)
        .map((run) => ({ ...run, colour: part.colour, width: widthOf(run.text, run.font) }))
    );
    const width = runs.reduce((sum, run) => sum + run.width, 0);
    // A space at the end of a line hangs over.
    const space = text.endsWith(' ') ? widthOf(' ', runs.at(-1)!.font) : 0;
    let at = end ? x - width + space : x;
    if (target) markLink(doc, target, { x: at, y, width: width - space, size });
    for (const run of runs) {
      doc.font(run.font).fontSize(size).fillColor(run.colour);
      doc.text(run.text, at, y, { lineBreak: false, baseline: 'alphabetic' });
      at += run.width;
    }
  }
}

/** The area of a link reaches above and below the baseline by these parts of the type's size. */
const above = 0.8;
const below = 0.25;

function markLink(
  doc: PdfDocument,
  { href, link }: Target,
  {
    x,
    y,
    width,
    size
  }: { readonly x: number; readonly y: number; readonly width: number; readonly size: number }
): void {
  doc.link(x, y - above * size, width, (above + below) * size, href, {
    structParent: link,
    Contents: new String(href)
  });
}
