import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { elementOfDocument } from '../../formats/carried-element.ts';

/** The parts of a document of an office by their paths. */
export type Parts = Map<string, Uint8Array>;

/** Opens a document that a library made; folders are no parts. */
export const partsOf = (bytes: Uint8Array): Parts =>
  new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')));

/** Changes the XML of a part. Throws if there is no such part. */
export function changePart(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = parts.get(path);
  if (!part) throw new Error(`the document has no part ${path}`);
  parts.set(path, strToU8(change(strFromU8(part))));
}

/** The earliest time that a zip archive can state: fflate writes local time, which is then the same everywhere. */
const noTime = new Date(1980, 0, 1);

/** The bytes of a document, the same each time: in the order of the paths, and without the time it was made at. */
export function packed(parts: Parts): Uint8Array {
  changePart(parts, 'docProps/core.xml', (xml) =>
    xml.replaceAll(/\s*<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/gu, '')
  );
  const sorted = [...parts].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: noTime, level: 9 });
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Names the part to programs; its own, so that they leave other parts alone. */
const partId = '{7A1C2E64-5B0D-4C3A-9E1F-50C0E11E7001}';

/** Adds a story's document as a custom XML part of the part at `main`, where programs keep it. */
export function addDocument(parts: Parts, main: string, document: string): void {
  const add = (path: string, xml: string): unknown => parts.set(path, strToU8(declaration + xml));
  add('customXml/item1.xml', elementOfDocument(document));
  add(
    'customXml/itemProps1.xml',
    `<ds:datastoreItem ds:itemID="${partId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:sourceline:1"/></ds:schemaRefs></ds:datastoreItem>`
  );
  add(
    'customXml/_rels/item1.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/customXmlProps" Target="itemProps1.xml"/></Relationships>`
  );
  addRelation(parts, main, { id: 'rIdStory', type: 'customXml', target: '../customXml/item1.xml' });
  changePart(parts, '[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      () =>
        '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>'
    )
  );
}

interface Relation {
  readonly id: string;
  readonly type: 'customXml' | 'hyperlink';
  readonly target: string;
}

/** Relates the part at a path to another part, or to a web page. */
export function addRelation(parts: Parts, path: string, { id, type, target }: Relation): void {
  const slash = path.lastIndexOf('/');
  const mode = type === 'hyperlink' ? ' TargetMode="External"' : '';
  changePart(parts, `${path.slice(0, slash)}/_rels/${path.slice(slash + 1)}.rels`, (xml) =>
    xml.replace(
      '</Relationships>',
      // An address may have “$&” in it, which a text to replace by would repeat what it replaces for.
      () =>
        `<Relationship Id="${id}" Type="${relations}/${type}" Target="${xmlAttribute(target)}"${mode}/></Relationships>`
    )
  );
}

/** A text for use between double quotes; it must have no characters that XML forbids. */
export const xmlAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
