import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { NeededFont } from './needed.ts';

/** What shapes text without being asked for; a font's other features would bring glyphs that nothing shows. */
const features = [
  ...['ccmp', 'locl', 'mark', 'mkmk', 'curs', 'rlig', 'liga', 'clig', 'calt', 'kern'],
  ...['isol', 'init', 'medi', 'fina', 'ljmo', 'vjmo', 'tjmo']
];

/**
 * A font with no more than the characters that are written in it: WOFF2 for `@font-face`, TrueType for programs.
 * HarfBuzz and Brotli run as WebAssembly, so that the bytes are the same on every machine.
 */
export async function subsetOf(font: NeededFont, targetFormat: 'woff2' | 'truetype'): Promise<Uint8Array> {
  return subsetFont(await readFile(font.path), font.characters, { targetFormat, keepFeatures: features });
}

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
