import PDFDocument from 'pdfkit';

/** The beginning of an invented report, in paragraphs. */
export const report = [
  'The harbour council of Lower Wend closed the old ferry landing on Monday, after a survey found cracks in two of its piers. Boats will use the north quay until repairs are finished.',
  'Councillor Oda Brandtner said the closure would last “until mid-September at the latest”. She added that the council had known of the damage since February.',
  'The ferry company, Wendlinie, disputes that. Its manager, Tomas Iversholt, told this newspaper that nobody had informed the company before May 3.'
] as const;

/** A PDF that `draw` makes. */
export function pdfOf(
  draw: (document: PDFKit.PDFDocument) => void,
  info: PDFKit.DocumentInfo = {}
): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: 60, info });
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    document.on('error', reject);
    draw(document);
    document.end();
  });
}
