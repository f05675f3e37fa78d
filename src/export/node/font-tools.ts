import { fontFaceRules } from '../fonts/rules.ts';
import { openHarfBuzz, type Subset } from '../fonts/subset.ts';
import type { Painter } from '../png/resvg.ts';
import type { FontTools } from '../text/in-bundled-fonts.ts';
import { readFont, readPackaged } from './packaged.ts';

let subset: Promise<Subset> | undefined;
let painter: Promise<Painter> | undefined;

/** HarfBuzz, opened once. */
export const harfBuzz = (): Promise<Subset> =>
  (subset ??= readPackaged('harfbuzzjs/dist/harfbuzz-subset.wasm').then(openHarfBuzz));

/** resvg, which can be opened only once. */
export const resvg = (): Promise<Painter> => (painter ??= openedResvg());

async function openedResvg(): Promise<Painter> {
  const { openResvg } = await import('../png/resvg.ts');
  return openResvg(await readPackaged('@resvg/resvg-wasm/index_bg.wasm'));
}

/** Font tools from their packages, which are loaded only when they are used: an installation may lack them. */
export const fontTools: FontTools = {
  load: readFont,
  rules: async (fonts) => {
    const { default: compress } = await import('wawoff2/compress.js');
    return fontFaceRules(fonts, await harfBuzz(), compress);
  },
  outlines: async (markup, fonts) =>
    (await resvg()).outlines(
      markup,
      fonts.map(({ bytes }) => bytes)
    )
};
