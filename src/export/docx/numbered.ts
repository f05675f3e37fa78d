import { strFromU8 } from 'fflate';
import { changePart, type Parts } from '../office/package.ts';

/** How docx names its relations to web pages: at random. */
const randomId = /(?<=[ :]Id="|r:id=")rId[\w-]{21}(?=")/gu;

/** What docx numbers through all documents of a session: bookmarks, and properties of drawings. */
const countedIds = [
  /(?<=<w:bookmark(?:Start|End)\b[^>]*? w:id=")\d+(?=")/gu,
  /(?<=<wp:docPr\b[^>]*? id=")\d+(?=")/gu
];

/** Numbers all that a document has given random or running ids, so that it is the same each time. */
export function numbered(parts: Parts): void {
  for (const [path, part] of parts) {
    if (!/^word\/.*\.(?:xml|rels)$/u.test(path)) continue;
    // A part and its relations give the same ids the same numbers, in the order of the part.
    if (path.endsWith('.rels')) continue;
    const relations = path.replace(/([^/]+)$/u, '_rels/$1.rels');
    const random = numbersOf(strFromU8(part).match(randomId) ?? []);
    const name = (id: string): string => `rIdLink${random.get(id) ?? 0}`;
    changePart(parts, path, (xml) =>
      countedIds.reduce(
        (changed, pattern) => {
          const numbers = numbersOf(changed.match(pattern) ?? []);
          return changed.replaceAll(pattern, (id) => String(numbers.get(id)));
        },
        xml.replaceAll(randomId, name)
      )
    );
    if (parts.has(relations)) changePart(parts, relations, (xml) => xml.replaceAll(randomId, name));
  }
}

const numbersOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set(ids)].map((id, index) => [id, index + 1]));
