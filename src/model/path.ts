/** A place in a document as it would be written in code: `events[3].when.edtf`. */
export function pathOf(keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    if (!/^[A-Za-z_$][\w$]{0,60}$/.test(key)) return `${path}[${quoted(key.slice(0, 60))}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}

/** As JSON, with what a terminal or a page would not show as it is escaped too. */
function quoted(key: string): string {
  return JSON.stringify(key).replace(
    /[\p{Cc}\p{Cf}]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
  );
}
