import { drawFigure, type DrawSvg } from './figure.ts';
import type { FontChoice, PdfDocument } from './font-choice.ts';
import type { PdfFigure, PdfItem, PdfPage, PdfSection, PdfText } from './page.ts';

export type Element = ReturnType<PdfDocument['struct']>;

/** The state with which every part of a document is drawn. */
export interface Pen {
  readonly doc: PdfDocument;
  readonly drawSvg: DrawSvg;
  readonly page: PdfPage;
  readonly choice: FontChoice;
  /** The current page, from 0. */
  turned: number;
}

/** Adds a section to a document's structure and draws it: pages are in the order of their sections. */
export function addSection(section: PdfSection, parent: Element, pen: Pen): void {
  switch (section.kind) {
    case 'figure':
      return addFigure(section, parent, pen);
    case 'list':
      return addList(section.items, parent, pen);
    case 'title':
      return addHeading('H1', section.text, parent, pen);
    case 'heading':
      return addHeading('H2', section.text, parent, pen);
    case 'text':
      return addText('P', section.text, parent, pen);
  }
}

/** A structure element under a parent that is already in the document, so that its content is drawn at once. */
function added(tag: string, parent: Element, { doc }: Pen, options: object = {}): Element {
  const element = doc.struct(tag, options);
  parent.add(element);
  return element;
}

function addFigure({ y, height }: PdfFigure, parent: Element, pen: Pen): void {
  const { doc, page, choice, drawSvg } = pen;
  const options = {
    alt: page.metadata.alternativeText,
    placement: 'Block',
    bbox: [0, y, page.width, y + height]
  };
  added('Figure', parent, pen, options).add(() => drawFigure(doc, drawSvg, page, y, choice));
}

function addList(items: readonly PdfItem[], parent: Element, pen: Pen): void {
  const list = added('L', parent, pen) as Element & { readonly dictionary: { readonly data: object } };
  const numbering = items.some(({ label }) => label) ? 'Decimal' : 'None';
  Object.assign(list.dictionary.data, { A: { O: 'List', ListNumbering: numbering } });
  for (const { label, texts } of items) {
    const item = added('LI', list, pen);
    if (label) addText('Lbl', label, item, pen);
    const body = added('LBody', item, pen);
    for (const text of texts) addText('P', text, body, pen);
  }
}

function addText(tag: string, text: PdfText, parent: Element, pen: Pen): void {
  turnTo(text.page, pen);
  const { href, language } = text;
  const options = language === pen.page.metadata.language ? {} : { lang: language };
  const element = added(tag, parent, pen, options);
  if (href === undefined) element.add(() => setLines(text, pen));
  else {
    const link = added('Link', element, pen);
    link.add(() => setLines(text, pen, { href, link }));
  }
}

/** Pages get bookmarks; a single page needs none. */
function addHeading(tag: 'H1' | 'H2', text: PdfText, parent: Element, pen: Pen): void {
  addText(tag, text, parent, pen);
  if (pen.page.running.length > 0) pen.doc.outline.addItem(text.lines.map((line) => line.text).join(''));
}

function turnTo(wanted: number, pen: Pen): void {
  const { width, height } = pen.page;
  while (pen.turned < wanted) {
    pen.turned++;
    pen.doc.addPage({ size: [width, height], margin: 0 });
    drawAround(pen);
  }
}

/** Draws a page's background and its running lines. */
export function drawAround(pen: Pen): void {
  const { doc, turned } = pen;
  const { ground, width, height, running } = pen.page;
  if (ground !== undefined) asArtifact('Page', pen, () => doc.rect(0, 0, width, height).fill(ground));
  for (const text of running[turned] ?? []) asArtifact('Pagination', pen, () => setLines(text, pen));
}

function asArtifact(type: 'Page' | 'Pagination', { doc }: Pen, draw: () => unknown): void {
  doc.markContent('Artifact', { type });
  draw();
  doc.endMarkedContent();
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
    // A trailing space extends beyond the end of the line.
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

/** How far a link's area extends above and below the baseline, as fractions of the font size. */
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
