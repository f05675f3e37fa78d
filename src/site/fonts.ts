/** What every page says in our own words. */
const ownCharacters = 'ABCXYZabcxyz0189 ';

/** A style sheet without the font faces that none of a text's characters needs, by their `unicode-range`. */
export function withFacesFor(text: string, css: string): string {
  const codes = [...new Set(ownCharacters + text)].map((character) => character.codePointAt(0)!);
  return css.replace(/@font-face\s*\{[^}]*\}/g, (face) => (isNeeded(face, codes) ? face : ''));
}

function isNeeded(face: string, codes: readonly number[]): boolean {
  const ranges = /unicode-range:\s*([^;}]+)/i.exec(face)?.[1]?.split(',').map(rangeOf);
  return !ranges || codes.some((code) => ranges.some(([first, last]) => code >= first && code <= last));
}

/** `U+131`, `U+2000-206F` or `U+??`, which minifiers write for `U+0-FF`. */
function rangeOf(text: string): readonly [first: number, last: number] {
  const [first = '', last = first] = text.trim().slice(2).split('-');
  return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last.replaceAll('?', 'F'), 16)];
}
