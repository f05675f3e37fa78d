import type { Typesetting } from '../../marks/typesetting.ts';
import type { NeededFont } from '../fonts/needed.ts';
import type { PdfEngine } from '../pdf/engine.ts';
import type { SvgText } from './svg-text.ts';

/** What the text of a picture is set for: how an SVG keeps it, pixels, or which program sets it in a PDF. */
export type TextUse = SvgText | 'pixels' | PdfEngine;

/** Markup with its text as it is to be kept, and the rules that bring its fonts. */
export interface KeptText {
  readonly markup: string;
  readonly style: string;
}

/** How a picture's text is to be drawn, and in which fonts. */
export interface SetText {
  readonly typesetting: Typesetting | undefined;
  readonly fonts: readonly NeededFont[];
  /** Sentences on what the fonts lack. */
  readonly warnings: readonly string[];
  /** Markup, which is drawn in this typesetting, as its file is to have it. */
  readonly keep: (markup: string) => Promise<KeptText>;
}

/** Keeps markup as it is drawn. */
export const asDrawn: SetText['keep'] = (markup) => Promise.resolve({ markup, style: '' });

/** A picture's text where nothing places it: each program draws it as it can. */
export const leftAsIs: SetText = { typesetting: undefined, fonts: [], warnings: [], keep: asDrawn };
