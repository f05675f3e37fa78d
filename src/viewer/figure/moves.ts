import { withEdge, type Edge } from '../../interaction/surface.ts';
import { lengthOf, translate, zoomBy } from '../../layout/time/window.ts';
import type { Viewer } from '../state/viewer.svelte.ts';

/** How far a key moves an end of the window, in shares of its length. */
const edgeShare = 0.1;

/** Halves or doubles the window around a day, or its middle. */
export function zoom({ targetWindow, showWindow }: Viewer, by: 'in' | 'out', at?: number): void {
  const { start, end } = targetWindow;
  showWindow(zoomBy(targetWindow, by === 'in' ? 0.5 : 2, at ?? (start + end) / 2));
}

/** Moves the window by a share of its length. */
export const pan = ({ targetWindow, showWindow }: Viewer, share: number): void =>
  showWindow(translate(targetWindow, lengthOf(targetWindow) * share));

/** Moves the first or the last day by a share of the window, but at least a day. */
export function moveEdge({ targetWindow: window, showWindow }: Viewer, edge: Edge, by: 1 | -1): void {
  showWindow(withEdge(window, edge, window[edge] + by * Math.max(1, lengthOf(window) * edgeShare)));
}
