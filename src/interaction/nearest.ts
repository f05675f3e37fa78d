import { pointer, quadtree, range } from 'd3';
import type { Box, Mark, PlacedEvent, Scene } from '../layout/scene.ts';
import { within, type Interval } from '../layout/time/interval.ts';

/** The greatest distance between a pointer and the mark that it points at, in pixels. */
const reach = 24;

interface Place {
  readonly event: PlacedEvent;
  readonly x: number;
  readonly y: number;
}

/** Finds the event whose mark is nearest to a pointer on the figure, within 24 pixels of it. */
export function nearestIn(scene: Scene): (event: MouseEvent, svg: SVGSVGElement) => PlacedEvent | undefined {
  const places = quadtree<Place>(
    scene.events.flatMap((event) => placesOf(event, scene.plot)),
    ({ x }) => x,
    ({ y }) => y
  );
  return (event, svg) => places.find(...pointer(event, svg), reach)?.event;
}

/** The dots of an event, and points along its bars; along the whole event if it is drawn only in lines. */
function placesOf(event: PlacedEvent, plot: Box): Place[] {
  const { x, y, body } = event;
  const view = { from: plot.x - x, to: plot.x + plot.width - x };
  const filled = body.marks.flatMap((mark) => placesOfMark(mark, view));
  const places = filled.length > 0 ? filled : along(body.box, view);
  return places.map((place) => ({ event, x: x + place.x, y: y + place.y }));
}

function placesOfMark(mark: Mark, view: Interval): { x: number; y: number }[] {
  if (mark.kind === 'path') return [];
  return mark.kind === 'dot' ? [{ x: mark.x, y: mark.y }] : along(mark, view);
}

/** Points along the middle of the visible part of a box, no further apart than a pointer reaches. */
function along({ x, y, width, height }: Box, view: Interval): { x: number; y: number }[] {
  const { from, to } = within({ from: x, to: x + width }, view);
  return [...range(from, to, reach), to].map((at) => ({ x: at, y: y + height / 2 }));
}
