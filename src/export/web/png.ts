import { svgFile } from '../svg/svg-file.ts';
import type { KeptText } from '../text/set-text.ts';
import { mostPixels, PictureTooLarge, type Pixels } from '../picture/pixels.ts';

/** No browser’s canvas is longer than this on a side, in pixels. */
const longestSide = 16_384;

interface Canvas extends Pixels {
  /** What lies under the picture, to its very edge: whole pixels may be a little more than the picture is. */
  readonly ground: string | undefined;
}

/** Browsers may put letters on whole pixels for a screen, which is not where the layout has them. */
const exactType = 'text{text-rendering:geometricPrecision}';

/**
 * Draws a picture with the rules that bring its fonts as a PNG of so many pixels. Throws `PictureTooLarge` where the browser has no canvas
 * as large.
 */
export async function drawPng(
  { markup, style }: KeptText,
  { width, height, ground }: Canvas,
  signal: AbortSignal
): Promise<Uint8Array> {
  refuseBeyond(width <= longestSide && height <= longestSide && width * height <= mostPixels, width, height);
  const svg = svgFile(markup, { style: style + exactType });
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  signal.throwIfAborted();
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  refuseBeyond(context !== null && isReal(context, width, height), width, height);
  if (ground !== undefined) fill(context!, ground, { width, height });
  context!.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  // Its pixels are let go at once, not when the browser comes round to it.
  Object.assign(canvas, { width: 0, height: 0 });
  signal.throwIfAborted();
  refuseBeyond(blob !== null, width, height);
  return new Uint8Array(await blob!.arrayBuffer());
}

function fill(context: CanvasRenderingContext2D, ground: string, { width, height }: Pixels): void {
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
}

function refuseBeyond(fits: boolean, width: number, height: number): void {
  if (!fits)
    throw new PictureTooLarge(
      `a PNG of ${width} × ${height} pixels is more than this browser can draw; ask for fewer pixels per inch or fewer parts, or take SVG`
    );
}

/** A canvas that is too large for the browser (on iOS: of more than 16 megapixels) takes no ink, without a word. */
function isReal(context: CanvasRenderingContext2D, width: number, height: number): boolean {
  context.fillRect(width - 1, height - 1, 1, 1);
  const inked = context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
  context.clearRect(width - 1, height - 1, 1, 1);
  return inked;
}
