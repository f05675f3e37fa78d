import type { FileMetadata } from '../../formats/metadata.ts';
import { xmlText } from '../../formats/xml.ts';
import { xmp } from '../../formats/xmp.ts';

export interface PdfFacts extends FileMetadata {
  /** The program that wrote the PDF's bytes. */
  readonly producer: string;
}

/** The entries of a PDF's information dictionary. None is a date, so writing a file again gives the same bytes. */
export const informationOf = (facts: PdfFacts): ReadonlyMap<string, string> =>
  new Map([
    ['Title', facts.title],
    ['Subject', facts.description],
    ['Keywords', facts.sources.join('; ')],
    ['Creator', `Sourceline ${facts.version}`],
    ['Producer', facts.producer],
    ['DocumentHash', `sha256:${facts.hash}`]
  ]);

/** The same as XMP; `standard` is the one to which the PDF conforms. */
export const xmpOf = (facts: PdfFacts, standard: 'ua-1' | undefined): string =>
  xmp(
    facts,
    [
      '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
      ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
      '<dc:format>application/pdf</dc:format>',
      `<pdf:Producer>${xmlText(facts.producer)}</pdf:Producer>`,
      `<pdf:Keywords>${xmlText(facts.sources.join('; '))}</pdf:Keywords>`,
      standard === 'ua-1' ? '<pdfuaid:part>1</pdfuaid:part>' : '',
      '</rdf:Description>'
    ].join('')
  );
