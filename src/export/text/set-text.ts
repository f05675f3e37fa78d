import type { Typesetting } from '../../marks/typesetting.ts';
import type { DrawnLine } from '../../layout/sheet/lines.ts';
import type { NeededFont } from '../fonts/needed.ts';
import { hasParts } from '../fonts/place.ts';
import type { PdfEngine } from '../pdf/engine.ts';
import type { SvgText } from './svg-text.ts';

/** What a picture's text is typeset for: a way to keep text in SVG, pixels, or a PDF engine. */
export type TextUse = SvgText | 'pixels' | PdfEngine;

/** Markup with its final text, and the rules that embed its fonts. */
export interface KeptText {
  readonly markup: string;
  readonly style: string;
}

/** How a picture's text is drawn, and in which fonts. */
export interface SetText {
  readonly typesetting: Typesetting | undefined;
  readonly fonts: readonly NeededFont[];
  /** Warnings about characters that the fonts lack. */
  readonly warnings: readonly string[];
  /** Converts markup that was rendered with this typesetting to its final form. */
  readonly keep: (markup: string) => Promise<KeptText>;
}

/** Keeps markup unchanged. */
export const asDrawn: SetText['keep'] = (markup) => Promise.resolve({ markup, style: '' });

/** Whether text needs no fonts of ours: readers' own draw it, and no program would misplace parts of its lines. */
export const needsNoFonts = (lines: readonly DrawnLine[], use: TextUse): boolean =>
  use === 'plain' && !lines.some(({ line }) => hasParts(line));

/** Text that nothing positions: each program draws it as it can. */
export const leftAsIs: SetText = { typesetting: undefined, fonts: [], warnings: [], keep: asDrawn };
