import compress from 'wawoff2/compress.js';
import { openHarfBuzz, type Subset } from '../fonts/subset.ts';
import { openResvg, type Painter } from '../png/resvg.ts';
import type { FontTools } from '../text/typeset.ts';
import { readPackaged } from './packaged.ts';

let subset: Promise<Subset> | undefined;
let painter: Promise<Painter> | undefined;

/** What works on fonts, from the packages that bring it; each is opened once. */
export const fontTools: FontTools = {
  harfBuzz: () => (subset ??= readPackaged('harfbuzzjs/dist/harfbuzz-subset.wasm').then(openHarfBuzz)),
  woff2: () => Promise.resolve(compress),
  resvg: () => (painter ??= readPackaged('@resvg/resvg-wasm/index_bg.wasm').then(openResvg))
};
