import type { WrittenLine, WrittenRun } from './lines.ts';
import { unseen } from './faces.ts';
import type { NeededFont } from './needed.ts';
import { openFont } from './open.ts';
import { fontOf } from './place.ts';

/**
 * The markup of a picture in which a square, or a question mark, stands for each character that the font of its line
 * lacks, and nothing for such a mark. Typst looks for another font by itself, among those of the machine too, and with
 * some characters never comes to an end.
 */
export function withStandIns(
  svg: string,
  lines: readonly WrittenLine[],
  fonts: readonly NeededFont[]
): string {
  let at = 0;
  let written = '';
  for (const { from, to, runs } of lines) {
    const standIns = new Map(runs.flatMap((run) => standInsOf(run, fonts)));
    const line = Array.from(svg.slice(from, to), (character) => standIns.get(character) ?? character);
    written += svg.slice(at, from) + line.join('');
    at = to;
  }
  return written + svg.slice(at);
}

function standInsOf({ text, face }: WrittenRun, fonts: readonly NeededFont[]): [string, string][] {
  const bytes = fontOf(face, fonts)?.bytes;
  if (bytes === undefined) return [];
  const font = openFont(bytes);
  const isMissing = (character: string): boolean => !font.hasGlyphForCodePoint(character.codePointAt(0)!);
  const square = isMissing('□') ? '?' : '□';
  return Array.from(text)
    .filter((character) => !unseen.test(character) && isMissing(character))
    .map((character) => [character, standsOnAnother.test(character) ? '' : square]);
}

/** In the terms of Unicode: half-width sound marks of Kana too. */
const standsOnAnother = /[\p{M}\p{Grapheme_Extend}]/u;
