import type { ReadArticle } from '../../formats/articles/article.ts';
import { largestArticle, readArticle } from '../../formats/articles/read-article.ts';
import { pageHands } from './hands.ts';

/** A file that an author opened, and its article or why there is none. */
export interface ReadFile {
  readonly name: string;
  readonly read: ReadArticle;
}

/** Reads the articles of files, one after another, since each may be large. */
export async function readArticles(files: readonly File[]): Promise<readonly ReadFile[]> {
  const all: ReadFile[] = [];
  for (const file of files) all.push({ name: file.name, read: await readFile(file) });
  return all;
}

/** A file that is too large is not even loaded. */
async function readFile(file: File): Promise<ReadArticle> {
  if (file.size > largestArticle) return { ok: false, reason: { code: 'too-large', most: largestArticle } };
  return readArticle({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, pageHands);
}

/** The text of what was pasted as `text/html`. */
export async function readPasted(html: string): Promise<ReadArticle> {
  const { readRichText } = await import('../../formats/articles/html/rich-text.ts');
  return readRichText(html, pageHands);
}
