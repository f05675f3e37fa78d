import { carriedMessages, refused, type Carried } from './carried-text.ts';
import type { FileMetadata } from './metadata.ts';
import { largestDocument } from './whole-document.ts';
import { elementText, rootOf } from './xml-scan.ts';
import { xmlText } from './xml.ts';
import { rdfNamespace, xmpDescription } from './xmp.ts';

/** The namespace of the element that contains an SVG's document; its number is the document's version. */
const ownNamespace = 'urn:sourceline:1';
const ownElement = 'timeline';

/** The `metadata` element of an SVG, to follow `title` and `desc`, with the document it contains. */
export function svgMetadata(
  metadata: FileMetadata,
  { document }: { readonly document?: string | undefined }
): string {
  const carried =
    document === undefined
      ? ''
      : `<sourceline:${ownElement} xmlns:sourceline="${ownNamespace}">${xmlText(document)}</sourceline:${ownElement}>`;
  return `<metadata><rdf:RDF xmlns:rdf="${rdfNamespace}">${xmpDescription(metadata)}</rdf:RDF>${carried}</metadata>`;
}

/** Whether a text is an SVG, by its first element. */
export const isSvg = (text: string): boolean => rootOf(text) === 'svg';

/** The document that an SVG contains, whatever program has saved it since. */
export function documentInSvg(svg: string): Carried {
  const found = elementText(svg, ownNamespace, ownElement);
  if (found.kind === 'found')
    return found.text.length > largestDocument
      ? refused(carriedMessages.documentTooLarge(largestDocument))
      : { ok: true, text: found.text };
  return refused(found.kind === 'none' ? carriedMessages.none : carriedMessages.cutShort);
}
