import type { FontBytes } from './font.ts';
import type { PdfPage } from './page.ts';

export const pdfEngines = ['typst', 'pdfkit'] as const;
/** What writes a PDF: Typst draws more, and is installed only where its optional package is. */
export type PdfEngine = (typeof pdfEngines)[number];

/** The bytes of a PDF, and sentences on what in it is not as it should be. */
export interface WrittenPdf {
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

/** An engine that is at hand. */
export interface PdfWriter {
  readonly engine: PdfEngine;
  readonly write: (page: PdfPage, fonts: readonly FontBytes[]) => Promise<WrittenPdf>;
}
