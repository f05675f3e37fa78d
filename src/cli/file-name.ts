/** A name that any file system and any XML id takes, for an id: letters, digits and hyphens. */
export function fileName(id: string): string {
  const plain = id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_-]+/gu, '-');
  const name = plain.replace(/^[-\d]+|-+$/gu, '').slice(0, 80);
  return name || 'timeline';
}
