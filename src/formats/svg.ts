import { documentInXml, elementOfDocument } from './carried-element.ts';
import type { Carried } from './carried-text.ts';
import type { FileMetadata } from './metadata.ts';
import { rootOf } from './xml-scan.ts';
import { rdfNamespace, xmpDescription } from './xmp.ts';

/** The `metadata` element of an SVG, to follow `title` and `desc`, with the document it contains. */
export function svgMetadata(
  metadata: FileMetadata,
  { document }: { readonly document?: string | undefined }
): string {
  const carried = document === undefined ? '' : elementOfDocument(document);
  return `<metadata><rdf:RDF xmlns:rdf="${rdfNamespace}">${xmpDescription(metadata)}</rdf:RDF>${carried}</metadata>`;
}

/** Whether a text is an SVG, by its first element. */
export const isSvg = (text: string): boolean => rootOf(text) === 'svg';

/** The document that an SVG contains, whatever program has saved it since. */
export const documentInSvg = (svg: string): Carried => documentInXml(svg);
