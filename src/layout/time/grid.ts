import type { Stretch } from './stretch.ts';
import type { Box, Orientation } from '../scene.ts';
import { lengthOf, type TimeWindow } from './window.ts';

/** Where time is drawn in a figure of a given size, and what stands around it. All in pixels. */
export interface Frame {
  readonly orientation: Orientation;
  readonly width: number;
  readonly plot: Box;
  /** The column of headings at the left; 0 where headings stand above their groups. */
  readonly gutter: number;
}

/** Below this the figure runs down the page. */
export const narrow = 640;
const gutterFrom = 820;
const gutterWidth = 132;
export const axisHeight = 46;
export const axisWidth = 54;

/** The frame of a figure as wide as `width` whose plot is `height` pixels high; a wide one grows with its content. */
export function frameOf(width: number, orientation: Orientation, height: number): Frame {
  const safe = Math.max(0, width);
  if (orientation === 'vertical') {
    const plot = { x: axisWidth, y: 0, width: Math.max(0, safe - axisWidth), height };
    return { orientation, width: safe, plot, gutter: 0 };
  }
  const gutter = safe >= gutterFrom ? gutterWidth : 0;
  return {
    orientation,
    width: safe,
    plot: { x: gutter, y: axisHeight, width: Math.max(0, safe - gutter), height },
    gutter
  };
}

/** How a window lies in pixels: positions are counted from `origin`, a day that stays put while a reader pans. */
export interface Grid {
  /** Pixels per day. */
  readonly scale: number;
  readonly origin: number;
  /** In which sixteenth of its own length, counted from the origin, the window begins. */
  readonly tile: number;
}

const tilesInWindow = 16;

/** A sixteenth of a window, in days. */
const tileLength = (scale: number, pixels: number): number => pixels / scale / tilesInWindow;

/** The days around a window whose events are given rows: a sixteenth of it on either side, at least. */
export function neighbourhood(grid: Grid, frame: Frame): TimeWindow {
  const length = tileLength(grid.scale, alongOf(frame));
  const day = (tile: number): number => grid.origin + tile * length;
  return { start: day(grid.tile - 1), end: day(grid.tile + tilesInWindow + 2) };
}

/** A figure with no width still has a scale. */
const leastLength = 1;

/** Rounded, so that a window that only moves keeps its scale to the last bit. */
export function gridOf(window: TimeWindow, frame: Frame): Grid {
  const pixels = alongOf(frame);
  const scale = Number((pixels / lengthOf(window)).toPrecision(9));
  // Far from the origin pixels would lose their fractions, so it follows the window in steps of many windows.
  const step = (pixels / scale) * 16;
  const origin = Math.floor(window.start / step) * step;
  return { scale, origin, tile: Math.floor((window.start - origin) / tileLength(scale, pixels)) };
}

/** The plot's length along time, in pixels. */
const alongOf = ({ orientation, plot }: Frame): number =>
  Math.max(leastLength, orientation === 'horizontal' ? plot.width : plot.height);

/** What a window shows, in pixels from the grid's origin. */
export const viewOf = (window: TimeWindow, { scale, origin }: Grid): Stretch => ({
  from: (window.start - origin) * scale,
  to: (window.end - origin) * scale
});
