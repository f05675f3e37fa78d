import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';

const opened = new Map<string, Font>();

/** The font in a file. It is read once: those of Han are of ten megabytes. */
export function openFont(path: string): Font {
  if (!opened.has(path)) opened.set(path, create(readFileSync(path)));
  return opened.get(path)!;
}

/**
 * The advance of a shaped text, in pixels at a font size of one. Marks are left where they are: they add nothing to it,
 * and fontkit throws where one has no letter to stand on.
 */
export const advanceOf = (font: Font, text: string): number =>
  font.layout(text, { mark: false, mkmk: false }).advanceWidth / font.unitsPerEm;
