import type { PagedSheet, Sheet } from '../../layout/sheet/sheet.ts';
import { pictureOfEvents, type Picture } from '../picture/picture.ts';
import { presets } from '../picture/size.ts';
import type { Story } from '../../model/story.ts';
import { shapesOfBadge, shapesOfMark } from './mark-shapes.ts';
import { shapesOfScene } from './scene-shapes.ts';
import type { Shape } from './shape.ts';
import { boxesOfBlock, boxesOfLines, type Setting } from './text-boxes.ts';

/** A slide of 13.333 × 7.5 inches; its shapes are in pixels of 1/96 inch, in reading order. */
export interface Slide {
  readonly shapes: readonly Shape[];
  /** What the presenter reads below it. */
  readonly notes: string;
}

/** The sheet of a picture, laid out anew on slides. Throws `SheetTooSmall` if its figure does not fit on one. */
export function slideSheets(story: Story, { options, events, ...means }: Picture): PagedSheet {
  const parts = new Set([...options.parts].filter((part) => part !== 'map'));
  const size = { ...presets.slide, isPage: true };
  const { sheet, pages } = pictureOfEvents(story, events, { ...options, size, parts }, means);
  return pages ?? { first: sheet, following: [], running: [] };
}

/** The slides of a paged sheet: the figure first, then its quotes and sources. */
export function slidesOf({ first, following, running }: PagedSheet, axis: string): readonly Slide[] {
  const setting = { theme: first.theme, language: first.language };
  const lines = (page: number): readonly Shape[] =>
    (running[page] ?? []).flatMap((line, index) =>
      boxesOfLines([line], setting).map((box) => ({ ...box, isTitle: page > 0 && index === 0 }))
    );
  return [
    { shapes: [...firstShapes(first, setting, axis), ...lines(0)], notes: first.alternativeText },
    ...following.map(({ blocks }, index) => ({
      shapes: [...lines(index + 1), ...blocks.flatMap((block) => boxesOfBlock(block, setting))],
      notes: ''
    }))
  ];
}

function firstShapes(sheet: Sheet, setting: Setting, axis: string): readonly Shape[] {
  const { x, y } = sheet.figure;
  const figure: Shape = {
    kind: 'group',
    name: sheet.title,
    description: sheet.alternativeText,
    shapes: shapesOfScene(sheet.scene, setting, axis).map((shape) => moved(shape, x, y))
  };
  return [
    ...sheet.above.flatMap((block) => boxesOfBlock(block, setting)),
    figure,
    ...legendShapes(sheet, setting),
    ...sheet.below.flatMap((block) => boxesOfBlock(block, setting))
  ];
}

const legendShapes = ({ legend, theme }: Sheet, setting: Setting): readonly Shape[] =>
  legend.map(({ marks, hollow, badge, lines }) => ({
    kind: 'group' as const,
    name: lines.map(({ text }) => text).join(' '),
    description: '',
    shapes: [
      ...marks.flatMap((mark) => shapesOfMark(mark, { colour: theme.muted, hollow, theme })),
      ...(badge ? shapesOfBadge(badge, setting) : []),
      ...boxesOfLines(lines, setting)
    ]
  }));

/** A shape at another place. */
function moved(shape: Shape, dx: number, dy: number): Shape {
  if (shape.kind === 'group') return { ...shape, shapes: shape.shapes.map((each) => moved(each, dx, dy)) };
  const place = { x: shape.x + dx, y: shape.y + dy };
  if (shape.kind !== 'freeform') return { ...shape, ...place };
  const paths = shape.paths.map(({ points, isClosed }) => ({
    points: points.map(([x, y]) => [x + dx, y + dy] as const),
    isClosed
  }));
  return { ...shape, ...place, paths };
}
