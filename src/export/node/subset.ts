import { harfBuzz } from './font-tools.ts';
import { requirePackages } from './optional.ts';

/** Subsets a TrueType or WOFF2 font to these characters, as WOFF2. Rejects with `PackageMissing`. */
export async function withOnly(font: Uint8Array, characters: string): Promise<Uint8Array> {
  requirePackages('a part of a font', ['harfbuzzjs', 'wawoff2']);
  const { default: compress } = await import('wawoff2/compress.js');
  const subset = await harfBuzz();
  return compress(subset(isWoff2(font) ? await decompressed(font) : font, characters));
}

const isWoff2 = (font: Uint8Array): boolean => String.fromCharCode(...font.subarray(0, 4)) === 'wOF2';

const decompressed = async (font: Uint8Array): Promise<Uint8Array> =>
  (await import('wawoff2/decompress.js')).default(font);
