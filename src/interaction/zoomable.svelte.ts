import { select, zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type ZoomTransform } from 'd3';
import type { Attachment } from 'svelte/attachments';
import type { Orientation } from '../layout/scene.ts';
import { lengthOf, shortestLength, type TimeWindow } from '../layout/window.ts';

/** What gestures move, and where on the element time lies. Getters are followed as they change. */
export interface ZoomTarget {
  readonly orientation: Orientation;
  /** Where the plot begins and how long it is along time, in pixels of the element. */
  readonly offset: number;
  readonly length: number;
  /** How far a reader may pan. */
  readonly reach: TimeWindow;
  readonly window: TimeWindow;
  /** Called with each window of a gesture. */
  readonly onwindow: (window: TimeWindow) => void;
  /** Called when a gesture that moved the window is over. */
  readonly onend: () => void;
  /** Called when a wheel turns without a key that would zoom. */
  readonly onplainwheel: () => void;
}

/**
 * A page is for scrolling: a wheel zooms only with Ctrl or ⌘, touch moves the window only with two fingers.
 * D3's own double click is left out, since it would move at once and in another way than the buttons.
 */
function isGesture(event: MouseEvent | TouchEvent | WheelEvent): boolean {
  if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
  if ('touches' in event) return event.touches.length > 1;
  return !event.ctrlKey && (event).button === 0;
}

/** Turns D3's gestures on an element into windows, and windows set elsewhere into D3's transform. */
export function zoomable(target: ZoomTarget): Attachment<HTMLElement> {
  return (node) => {
    const behaviour = zoom<HTMLElement, unknown>()
      .filter(isGesture)
      .on('zoom', ({ sourceEvent, transform }: D3ZoomEvent<HTMLElement, unknown>) => {
        if (sourceEvent) target.onwindow(windowOf(transform, target));
      })
      .on('end', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
        if (sourceEvent) target.onend();
      });
    const selection = select(node).call(behaviour).on('dblclick.zoom', null);
    const plainWheel = (event: WheelEvent): void => {
      if (!isGesture(event)) target.onplainwheel();
    };
    node.addEventListener('wheel', plainWheel, { passive: true });

    $effect(() => {
      const { offset, length, reach, orientation } = target;
      const across = orientation === 'horizontal';
      const end = offset + length;
      const wide = 1e6;
      behaviour
        .scaleExtent([1, lengthOf(reach) / shortestLength])
        .extent(
          across
            ? [
                [offset, 0],
                [end, 1]
              ]
            : [
                [0, offset],
                [1, end]
              ]
        )
        .translateExtent(
          across
            ? [
                [offset, -wide],
                [end, wide]
              ]
            : [
                [-wide, offset],
                [wide, end]
              ]
        );
    });

    // D3 keeps its own transform on the node. It follows changes made elsewhere, but not its own echo.
    $effect(() => {
      const wanted = transformOf(target);
      const current = zoomTransform(node);
      if (!alike(wanted, current, target)) behaviour.transform(selection, wanted);
    });

    return () => {
      selection.on('.zoom', null);
      node.removeEventListener('wheel', plainWheel);
    };
  };
}

const base = ({ length, reach }: ZoomTarget): number => Math.max(1, length) / lengthOf(reach);

function windowOf({ k, x, y }: ZoomTransform, target: ZoomTarget): TimeWindow {
  const moved = target.orientation === 'horizontal' ? x : y;
  const start = target.reach.start + ((target.offset - moved) / k - target.offset) / base(target);
  return { start, end: start + lengthOf(target.reach) / k };
}

function transformOf(target: ZoomTarget): ZoomTransform {
  const { window, reach, offset, orientation } = target;
  const k = lengthOf(reach) / lengthOf(window);
  const moved = offset - k * (offset + (window.start - reach.start) * base(target));
  const { x, y } = orientation === 'horizontal' ? { x: moved, y: 0 } : { x: 0, y: moved };
  return zoomIdentity.translate(x, y).scale(k);
}

/** Whether two transforms put time at the same place to a fraction of a pixel. */
function alike(a: ZoomTransform, b: ZoomTransform, { orientation }: ZoomTarget): boolean {
  const moved = orientation === 'horizontal' ? a.x - b.x : a.y - b.y;
  return Math.abs(a.k / b.k - 1) < 1e-9 && Math.abs(moved) < 0.01;
}
