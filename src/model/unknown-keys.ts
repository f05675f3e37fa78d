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

type Keys = readonly (string | number)[];

/**
 * Every key that the schema does not know, with the known one that may be meant, and every list that stands where an
 * object should: valibot names one unknown key of an object at most, and takes a list for an object. Each is put into
 * words only when it is called.
 */
export function unknownKeys(schema: SchemaNode, value: unknown, keys: Keys = []): readonly (() => Problem)[] {
  const { entries, item } = schema.wrapped ?? schema;
  if (typeof value !== 'object' || value === null) return [];
  if (item)
    return Array.isArray(value) ? value.flatMap((child, at) => unknownKeys(item, child, [...keys, at])) : [];
  if (!entries) return [];
  if (Array.isArray(value)) return [() => ({ path: pathOf(keys), message: messages.listForObject(keys) })];
  return Object.entries(value).flatMap(([key, child]) => unknownKeysAt(entries, key, child, [...keys, key]));
}

function unknownKeysAt(
  entries: Readonly<Record<string, SchemaNode>>,
  key: string,
  child: unknown,
  keys: Keys
): readonly (() => Problem)[] {
  const known = Object.hasOwn(entries, key) ? entries[key] : undefined;
  if (known) return unknownKeys(known, child, keys);
  return [
    () => ({ path: pathOf(keys), message: messages.unknownKey(key, closest(key, Object.keys(entries))) })
  ];
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
