/** An object in an object stream: its number, and its value's offsets in the text, end exclusive. */
export interface PackedPlace {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The places of the objects in an object stream (ISO 32000-1, 7.5.7): its text begins with `count` pairs of a number
 * and an offset from `first`. Each object ends where the next begins, so no byte belongs to two.
 */
export function packedPlaces(text: string, first: number, count: number): readonly PackedPlace[] {
  if (!(first >= 0 && count >= 0)) return [];
  const starts = pairsIn(text.slice(0, first), count).map(([number, offset]) => ({
    number,
    start: first + offset
  }));
  starts.sort((one, other) => one.start - other.start);
  return starts.map((place, index) => ({ ...place, end: starts[index + 1]?.start ?? text.length }));
}

/** Up to `count` leading pairs of integers. */
function pairsIn(text: string, count: number): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (const [, number, offset] of text.matchAll(/(\d+)\D+(\d+)/gu)) {
    if (pairs.length >= count) break;
    pairs.push([Number(number), Number(offset)]);
  }
  return pairs;
}
