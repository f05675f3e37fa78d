import type { Face } from '../../layout/text/text.ts';

export interface FontName {
  readonly family: string;
  /** As in CSS: 400, 600. */
  readonly weight: number;
  readonly style: 'normal' | 'italic';
}

/** A font that a PDF may use, with the bytes of its file. */
export interface FontBytes extends FontName {
  readonly bytes: Uint8Array;
}

/** The fonts that the texts of a sheet are set in. */
export const fontOfFace = {
  sans: { family: 'Inter', weight: 400, style: 'normal' },
  sansBold: { family: 'Inter', weight: 600, style: 'normal' },
  serifItalic: { family: 'Source Serif 4', weight: 400, style: 'italic' }
} as const satisfies Readonly<Record<Face, FontName>>;
