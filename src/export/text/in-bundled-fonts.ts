import type { DrawnLine } from '../../layout/sheet/lines.ts';
import { fontsFor, type LoadFont, type NeededFont } from '../fonts/needed.ts';
import { hasParts } from '../fonts/place.ts';
import { typesettingFor } from '../fonts/typesetting.ts';
import { asDrawn, leftAsIs, type SetText, type TextUse } from './set-text.ts';

/** How fonts are had, and what works on them. */
export interface FontTools {
  readonly load: LoadFont;
  /** The rules that bring fonts with an SVG. */
  readonly rules: (fonts: readonly NeededFont[]) => Promise<string>;
  /** An SVG with its text as shapes. */
  readonly outlines: (markup: string, fonts: readonly NeededFont[]) => Promise<string>;
}

/** Sets the lines of a picture for a use in the bundled fonts. Rejects with what `tools` does. */
export async function setInBundledFonts(
  lines: readonly DrawnLine[],
  use: TextUse,
  tools: FontTools
): Promise<SetText> {
  if (use === 'plain' && !lines.some(({ line }) => hasParts(line))) return leftAsIs;
  const { fonts, warnings } = await fontsFor(lines, tools.load);
  const painter = use === 'typst' || use === 'pdfkit' ? use : 'svg';
  const keepers: Partial<Record<TextUse, SetText['keep']>> = {
    embed: async (markup) => ({ markup, style: await tools.rules(fonts) }),
    outline: async (markup) => ({ markup: await tools.outlines(markup, fonts), style: '' })
  };
  return { typesetting: typesettingFor(painter, fonts), fonts, warnings, keep: keepers[use] ?? asDrawn };
}
