import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { zipSync } from 'fflate';
import { Budget, BudgetSpent } from '../budget.ts';
import { entryBytes, zipEntries, type ZipEntry } from '../zip-entries.ts';
import {
  ArticleRefused,
  type ArticleFacts,
  type ArticleNote,
  type ArticleReader,
  type LeftOut
} from './article.ts';
import { factsOf } from './facts.ts';
import { textOfElement } from './html/blocks.ts';
import { inertHtml } from './html/inert.ts';

/** More than the text of any article takes, inflated; in bytes. */
const mostInflated = 128 * 1024 * 1024;

/** The parts with text: images, fonts, macros and embedded files stay packed. */
const partOfText =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[\w.-]+\.(?:xml|rels))$/u;

/** Reads a Word document. Nothing is loaded that it refers to outside of itself. */
export const readDocx: ArticleReader = async ({ bytes }, { parseHtml }) => {
  const parts = await partsOf(bytes);
  const { html, notes } = await htmlOf(parts);
  return {
    ...factsOfCore(parts.get('docProps/core.xml')),
    text: textOfElement(parseHtml(inertHtml(`<!doctype html><html><body>${html}</body></html>`)).body),
    notes
  };
};

type Parts = ReadonlyMap<string, Uint8Array>;

/** The parts with text, inflated: what their directory states and what comes out are both limited. */
async function partsOf(bytes: Uint8Array): Promise<Parts> {
  const entries = (zipEntries(bytes) ?? []).filter(({ name }) => partOfText.test(name));
  if (!entries.some(({ name }) => name.startsWith('word/'))) throw new ArticleRefused({ code: 'damaged' });
  const stated = entries.reduce((sum, entry) => sum + entry.stated, 0);
  if (stated > mostInflated) throw new ArticleRefused({ code: 'too-tangled' });
  const budget = new Budget(bytes.length + mostInflated);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) parts.set(entry.name, await inflated(bytes, entry, budget));
  return parts;
}

async function inflated(bytes: Uint8Array, entry: ZipEntry, budget: Budget): Promise<Uint8Array> {
  try {
    const part = await entryBytes(bytes, entry, mostInflated, budget);
    if (part.ok) return part.bytes;
  } catch (error) {
    if (error instanceof BudgetSpent) throw new ArticleRefused({ code: 'too-tangled' }, error);
    throw error;
  }
  throw new ArticleRefused({ code: entry.isEncrypted ? 'locked' : 'damaged' });
}

/** The parts of mammoth's documents that are looked at here. */
interface DocxElement {
  readonly type: string;
  readonly children?: readonly DocxElement[];
}

const leftOut: ReadonlyMap<string, LeftOut> = new Map([
  ['image', 'images'],
  ['noteReference', 'footnotes'],
  ['commentReference', 'comments']
]);

/** The document as HTML. The archive that mammoth reads has only parts with text, and they are stored: it inflates nothing. */
async function htmlOf(
  parts: Parts
): Promise<{ readonly html: string; readonly notes: readonly ArticleNote[] }> {
  const { default: mammoth } = await import('mammoth');
  const counts = new Map<LeftOut, number>();
  const { buffer } = new Uint8Array(zipSync(Object.fromEntries(parts), { level: 0 }));
  try {
    const { value } = await mammoth.convertToHtml(inputOf(buffer), {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (document: DocxElement) => withoutLeftOut(document, counts)
    });
    return { html: value, notes: [...counts].map(([what, count]) => ({ code: 'left-out', what, count })) };
  } catch (error) {
    throw new ArticleRefused({ code: 'damaged' }, error);
  }
}

/** In Node mammoth takes a buffer; in a browser, an array buffer. */
const inputOf = (arrayBuffer: ArrayBuffer): { arrayBuffer: ArrayBuffer; buffer: Buffer } => ({
  arrayBuffer,
  buffer: arrayBuffer as unknown as Buffer
});

/** A copy without images and references to notes, which are counted. */
function withoutLeftOut(element: DocxElement, counts: Map<LeftOut, number>): DocxElement {
  if (!element.children) return element;
  const children = element.children.flatMap((child) => {
    const what = leftOut.get(child.type);
    if (what === undefined) return [withoutLeftOut(child, counts)];
    counts.set(what, (counts.get(what) ?? 0) + 1);
    return [];
  });
  return { ...element, children };
}

/** The title, author and language among the properties of a document; none, if they can't be read. */
function factsOfCore(part: Uint8Array | undefined): ArticleFacts {
  if (!part) return {};
  try {
    const { root } = parseXml(new TextDecoder().decode(part));
    const texts = new Map(
      (root?.children ?? []).flatMap((child) =>
        child instanceof XmlElement ? [[child.name.replace(/^.*:/u, ''), child.text] as const] : []
      )
    );
    return factsOf({
      title: [texts.get('title')],
      author: [texts.get('creator')],
      language: [texts.get('language')]
    });
  } catch (error) {
    // A range error: nested deeper than the parser's stack.
    if (error instanceof XmlError || error instanceof RangeError) return {};
    throw error;
  }
}
