import type { Pixels } from './png.ts';

/** How far a channel may be off, of 255. */
const tolerance = 48;

export interface Difference {
  /** Pixels that differ, of all. */
  readonly share: number;
  /** The first picture, pale, with what differs in red. */
  readonly picture: Pixels;
}

/**
 * Compares two pictures of one size, but for a row or a column at the end. A pixel differs if nothing like it and its
 * neighbours lies at its place in the other picture, or beside that: painters mix the colours of edges, and set letters
 * on the grid of pixels or between its lines, each in their own way.
 */
export function differenceOf(one: Pixels, other: Pixels): Difference {
  const width = Math.min(one.width, other.width);
  const height = Math.min(one.height, other.height);
  if (Math.max(one.width, other.width) > width + 1 || Math.max(one.height, other.height) > height + 1)
    throw new Error(`${one.width} × ${one.height} pixels and ${other.width} × ${other.height}`);
  const [softOne, softOther] = [softened(one), softened(other)];
  const rgba = new Uint8Array(width * height * 4);
  let count = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const differs = isAlone(softOne, softOther, x, y) || isAlone(softOther, softOne, x, y);
      if (differs) count++;
      rgba.set(differs ? [220, 0, 0, 255] : paleOf(one, x, y), (y * width + x) * 4);
    }
  return { share: count / (width * height), picture: { width, height, rgba } };
}

/** Every pixel as the mean of itself and its eight neighbours; those at the border stay. */
function softened({ width, height, rgba }: Pixels): Pixels {
  const soft = rgba.slice();
  const row = width * 4;
  for (let y = 1; y < height - 1; y++)
    for (let at = y * row + 4; at < (y + 1) * row - 4; at++) {
      let sum = 0;
      for (let middle = at - row; middle <= at + row; middle += row)
        sum += rgba[middle - 4]! + rgba[middle]! + rgba[middle + 4]!;
      soft[at] = sum / 9;
    }
  return { width, height, rgba: soft };
}

/** Whether a pixel has none like it at its place in the other picture, nor beside that. */
function isAlone(one: Pixels, other: Pixels, x: number, y: number): boolean {
  if (isLike(one, x, y, other, x, y)) return false;
  for (let dy = -1; dy <= 1; dy++)
    for (let dx = -1; dx <= 1; dx++) if (isLike(one, x, y, other, x + dx, y + dy)) return false;
  return true;
}

function isLike(one: Pixels, x: number, y: number, other: Pixels, otherX: number, otherY: number): boolean {
  if (otherX < 0 || otherY < 0 || otherX >= other.width || otherY >= other.height) return false;
  const at = (y * one.width + x) * 4;
  const otherAt = (otherY * other.width + otherX) * 4;
  for (let channel = 0; channel < 4; channel++)
    if (Math.abs(one.rgba[at + channel]! - other.rgba[otherAt + channel]!) > tolerance) return false;
  return true;
}

const paleOf = ({ rgba, width }: Pixels, x: number, y: number): number[] =>
  [0, 1, 2].map((channel) => 200 + (rgba[(y * width + x) * 4 + channel]! * 55) / 255).concat(255);
