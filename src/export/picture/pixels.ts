import type { Picture } from './picture.ts';
import { pixelsOf } from './size.ts';

/** The bytes of a file, and sentences on what in it is not as it should be. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

/** A picture is larger than can be drawn: the message gives the way out. */
export class PictureTooLarge extends Error {}

/** Pixels in an inch of a PNG: as many as its size says where that is given in pixels, else what print asks for. */
export const defaultDpi = ({ width }: Pick<Picture, 'width'>): number => (width.unit === 'px' ? 96 : 300);

/** The least and the most pixels in an inch that can be asked for. */
export const dpiLimits = { least: 72, most: 600 } as const;

/** What a PNG may hold in all: more takes gigabytes to draw. */
export const mostPixels = 120_000_000;

/** Whole pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** The sides of a PNG. */
export function pngSizeOf({ sheet, width }: Picture, dpi: number): Pixels {
  const across = Math.max(1, Math.round((pixelsOf(width) / 96) * dpi));
  return { width: across, height: Math.max(1, Math.round((sheet.height * across) / sheet.width)) };
}

/** A sentence on the characters that gave way to U+FFFD, as XML has no place for them. */
export const forbiddenInWords = (count: number): string =>
  `${count === 1 ? 'a character' : `${count} characters`} that no XML file may have ${count === 1 ? 'is' : 'are'} drawn as �`;
