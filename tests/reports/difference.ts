import type { Pixels } from './png.ts';

/** How far a channel may be off, of 255, where one of the pictures is flat. */
const flat = 6;
/** As much more of the contrast around a place, where both have some: there edges are mixed, in each painter's way. */
const ofContrast = 0.25;
const tolerance = 48;

/** Within how many pixels contrast lies around a place. */
const around = 2;

/** Tiles lie over each other by half a side, so that what is small lies in one of them whole. */
const halfTile = 8;

/**
 * How many of the 256 pixels of a tile may differ from resvg's, by painter. Chromium was seen to differ in 16 at most,
 * librsvg and Inkscape in none; a dash that is drawn as a line makes 36. `difference.test.ts` holds what has to be above.
 */
export const mostInTile = { librsvg: 8, inkscape: 8, chromium: 24 } as const;
export type Painter = keyof typeof mostInTile;

export interface Difference {
  /** Pixels that differ, of all. */
  readonly share: number;
  /** Pixels that differ in the tile that has most of them, and where this begins. */
  readonly worst: { readonly count: number; readonly x: number; readonly y: number };
  /** The first picture, pale, with what differs in red. */
  readonly picture: () => Pixels;
}

/**
 * Compares two pictures of one size, but for a row or a column at the end. A pixel differs if nothing like it and its
 * neighbours lies at its place in the other picture, or beside that: painters mix the colours of edges, and set letters
 * on the grid of pixels or between its lines, each in their own way. What is flat in one picture has to be as flat and of
 * the same colour in the other.
 */
export function differenceOf(one: Pixels, other: Pixels): Difference {
  const width = Math.min(one.width, other.width);
  const height = Math.min(one.height, other.height);
  if (Math.max(one.width, other.width) > width + 1 || Math.max(one.height, other.height) > height + 1)
    throw new Error(`${one.width} × ${one.height} pixels and ${other.width} × ${other.height}`);
  const [softOne, softOther] = [softened(one), softened(other)];
  const odd: number[] = [];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (isLike(softOne, x, y, softOther, x, y, flat)) continue;
      const contrast = Math.min(contrastAt(one, x, y), contrastAt(other, x, y));
      const most = Math.min(tolerance, flat + ofContrast * contrast);
      if (isAlone(softOne, softOther, x, y, most) || isAlone(softOther, softOne, x, y, most))
        odd.push(y * width + x);
    }
  return {
    share: odd.length / (width * height),
    worst: worstTile(odd, width, height),
    picture: () => marked(one, width, height, odd)
  };
}

/** The tile with most of these pixels, which are counted in squares of half a side. */
function worstTile(odd: readonly number[], width: number, height: number): Difference['worst'] {
  const columns = Math.ceil(width / halfTile) + 1;
  const counts = new Uint16Array(columns * (Math.ceil(height / halfTile) + 1));
  for (const at of odd)
    counts[Math.floor(Math.floor(at / width) / halfTile) * columns + Math.floor((at % width) / halfTile)]!++;
  let worst = { count: 0, x: 0, y: 0 };
  for (let cell = 0; cell + columns + 1 < counts.length; cell++) {
    const count = counts[cell]! + counts[cell + 1]! + counts[cell + columns]! + counts[cell + columns + 1]!;
    if (count > worst.count)
      worst = { count, x: (cell % columns) * halfTile, y: Math.floor(cell / columns) * halfTile };
  }
  return worst;
}

/** Every pixel as the mean of itself and its eight neighbours; those at the border stay. */
function softened({ width, height, rgba }: Pixels): Pixels {
  const soft = rgba.slice();
  const row = width * 4;
  const sums = new Uint16Array(row);
  for (let y = 1; y < height - 1; y++) {
    const start = y * row;
    for (let at = 0; at < row; at++)
      sums[at] = rgba[start - row + at]! + rgba[start + at]! + rgba[start + row + at]!;
    for (let at = 4; at < row - 4; at++) soft[start + at] = (sums[at - 4]! + sums[at]! + sums[at + 4]!) / 9;
  }
  return { width, height, rgba: soft };
}

/** How much the pixels around a place differ from each other, in the channel in which they do most. */
function contrastAt({ width, height, rgba }: Pixels, x: number, y: number): number {
  let contrast = 0;
  for (let channel = 0; channel < 4; channel++) {
    let [least, most] = [255, 0];
    for (let row = Math.max(0, y - around); row <= Math.min(height - 1, y + around); row++)
      for (let column = Math.max(0, x - around); column <= Math.min(width - 1, x + around); column++) {
        const value = rgba[(row * width + column) * 4 + channel]!;
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
    contrast = Math.max(contrast, most - least);
  }
  return contrast;
}

/** Whether a pixel has none like it at its place in the other picture, nor beside that. */
function isAlone(one: Pixels, other: Pixels, x: number, y: number, most: number): boolean {
  for (let dy = -1; dy <= 1; dy++)
    for (let dx = -1; dx <= 1; dx++) if (isLike(one, x, y, other, x + dx, y + dy, most)) return false;
  return true;
}

function isLike(
  one: Pixels,
  x: number,
  y: number,
  other: Pixels,
  otherX: number,
  otherY: number,
  most: number
): boolean {
  if (otherX < 0 || otherY < 0 || otherX >= other.width || otherY >= other.height) return false;
  const at = (y * one.width + x) * 4;
  const otherAt = (otherY * other.width + otherX) * 4;
  for (let channel = 0; channel < 4; channel++)
    if (Math.abs(one.rgba[at + channel]! - other.rgba[otherAt + channel]!) > most) return false;
  return true;
}

function marked({ rgba, width: own }: Pixels, width: number, height: number, odd: readonly number[]): Pixels {
  const pale = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 3; channel++)
        pale[(y * width + x) * 4 + channel] = 200 + (rgba[(y * own + x) * 4 + channel]! * 55) / 255;
  for (const at of odd) pale.set([220, 0, 0, 255], at * 4);
  return { width, height, rgba: pale };
}
