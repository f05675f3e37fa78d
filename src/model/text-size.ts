import { messages } from './messages.ts';
import { pathOf } from './path.ts';
import type { Problem } from './problem.ts';
import { mostItems } from './schema.ts';
import { deepest, longestPath, mostKeys, mostValues } from './size.ts';

/** The longest document that is read: 20 MB, compared with UTF-16 units, which are never more than the bytes. */
export const longestDocument = 20_000_000;

/** A list or object that is open at the scan's position. */
interface Open {
  readonly isList: boolean;
  /** Where its last string begins and ends: in an object, the key of the next value. */
  keyStart: number;
  keyEnd: number;
  /** How many of its values have ended. */
  count: number;
}

/**
 * What is too large in a JSON text, if anything: its length, depth, the keys of an object, the items of a list, or
 * the number of values. `JSON.parse` takes seconds to make an object of two million keys, so they are counted first.
 * Invalid JSON may pass, but never with more than `deepest` open levels before its first fault.
 */
export function textSizeProblem(json: string): Problem | undefined {
  if (json.length > longestDocument) return { path: '', message: messages.tooLong(longestDocument) };
  const open: Open[] = [];
  let values = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    const last = open.at(-1);
    if (code === quote) {
      const end = textEnd(json, at);
      if (last) [last.keyStart, last.keyEnd] = [at + 1, end];
      at = end;
    } else if (code === comma) {
      if (last) last.count++;
      if (++values > mostValues) return { path: '', message: messages.tooManyValues(mostValues) };
    } else if (isOpening(code)) {
      open.push({ isList: code === bracketOpen, keyStart: at, keyEnd: at, count: 0 });
      if (open.length > deepest + 1)
        return { path: pathOf(keysOf(open, json).slice(0, longestPath)), message: messages.tooDeep(deepest) };
    } else if (code === braceClose || code === bracketClose) {
      const message = last && messageOf(last);
      if (message !== undefined) return { path: pathOf(keysOf(open, json)), message };
      // Commas separate values, so a list or object has one more value than commas, unless it is empty.
      if (!isOpening(json.charCodeAt(at - 1))) values++;
      open.pop();
    }
  }
  return undefined;
}

const [quote, comma, backslash, braceOpen, braceClose, bracketOpen, bracketClose] = [...'",\\{}[]'].map(
  (character) => character.charCodeAt(0)
);

const isOpening = (code: number): boolean => code === braceOpen || code === bracketOpen;

/**
 * The offset of the quotation mark that ends the string beginning at `start`; the last offset of the JSON if none
 * does.
 */
function textEnd(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let before = end;
    while (json.charCodeAt(before - 1) === backslash) before--;
    if ((end - before) % 2 === 0) return end;
  }
  return json.length - 1;
}

function messageOf({ isList, count }: Open): string | undefined {
  const size = count + 1;
  if (isList) return size > mostItems ? messages.tooManyItems(size, mostItems) : undefined;
  return size > mostKeys ? messages.tooManyKeys(size, mostKeys) : undefined;
}

/** The path of the innermost open value; keys are as written. */
const keysOf = (open: readonly Open[], json: string): (string | number)[] =>
  open
    .slice(0, -1)
    .map(({ isList, count, keyStart, keyEnd }) => (isList ? count : json.slice(keyStart, keyEnd)));
