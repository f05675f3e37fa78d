import { round, type TextLine } from '../../layout/scene.ts';
import { styledRuns, type FontFace } from '../../layout/text/styled-runs.ts';
import type { NeededFont } from './needed.ts';
import { openFont, shaped, type ShapedGlyph } from './open.ts';

/**
 * The path data of the letter shapes of a left-to-right line, in place. Curves become straight lines, which nobody
 * can see beneath a halo.
 */
export function outlineOf(line: TextLine, fontOf: (face: FontFace) => NeededFont | undefined): string {
  const glyphs = styledRuns(line).flatMap(({ text, font: face }) => {
    const font = fontOf(face);
    return font ? shaped(openFont(font.bytes), text) : [];
  });
  const width = glyphs.reduce((sum, { advance }) => sum + advance * line.size, 0);
  let x = line.x - { start: 0, middle: 0.5, end: 1 }[line.anchor] * width;
  return glyphs
    .map((glyph) => {
      const letter = letterOf(glyph, x, line);
      x += glyph.advance * line.size;
      return letter;
    })
    .join('');
}

const letterOf = ({ path, shift }: ShapedGlyph, x: number, { y, size }: TextLine): string =>
  path
    .map(([first, ...points]) => {
      const [start, ...rest] = [first, ...points].map(
        (point) => `${round(x + (shift.x + point.x) * size)} ${round(y - (shift.y + point.y) * size)}`
      );
      return `M${start}L${rest.join(' ')}Z`;
    })
    .join('');
