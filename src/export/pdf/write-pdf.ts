import type { FontBytes } from './font.ts';
import { addSection, drawAround, type Pen } from './elements.ts';
import type { WrittenPdf } from './engine.ts';
import { fontsIn, type PdfDocument } from './font-choice.ts';
import { informationOf, xmpOf, type PdfFacts } from './information.ts';
import type { PdfPage } from './page.ts';

/**
 * Writes a page as a tagged PDF by PDFKit, in Node and in a page alike; it sets text that runs from right to left wrong:
 * see `refuseRightToLeft`.
 */
export async function writePdf(page: PdfPage, fonts: readonly FontBytes[]): Promise<WrittenPdf> {
  const [{ default: Document }, { default: drawSvg }] = await Promise.all([
    import('pdfkit'),
    import('svg-to-pdfkit')
  ]);
  const doc = begun(Document, page);
  const written = collected(doc);
  const pen: Pen = { doc, drawSvg, page, choice: fontsIn(doc, fonts), turned: 0 };
  drawAround(pen);
  const root = doc.struct('Document', { lang: page.metadata.language });
  doc.addStructure(root);
  for (const section of page.sections) addSection(section, root, pen);
  root.end();
  if (page.document !== undefined) attach(doc, page.document);
  doc.end();
  return { bytes: await written, warnings: [] };
}

/** By default PDFKit asks for Helvetica, which it does not have in a page; its types know of no other way. */
const noFont = null as unknown as undefined;

/** An empty document that says what it is. Nothing is compressed, as machines differ in how they do that. */
function begun(Document: PDFKit.PDFDocument, { width, height, metadata }: PdfPage): PdfDocument {
  const facts = { ...metadata, producer: 'PDFKit' };
  const doc = new Document({
    size: [width, height],
    margin: 0,
    pdfVersion: '1.7',
    compress: false,
    tagged: true,
    lang: metadata.language,
    displayTitle: true,
    font: noFont,
    info: { ...Object.fromEntries(informationOf(facts)), CreationDate: new Date(0) }
  }) as unknown as PdfDocument;
  // It is asked for above, and stands for no day.
  delete doc.info.CreationDate;
  doc.endMetadata = () => writeXmp(doc, facts);
  return doc;
}

/** PDFKit's own XMP does not escape what stands in it. */
function writeXmp(doc: PdfDocument, facts: PdfFacts): void {
  const metadata = doc.ref({ Type: 'Metadata', Subtype: 'XML' });
  metadata.end(new TextEncoder().encode(xmpOf(facts, undefined)));
  doc._root.data.Metadata = metadata;
}

function collected(doc: PdfDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('error', reject);
    doc.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}

function attach(doc: PdfDocument, document: string): void {
  doc.file(new TextEncoder().encode(document), {
    name: 'timeline.json',
    type: 'application/json',
    description: 'The document of this timeline, with all it rests on',
    relationship: 'Source'
  });
}
