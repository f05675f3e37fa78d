import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { requirePackages } from '../../export/node/optional.ts';
import type { ArticleHands, OpenPdf } from '../../formats/articles/article.ts';
import { pdfOptions } from '../../formats/articles/pdf/options.ts';

const require = createRequire(import.meta.url);

/** What reading articles needs, in Node. */
export async function nodeHands(): Promise<ArticleHands> {
  // Its documents run no scripts and load nothing.
  const { parseHTML } = await import('linkedom');
  return {
    parseHtml: (html) => parseHTML(html).document,
    openPdf
  };
}

/** Rejects with `PackageMissing` if pdf.js is not installed: it is larger than all the rest. */
async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  requirePackages('reading a PDF', ['pdfjs-dist']);
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(require.resolve('pdfjs-dist/package.json'));
  const task = getDocument({ ...pdfOptions, data: bytes, cMapUrl: join(folder, 'cmaps/') });
  try {
    return { document: await task.promise, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw error;
  }
}
