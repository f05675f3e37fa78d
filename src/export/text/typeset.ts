import { linesIn } from '../fonts/lines.ts';
import { fontsFor, type LoadFont, type NeededFont } from '../fonts/needed.ts';
import { advanceIn, withRunsPlaced } from '../fonts/place.ts';
import { fontFaceRules, type Compress } from '../fonts/rules.ts';
import type { Subset } from '../fonts/subset.ts';
import type { Painter } from '../png/resvg.ts';
import type { SvgText } from './svg-text.ts';

/** Clean markup whose runs of text have their places, and the fonts that it is drawn in. */
export interface Typeset {
  readonly markup: string;
  readonly fonts: readonly NeededFont[];
  /** Sentences on what the fonts lack. */
  readonly warnings: readonly string[];
}

/** Sets the text of clean markup. */
export async function typeset(markup: string, load: LoadFont): Promise<Typeset> {
  const lines = linesIn(markup);
  const { fonts, warnings } = await fontsFor(lines, load);
  return { markup: withRunsPlaced(markup, lines, advanceIn(fonts)), fonts, warnings };
}

/** What works on fonts, each opened when it is needed. */
export interface FontTools {
  readonly harfBuzz: () => Promise<Subset>;
  readonly woff2: () => Promise<Compress>;
  readonly resvg: () => Promise<Painter>;
}

/** Markup with its text as it is to be kept, and the rules that bring its fonts. */
export interface KeptText {
  readonly markup: string;
  readonly style: string;
}

/** How each choice keeps the text of a picture. */
const keepers: Readonly<Record<SvgText, (set: Typeset, tools: FontTools) => Promise<KeptText>>> = {
  embed: async ({ markup, fonts }, { harfBuzz, woff2 }) => ({
    markup,
    style: await fontFaceRules(fonts, await harfBuzz(), await woff2())
  }),
  plain: ({ markup }) => Promise.resolve({ markup, style: '' }),
  outline: async ({ markup, fonts }, { resvg }) => ({
    markup: (await resvg()).outlines(
      markup,
      fonts.map(({ bytes }) => bytes)
    ),
    style: ''
  })
};

/** Keeps the text of a picture as its SVG is to have it. */
export const keepText = (text: SvgText, set: Typeset, tools: FontTools): Promise<KeptText> =>
  keepers[text](set, tools);
