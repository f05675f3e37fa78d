import { drag, select, type D3DragEvent } from 'd3';
import { withEdge, xOf, type Edge, type Hand, type TimeSurface } from './surface.ts';

type Drag = D3DragEvent<SVGGElement, unknown, { x: number; y: number }>;

/** Drags an edge between the window and a stretch, with d3-drag: the day under it becomes the window's first or last. */
export function dragEdge(handle: SVGGElement, edge: Edge, hand: Hand): () => void {
  let held: TimeSurface | undefined;
  const behaviour = drag<SVGGElement, unknown>()
    .container(handle.ownerSVGElement!)
    // The pointer keeps its distance from the edge.
    .subject(({ y }: Drag) => ({ x: xOf(edge, hand.surface()), y }))
    .on('start', () => hand.onstart())
    .on('drag', ({ x }: Drag) => {
      held ??= hand.surface();
      hand.onwindow(withEdge(held.window, edge, held.dayAt(x)));
    })
    .on('end', () => {
      if (held) hand.onend();
      held = undefined;
    });
  const handles = select<SVGGElement, unknown>(handle).call(behaviour);
  return () => {
    behaviour.on('start drag end', null);
    handles.on('.drag', null);
  };
}
