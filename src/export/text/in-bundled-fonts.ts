import type { DrawnLine } from '../../layout/sheet/lines.ts';
import type { Words } from '../../words/words.ts';
import { fontsFor, type LoadFont, type NeededFont } from '../fonts/needed.ts';
import { typesettingFor, type Painter } from '../fonts/typesetting.ts';
import { asDrawn, leftAsIs, needsNoFonts, type SetText, type TextUse } from './set-text.ts';

/** Loads fonts and processes them. */
export interface FontTools {
  readonly load: LoadFont;
  /** The rules that embed fonts in an SVG. */
  readonly rules: (fonts: readonly NeededFont[]) => Promise<string>;
  /** An SVG with its text converted to shapes. */
  readonly outlines: (markup: string, fonts: readonly NeededFont[]) => Promise<string>;
}

const painters: Readonly<Record<TextUse, Painter>> = {
  embed: 'svg',
  plain: 'svg',
  outline: 'resvg',
  pixels: 'resvg',
  typst: 'typst',
  pdfkit: 'pdfkit'
};

/** Typesets the lines of a picture in the bundled fonts, for one use. Rejects with the errors of `tools`. */
export async function setInBundledFonts(
  lines: readonly DrawnLine[],
  use: TextUse,
  tools: FontTools,
  words: Words['files']
): Promise<SetText> {
  if (needsNoFonts(lines, use)) return leftAsIs;
  const { fonts, warnings } = await fontsFor(lines, tools.load, words);
  const withRules: SetText['keep'] = async (markup) => ({ markup, style: await tools.rules(fonts) });
  const keepers: Partial<Record<TextUse, SetText['keep']>> = {
    embed: withRules,
    pixels: withRules,
    outline: async (markup) => ({ markup: await tools.outlines(markup, fonts), style: '' })
  };
  return {
    typesetting: typesettingFor(painters[use], fonts),
    fonts,
    warnings,
    keep: keepers[use] ?? asDrawn
  };
}
