import { spaceEnd, tokenEnd } from './json-place.ts';
import { shown } from './messages.ts';
import { pathOf } from './path.ts';
import type { Problem } from './problem.ts';

/** An object or a list of a document, as far as it is read. */
interface Container {
  readonly within: Container | undefined;
  /** Where it is in what holds it. */
  readonly key: string | number;
  /** Of an object, its keys with the lines that they are first on; absent for a list. */
  readonly lines?: Map<string, number>;
  /** The key or the place in the list that is read now. */
  at: string | number;
}

/**
 * Every key that an object of a text of JSON has already, in their order: `JSON.parse` takes the last, where who reads the
 * text may see the first. The text must be JSON. Each is put into words only when it is called.
 */
export function duplicateKeys(json: string): readonly (() => Problem)[] {
  const found: (() => Problem)[] = [];
  let within: Container | undefined;
  let isKey = false;
  let line = 1;
  for (let at = 0; at < json.length;) {
    const start = spaceEnd(json, at);
    line += breaksIn(json, at, start);
    at = tokenEnd(json, start);
    const first = json.charAt(start);
    if (isKey && first === '"') readKey(within!, JSON.parse(json.slice(start, at)) as string, line, found);
    if (first === '{') within = { within, key: within?.at ?? '', lines: new Map(), at: '' };
    else if (first === '[') within = { within, key: within?.at ?? '', at: 0 };
    else if (first === '}' || first === ']') within = within?.within;
    else if (first === ',' && typeof within?.at === 'number') within.at++;
    isKey = (first === '{' || first === ',') && within?.lines !== undefined;
  }
  return found;
}

/** Line breaks in white space, which are all there are: a text of JSON has none in a token. */
function breaksIn(json: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (json.charAt(at) === '\n') count++;
  return count;
}

function readKey(object: Container, key: string, line: number, found: (() => Problem)[]): void {
  object.at = key;
  const earlier = object.lines!.get(key);
  if (earlier === undefined) object.lines!.set(key, line);
  else
    found.push(() => ({
      path: pathOf([...keysOf(object), key]),
      message: messageOf(key, earlier, line)
    }));
}

function messageOf(key: string, earlier: number, line: number): string {
  const lines = earlier === line ? `line ${line}` : `lines ${earlier} and ${line}`;
  return `the key ${shown(key)} is in one object more than once, on ${lines}; only the last would be read, so take the others out`;
}

/** The outermost will do where there are more than any timeline has. */
const longestPath = 32;

function keysOf(container: Container): readonly (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = container; at.within; at = at.within) keys.push(at.key);
  return keys.reverse().slice(0, longestPath);
}
