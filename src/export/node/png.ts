import { Resvg } from '@resvg/resvg-js';

/** Draws an SVG of which each side is given in pixels: `pixels` wide, with the fonts in these files and no others. */
export function drawPng(svg: string, pixels: number, fontFiles: readonly string[]): Uint8Array {
  // One key that it does not know would make resvg forget all of these, and use the machine's own fonts.
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: pixels },
    font: {
      loadSystemFonts: false,
      fontFiles: [...fontFiles],
      defaultFontFamily: 'Inter',
      sansSerifFamily: 'Inter',
      serifFamily: 'Source Serif 4'
    }
  });
  return drawing.render().asPng();
}
