import type { DrawnLine } from '../../layout/sheet/lines.ts';
import type { Words } from '../../words/words.ts';
import type { FontFace } from '../../layout/text/styled-runs.ts';
import type { BundledFace } from './bundled.ts';
import { facesIn, type Written } from './faces.ts';
import { missingInScripts, lineInWords } from './missing.ts';
import { openFont } from './open.ts';

/** A font that a picture needs: its TTF, and the text drawn in it. */
export interface NeededFont extends FontFace {
  readonly bytes: Uint8Array;
  /** Without repetition, in order of code points. */
  readonly characters: string;
}

export interface NeededFonts {
  /** In the order of `bundledFaces`. */
  readonly fonts: readonly NeededFont[];
  /** A warning for each script of which a font lacks characters, and for each missing package. */
  readonly warnings: readonly string[];
}

/** The bytes of a face's file; undefined if it is not installed. */
export type LoadFont = (face: BundledFace) => Promise<Uint8Array | undefined>;

/** The fonts that the lines of a picture need, and the characters that none of them has. */
export async function fontsFor(
  lines: readonly DrawnLine[],
  load: LoadFont,
  words: Words['files']
): Promise<NeededFonts> {
  const found = await Promise.all(
    Array.from(facesIn(lines), async ([face, written]) => ({ face, written, bytes: await load(face) }))
  );
  const fonts = found.flatMap(({ face, written, bytes }) => (bytes ? [fontOf(face, written, bytes)] : []));
  const absent = found
    .filter(({ bytes }) => !bytes)
    .map(({ face, written }) => packageMissing(face, written, words));
  const missing = found.flatMap(({ written, bytes }) => (bytes ? glyphsMissing(written, bytes) : []));
  // For a character in several lines the first is named: later entries of a map replace earlier ones.
  return { fonts, warnings: [...new Set(absent), ...missingInScripts(new Map(missing.reverse()), words)] };
}

function fontOf({ family, weight, style }: BundledFace, written: Written, bytes: Uint8Array): NeededFont {
  const characters = [...written.keys()].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!);
  return { family, weight, style, bytes, characters: characters.join('') };
}

function glyphsMissing(written: Written, bytes: Uint8Array): (readonly [string, DrawnLine])[] {
  const font = openFont(bytes);
  return [...written].filter(([character]) => !font.hasGlyphForCodePoint(character.codePointAt(0)!));
}

/** Only on the command line, which is English: a page has all fonts. */
const packageMissing = (face: BundledFace, written: Written, words: Words['files']): string =>
  `the font ${face.family} is not installed, and ${lineInWords([...written.values()][0]!, words)} needs it: ` +
  `npm install ${face.package}`;
