import type { ArticleHands } from '../../formats/articles/article.ts';
import { parseHtml } from './parse-html.ts';

/** What reading articles needs, in a browser. pdf.js is loaded with the first PDF. */
export const pageHands: ArticleHands = {
  parseHtml,
  openPdf: async (bytes) => (await import('./open-pdf.ts')).openPdf(bytes)
};
