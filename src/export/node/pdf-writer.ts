import { CannotDraw } from '../pdf/cannot-draw.ts';
import type { PdfEngine, PdfWriter } from '../pdf/engine.ts';
import { waysToInstall } from './optional.ts';
import { writeByTypst, type Typst } from './typst/write-pdf.ts';

/**
 * Typst by default, or PDFKit if Typst is not installed. Rejects with `CannotDraw` if Typst was requested but is not
 * installed.
 */
export async function pdfWriter(asked: PdfEngine | undefined): Promise<PdfWriter> {
  const typst = asked === 'pdfkit' ? undefined : await loadTypst();
  if (typeof typst === 'string' && asked === 'typst') throw new CannotDraw(withoutTypst(typst));
  return typeof typst === 'object'
    ? { engine: 'typst', write: (page, fonts) => Promise.resolve(writeByTypst(typst, page, fonts)) }
    : {
        engine: 'pdfkit',
        write: async (page, fonts) => (await import('../pdf/write-pdf.ts')).writePdf(page, fonts)
      };
}

/** The optional package, or why it can't be loaded: usually it is not installed. */
async function loadTypst(): Promise<Typst | string> {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const withoutTypst = (reason: string): string =>
  `Typst is not installed: ${waysToInstall(['@myriaddreamin/typst-ts-node-compiler'])}, or leave out --pdf-engine (${reason})`;
