import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Draws SVG with only the fonts in these bytes. */
export interface Painter {
  /** A PNG `pixels` wide. */
  readonly png: (svg: string, pixels: number, fonts: readonly Uint8Array[]) => Uint8Array;
  /** The same SVG with text converted to shapes; its root, title and description stay. */
  readonly outlines: (svg: string, fonts: readonly Uint8Array[]) => string;
}

/**
 * resvg from its `index_bg.wasm`. As WebAssembly it produces the same bytes on every machine. It can be opened only
 * once; throws if the environment does not allow WebAssembly.
 */
export async function openResvg(wasm: BufferSource): Promise<Painter> {
  await initWasm(wasm);
  return { png: drawPng, outlines: drawOutlines };
}

function drawPng(svg: string, pixels: number, fonts: readonly Uint8Array[]): Uint8Array {
  const drawing = drawingOf(svg, fonts, { mode: 'width', value: pixels });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}

function drawOutlines(svg: string, fonts: readonly Uint8Array[]): string {
  const head = /^<svg.*?<\/desc>/su.exec(svg)?.[0] ?? '';
  const drawing = drawingOf(svg, fonts, { mode: 'original' });
  const outlines = drawing.toString();
  drawing.free();
  return head + outlines.slice(outlines.indexOf('>', outlines.indexOf('<svg')) + 1);
}

/** One unknown key would make resvg ignore all of these. */
const drawingOf = (
  svg: string,
  fonts: readonly Uint8Array[],
  fitTo: { readonly mode: 'original' } | { readonly mode: 'width'; readonly value: number }
) =>
  new Resvg(svg, {
    fitTo,
    font: {
      fontBuffers: [...fonts],
      defaultFontFamily: 'Inter',
      sansSerifFamily: 'Inter',
      serifFamily: 'Source Serif 4'
    }
  });
