import { bundledFaces, pathOf, type BundledFace } from './bundled.ts';
import type { FontFace, WrittenLine } from './lines.ts';
import { openFont } from './open.ts';

/** A font that a picture needs: its TTF, and what is written in it. */
export interface NeededFont extends FontFace {
  /** Absolute. */
  readonly path: string;
  /** Each once, in order of code points. */
  readonly characters: string;
}

export interface NeededFonts {
  /** In the order of `bundledFaces`. */
  readonly fonts: readonly NeededFont[];
  /** A sentence for each character that no bundled font has, and for each package that is missing. */
  readonly warnings: readonly string[];
}

/** What is not seen, and needs no glyph: controls of direction, joiners, selectors, a soft hyphen. */
export const unseen =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/u;

type Written = ReadonlyMap<string, WrittenLine>;

/** The fonts that the lines of a picture need, and what none of them has. Reads the fonts' files. */
export function fontsFor(lines: readonly WrittenLine[]): NeededFonts {
  const writtenIn = new Map<BundledFace, Map<string, WrittenLine>>();
  for (const line of lines)
    for (const { text, face } of line.runs) {
      const bundled = bundledFor(face);
      if (!writtenIn.has(bundled)) writtenIn.set(bundled, new Map());
      const written = writtenIn.get(bundled)!;
      for (const character of text)
        if (!unseen.test(character) && !written.has(character)) written.set(character, line);
    }
  const found = bundledFaces.flatMap((face) => {
    const written = writtenIn.get(face);
    return written ? [fontFor(face, written)] : [];
  });
  return {
    fonts: found.flatMap(({ font }) => font ?? []),
    warnings: [...new Set(found.flatMap(({ warnings }) => warnings))]
  };
}

/** The face itself, else its family's nearest: the bundle has no italic of a sans. */
const bundledFor = ({ family, weight, style }: FontFace): BundledFace => {
  const faces = bundledFaces.filter((face) => face.family === family);
  if (faces.length === 0) throw new Error(`unknown font family: ${family}`);
  return (
    faces.find((face) => face.weight === weight && face.style === style) ??
    faces.find((face) => face.weight === weight) ??
    faces[0]!
  );
};

function fontFor(face: BundledFace, written: Written): { font?: NeededFont; warnings: string[] } {
  const path = pathOf(face);
  const characters = [...written.keys()].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!);
  if (path === undefined) return { warnings: [missingPackage(face, characters, written)] };
  const opened = openFont(path);
  const missing = characters.filter((each) => !opened.hasGlyphForCodePoint(each.codePointAt(0)!));
  const { family, weight, style } = face;
  return {
    font: { family, weight, style, path, characters: characters.join('') },
    warnings: missing.map((each) => missingGlyph(face, each, written.get(each)!))
  };
}

const missingPackage = (face: BundledFace, characters: readonly string[], written: Written): string =>
  `the font ${face.family} is not installed, and ${placeOf(written.get(characters[0]!)!)} needs it: ` +
  `npm install ${face.package}`;

function missingGlyph({ family }: BundledFace, character: string, line: WrittenLine): string {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  const shown = /^[\p{C}\p{Z}\p{M}]/u.test(character) ? '' : `${character} `;
  return `the bundled font ${family} has no ${shown}(U+${code}), which is in ${placeOf(line)}`;
}

const longestQuote = 60;

function placeOf({ runs, event }: WrittenLine): string {
  const text = Array.from(
    runs
      .map((run) => run.text)
      .join('')
      .replaceAll(new RegExp(unseen, 'gu'), '')
  );
  const quoted = `“${text.length > longestQuote ? `${text.slice(0, longestQuote).join('')}…` : text.join('')}”`;
  return event === undefined ? quoted : `${quoted} of event “${event}”`;
}
