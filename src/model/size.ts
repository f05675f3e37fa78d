import { messages } from './messages.ts';
import { pathOf } from './path.ts';
import type { Problem } from './problem.ts';
import { mostItems } from './schema.ts';

/** Documents nest at most 8 deep, so anything far deeper is not a timeline. */
export const deepest = 32;
/** No object of a document has as many as 20 keys. */
export const mostKeys = 100;
/** A hundred for each of ten thousand events, which have twenty to thirty. */
export const mostValues = 1_000_000;

/** A list or object of a document, with its path. */
interface Place {
  readonly value: object;
  readonly depth: number;
  readonly key?: string | number;
  readonly within?: Place;
}

/**
 * What is too large in a document, if anything. Checked first and without recursion, so that no document can exhaust
 * the checks that follow.
 */
export function sizeProblem(input: unknown): Problem | undefined {
  const pending: Place[] = isObject(input) ? [{ value: input, depth: 0 }] : [];
  let count = 0;
  for (let place = pending.pop(); place; place = pending.pop()) {
    // Keys only: listing the entries of an object with two million keys takes seconds.
    const names = Object.keys(place.value);
    const message = faultOf(place, names.length);
    if (message !== undefined) return { path: pathOf(keysOf(place).slice(0, longestPath)), message };
    if ((count += names.length) > mostValues)
      return { path: '', message: messages.tooManyValues(mostValues) };
    for (const name of names) {
      const value = (place.value as Readonly<Record<string, unknown>>)[name];
      if (!isObject(value)) continue;
      const key = Array.isArray(place.value) ? Number(name) : name;
      pending.push({ value, depth: place.depth + 1, key, within: place });
    }
  }
  return undefined;
}

/** A path that is too deep is shortened to its beginning. */
export const longestPath = 4;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function faultOf({ value, depth }: Place, size: number): string | undefined {
  if (depth > deepest) return messages.tooDeep(deepest);
  if (Array.isArray(value)) return size > mostItems ? messages.tooManyItems(size, mostItems) : undefined;
  return size > mostKeys ? messages.tooManyKeys(size, mostKeys) : undefined;
}

function keysOf({ key, within }: Place): (string | number)[] {
  return key === undefined || !within ? [] : [...keysOf(within), key];
}
