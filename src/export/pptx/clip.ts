import type { Box } from '../../layout/scene.ts';
import type { Freeform, Shape } from './shape.ts';

/**
 * Shapes cut off at the sides of a plot, as the figure's marks are; what lies wholly outside is left out. Only what can
 * be cut without changing its form is: texts and dots are whole, or not there.
 */
export const clipped = (shapes: readonly Shape[], plot: Box): readonly Shape[] =>
  shapes.flatMap((shape) => clippedShape(shape, plot));

function clippedShape(shape: Shape, plot: Box): readonly Shape[] {
  if (shape.kind === 'group') return [{ ...shape, shapes: clipped(shape.shapes, plot) }];
  const end = plot.x + plot.width;
  if (shape.x + shape.width < plot.x || shape.x > end) return [];
  if (shape.kind === 'text' || shape.kind === 'ellipse') return [shape];
  const x = Math.max(shape.x, plot.x);
  const width = Math.min(shape.x + shape.width, end) - x;
  if (width === shape.width) return [shape];
  return [shape.kind === 'freeform' ? clippedPaths({ ...shape, x, width }) : { ...shape, x, width }];
}

const clippedPaths = (shape: Freeform): Freeform => ({
  ...shape,
  paths: shape.paths.map(({ points, isClosed }) => ({
    points: points.map(([x, y]) => [Math.min(Math.max(x, shape.x), shape.x + shape.width), y] as const),
    isClosed
  }))
});
