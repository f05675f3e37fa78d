import { joinBytes } from '../../formats/bytes.ts';
import type { FontBytes } from './font.ts';
import { addSection, drawAround, type Pen } from './elements.ts';
import type { WrittenPdf } from './engine.ts';
import { fontsIn, type PdfDocument } from './font-choice.ts';
import { informationOf, xmpOf, type PdfFacts } from './information.ts';
import type { PdfPage } from './page.ts';

/**
 * Writes a page as a tagged PDF with PDFKit, in Node and in the browser. Right-to-left text would be wrong: see
 * `refuseRightToLeft`.
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

/** By default PDFKit opens Helvetica, which it does not have in the browser; its types allow no other value. */
const noFont = null as unknown as undefined;

/** An empty document with its metadata. It is not compressed, since compression differs between machines. */
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
  // PDFKit sets it to the current time; without it, the same input gives the same bytes.
  delete doc.info.CreationDate;
  doc.endMetadata = () => writeXmp(doc, facts);
  return doc;
}

/** PDFKit's own XMP is not escaped. */
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
    doc.on('end', () => resolve(joinBytes(chunks)));
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
