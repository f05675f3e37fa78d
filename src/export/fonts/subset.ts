import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { NeededFont } from './needed.ts';

/** What shapes text without being asked for; a font's other features would bring glyphs that nothing shows. */
const features = [
  ...['ccmp', 'locl', 'mark', 'mkmk', 'curs', 'rlig', 'liga', 'clig', 'calt', 'kern'],
  ...['isol', 'init', 'medi', 'fina', 'ljmo', 'vjmo', 'tjmo']
];

type Target = 'woff2' | 'truetype';

/**
 * A font, in TrueType or WOFF2, with no more than these characters: WOFF2 for `@font-face`, TrueType for programs.
 * HarfBuzz and Brotli run as WebAssembly, so that the bytes are the same on every machine.
 */
export const withOnly = (font: Uint8Array, characters: string, targetFormat: Target): Promise<Uint8Array> =>
  subsetFont(Buffer.from(font), characters, { targetFormat, keepFeatures: features });

/** A font with no more than the characters that are written in it. */
export const subsetOf = async (font: NeededFont, targetFormat: Target): Promise<Uint8Array> =>
  withOnly(await readFile(font.path), font.characters, targetFormat);

/** The rules that bring the fonts of a picture with it, as the text of a `style` element. */
export async function fontFaceRules(fonts: readonly NeededFont[]): Promise<string> {
  const rules: string[] = [];
  for (const font of fonts) {
    const data = Buffer.from(await subsetOf(font, 'woff2')).toString('base64');
    const { family, style, weight } = font;
    rules.push(
      `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};` +
        `src:url(data:font/woff2;base64,${data}) format('woff2')}`
    );
  }
  return rules.join('');
}
