import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { ArticleFacts, ArticleNote } from '../article.ts';
import { factsOf } from '../facts.ts';
import { usualSize } from './lines.ts';
import type { Paragraph } from './paragraphs.ts';

type Metadata = Awaited<ReturnType<PDFDocumentProxy['getMetadata']>>;

interface PdfFacts {
  readonly facts: ArticleFacts;
  readonly notes: readonly ArticleNote[];
}

/** Titles that programs give: the name of the file, or none. */
const noTitle = /^(?:untitled|microsoft word\b.*|.*\.(?:docx?|odt|rtf|indd|qxd|pages|tex|dvi|pdf|html?))$/iu;

/** A title is set larger than the text, by this factor. */
const larger = 1.2;

/** What a PDF says of itself, and its largest line if it has no title. */
export function factsOfPdf({ info }: Metadata, paragraphs: readonly Paragraph[]): PdfFacts {
  const known = info as Readonly<Record<string, unknown>>;
  const [title, author, created, language] = ['Title', 'Author', 'CreationDate', 'Language'].map((key) => {
    const value = known[key];
    return typeof value === 'string' ? value : undefined;
  });
  const own = title !== undefined && !noTitle.test(title.trim()) ? title : undefined;
  const shown = largestOf(paragraphs);
  const facts = factsOf({
    title: [own, shown],
    author: [author],
    published: [created?.replace(/^D:/u, '').slice(0, 8)],
    language: [language]
  });
  const notes: ArticleNote[] = [];
  if (facts.published !== undefined) notes.push({ code: 'date-of-file' });
  if (facts.title !== undefined && !own?.trim()) notes.push({ code: 'title-by-size' });
  return { facts, notes };
}

/** The paragraph of the first page that is set largest, if it is larger than most of the text. */
function largestOf(paragraphs: readonly Paragraph[]): string | undefined {
  const first = paragraphs.filter(({ lines: [line] }) => line?.page === 0);
  const usual = usualSize(paragraphs.flatMap(({ lines }) => lines));
  const sizeOf = ({ lines: [line] }: Paragraph): number => line?.size ?? 0;
  const largest = Math.max(0, ...first.map(sizeOf));
  if (largest < larger * usual) return undefined;
  return first
    .find((paragraph) => sizeOf(paragraph) === largest)
    ?.lines.map(({ text }) => text)
    .join(' ');
}
