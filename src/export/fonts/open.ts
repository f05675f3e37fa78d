import { create, type Font } from 'fontkit';

const opened = new WeakMap<Uint8Array, Font>();

/** The font in a file's bytes, parsed once. */
export function openFont(bytes: Uint8Array): Font {
  if (!opened.has(bytes)) opened.set(bytes, create(bytes));
  return opened.get(bytes)!;
}

/** Marks are not positioned: they add nothing to an advance, and fontkit throws for a mark without a base letter. */
const features = { mark: false, mkmk: false };

/** The advance of shaped text, in pixels at a font size of one. */
export const advanceOf = (font: Font, text: string): number =>
  font.layout(text, features).advanceWidth / font.unitsPerEm;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A glyph of shaped text, in pixels at a font size of one; `y` grows upwards. */
export interface ShapedGlyph {
  /** The points of each contour, in order. */
  readonly path: readonly (readonly [Point, ...Point[]])[];
  readonly advance: number;
  readonly shift: Point;
}

/** The glyphs of a text, in pixels at a font size of one. */
export function shaped(font: Font, text: string): readonly ShapedGlyph[] {
  const { glyphs, positions } = font.layout(text, features);
  const inPixels = (x: number, y: number): Point => ({ x: x / font.unitsPerEm, y: y / font.unitsPerEm });
  return glyphs.map(({ path }, index) => {
    const { xAdvance, xOffset, yOffset } = positions[index]!;
    const contours: [Point, ...Point[]][] = [];
    for (const { command, args } of path.commands) {
      const [x, y] = args.slice(-2);
      if (x === undefined || y === undefined) continue;
      if (command === 'moveTo') contours.push([inPixels(x, y)]);
      else contours.at(-1)!.push(inPixels(x, y));
    }
    return { path: contours, advance: xAdvance / font.unitsPerEm, shift: inPixels(xOffset, yOffset) };
  });
}
