import type { Problem } from './problem.ts';
import { timelineSchema } from './schema.ts';
import type { SchemaNode } from './unknown-keys.ts';

/** Problems in the order in which a document has their places; of those at one place the earlier first. */
export function inDocumentOrder(problems: readonly Problem[]): readonly Problem[] {
  const placed = problems.map((problem) => ({ problem, ranks: ranksOf(problem.path) }));
  return placed.sort((one, other) => compare(one.ranks, other.ranks)).map(({ problem }) => problem);
}

/** For each part of a path, which of its siblings it is: by the schema for a key, by itself for an index. */
function ranksOf(path: string): readonly number[] {
  let node: SchemaNode | undefined = timelineSchema;
  // A sentence on the document as a whole counts what is not listed.
  if (path === '') return [Infinity];
  return (path.match(/[^.[\]]+/gu) ?? []).map((part) => {
    const { entries, item }: SchemaNode = node?.wrapped ?? node ?? { type: '' };
    if (!entries || !Object.hasOwn(entries, part)) {
      node = item;
      return /^\d+$/u.test(part) ? Number(part) : -1;
    }
    node = entries[part];
    return Object.keys(entries).indexOf(part);
  });
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((rank, index) => rank !== other[index]);
  if (at === -1) return one.length - other.length;
  return one[at]! - (other[at] ?? -1);
}
