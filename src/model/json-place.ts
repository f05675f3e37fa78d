/** What may come next in a text of JSON. */
type State = 'value' | 'first item' | 'first key' | 'key' | 'colon' | 'next';

/** A token's end, exclusive; of a token that is none, the offset of its fault. */
interface Token {
  readonly sound: boolean;
  readonly end: number;
}

/**
 * The UTF-16 offset of the first character at which a text cannot be JSON any more; its length where it ends too early
 * or is JSON. Engines name the place in different words, or not at all.
 */
export function faultOffset(json: string): number {
  const open: ('}' | ']')[] = [];
  let state: State = 'value';
  for (let at = spaceEnd(json, 0); at < json.length; at = spaceEnd(json, at)) {
    const next = stateAfter(json.charAt(at), state, open);
    if (next === undefined) return at;
    const { sound, end } = tokenAt(json, at);
    if (!sound) return end;
    state = next;
    at = end;
  }
  return json.length;
}

/** The state that a token with this first character leads to, if it may be here. */
function stateAfter(first: string, state: State, open: ('}' | ']')[]): State | undefined {
  if (state === 'colon') return first === ':' ? 'value' : undefined;
  if (first === '}' || first === ']') {
    const mayClose = state === 'next' || state === (first === '}' ? 'first key' : 'first item');
    return mayClose && open.pop() === first ? 'next' : undefined;
  }
  if (state === 'next') return first === ',' && open.length > 0 ? afterComma(open) : undefined;
  if (state === 'key' || state === 'first key') return first === '"' ? 'colon' : undefined;
  return stateAfterValue(first, open);
}

const afterComma = (open: readonly ('}' | ']')[]): State => (open.at(-1) === '}' ? 'key' : 'value');

function stateAfterValue(first: string, open: ('}' | ']')[]): State | undefined {
  if (first === '{') open.push('}');
  if (first === '[') open.push(']');
  if (first === '{') return 'first key';
  if (first === '[') return 'first item';
  return /["\-+.\w]/.test(first) ? 'next' : undefined;
}

const notSpace = /[^ \t\n\r]/g;
/** Bounded, as engines run out of stack in a run of millions of characters; no number is as long. */
const word = /[-+.\w]{1,100000}/y;
const scalar = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$/;
const scalarBegun = /^(?:tr?u?|fa?l?s?|nu?l?|-?(?:(?:0|[1-9]\d*)(?:\.|(?:\.\d+)?[eE][-+]?))?)$/;

/** The offset after the white space that begins at `at`, if any does. */
export function spaceEnd(json: string, at: number): number {
  notSpace.lastIndex = at;
  return notSpace.exec(json)?.index ?? json.length;
}

/** The offset after the token at `at`, in a text that is JSON. */
export const tokenEnd = (json: string, at: number): number => tokenAt(json, at).end;

function tokenAt(json: string, at: number): Token {
  const first = json.charAt(at);
  if (first === '"') return textAt(json, at);
  if ('{}[]:,'.includes(first)) return { sound: true, end: at + 1 };
  word.lastIndex = at;
  const written = word.exec(json)?.[0] ?? '';
  const end = at + written.length;
  if (scalar.test(written)) return { sound: true, end };
  return { sound: false, end: end === json.length && scalarBegun.test(written) ? end : at };
}

const special = /["\\\p{Cc}]/gu;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const escapeBegun = /\\(?:u[\da-fA-F]{0,3})?$/y;

function textAt(json: string, start: number): Token {
  special.lastIndex = start + 1;
  for (let found = special.exec(json); found; found = special.exec(json)) {
    const at = found.index;
    if (found[0] === '"') return { sound: true, end: at + 1 };
    if (found[0] > '\u001f' && found[0] !== '\\') continue;
    escape.lastIndex = escapeBegun.lastIndex = at;
    if (!escape.test(json)) return { sound: false, end: escapeBegun.test(json) ? json.length : at };
    special.lastIndex = escape.lastIndex;
  }
  return { sound: false, end: json.length };
}
