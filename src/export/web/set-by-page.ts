import { facesIn } from '../fonts/faces.ts';
import { linesIn } from '../fonts/lines.ts';
import { declaredFaces, type DeclaredFace } from './declared-faces.ts';
import { missingInWords, neededFaces } from './needed-faces.ts';
import type { SetsText } from './set-text.ts';

/** Gives a picture the fonts of a page that carries them, cut down to its story as it was built. */
export const setByPage: SetsText = (markup, text) => {
  if (text === 'plain') return Promise.resolve({ markup, style: '', warnings: [] });
  const used = Array.from(facesIn(linesIn(markup)), ([face, written]) => ({
    ...face,
    characters: [...written.keys()]
  }));
  const { faces, missing } = neededFaces(used, declaredFaces());
  return Promise.resolve({
    markup,
    style: faces.map(ruleOf).join(''),
    warnings: missingInWords(missing, 'in whatever font is at hand')
  });
};

/** The address of a font that a page carries is the font. */
function ruleOf({ family, weight, style, address, format, unicodeRange }: DeclaredFace): string {
  const range = unicodeRange && `;unicode-range:${unicodeRange}`;
  return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(${address}) format('${format}')${range}}`;
}
