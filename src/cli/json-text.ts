import { visit } from 'jsonc-parser';
import { pathOf } from '../model/path.ts';

/** UTF-16 offsets, the end exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A key's value that is a text, a number or a word, with the white space before its key. */
interface Value extends Span {
  readonly before: string;
}

/** Texts by the path of their value, as in `sources[0].sha256`. */
export type Changes = ReadonlyMap<string, string>;

/**
 * A text of JSON with texts written over the values at these paths, and nothing else changed. A path that has no value
 * yet is added behind the first of `neighbours`' keys that its object has, set as that is.
 */
export function withTexts(json: string, changes: Changes, neighbours: readonly string[]): string {
  const values = valuesIn(json);
  const edits = [...changes].flatMap(([path, text]) => editOf(path, JSON.stringify(text)) ?? []);
  return edits
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, written }) => text.slice(0, start) + written + text.slice(end), json);

  function editOf(path: string, written: string): (Span & { readonly written: string }) | undefined {
    const value = values.get(path);
    if (value) return { start: value.start, end: value.end, written };
    const [object, key] = [path.slice(0, path.lastIndexOf('.')), path.slice(path.lastIndexOf('.') + 1)];
    const beside = neighbours.map((name) => values.get(`${object}.${name}`)).find((found) => found);
    if (!beside) return undefined;
    return {
      start: beside.end,
      end: beside.end,
      written: `,${beside.before}${JSON.stringify(key)}: ${written}`
    };
  }
}

/** The values of a text of JSON that are no objects and no lists, by their paths; of a key that is there twice the last. */
function valuesIn(json: string): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  /** The end of the brace or comma before a key, and the white space between the two. */
  let end = 0;
  let before = '';
  const endsAt = (offset: number, length: number): void => void (end = offset + length);
  visit(json, {
    onObjectBegin: endsAt,
    onSeparator: (_, offset, length) => endsAt(offset, length),
    onObjectProperty: (_, offset) => void (before = json.slice(end, offset)),
    onLiteralValue: (_value, start, length, _line, _column, pathTo) =>
      void values.set(pathOf(pathTo()), { start, end: start + length, before })
  });
  return values;
}
