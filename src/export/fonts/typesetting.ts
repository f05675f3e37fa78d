import type { TextLine } from '../../layout/scene.ts';
import { styledRuns, type FontFace } from '../../layout/text/styled-runs.ts';
import { clustersOf } from '../../layout/text/text.ts';
import type { PlacedRun, Typesetting } from '../../marks/typesetting.ts';
import { unseen } from './faces.ts';
import type { NeededFont } from './needed.ts';
import { advanceOf, openFont } from './open.ts';
import { outlineOf } from './outline.ts';
import { hasFamiliesOrIsolates, hasParts, placeRuns, type Advance } from './place.ts';

/** Which of some fonts a face is drawn in: itself, or one of its family, or the first. */
export function fontOf(face: FontFace, fonts: readonly NeededFont[]): NeededFont | undefined {
  const family = fonts.filter((font) => font.family === face.family);
  const exact = family.find(({ weight, style }) => weight === face.weight && style === face.style);
  return exact ?? family[0] ?? fonts[0];
}

/** Measures advances by shaping with these fonts. */
export const advanceIn =
  (fonts: readonly NeededFont[]): Advance =>
  (text, face) => {
    const font = fontOf(face, fonts);
    return font ? advanceOf(openFont(font.bytes), text) : 0;
  };

/** How each program that reads a picture's SVG needs its text. */
const settings = {
  /** Browsers, librsvg and Inkscape: they look for missing characters in other fonts. */
  svg: (fonts) => ({
    placedRuns: (line) => (hasParts(line) ? placeRuns(line, advanceIn(fonts), true) : undefined)
  }),
  /** It draws missing characters as boxes, on top of each other if they form a cluster. */
  resvg: (fonts) => ({
    placedRuns: (line) => (hasParts(line) || lacks(line, fonts) ? placed(line, fonts, true) : undefined)
  }),
  /** It searches the machine's fonts for a missing character, and with some fonts never finishes. */
  typst: (fonts) => ({
    placedRuns: (line) =>
      hasFamiliesOrIsolates(line) || lacks(line, fonts) ? placed(line, fonts, false) : undefined
  }),
  pdfkit: (fonts) => ({ outline: (line: TextLine) => outlineOf(line, (face) => fontOf(face, fonts)) })
} as const satisfies Readonly<Record<string, (fonts: readonly NeededFont[]) => Typesetting>>;

export type Painter = keyof typeof settings;

/** The typesetting of a picture in these fonts, for the program that draws it. */
export const typesettingFor = (painter: Painter, fonts: readonly NeededFont[]): Typesetting =>
  settings[painter](fonts);

const lacks = (line: TextLine, fonts: readonly NeededFont[]): boolean =>
  styledRuns(line).some((run) => withStandIns(run.text, run.font, fonts) !== run.text);

/** The runs of a line at their positions, with replacements for missing characters. */
function placed(line: TextLine, fonts: readonly NeededFont[], keepIsolates: boolean): readonly PlacedRun[] {
  const advance = advanceIn(fonts);
  const runs = placeRuns(line, (text, face) => advance(withStandIns(text, face, fonts), face), keepIsolates);
  return runs.map((run) => ({ ...run, text: withStandIns(run.text, run.font, fonts) }));
}

/**
 * Replaces each character that its font lacks, with all that belongs to it, by a square, and a mark on another
 * character by nothing.
 */
function withStandIns(text: string, face: FontFace, fonts: readonly NeededFont[]): string {
  const bytes = fontOf(face, fonts)?.bytes;
  if (bytes === undefined) return text;
  const font = openFont(bytes);
  const isMissing = (character: string): boolean =>
    !unseen.test(character) && !font.hasGlyphForCodePoint(character.codePointAt(0)!);
  const square = standIns.find((each) => !isMissing(each)) ?? '?';
  return clustersOf(text)
    .map(([...characters]) =>
      isMissing(characters[0]!)
        ? standsOnAnother.test(characters[0]!)
          ? ''
          : square
        : characters.filter((character) => !isMissing(character)).join('')
    )
    .join('');
}

/** In order of preference: no reader takes these for the source's own characters. */
const standIns = ['□', '■', '\ufffd'];

/** As Unicode defines it, including half-width Kana sound marks. */
const standsOnAnother = /[\p{M}\p{Grapheme_Extend}]/u;
