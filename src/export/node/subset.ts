import decompress from 'wawoff2/decompress.js';
import { fontTools } from './font-tools.ts';

/** A font, in TrueType or WOFF2, with no more than these characters, as WOFF2. */
export async function withOnly(font: Uint8Array, characters: string): Promise<Uint8Array> {
  const isWoff2 = String.fromCharCode(...font.subarray(0, 4)) === 'wOF2';
  const [subset, compress] = [await fontTools.harfBuzz(), await fontTools.woff2()];
  return compress(subset(isWoff2 ? await decompress(font) : font, characters));
}
