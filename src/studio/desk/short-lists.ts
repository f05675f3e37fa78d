import { diffArrays } from 'diff';
import type { Patch } from 'immer';
import type { Desk } from './desk.ts';

type Path = Patch['path'];
type List = readonly unknown[];

/** Of a list with fewer items than these, Immer's patches are short enough. */
const fewItems = 20;

/** More items than these put in or taken out are an order of its own, for which Immer's patches do as well. */
const mostMoves = 1000;

/**
 * The same patches in fewer. Where an item is put into a list or taken out of it, Immer writes all items after it anew, or
 * the whole list: with 2,000 events a step would be as large as the document. Here only what was put in and taken out is
 * written.
 */
export function withShortLists(before: Desk, after: Desk, patches: readonly Patch[]): readonly Patch[] {
  return listsMoved(before, after, patches).reduce(
    (rest, path) => shortened(rest, path, [before, after]),
    patches
  );
}

/** The paths of the long lists of which more than one item was written anew, without those within another. */
function listsMoved(before: Desk, after: Desk, patches: readonly Patch[]): readonly Path[] {
  const counts = new Map<string, { path: Path; count: number }>();
  const count = (path: Path, more: number): void => {
    const known = counts.get(keyOf(path))?.count ?? 0;
    counts.set(keyOf(path), { path, count: known + more });
  };
  for (const { path } of patches) {
    count(path.slice(0, -1), 1);
    count(path, 2);
  }
  const moved = [...counts.values()].filter(
    ({ path, count: items }) => items > 1 && isLong(at(before, path)) && isLong(at(after, path))
  );
  const paths = moved.map(({ path }) => path);
  return paths.filter((path) => !paths.some((other) => other !== path && isWithin(path, other)));
}

const isLong = (value: unknown): boolean => Array.isArray(value) && value.length >= fewItems;

function shortened(
  patches: readonly Patch[],
  list: Path,
  [before, after]: readonly [Desk, Desk]
): readonly Patch[] {
  const moves = movesOf(at(before, list) as List, at(after, list) as List, list);
  return moves ? [...patches.filter(({ path }) => !isWithin(path, list)), ...moves] : patches;
}

/** What makes one list of another, to be applied in this order; undefined if it is too much. */
function movesOf(before: List, after: List, list: Path): readonly Patch[] | undefined {
  const changes = diffArrays([...before], [...after], { maxEditLength: mostMoves });
  let index = 0;
  return changes?.flatMap(({ added, removed, value }): Patch[] => {
    if (removed) return value.map(() => ({ op: 'remove', path: [...list, index] }));
    if (added) return value.map((item) => ({ op: 'add', path: [...list, index++], value: item }));
    index += value.length;
    return [];
  });
}

const keyOf = (path: Path): string => JSON.stringify(path);

const isWithin = (path: Path, list: Path): boolean =>
  path.length >= list.length && list.every((key, index) => path[index] === key);

/** What is at a path; undefined if there is nothing. */
const at = (desk: Desk, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], desk);
