import { carriedMessages, refused, type Carried } from './carried-text.ts';
import { largestDocument } from './whole-document.ts';
import { elementText } from './xml-scan.ts';
import { xmlText } from './xml.ts';

/** The namespace of the element that contains a file's document; its number is the document's version. */
const ownNamespace = 'urn:sourceline:1';
const ownElement = 'timeline';

/** A document as an element for a file of XML, or for a file that has parts of XML. */
export const elementOfDocument = (document: string): string =>
  `<sourceline:${ownElement} xmlns:sourceline="${ownNamespace}">${xmlText(document)}</sourceline:${ownElement}>`;

/** The document in the first such element of an XML file, whatever program has saved it since. */
export function documentInXml(xml: string): Carried {
  const found = elementText(xml, ownNamespace, ownElement);
  if (found.kind === 'found')
    return found.text.length > largestDocument
      ? refused(carriedMessages.documentTooLarge(largestDocument))
      : { ok: true, text: found.text };
  return refused(found.kind === 'none' ? carriedMessages.none : carriedMessages.cutShort);
}
