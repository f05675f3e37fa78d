import type { FileMetadata } from '../metadata.ts';

export interface PdfFacts extends FileMetadata {
  /** The program that wrote the PDF's bytes. */
  readonly producer: string;
}

/** The entries of a PDF's information dictionary. None of them is a date: a file that is written again is the same. */
export const informationOf = (facts: PdfFacts): ReadonlyMap<string, string> =>
  new Map([
    ['Title', facts.title],
    ['Subject', facts.description],
    ['Keywords', facts.sources.join('; ')],
    ['Creator', `Sourceline ${facts.version}`],
    ['Producer', facts.producer],
    ['DocumentHash', `sha256:${facts.hash}`]
  ]);

/** The same as XMP, with every source on its own; `standard` is the one that the PDF holds to. */
export function xmpOf(facts: PdfFacts, standard: 'ua-1' | undefined): string {
  const { title, description, language, sources, hash, version, alternativeText, producer } = facts;
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about=""',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
    ' xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${alternative(title)}</dc:title>`,
    `<dc:description>${alternative(description)}</dc:description>`,
    `<dc:language>${list('Bag', [language])}</dc:language>`,
    `<dc:source>${escapeXml(`sha256:${hash}`)}</dc:source>`,
    `<dc:relation>${list('Bag', sources)}</dc:relation>`,
    `<Iptc4xmpCore:AltTextAccessibility>${alternative(alternativeText)}</Iptc4xmpCore:AltTextAccessibility>`,
    `<xmp:CreatorTool>${escapeXml(`Sourceline ${version}`)}</xmp:CreatorTool>`,
    `<pdf:Producer>${escapeXml(producer)}</pdf:Producer>`,
    `<pdf:Keywords>${escapeXml(sources.join('; '))}</pdf:Keywords>`,
    standard === 'ua-1' ? '<pdfuaid:part>1</pdfuaid:part>' : '',
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>'
  ].join('\n');
}

const alternative = (text: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;

const list = (kind: 'Bag', items: readonly string[]): string =>
  `<rdf:${kind}>${items.map((item) => `<rdf:li>${escapeXml(item)}</rdf:li>`).join('')}</rdf:${kind}>`;

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;']
]);

const escapeXml = (text: string): string => text.replace(/[&<>"]/gu, (character) => entities.get(character)!);
