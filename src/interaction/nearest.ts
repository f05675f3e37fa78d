import { pointer, quadtree, range } from 'd3';
import type { Box, Mark, PlacedEvent, Scene } from '../layout/scene.ts';

/** How far from a pointer the mark that it is at may be, in pixels. */
const reach = 24;

interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Finds the event whose mark is nearest to a pointer on the figure, within 24 pixels of it. */
export function nearestIn(scene: Scene): (event: MouseEvent, svg: SVGSVGElement) => string | undefined {
  const { shift, plot } = scene;
  const view = { from: plot.x - shift.x, to: plot.x + plot.width - shift.x };
  const places = quadtree<Place>(
    scene.events.flatMap((event) => placesOf(event, view)),
    ({ x }) => x,
    ({ y }) => y
  );
  return (event, svg) => {
    const [x, y] = pointer(event, svg);
    return places.find(x - shift.x, y - shift.y, reach)?.id;
  };
}

interface View {
  readonly from: number;
  readonly to: number;
}

/** The dots of an event, and points along its bars; along all of it where it is drawn in lines only. */
function placesOf({ id, box, marks }: PlacedEvent, view: View): Place[] {
  const filled = marks.flatMap((mark) => placesOfMark(mark, view));
  return (filled.length > 0 ? filled : along(box, view)).map((place) => ({ id, ...place }));
}

function placesOfMark(mark: Mark, view: View): { x: number; y: number }[] {
  if (mark.kind === 'path') return [];
  return mark.kind === 'dot' ? [{ x: mark.x, y: mark.y }] : along(mark, view);
}

/** Points in the middle of a box as far as it is in view, no further apart than a pointer reaches. */
function along({ x, y, width, height }: Box, view: View): { x: number; y: number }[] {
  const [left, right] = [Math.max(x, view.from), Math.min(x + width, view.to)];
  if (left > right) return [];
  return [...range(left, right, reach), right].map((at) => ({ x: at, y: y + height / 2 }));
}
