import { spaceEnd, tokenEnd } from '../model/json-place.ts';
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

/** An object or a list, as far as it is read. */
interface Container {
  readonly keys: readonly (string | number)[];
  readonly isList: boolean;
  /** The key or the place in the list that is read now. */
  at: string | number;
  /** The white space before the key. */
  before: string;
}

/** The values of a text of JSON that are no objects and no lists, by their paths; of a key that is there twice the last. */
function valuesIn(json: string): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  const open: Container[] = [];
  let isKey = false;
  for (let at = 0; at < json.length;) {
    const start = spaceEnd(json, at);
    const space = json.slice(at, start);
    at = tokenEnd(json, start);
    const first = json.charAt(start);
    const within = open.at(-1);
    if (isKey && first === '"') {
      within!.at = JSON.parse(json.slice(start, at)) as string;
      within!.before = space;
    } else if (first === '{' || first === '[') {
      const isList = first === '[';
      const keys = within ? [...within.keys, within.at] : [];
      open.push({ keys, isList, at: isList ? 0 : '', before: '' });
    } else if (first === '}' || first === ']') open.pop();
    else if (first === ',' && within?.isList) within.at = Number(within.at) + 1;
    else if (within && /[-"\w]/u.test(first))
      values.set(pathOf([...within.keys, within.at]), { start, end: at, before: within.before });
    isKey = (first === '{' || first === ',') && open.at(-1)?.isList === false;
  }
  return values;
}
