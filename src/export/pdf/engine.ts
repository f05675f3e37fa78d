import type { FontBytes } from './font.ts';
import type { PdfPage } from './page.ts';

export const pdfEngines = ['typst', 'pdfkit'] as const;
/** The programs that write PDFs: Typst draws more, but is an optional package. */
export type PdfEngine = (typeof pdfEngines)[number];

/** The bytes of a PDF, and warnings about it. */
export interface WrittenPdf {
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

/** An available engine. */
export interface PdfWriter {
  readonly engine: PdfEngine;
  readonly write: (page: PdfPage, fonts: readonly FontBytes[]) => Promise<WrittenPdf>;
}
