import type { OfficeFormat, OfficeWriter } from './writer.ts';

/** Loads what writes a format: large, and needed only then. */
export const officeWriter = async (format: OfficeFormat): Promise<OfficeWriter> =>
  format === 'docx'
    ? (await import('../docx/write-docx.ts')).docxOf
    : (await import('../pptx/write-pptx.ts')).pptxOf;
