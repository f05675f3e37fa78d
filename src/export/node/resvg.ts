import { Resvg } from '@resvg/resvg-js';

/** Draws an SVG `pixels` wide, with the fonts in these files and no others. */
export const drawPng = (svg: string, pixels: number, fontFiles: readonly string[]): Uint8Array =>
  drawing(svg, fontFiles, { mode: 'width', value: pixels }).render().asPng();

/** The same SVG with its text as shapes; its root, title and description stay. */
export function drawOutlines(svg: string, fontFiles: readonly string[]): string {
  const head = /^<svg.*?<\/desc>/su.exec(svg)?.[0] ?? '';
  const outlines = drawing(svg, fontFiles, { mode: 'original' }).toString();
  return head + outlines.slice(outlines.indexOf('>', outlines.indexOf('<svg')) + 1);
}

/** One key that it does not know would make resvg forget all of these, and use the machine's own fonts. */
const drawing = (
  svg: string,
  fontFiles: readonly string[],
  fitTo: { readonly mode: 'original' } | { readonly mode: 'width'; readonly value: number }
): Resvg =>
  new Resvg(svg, {
    fitTo,
    font: {
      loadSystemFonts: false,
      fontFiles: [...fontFiles],
      defaultFontFamily: 'Inter',
      sansSerifFamily: 'Inter',
      serifFamily: 'Source Serif 4'
    }
  });
