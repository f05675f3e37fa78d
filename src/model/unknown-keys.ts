import { closest } from './closest.ts';
import { messages } from './messages.ts';
import { pathOf } from './path.ts';
import type { Problem } from './problem.ts';

/** The parts of a valibot schema that a walk through a value needs. */
export interface SchemaNode {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly wrapped?: SchemaNode;
  readonly item?: SchemaNode;
}

/** Where a value lies: under a key of what holds it; absent for the document itself. */
type Place = { readonly key: string | number; readonly within: Place } | undefined;

type Found = (() => Problem)[];

/**
 * Every key that the schema does not know, with the known one that may be meant, and every list in a place where an
 * object should: valibot names one unknown key of an object at most, and takes a list for an object. Each is put into
 * words only when it is called, and keeps no path of its own: there may be millions.
 */
export function unknownKeys(schema: SchemaNode, value: unknown): readonly (() => Problem)[] {
  const found: Found = [];
  walk(schema, value, undefined, found);
  return found;
}

function walk(schema: SchemaNode, value: unknown, place: Place, found: Found): void {
  const { entries, item } = schema.wrapped ?? schema;
  if (typeof value !== 'object' || value === null) return;
  if (item) {
    if (Array.isArray(value)) value.forEach((child, key) => walk(item, child, { key, within: place }, found));
  } else if (entries && Array.isArray(value)) {
    const keys = keysOf(place);
    found.push(() => ({ path: pathOf(keys), message: messages.listForObject(keys) }));
  } else if (entries) walkKeys(entries, value, place, found);
}

/** A copy of a value without the keys that the schema does not know. */
export function knownPart(schema: SchemaNode, value: unknown): unknown {
  const { entries, item } = schema.wrapped ?? schema;
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
