import type { Words } from '../../words/words.ts';
import { svgFile } from '../svg/svg-file.ts';
import type { KeptText } from '../text/set-text.ts';
import { mostPixels, PictureTooLarge, type Pixels } from '../picture/pixels.ts';

/** The longest side of a canvas in any browser, in pixels. */
const longestSide = 16_384;

interface Canvas extends Pixels {
  /** The background, drawn to the very edge: whole pixels may be slightly more than the picture's size. */
  readonly ground: string | undefined;
}

/** For screens, browsers may move letters to whole pixels, away from their place in the layout. */
const exactType = 'text{text-rendering:geometricPrecision}';

/**
 * Draws a picture as a PNG of this size, with the rules that embed its fonts. Throws `PictureTooLarge` if the browser
 * has no canvas of that size.
 */
export async function drawPng(
  { markup, style }: KeptText,
  { width, height, ground }: Canvas,
  { signal, words }: { readonly signal: AbortSignal; readonly words: Words }
): Promise<Uint8Array> {
  const refuseUnless = (fits: boolean): void => {
    if (!fits) throw new PictureTooLarge(words.files.refused.tooManyPixels(width, height));
  };
  refuseUnless(width <= longestSide && height <= longestSide && width * height <= mostPixels);
  const svg = svgFile(markup, { style: style + exactType });
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  signal.throwIfAborted();
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  refuseUnless(context !== null && isReal(context, width, height));
  if (ground !== undefined) fill(context!, ground, { width, height });
  context!.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  // Frees its pixels at once rather than at the next garbage collection.
  Object.assign(canvas, { width: 0, height: 0 });
  signal.throwIfAborted();
  refuseUnless(blob !== null);
  return new Uint8Array(await blob!.arrayBuffer());
}

function fill(context: CanvasRenderingContext2D, ground: string, { width, height }: Pixels): void {
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
}

/** A canvas that is too large for the browser (on iOS, over 16 megapixels) silently stays empty. */
function isReal(context: CanvasRenderingContext2D, width: number, height: number): boolean {
  context.fillRect(width - 1, height - 1, 1, 1);
  const inked = context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
  context.clearRect(width - 1, height - 1, 1, 1);
  return inked;
}
