import { largestPicture } from '../carried.ts';
import type { InputFile } from '../exchange/imported.ts';
import { Sample } from '../exchange/sample.ts';
import { largestFile } from '../../model/text-file.ts';
import {
  ArticleRefused,
  type Article,
  type ArticleHands,
  type ArticleReader,
  type ReadArticle
} from './article.ts';
import { kindOfArticle, type ArticleKind } from './article-kind.ts';

interface Format {
  /** The largest file, in bytes. */
  readonly most: number;
  readonly load: () => Promise<ArticleReader>;
}

/** All formats of articles. Each is loaded when it is needed. */
const formats: Readonly<Record<ArticleKind, Format>> = {
  text: { most: largestFile, load: async () => (await import('./text.ts')).readText },
  markdown: { most: largestFile, load: async () => (await import('./markdown.ts')).readMarkdown },
  html: { most: largestFile, load: async () => (await import('./html/html.ts')).readHtml },
  pdf: { most: largestPicture, load: async () => (await import('./pdf/pdf.ts')).readPdf },
  docx: { most: largestPicture, load: async () => (await import('./docx.ts')).readDocx }
};

/** The largest file of any format, in bytes. */
export const largestArticle = largestPicture;

/** The endings of files that may be articles, for a file picker: what a file is, its content says. */
export const articleEndings: readonly string[] = ['.txt', '.md', '.html', '.htm', '.pdf', '.docx'];

/**
 * Reads the article of a file, whatever its name. Nothing of it runs, and nothing is loaded that it refers to. Rejects
 * only with what `hands` throw for reasons of their own, such as a package that is not installed.
 */
export const readArticle = (file: InputFile, hands: ArticleHands): Promise<ReadArticle> =>
  refusing(async () => {
    if (file.bytes.length > largestArticle) throw tooLarge(largestArticle);
    const { most, load } = formats[kindOfArticle(new Sample(file))];
    if (file.bytes.length > most) throw tooLarge(most);
    return (await load())(file, hands);
  });

const tooLarge = (most: number): ArticleRefused => new ArticleRefused({ code: 'too-large', most });

/** The article that `read` gives, or why there is none. A text that is only white space is none. */
export async function refusing(read: () => Article | Promise<Article>): Promise<ReadArticle> {
  try {
    const article = await read();
    if (article.text.trim() === '') throw new ArticleRefused({ code: 'no-text' });
    if (article.text.length > largestFile) throw tooLarge(largestFile);
    return { ok: true, article };
  } catch (error) {
    if (error instanceof ArticleRefused) return { ok: false, reason: error.reason };
    throw error;
  }
}
