import type { DrawnLine } from '../../layout/sheet/lines.ts';
import { facesIn } from '../fonts/faces.ts';
import { leftAsIs, type SetText, type TextUse } from '../text/set-text.ts';
import { declaredFaces, type DeclaredFace } from './declared-faces.ts';
import { missingInWords, neededFaces } from './needed-faces.ts';

/** Gives a picture the fonts of a page that carries them, cut down to its story as it was built. */
export function setByPage(lines: readonly DrawnLine[], use: TextUse): SetText {
  if (use === 'plain') return leftAsIs;
  const used = Array.from(facesIn(lines), ([face, written]) => ({ ...face, characters: written.keys() }));
  const { faces, missing } = neededFaces(used, declaredFaces());
  const style = faces.map(ruleOf).join('');
  return {
    ...leftAsIs,
    warnings: missingInWords(missing),
    keep: (markup) => Promise.resolve({ markup, style })
  };
}

/** The address of a font that a page carries is the font. */
function ruleOf({ family, weight, style, address, format, unicodeRange }: DeclaredFace): string {
  const range = unicodeRange && `;unicode-range:${unicodeRange}`;
  return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(${address}) format('${format}')${range}}`;
}
