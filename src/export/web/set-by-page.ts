import type { DrawnLine } from '../../layout/sheet/lines.ts';
import type { Words } from '../../words/words.ts';
import { facesIn } from '../fonts/faces.ts';
import { leftAsIs, type SetText, type TextUse } from '../text/set-text.ts';
import { declaredFaces, type DeclaredFace } from './declared-faces.ts';
import { neededFaces } from './needed-faces.ts';

/** Gives a picture the fonts that a single-file page contains, which were subset to its story when it was built. */
export function setByPage(lines: readonly DrawnLine[], use: TextUse, { files }: Words): SetText {
  if (use === 'plain') return leftAsIs;
  const used = Array.from(facesIn(lines), ([face, written]) => ({ ...face, characters: written.keys() }));
  const { faces, missing } = neededFaces(used, declaredFaces());
  const style = faces.map(ruleOf).join('');
  return {
    ...leftAsIs,
    warnings: missing.length === 0 ? [] : [files.missing(missing)],
    keep: (markup) => Promise.resolve({ markup, style })
  };
}

/** The address of a font in a single-file page is a data URL with the font itself. */
function ruleOf({ family, weight, style, address, format, unicodeRange }: DeclaredFace): string {
  const range = unicodeRange && `;unicode-range:${unicodeRange}`;
  return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(${address}) format('${format}')${range}}`;
}
