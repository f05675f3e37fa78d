import type { Story } from '../../model/story.ts';
import type { Contents } from '../picture/contents.ts';
import type { Picture } from '../picture/picture.ts';

/** The formats of an office: documents that are edited, not pictures. */
export const officeFormats = ['docx', 'pptx'] as const;
export type OfficeFormat = (typeof officeFormats)[number];

/** A figure as a PNG. */
export interface PaintedFigure {
  readonly png: Uint8Array;
  /** In pixels of 1/96 inch. */
  readonly width: number;
  readonly height: number;
  readonly alternativeText: string;
}

/** What becomes a document. */
export interface OfficeSubject {
  readonly story: Story;
  /** Says which events the document has, in which language and colours. */
  readonly picture: Picture;
  readonly contents: Pick<Contents, 'metadata' | 'document'>;
  /** For documents that have it as a picture. */
  readonly figure: PaintedFigure | undefined;
}

/** Equal subjects give equal bytes. */
export type OfficeWriter = (subject: OfficeSubject) => Promise<Uint8Array>;
