/** The parts of a PDF that describe it, by object number. */
interface Trailer {
  readonly size: number;
  readonly root: string;
  readonly information: string;
  readonly metadata: string;
  readonly id: string;
  readonly crossReferences: string;
}

/**
 * Gives a PDF another information dictionary and other XMP, as an incremental update (ISO 32000-1, 7.5.6): Typst lets
 * us write neither freely. Throws if the PDF is not structured as Typst structures one.
 */
export function amendPdf(pdf: Uint8Array, information: ReadonlyMap<string, string>, xmp: string): Uint8Array {
  const { size, root, information: infoNumber, metadata, id, crossReferences } = trailerOf(pdf);
  const entries = [...information].map(([key, value]) => `/${key} ${textString(value)}`);
  const stream = Buffer.from(xmp, 'utf8');
  const update = [
    `${infoNumber} 0 obj\n<<\n${entries.join('\n')}\n>>\nendobj\n`,
    `${metadata} 0 obj\n<< /Type /Metadata /Subtype /XML /Length ${stream.length} >>\nstream\n${stream.toString('latin1')}\nendstream\nendobj\n`
  ];
  const start = pdf.length + 1;
  const places = [start, start + update[0]!.length];
  const table = [infoNumber, metadata].map(
    (object, index) => `${object} 1\n${String(places[index]).padStart(10, '0')} 00000 n \n`
  );
  const end = [
    `xref\n${table.join('')}trailer\n<<\n/Size ${size}\n/Root ${root} 0 R\n/Info ${infoNumber} 0 R\n`,
    `/ID ${id}\n/Prev ${crossReferences}\n>>\nstartxref\n${start + update.join('').length}\n%%EOF\n`
  ];
  return Buffer.concat([pdf, Buffer.from(`\n${update.join('')}${end.join('')}`, 'latin1')]);
}

function trailerOf(pdf: Uint8Array): Trailer {
  const text = Buffer.from(pdf).toString('latin1');
  const trailer = text.slice(text.lastIndexOf('\ntrailer'));
  const root = found(trailer, /\/Root (\d+) 0 R/u);
  const catalog = text.slice(text.lastIndexOf(`\n${root} 0 obj`));
  return {
    size: Number(found(trailer, /\/Size (\d+)/u)),
    root,
    information: found(trailer, /\/Info (\d+) 0 R/u),
    metadata: found(catalog, /\/Metadata (\d+) 0 R/u),
    id: found(trailer, /\/ID (\[[^\]]*\])/u),
    crossReferences: found(trailer, /startxref\s+(\d+)/u)
  };
}

function found(text: string, pattern: RegExp): string {
  const match = pattern.exec(text);
  if (!match) throw new Error(`a PDF by Typst has no ${pattern.source}`);
  return match[1]!;
}

/** A PDF text string: UTF-16 in hexadecimal digits. */
const textString = (text: string): string =>
  `<feff${Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')}>`;
