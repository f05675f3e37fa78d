import PDFDocument from 'pdfkit';
import { nodeHands } from '../../src/cli/new/hands.ts';
import type { Article, ReadArticle } from '../../src/formats/articles/article.ts';
import { readArticle } from '../../src/formats/articles/read-article.ts';
import { canonicalise } from '../../src/model/canonical.ts';

const bytesOf = (file: string | Uint8Array): Uint8Array =>
  typeof file === 'string' ? new TextEncoder().encode(file) : file;

/** Reads a file without a name that could help. */
export const read = async (file: string | Uint8Array): Promise<ReadArticle> =>
  readArticle({ name: 'file', bytes: bytesOf(file) }, await nodeHands());

/** The article of a file that has one. */
export async function articleIn(file: string | Uint8Array): Promise<Article> {
  const result = await read(file);
  if (!result.ok) throw new Error(`no article: ${JSON.stringify(result.reason)}`);
  return result.article;
}

export const codesOf = ({ notes }: Article): readonly string[] => notes.map(({ code }) => code);

export const paragraphsOf = ({ text }: Article): readonly string[] => text.split('\n\n');

/** The words of a text, however its lines and paragraphs are set. */
export const wordsOf = (text: string): string => canonicalise(text).text.trim();

/** A PDF that `draw` makes. */
export function pdfOf(
  draw: (document: PDFKit.PDFDocument) => void,
  info: PDFKit.DocumentInfo = {}
): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: 60, info });
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    document.on('error', reject);
    draw(document);
    document.end();
  });
}

/** Draws lines as they are, one below the other. */
export function drawLines(
  document: PDFKit.PDFDocument,
  lines: readonly string[],
  { x = 60, y = 60, pitch = 14 }: { readonly x?: number; readonly y?: number; readonly pitch?: number } = {}
): void {
  lines.forEach((line, index) => document.text(line, x, y + index * pitch, { lineBreak: false }));
}

/** The beginning of an invented report, in paragraphs. */
export const report = [
  'The harbour council of Lower Wend closed the old ferry landing on Monday, after a survey found cracks in two of its piers. Boats will use the north quay until repairs are finished.',
  'Councillor Oda Brandtner said the closure would last “until mid-September at the latest”. She added that the council had known of the damage since February.',
  'The ferry company, Wendlinie, disputes that. Its manager, Tomas Iversholt, told this newspaper that nobody had informed the company before May 3.'
] as const;
