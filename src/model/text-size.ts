import { messages } from './messages.ts';
import { pathOf } from './path.ts';
import type { Problem } from './problem.ts';
import { mostItems } from './schema.ts';
import { deepest, longestPath, mostKeys, mostValues } from './size.ts';

/** The longest document that is read, in UTF-16 units, which are no more than its bytes: 20 MB. */
export const longestDocument = 20_000_000;

/** A list or an object that is open where the scan is. */
interface Open {
  readonly isList: boolean;
  /** Where the last text in it begins and ends: of an object, the key of what comes next. */
  keyStart: number;
  keyEnd: number;
  /** How many of its values have ended. */
  count: number;
}

/**
 * What is too large in a text of JSON, if anything is: its length, its depth, the keys of an object, the items of a
 * list, or all values. `JSON.parse` takes seconds to make an object of two million keys, so they are counted first. A
 * text that is not JSON may pass, but none up to whose first fault more than `deepest` are open.
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
      // Commas are between values, so that each list or object has one more, unless it is empty.
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

/** Where the quotation mark is that ends the text which begins at `start`; the last place of the JSON if none does. */
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

/** Where the innermost of what is open lies; keys are as the text has them. */
const keysOf = (open: readonly Open[], json: string): (string | number)[] =>
  open
    .slice(0, -1)
    .map(({ isList, count, keyStart, keyEnd }) => (isList ? count : json.slice(keyStart, keyEnd)));
