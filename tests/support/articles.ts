import { nodeHands } from '../../src/cli/new/hands.ts';
import type { Article, ReadArticle } from '../../src/formats/articles/article.ts';
import { readArticle } from '../../src/formats/articles/read-article.ts';
import { canonicalise } from '../../src/model/canonical.ts';

export { pdfOf, report } from './report.ts';

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

/** Draws lines as they are, one below the other. */
export function drawLines(
  document: PDFKit.PDFDocument,
  lines: readonly string[],
  { x = 60, y = 60, pitch = 14 }: { readonly x?: number; readonly y?: number; readonly pitch?: number } = {}
): void {
  lines.forEach((line, index) => document.text(line, x, y + index * pitch, { lineBreak: false }));
}
