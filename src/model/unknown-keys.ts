import { closest } from './closest.ts';
import { messages } from './messages.ts';
import { pathOf } from './path.ts';
import type { Problem } from './problem.ts';

/** The parts of a valibot schema that are needed to walk through a value. */
export interface SchemaNode {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly wrapped?: SchemaNode;
  readonly item?: SchemaNode;
  /** The shapes that a value may have, and which of them it has. */
  readonly shapes?: readonly SchemaNode[];
  readonly pick?: (value: unknown) => SchemaNode;
}

/** The schema of a value: without what makes it optional, and of several shapes the one that it has. */
function shapeOf(schema: SchemaNode, value: unknown): SchemaNode {
  const node = schema.wrapped ?? schema;
  return node.pick?.(value) ?? node;
}

/** The place of a value: its key in its parent; absent for the document itself. */
type Place = { readonly key: string | number; readonly within: Place } | undefined;

type Found = (() => Problem)[];

/**
 * Every key that the schema does not know, with the known one that may be meant, and every list in place of an
 * object: valibot names at most one unknown key per object, and accepts a list as an object. Messages and paths are
 * made only when called for, since there may be millions.
 */
export function unknownKeys(schema: SchemaNode, value: unknown): readonly (() => Problem)[] {
  const found: Found = [];
  walk(schema, value, undefined, found);
  return found;
}

function walk(schema: SchemaNode, value: unknown, place: Place, found: Found): void {
  const { entries, item } = shapeOf(schema, value);
  if (typeof value !== 'object' || value === null) return;
  if (item) {
    if (Array.isArray(value)) value.forEach((child, key) => walk(item, child, { key, within: place }, found));
  } else if (entries && Array.isArray(value)) {
    const keys = keysOf(place);
    found.push(() => ({ path: pathOf(keys), message: messages.listForObject(keys) }));
  } else if (entries) walkKeys(entries, value, place, found);
}

/** A copy of a value without keys unknown to the schema. */
export function knownPart(schema: SchemaNode, value: unknown): unknown {
  const { entries, item } = shapeOf(schema, value);
  if (Array.isArray(value)) return item ? value.map((child) => knownPart(item, child)) : value;
  if (!entries || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) =>
      Object.hasOwn(entries, key) ? [[key, knownPart(entries[key]!, child)]] : []
    )
  );
}

function walkKeys(
  entries: Readonly<Record<string, SchemaNode>>,
  value: object,
  place: Place,
  found: Found
): void {
  for (const [key, child] of Object.entries(value)) {
    const known = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (known) walk(known, child, { key, within: place }, found);
    else found.push(() => unknownKey(key, Object.keys(entries), place));
  }
}

const unknownKey = (key: string, known: readonly string[], within: Place): Problem => ({
  path: pathOf(keysOf({ key, within })),
  message: messages.unknownKey(key, closest(key, known), known)
});

const keysOf = (place: Place): readonly (string | number)[] =>
  place ? [...keysOf(place.within), place.key] : [];
