import { jsonEscapeOf } from './json-escape.ts';

/** A place in a document in the syntax of code: `events[3].when.edtf`. */
export function pathOf(keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    if (!/^[A-Za-z_$][\w$]{0,60}$/.test(key)) return `${path}[${quoted(key.slice(0, 60))}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}

/** As JSON, with characters escaped that a terminal or page would not show. */
function quoted(key: string): string {
  return JSON.stringify(key).replace(/[\p{Cc}\p{Cf}]/gu, jsonEscapeOf);
}
