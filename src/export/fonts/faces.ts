import type { DrawnLine } from '../../layout/sheet/lines.ts';
import { styledRuns } from '../../layout/text/styled-runs.ts';
import { bundledFaces, bundledFor, type BundledFace } from './bundled.ts';

/** Invisible characters, which need no glyph: direction controls, joiners, selectors, the soft hyphen. */
export const unseen =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/u;

/** The characters drawn in a face, each with the first line that contains it. */
export type Written = ReadonlyMap<string, DrawnLine>;

/** The faces in which lines are drawn, in the order of `bundledFaces`. */
export function facesIn(lines: readonly DrawnLine[]): ReadonlyMap<BundledFace, Written> {
  const found = new Map<BundledFace, Map<string, DrawnLine>>();
  for (const drawn of lines)
    for (const { text, font } of styledRuns(drawn.line)) {
      const bundled = bundledFor(font);
      if (!found.has(bundled)) found.set(bundled, new Map());
      const written = found.get(bundled)!;
      for (const character of text)
        if (!unseen.test(character) && !written.has(character)) written.set(character, drawn);
    }
  return new Map([...found].sort(([a], [b]) => bundledFaces.indexOf(a) - bundledFaces.indexOf(b)));
}
