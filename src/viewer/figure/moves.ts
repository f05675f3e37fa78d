import { withEdge, type Edge } from '../../interaction/surface.ts';
import { lengthOf, translate, zoomBy, type TimeWindow } from '../../layout/time/window.ts';
import type { Picture } from '../state/picture.svelte.ts';
import { windowInWords } from '../state/summary.ts';
import type { Viewer } from '../state/viewer.svelte.ts';

/** How far a key moves an end of the window, in shares of its length. */
const edgeShare = 0.1;

/** The moves of the window by buttons and keys, each announced as what is then in view. */
export function movesOf(viewer: Viewer, picture: Picture) {
  const announce = (): void =>
    viewer.announce(windowInWords(viewer.targetWindow, picture.countIn(viewer.targetWindow)));

  function moveTo(window: TimeWindow): void {
    viewer.setWindow(window, { smooth: true });
    announce();
  }

  /** Halves or doubles the window around a day, or its middle. */
  function zoom(by: 'in' | 'out', at?: number): void {
    const { start, end } = viewer.targetWindow;
    moveTo(zoomBy(viewer.targetWindow, by === 'in' ? 0.5 : 2, at ?? (start + end) / 2));
  }

  /** Moves the window by a share of its length. */
  const pan = (share: number): void =>
    moveTo(translate(viewer.targetWindow, lengthOf(viewer.targetWindow) * share));

  /** Moves the first or the last day by a share of the window, a day at least. */
  function moveEdge(edge: Edge, by: 1 | -1): void {
    const window = viewer.targetWindow;
    moveTo(withEdge(window, edge, window[edge] + by * Math.max(1, lengthOf(window) * edgeShare)));
  }

  return { announce, moveTo, zoom, pan, moveEdge };
}
