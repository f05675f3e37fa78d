import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** The bytes of a file as a server sends it. */
export const gzipped = (path: string): number => gzipSync(readFileSync(path)).length;

/** The story that the page opens with. */
export const storyFiles = ['timeline.json', 'sources/article.txt'].map(
  (name) => `data/north-korea-outreach/${name}`
);

/** The scripts and styles that a built page asks for as it opens: those that it names, and what these need at once. */
export function loadedAtFirst(app: string): ReadonlySet<string> {
  const page = readFileSync(`${app}/index.html`, 'utf8');
  const names = new Set(
    Array.from(page.matchAll(/(?:src|href)="\.\/assets\/([^"]+)"/gu), ([, name]) => name!)
  );
  for (const name of names)
    for (const [, needed] of readFileSync(`${app}/assets/${name}`, 'utf8').matchAll(
      /(?:from|import)\s*"\.\/([^"]+\.js)"/gu
    ))
      names.add(needed!);
  return names;
}

/** The fonts that the styles of the first view name: those of Latin letters. A browser may need fewer. */
export function fontsAtFirst(app: string): readonly string[] {
  const styles = [...loadedAtFirst(app)].filter((name) => name.endsWith('.css'));
  return styles.flatMap((name) =>
    Array.from(
      readFileSync(`${app}/assets/${name}`, 'utf8').matchAll(/url\(\.\/([^)]+\.woff2)\)/gu),
      ([, font]) => font!
    )
  );
}
