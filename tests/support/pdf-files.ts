import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import PDFDocument from 'pdfkit';
import { pdfAttachment } from '../../src/formats/pdf.ts';

/** A PDF as pdfkit writes it. */
export function pdfkitFile(
  document: string | undefined,
  options: PDFKit.PDFDocumentOptions = {}
): Promise<Uint8Array> {
  const pdf = new PDFDocument({ pdfVersion: '1.7', info: { CreationDate: new Date(0) }, ...options });
  const parts: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve) =>
    pdf
      .on('data', (part: Uint8Array) => void parts.push(part))
      .on('end', () => resolve(new Uint8Array(Buffer.concat(parts))))
  );
  pdf.text('A picture');
  if (document !== undefined)
    pdf.file(Buffer.from(document), { name: pdfAttachment, type: 'application/json' });
  pdf.end();
  return done;
}

/** A PDF as Typst writes it. */
export function typstFile(document: string): Uint8Array {
  const compiler = NodeCompiler.create({ workspace: '/' });
  compiler.mapShadow(`/${pdfAttachment}`, Buffer.from(document));
  compiler.mapShadow(
    '/main.typ',
    Buffer.from(
      `#set document(title: "A picture", date: none)\n#pdf.attach("${pdfAttachment}", relationship: "source", mime-type: "application/json", description: "The (timeline) of the picture")\nA picture`
    )
  );
  return new Uint8Array(compiler.pdf({ mainFilePath: '/main.typ' }, { creationTimestamp: 0 }));
}
