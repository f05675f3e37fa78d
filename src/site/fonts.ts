/** Characters that every page needs for its own words. */
const ownCharacters = 'ABCXYZabcxyz0189 ';

/** A font face in a style sheet. */
export const facePattern = /@font-face\s*\{[^}]*\}/g;

/** Removes from a style sheet the font faces that none of a text's characters needs, by their `unicode-range`. */
export function withFacesFor(text: string, css: string): string {
  const codes = [...new Set(ownCharacters + text)].map((character) => character.codePointAt(0)!);
  return css.replace(facePattern, (face) => (codesFor(face, codes).length > 0 ? face : ''));
}

/** The code points that a font face covers, by its `unicode-range`; all if it has none. */
export function codesFor(face: string, codes: readonly number[]): readonly number[] {
  const ranges = rangesOf(face);
  return ranges
    ? codes.filter((code) => ranges.some(([first, last]) => code >= first && code <= last))
    : codes;
}

const rangesOf = (face: string) => /unicode-range:\s*([^;}]+)/i.exec(face)?.[1]?.split(',').map(rangeOf);

/** `U+131`, `U+2000-206F` or `U+??`, which minifiers write for `U+0-FF`. */
function rangeOf(text: string): readonly [first: number, last: number] {
  const [first = '', last = first] = text.trim().slice(2).split('-');
  return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last.replaceAll('?', 'F'), 16)];
}
