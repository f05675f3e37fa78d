import type { Problem } from './problem.ts';
import { timelineSchema } from './schema.ts';
import type { SchemaNode } from './unknown-keys.ts';

/** Sorts problems by their place in the document; the order of problems at one place stays. */
export function inDocumentOrder(problems: readonly Problem[]): readonly Problem[] {
  const placed = problems.map((problem) => ({ problem, ranks: ranksOf(problem.path) }));
  return placed.sort((one, other) => compare(one.ranks, other.ranks)).map(({ problem }) => problem);
}

/** For each part of a path its rank among its siblings: from the schema for a key, the number itself for an index. */
function ranksOf(path: string): readonly number[] {
  let node: SchemaNode | undefined = timelineSchema;
  // Problems of the document as a whole come last: one of them counts what is not listed.
  if (path === '') return [Infinity];
  return (path.match(/[^.[\]]+/gu) ?? []).map((part) => {
    const { entries, item } = allShapesOf(node);
    if (!entries || !Object.hasOwn(entries, part)) {
      node = item;
      return /^\d+$/u.test(part) ? Number(part) : -1;
    }
    node = entries[part];
    return Object.keys(entries).indexOf(part);
  });
}

/** The keys that a value may have in any of its shapes. */
function allShapesOf(schema: SchemaNode | undefined): Pick<SchemaNode, 'entries' | 'item'> {
  const { entries, item, shapes = [] }: SchemaNode = schema?.wrapped ?? schema ?? { type: '' };
  const [first, ...others] = shapes.map((shape) => shape.entries).filter((each) => each !== undefined);
  if (!first) return { entries, item };
  return { entries: others.reduce((all, each) => ({ ...all, ...each }), first) };
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((rank, index) => rank !== other[index]);
  if (at === -1) return one.length - other.length;
  return one[at]! - (other[at] ?? -1);
}
