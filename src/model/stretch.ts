/** A stretch of a text: raw UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The index of the last number that is not greater than `value` in an ascending list; -1 if all are greater. */
export function lastNotAbove(ascending: readonly number[], value: number): number {
  return lastIndexWhere(ascending, (number) => number <= value);
}

/** The index of the last stretch that begins at or before a raw offset, of stretches in order; -1 if none does. */
export function lastBegunBy(stretches: readonly Stretch[], offset: number): number {
  return lastIndexWhere(stretches, ({ start }) => start <= offset);
}

/** By halves: `holds` is true for a first part of the list, and for nothing after it. */
function lastIndexWhere<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
