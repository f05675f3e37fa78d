import { NotKept } from './not-kept.ts';

/** Strings longer than these UTF-16 units are stored once, by an id. */
const long = 1_000;

/** A document nests at most 8 deep, and a patch of it a little deeper. */
const deepest = 32;

/** In the place of a long text. No object of a document has this key. */
const referenceKey = '#text';

/** A value with every long text replaced by what `keep` returns for it, the text's id. */
export function packed(value: unknown, keep: (text: string) => string): unknown {
  if (typeof value === 'string') return value.length > long ? { [referenceKey]: keep(value) } : value;
  if (Array.isArray(value)) return value.map((item) => packed(item, keep));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, packed(inner, keep)]));
}

/** The value that was packed. Throws `NotKept` if a text is missing, or the value can't be one that was packed. */
export function unpacked(value: unknown, texts: ReadonlyMap<string, string>, depth = 0): unknown {
  if (depth > deepest) throw new NotKept('damaged');
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => unpacked(item, texts, depth + 1));
  const entries = Object.entries(value) as [string, unknown][];
  if (entries.length === 1 && entries[0]![0] === referenceKey) return textOf(entries[0]![1], texts);
  return Object.fromEntries(entries.map(([key, inner]) => [key, unpacked(inner, texts, depth + 1)]));
}

function textOf(id: unknown, texts: ReadonlyMap<string, string>): string {
  const text = typeof id === 'string' ? texts.get(id) : undefined;
  if (text === undefined) throw new NotKept('damaged');
  return text;
}
