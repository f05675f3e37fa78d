import type { DeclaredFace } from './declared-faces.ts';
import type { FontFace } from '../../layout/text/styled-runs.ts';

/** A face of a picture, and what is written in it. */
export interface UsedFace extends FontFace {
  readonly characters: Iterable<string>;
}

export interface NeededFaces {
  /** In the order of their declaration. */
  readonly faces: readonly DeclaredFace[];
  /** Characters that none of the declared fonts has, each once. */
  readonly missing: readonly string[];
}

/** What nobody sees as a glyph: space, controls, marks of direction and joiners. */
const unseen = /^[\s\p{C}\p{M}]$/u;

/** Characters that no font has, without those whose glyph nobody would miss, in the order of their codes. */
const seenOf = (characters: Iterable<string>): string[] =>
  [...characters].filter((character) => !unseen.test(character)).sort();

/** The declared parts of fonts that hold the characters of a picture. */
export function neededFaces(used: readonly UsedFace[], declared: readonly DeclaredFace[]): NeededFaces {
  const needed = new Set<DeclaredFace>();
  const missing = new Set<string>();
  const holds = new Map(declared.map((face) => [face, inRange(face.unicodeRange)]));
  for (const { family, weight, style, characters } of used) {
    const [exact, others] = parted(
      declared.filter((face) => face.family === family),
      (face) => face.weight === String(weight) && face.style === style
    );
    // Where a family has no such weight or style, the browser makes one of what it has.
    const candidates = [...exact, ...others];
    for (const character of characters) {
      const face = candidates.find((candidate) => holds.get(candidate)!(character.codePointAt(0)!));
      if (face) needed.add(face);
      else missing.add(character);
    }
  }
  return { faces: declared.filter((face) => needed.has(face)), missing: seenOf(missing) };
}

/** A sentence on characters that no font of the page has; none if there are none. */
export const missingInWords = (missing: readonly string[]): string[] =>
  missing.length === 0
    ? []
    : [
        `the fonts that come with this page lack ${missing.join(' ')}: ${missing.length === 1 ? 'it is' : 'they are'} drawn in whatever font is at hand`
      ];

const parted = <Item>(
  items: readonly Item[],
  isFirst: (item: Item) => boolean
): readonly [first: readonly Item[], second: readonly Item[]] => [
  items.filter(isFirst),
  items.filter((item) => !isFirst(item))
];

/** Whether a code point lies in a `unicode-range`, such as `U+0-FF, U+131, U+4??`. */
export function inRange(unicodeRange: string): (codePoint: number) => boolean {
  if (unicodeRange === '') return () => true;
  const ranges = unicodeRange.split(',').map(boundsOf);
  return (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

function boundsOf(range: string): readonly [first: number, last: number] {
  const [first = '', last = first] = range.trim().slice(2).split('-');
  return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)];
}
