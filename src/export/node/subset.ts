import compress from 'wawoff2/compress.js';
import decompress from 'wawoff2/decompress.js';
import { harfBuzz } from './font-tools.ts';

/** Subsets a TrueType or WOFF2 font to these characters, as WOFF2. */
export async function withOnly(font: Uint8Array, characters: string): Promise<Uint8Array> {
  const isWoff2 = String.fromCharCode(...font.subarray(0, 4)) === 'wOF2';
  const subset = await harfBuzz();
  return compress(subset(isWoff2 ? await decompress(font) : font, characters));
}
