import type { DeclaredFace } from './declared-faces.ts';
import type { FontFace } from '../../layout/text/styled-runs.ts';

/** A face of a picture, and the text drawn in it. */
export interface UsedFace extends FontFace {
  readonly characters: Iterable<string>;
}

export interface NeededFaces {
  /** In the order of their declaration. */
  readonly faces: readonly DeclaredFace[];
  /** Characters that none of the declared fonts has, without repetition. */
  readonly missing: readonly string[];
}

/** Characters without a visible glyph: space, controls, direction marks and joiners. */
const unseen = /^[\s\p{C}\p{M}]$/u;

/** The visible ones of some characters that no font has, in order of code points. */
const seenOf = (characters: Iterable<string>): string[] =>
  [...characters].filter((character) => !unseen.test(character)).sort();

/** The declared font parts that contain a picture's characters. */
export function neededFaces(used: readonly UsedFace[], declared: readonly DeclaredFace[]): NeededFaces {
  const needed = new Set<DeclaredFace>();
  const missing = new Set<string>();
  const holds = new Map(declared.map((face) => [face, inRange(face.unicodeRange)]));
  for (const { family, weight, style, characters } of used) {
    const [exact, others] = parted(
      declared.filter((face) => face.family === family),
      (face) => face.weight === String(weight) && face.style === style
    );
    // If a family lacks a weight or style, the browser synthesises it from another.
    const candidates = [...exact, ...others];
    for (const character of characters) {
      const face = candidates.find((candidate) => holds.get(candidate)!(character.codePointAt(0)!));
      if (face) needed.add(face);
      else missing.add(character);
    }
  }
  return { faces: declared.filter((face) => needed.has(face)), missing: seenOf(missing) };
}

const parted = <Item>(
  items: readonly Item[],
  isFirst: (item: Item) => boolean
): readonly [first: readonly Item[], second: readonly Item[]] => [
  items.filter(isFirst),
  items.filter((item) => !isFirst(item))
];

/** Tests whether a code point is in a `unicode-range`, such as `U+0-FF, U+131, U+4??`. */
export function inRange(unicodeRange: string): (codePoint: number) => boolean {
  if (unicodeRange === '') return () => true;
  const ranges = unicodeRange.split(',').map(boundsOf);
  return (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

function boundsOf(range: string): readonly [first: number, last: number] {
  const [first = '', last = first] = range.trim().slice(2).split('-');
  return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)];
}
