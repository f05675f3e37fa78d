import { base64Of } from './base64.ts';
import type { NeededFont } from './needed.ts';
import type { Subset } from './subset.ts';

/** Compresses a TrueType font to WOFF2. */
export type Compress = (font: Uint8Array) => Promise<Uint8Array>;

/**
 * The `@font-face` rules that embed a picture's fonts, each limited to the characters drawn in it, as the text of a
 * `style` element.
 */
export async function fontFaceRules(
  fonts: readonly NeededFont[],
  subset: Subset,
  compress: Compress
): Promise<string> {
  const rules: string[] = [];
  for (const { family, style, weight, bytes, characters } of fonts) {
    const data = base64Of(await compress(subset(bytes, characters)));
    rules.push(
      `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};` +
        `src:url(data:font/woff2;base64,${data}) format('woff2')}`
    );
  }
  return rules.join('');
}
