/** A stretch of a text: raw UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The index of the last number in an ascending list that is at most `value`; -1 if all are greater. */
export function lastNotAbove(ascending: ArrayLike<number>, value: number): number {
  return lastIndexWhere(ascending, (number) => number <= value);
}

/** The index of the last of the sorted stretches that begins at or before a raw offset; -1 if none does. */
export function lastBegunBy(stretches: readonly Stretch[], offset: number): number {
  return lastIndexWhere(stretches, ({ start }) => start <= offset);
}

/** Binary search: `holds` is true for the first part of the list and false after it. */
function lastIndexWhere<Item>(list: ArrayLike<Item>, holds: (item: Item) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Sorted stretches without overlaps: those that overlap or meet are one. */
export function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const whole: Stretch[] = [];
  for (const { start, end } of [...stretches].sort((one, other) => one.start - other.start)) {
    const last = whole.at(-1);
    if (last && start <= last.end) whole.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
    else whole.push({ start, end });
  }
  return whole;
}

/** The parts of sorted stretches that lie within another, with offsets from its start. */
export const within = (stretches: readonly Stretch[], { start, end }: Stretch): readonly Stretch[] =>
  stretches
    .filter((stretch) => stretch.start < end && stretch.end > start)
    .map((stretch) => ({
      start: Math.max(stretch.start - start, 0),
      end: Math.min(stretch.end, end) - start
    }));
