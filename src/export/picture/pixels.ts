import type { Picture } from './picture.ts';
import { pixelsOf } from './size.ts';

/** The bytes of a file, and warnings about it. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

/** A picture is too large to draw: the message says what to do. */
export class PictureTooLarge extends Error {}

/** Pixels per inch of a PNG: those of its size if given in pixels, otherwise the usual density for print. */
export const defaultDpi = ({ width }: Pick<Picture, 'width'>): number => (width.unit === 'px' ? 96 : 300);

/** The limits for pixels per inch. */
export const dpiLimits = { least: 72, most: 600 } as const;

/** The most pixels of a PNG: more takes gigabytes to draw. */
export const mostPixels = 120_000_000;

/** Whole pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** The size of a PNG. */
export function pngSizeOf({ sheet, width }: Picture, dpi: number): Pixels {
  const across = Math.max(1, Math.round((pixelsOf(width) / 96) * dpi));
  return { width: across, height: Math.max(1, Math.round((sheet.height * across) / sheet.width)) };
}
