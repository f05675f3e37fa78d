import { create, type Font } from 'fontkit';

const opened = new WeakMap<Uint8Array, Font>();

/** The font in the bytes of a file, which are read once. */
export function openFont(bytes: Uint8Array): Font {
  if (!opened.has(bytes)) opened.set(bytes, create(bytes));
  return opened.get(bytes)!;
}

/**
 * The advance of a shaped text, in pixels at a font size of one. Marks are left where they are: they add nothing to it,
 * and fontkit throws where one has no letter to stand on.
 */
export const advanceOf = (font: Font, text: string): number =>
  font.layout(text, { mark: false, mkmk: false }).advanceWidth / font.unitsPerEm;
