/** An object in a stream of objects: its number, and where its value lies in the text, end exclusive. */
export interface PackedPlace {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Where the objects of a stream of objects lie (ISO 32000-1, 7.5.7): the text begins with `count` pairs of a number and
 * an offset from `first`. No object is longer than to where the next begins, so that no byte belongs to two.
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

/** The first pairs of integers of a text, as many as there are, or as are wanted. */
function pairsIn(text: string, count: number): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (const [, number, offset] of text.matchAll(/(\d+)\D+(\d+)/gu)) {
    if (pairs.length >= count) break;
    pairs.push([Number(number), Number(offset)]);
  }
  return pairs;
}
