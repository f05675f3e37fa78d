import type { BundledFace } from './bundled.ts';
import { facesIn, unseen, type Written } from './faces.ts';
import type { FontFace, WrittenLine } from './lines.ts';
import { openFont } from './open.ts';

/** A font that a picture needs: its TTF, and what is written in it. */
export interface NeededFont extends FontFace {
  readonly bytes: Uint8Array;
  /** Each once, in order of code points. */
  readonly characters: string;
}

export interface NeededFonts {
  /** In the order of `bundledFaces`. */
  readonly fonts: readonly NeededFont[];
  /** A sentence for each character that no bundled font has, and for each package that is missing. */
  readonly warnings: readonly string[];
}

/** The bytes of a face's file; none if it is not installed. */
export type LoadFont = (face: BundledFace) => Promise<Uint8Array | undefined>;

/** The fonts that the lines of a picture need, and what none of them has. */
export async function fontsFor(lines: readonly WrittenLine[], load: LoadFont): Promise<NeededFonts> {
  const found = await Promise.all(
    Array.from(facesIn(lines), async ([face, written]) => fontFor(face, written, await load(face)))
  );
  return {
    fonts: found.flatMap(({ font }) => font ?? []),
    warnings: [...new Set(found.flatMap(({ warnings }) => warnings))]
  };
}

function fontFor(
  face: BundledFace,
  written: Written,
  bytes: Uint8Array | undefined
): { font?: NeededFont; warnings: string[] } {
  const characters = [...written.keys()].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!);
  if (bytes === undefined) return { warnings: [missingPackage(face, characters, written)] };
  const opened = openFont(bytes);
  const missing = characters.filter((each) => !opened.hasGlyphForCodePoint(each.codePointAt(0)!));
  const { family, weight, style } = face;
  return {
    font: { family, weight, style, bytes, characters: characters.join('') },
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
