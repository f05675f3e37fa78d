/** A box that would like to stand at `at`, in pixels along one axis. */
export interface Wish {
  readonly at: number;
  readonly length: number;
}

/**
 * Moves boxes apart, in their order, so that each keeps `gap` pixels from the next and all lie between `from` and
 * `to`; none moves further than it must after those before it. `undefined` where they cannot all fit.
 */
export function dodge(wishes: readonly Wish[], from: number, to: number, gap: number): number[] | undefined {
  const needed = wishes.reduce((sum, { length }) => sum + length, Math.max(0, wishes.length - 1) * gap);
  if (needed > to - from) return undefined;
  const places: number[] = [];
  let free = from;
  for (const { at, length } of wishes) {
    const place = Math.max(at, free);
    places.push(place);
    free = place + length + gap;
  }
  let limit = to;
  for (let index = wishes.length - 1; index >= 0; index--) {
    places[index] = Math.min(places[index]!, limit - wishes[index]!.length);
    limit = places[index]! - gap;
  }
  return places;
}
