import { visit } from 'jsonc-parser';
import { pathOf } from '../model/path.ts';

/** UTF-16 offsets, end exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span of a key's string, number or literal, with the white space before the key. */
interface Value extends Span {
  readonly before: string;
}

/** New strings by the path of their value, as in `sources[0].sha256`. */
export type Changes = ReadonlyMap<string, string>;

/**
 * A JSON text with strings written at these paths, and nothing else changed. A missing key is added after the first
 * of `neighbours` that its object has, with the same layout.
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

/** The scalar values of a JSON text by path; for a repeated key, the last value. */
function valuesIn(json: string): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  /** The end of the brace or comma before a key, from which white space runs up to the key. */
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
