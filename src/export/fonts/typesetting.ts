import type { TextLine } from '../../layout/scene.ts';
import { styledRuns, type FontFace, type StyledRun } from '../../layout/text/styled-runs.ts';
import type { Typesetting } from '../../marks/typesetting.ts';
import { unseen } from './faces.ts';
import type { NeededFont } from './needed.ts';
import { advanceOf, openFont } from './open.ts';
import { outlineOf } from './outline.ts';
import { hasFamiliesOrIsolates, hasParts, placeRuns, type Advance } from './place.ts';

/** The font that a face is drawn in, of these; one that is not among them gives way to its family, or to the first. */
export function fontOf(face: FontFace, fonts: readonly NeededFont[]): NeededFont | undefined {
  const family = fonts.filter((font) => font.family === face.family);
  const exact = family.find(({ weight, style }) => weight === face.weight && style === face.style);
  return exact ?? family[0] ?? fonts[0];
}

/** Advances by shaping with these fonts. */
export const advanceIn =
  (fonts: readonly NeededFont[]): Advance =>
  (text, face) => {
    const font = fontOf(face, fonts);
    return font ? advanceOf(openFont(font.bytes), text) : 0;
  };

/** How each program that reads a picture's SVG wants its text. */
const settings = {
  /** Browsers, resvg, librsvg and Inkscape alike. */
  svg: (fonts) => ({
    placedRuns: (line) => (hasParts(line) ? placeRuns(line, advanceIn(fonts), true) : undefined)
  }),
  /** It looks for a character that a font lacks among the fonts of the machine, and with some never comes to an end. */
  typst: (fonts) => ({
    placedRuns: (line) =>
      hasFamiliesOrIsolates(line) || styledRuns(line).some((run) => withStandIns(run, fonts) !== run.text)
        ? placeRuns(line, advanceIn(fonts), false).map((run) => ({ ...run, text: withStandIns(run, fonts) }))
        : undefined
  }),
  pdfkit: (fonts) => ({ outline: (line: TextLine) => outlineOf(line, (face) => fontOf(face, fonts)) })
} as const satisfies Readonly<Record<string, (fonts: readonly NeededFont[]) => Typesetting>>;

export type Painter = keyof typeof settings;

/** The typesetting of a picture in these fonts, for what is to paint it. */
export const typesettingFor = (painter: Painter, fonts: readonly NeededFont[]): Typesetting =>
  settings[painter](fonts);

/**
 * The text of a run in which a square, or a question mark, is in place of each character that its font lacks, and nothing
 * in place of such a mark.
 */
export function withStandIns({ text, font: face }: StyledRun, fonts: readonly NeededFont[]): string {
  const bytes = fontOf(face, fonts)?.bytes;
  if (bytes === undefined) return text;
  const font = openFont(bytes);
  const isMissing = (character: string): boolean => !font.hasGlyphForCodePoint(character.codePointAt(0)!);
  const square = isMissing('□') ? '?' : '□';
  return Array.from(text, (character) =>
    unseen.test(character) || !isMissing(character)
      ? character
      : standsOnAnother.test(character)
        ? ''
        : square
  ).join('');
}

/** In the terms of Unicode: half-width sound marks of Kana too. */
const standsOnAnother = /[\p{M}\p{Grapheme_Extend}]/u;
