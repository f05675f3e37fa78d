import { diffArrays } from 'diff';

/** Neighbouring items of two lists: those that both have, or only the one before or the one after. */
export interface Run {
  readonly kind: 'same' | 'removed' | 'added';
  readonly count: number;
}

/** The most changed items that are told apart; beyond, all that differs is one change. */
const maxEditLength = 5_000;
/** In milliseconds, for lists that are long and have little in common. */
const timeout = 2_000;

/** What two lists have in common and what only one of them has, in order. */
export function runsOf(before: readonly string[], after: readonly string[]): readonly Run[] {
  const [start, end] = sharedEnds(before, after);
  const [one, other] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const changes = diffArrays(one, other, { maxEditLength, timeout }) ?? [
    { removed: true, added: false, count: one.length },
    { removed: false, added: true, count: other.length }
  ];
  return [
    { kind: 'same' as const, count: start },
    ...changes.map(({ removed, added, count }) => ({ kind: kindOf(removed, added), count })),
    { kind: 'same' as const, count: end }
  ].filter(({ count }) => count > 0);
}

const kindOf = (removed: boolean, added: boolean): Run['kind'] =>
  removed ? 'removed' : added ? 'added' : 'same';

/** How many items two lists share at their start, and then at their end. */
function sharedEnds(before: readonly string[], after: readonly string[]): readonly [number, number] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [start, end];
}
