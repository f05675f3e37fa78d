import type { PDFDocumentProxy } from 'pdfjs-dist';
import { longestDocument } from '../../../model/text-size.ts';
import {
  ArticleRefused,
  type Article,
  type ArticleHands,
  type ArticleNote,
  type ArticleReader,
  type OpenPdf
} from '../article.ts';
import { hyphensIn } from '../hyphens.ts';
import { columnsOf } from './columns.ts';
import { factsOfPdf } from './facts.ts';
import { linesOf } from './lines.ts';
import { joinedColumns, paragraphsOf, type Paragraph } from './paragraphs.ts';
import { pageOf, type PdfPage } from './pieces.ts';
import { withoutRepeated } from './repeated.ts';

/** More pages are no article. */
const mostPages = 1_000;

/** Reads a PDF that has its text as text. None of its scripts run. */
export const readPdf: ArticleReader = async ({ bytes }, hands) => {
  const { document, close } = await opened(bytes, hands);
  try {
    return await articleOf(document);
  } catch (error) {
    throw whyNotRead(error);
  } finally {
    await close();
  }
};

async function opened(bytes: Uint8Array, { openPdf }: ArticleHands): Promise<OpenPdf> {
  try {
    // A copy, since pdf.js takes the bytes that it is given from their owner, and no buffer of Node.
    return await openPdf(new Uint8Array(bytes));
  } catch (error) {
    throw whyNotRead(error);
  }
}

/** The names of the errors that pdf.js has for files; others are none of the file's. */
const reasons: ReadonlyMap<string, 'locked' | 'damaged'> = new Map([
  ['PasswordException', 'locked'],
  ['InvalidPDFException', 'damaged'],
  ['FormatError', 'damaged'],
  ['UnknownErrorException', 'damaged'],
  ['RangeError', 'damaged']
]);

function whyNotRead(error: unknown): unknown {
  const code = error instanceof Error ? reasons.get(error.name) : undefined;
  return code === undefined ? error : new ArticleRefused({ code }, error);
}

async function articleOf(document: PDFDocumentProxy): Promise<Article> {
  const { pages, lines } = withoutRepeated(await pagesOf(document));
  const paragraphs = joinedColumns(
    pages.flatMap((page, index) =>
      columnsOf(page).map((pieces) => paragraphsOf(linesOf(pieces).map((line) => ({ ...line, page: index }))))
    )
  );
  // Page numbers may have been stamped on scans.
  if (paragraphs.length === 0) throw new ArticleRefused({ code: 'no-text-layer', pages: pages.length });
  const { facts, notes } = factsOfPdf(await document.getMetadata(), paragraphs);
  const { text, starts } = textOf(paragraphs, pages.length);
  const labels = labelsOf(await document.getPageLabels(), pages.length);
  return {
    ...facts,
    text,
    pages: starts.map((start, at) => ({ start, label: labels[at]! })),
    notes: [...notes, ...notesOf(pages, lines, text)]
  };
}

async function pagesOf(document: PDFDocumentProxy): Promise<readonly PdfPage[]> {
  const { numPages } = document;
  if (numPages > mostPages)
    throw new ArticleRefused({ code: 'too-many-pages', pages: numPages, most: mostPages });
  const pages: PdfPage[] = [];
  let length = 0;
  for (let number = 1; number <= numPages; number += 1) {
    const page = await document.getPage(number);
    const read = await pageOf(page);
    page.cleanup();
    length += read.pieces.reduce((sum, { text }) => sum + text.length, 0);
    if (length > longestDocument) throw new ArticleRefused({ code: 'too-large', most: longestDocument });
    pages.push(read);
  }
  if (length === 0) throw new ArticleRefused({ code: 'no-text-layer', pages: numPages });
  return pages;
}

/** Signs that a page may be called by: “12”, “iv”, “A-3”. */
const label = /^[\p{L}\p{N}][\p{L}\p{N}.\-–/]{0,19}$/u;

/** What the pages are called: as the PDF says if it tells each page from the others, or else by their place in it. */
function labelsOf(given: readonly string[] | null, pages: number): readonly string[] {
  const labels = given ?? [];
  const areTold = new Set(labels).size === pages && labels.every((each) => label.test(each));
  return areTold ? labels : Array.from({ length: pages }, (_, at) => String(at + 1));
}

interface PagedText {
  readonly text: string;
  /** Of its pages. */
  readonly starts: readonly number[];
}

/** Lines stay lines, so that hyphens at their ends can be found; a page without text begins where the next does. */
function textOf(paragraphs: readonly Paragraph[], pages: number): PagedText {
  const starts: number[] = [];
  let text = '';
  for (const { lines } of paragraphs) {
    lines.forEach((line, index) => {
      if (text !== '') text += index === 0 ? '\n\n' : '\n';
      while (starts.length <= line.page) starts.push(text.length);
      text += line.text;
    });
  }
  while (starts.length < pages) starts.push(text.length);
  return { text, starts };
}

function notesOf(
  pages: readonly PdfPage[],
  repeated: readonly string[],
  text: string
): readonly ArticleNote[] {
  const notes: ArticleNote[] = [];
  const hyphens = hyphensIn(text);
  const turned = pages.reduce((sum, page) => sum + page.turned, 0);
  const empty = pages.flatMap(({ pieces }, index) => (pieces.length === 0 ? [index + 1] : []));
  if (hyphens.length > 0) notes.push({ code: 'hyphens', hyphens });
  if (repeated.length > 0) notes.push({ code: 'repeated-lines', lines: repeated });
  if (empty.length > 0) notes.push({ code: 'pages-without-text', pages: empty });
  if (turned > 0) notes.push({ code: 'left-out', what: 'turned text', count: turned });
  return notes;
}
