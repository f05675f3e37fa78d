/** A place in a document as it would be written in code: `events[3].when.edtf`. */
export function pathOf(keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    if (!/^[A-Za-z_$][\w$]{0,60}$/.test(key)) return `${path}[${JSON.stringify(key.slice(0, 60))}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}
