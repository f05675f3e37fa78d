import { coloured, type Coloured } from '../plan/two-colours.ts';
import type { TextLine } from '../scene.ts';
import { runsOf } from './script.ts';
import type { Face } from './text.ts';

/** A font face, as CSS names it. */
export interface FontFace {
  readonly family: string;
  readonly weight: 400 | 600;
  readonly style: 'normal' | 'italic';
}

/** The fonts of the figure's own faces. */
export const fontOfFace = {
  sans: { family: 'Inter', weight: 400, style: 'normal' },
  sansBold: { family: 'Inter', weight: 600, style: 'normal' },
  serifItalic: { family: 'Source Serif 4', weight: 400, style: 'italic' }
} as const satisfies Readonly<Record<Face, FontFace>>;

/** Consecutive characters drawn in one font and one colour. */
export interface StyledRun {
  readonly text: string;
  readonly font: FontFace;
  readonly colour: Coloured<object>['colour'];
}

/** The runs of a line in reading order, split where its font or colour changes. */
export const styledRuns = (line: TextLine): readonly StyledRun[] =>
  coloured(runsOf(line.text, line.language, line.whole), line).map(({ text, family, colour }) => ({
    text,
    font: family ? { family, weight: fontOfFace[line.face].weight, style: 'normal' } : fontOfFace[line.face],
    colour
  }));
