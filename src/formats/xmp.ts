import type { FileMetadata } from './metadata.ts';
import { xmlText } from './xml.ts';

/** RDF's namespace, for the element around a description. */
export const rdfNamespace = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/**
 * The `rdf:Description` of a file in XMP, which is Dublin Core in RDF: title, description, language, sources, the
 * document's hash, the program, and the alternative text where newsroom tools look for it (IPTC).
 */
export function xmpDescription(metadata: FileMetadata): string {
  return [
    '<rdf:Description rdf:about=""',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    ' xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">',
    element('dc:title', inLanguages(metadata.title)),
    element('dc:description', inLanguages(metadata.description)),
    element('dc:language', `<rdf:Bag>${element('rdf:li', xmlText(metadata.language))}</rdf:Bag>`),
    // XMP has a single text here, with a line for each source.
    metadata.sources.length === 0 ? '' : element('dc:source', xmlText(metadata.sources.join('\n'))),
    element('dc:identifier', xmlText(`sha256:${metadata.hash}`)),
    element('xmp:CreatorTool', xmlText(programOf(metadata))),
    element('Iptc4xmpCore:AltTextAccessibility', inLanguages(metadata.alternativeText)),
    '</rdf:Description>'
  ].join('');
}

/** The program that wrote a file, as formats name it. */
export const programOf = ({ version }: FileMetadata): string => `Sourceline ${version}`;

/** A whole XMP packet, as PNG and PDF contain it; `more` is added by a format. */
export const xmp = (metadata: FileMetadata, more = ''): string =>
  [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${rdfNamespace}">`,
    xmpDescription(metadata),
    more,
    '</rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>'
  ].join('');

const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;

/** A text in the default language. */
const inLanguages = (text: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li></rdf:Alt>`;
