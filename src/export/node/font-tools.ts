import compress from 'wawoff2/compress.js';
import { fontFaceRules } from '../fonts/rules.ts';
import { openHarfBuzz, type Subset } from '../fonts/subset.ts';
import { openResvg, type Painter } from '../png/resvg.ts';
import type { FontTools } from '../text/in-bundled-fonts.ts';
import { readFont, readPackaged } from './packaged.ts';

let subset: Promise<Subset> | undefined;
let painter: Promise<Painter> | undefined;

/** HarfBuzz, opened once. */
export const harfBuzz = (): Promise<Subset> =>
  (subset ??= readPackaged('harfbuzzjs/dist/harfbuzz-subset.wasm').then(openHarfBuzz));

/** resvg, which can be opened only once. */
export const resvg = (): Promise<Painter> =>
  (painter ??= readPackaged('@resvg/resvg-wasm/index_bg.wasm').then(openResvg));

/** Font tools from their packages. */
export const fontTools: FontTools = {
  load: readFont,
  rules: async (fonts) => fontFaceRules(fonts, await harfBuzz(), compress),
  outlines: async (markup, fonts) =>
    (await resvg()).outlines(
      markup,
      fonts.map(({ bytes }) => bytes)
    )
};
