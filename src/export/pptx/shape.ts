import type { Box } from '../../layout/scene.ts';
import type { FontFace } from '../../layout/text/styled-runs.ts';

/**
 * What is on a slide: shapes that can be edited, in pixels of 1/96 inch; a colour is a six-digit hexadecimal value.
 */
export type Shape = Rectangle | Ellipse | Freeform | TextBox | Group;

/** `fade`: opaque at its left, and nothing at its right; `hatch`: lines instead of a tint. */
export interface Fill {
  readonly colour: string;
  /** 1 if absent. */
  readonly opacity?: number;
  readonly kind?: 'fade' | 'hatch';
}

export interface Line {
  readonly colour: string;
  readonly width: number;
  /** Lengths of dashes and gaps, in pixels, as SVG has them. */
  readonly dashes?: readonly [dash: number, gap: number];
  readonly kind?: 'fade';
}

interface Drawn extends Box {
  /** As a list of the slide's shapes calls it. */
  readonly name: string;
  readonly fill?: Fill | undefined;
  readonly line?: Line | undefined;
}

export interface Rectangle extends Drawn {
  readonly kind: 'rectangle';
  /** Whether its ends are half circles. */
  readonly isRound?: boolean;
}

export interface Ellipse extends Drawn {
  readonly kind: 'ellipse';
}

export type Point = readonly [x: number, y: number];

/** Lines from point to point. */
export interface Freeform extends Drawn {
  readonly kind: 'freeform';
  readonly paths: readonly { readonly points: readonly Point[]; readonly isClosed: boolean }[];
}

/** Characters of one font and colour. */
export interface TextRun {
  readonly text: string;
  readonly font: FontFace;
  /** In pixels. */
  readonly size: number;
  readonly colour: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly href?: string | undefined;
}

export interface TextParagraph {
  /** Broken by hand into these lines; of text that flows, only one. */
  readonly lines: readonly (readonly TextRun[])[];
  readonly isRightToLeft: boolean;
  /** Between baselines, in pixels; that of the font if absent. */
  readonly leading?: number | undefined;
}

export interface TextBox extends Box {
  readonly kind: 'text';
  readonly name: string;
  readonly align: 'start' | 'middle' | 'end';
  /** Whether lines break where the box ends. */
  readonly flows: boolean;
  /** Whether it is the slide's title. */
  readonly isTitle?: boolean;
  readonly paragraphs: readonly TextParagraph[];
}

/** Shapes that belong together, with a text for people who don't see them. */
export interface Group {
  readonly kind: 'group';
  readonly name: string;
  readonly description: string;
  readonly shapes: readonly Shape[];
}

/** The texts of shapes, a string for each line. */
export const textsOf = (shapes: readonly Shape[]): readonly string[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'group'
      ? textsOf(shape.shapes)
      : shape.kind === 'text'
        ? shape.paragraphs.flatMap(({ lines }) => lines.map((runs) => runs.map(({ text }) => text).join('')))
        : []
  );

/** The box around shapes; without any, an empty one. */
export function boundsOf(shapes: readonly Shape[]): Box {
  const boxes = shapes.map((shape) => (shape.kind === 'group' ? boundsOf(shape.shapes) : shape));
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y
  };
}
