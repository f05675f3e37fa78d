import { scaleLinear, type ScaleLinear, type ZoomTransform } from 'd3';
import type { Box } from '../layout/scene.ts';
import type { Interval } from '../layout/time/interval.ts';
import { shortestLength, type TimeWindow } from '../layout/time/window.ts';

/** Where time lies on a figure, in pixels of its SVG, however the page around it is scaled. */
export interface TimeSurface {
  /** Where time is drawn: the window and the stretches before and after it. */
  readonly plot: Box;
  /** The strip of tick labels. */
  readonly axis: Box;
  /** The pixels of the window along x: all of the plot if there are no stretches. */
  readonly story: Interval;
  readonly window: TimeWindow;
  /** The window may lie anywhere in this, and be as long as this. */
  readonly reach: TimeWindow;
  /** The day at an x, also in the stretches. */
  readonly dayAt: (x: number) => number;
}

/** What gestures act on. */
export interface Hand {
  /** The surface as it is drawn now. */
  readonly surface: () => TimeSurface;
  /** Called when a gesture begins, even if it turns out to be a click. */
  readonly onstart: () => void;
  /** Called with each window of a gesture; `smooth` if a single act leads to it, such as a click. */
  readonly onwindow: (window: TimeWindow, options?: { readonly smooth?: boolean }) => void;
  /** Called when a gesture that set a window is over. */
  readonly onend: () => void;
  /** Called when the wheel turns without a key that would zoom. */
  readonly onplainwheel: () => void;
}

export type Edge = 'start' | 'end';

/** How far a pressed mouse may move and still click, in pixels. */
export const slack = 4;

/** The linear scale of the window alone. */
export const storyScale = ({ window, story }: TimeSurface): ScaleLinear<number, number> =>
  scaleLinear([window.start, window.end], [story.from, story.to]);

/** The window that a transform of that scale shows. */
export function windowOf(transform: ZoomTransform, scale: ScaleLinear<number, number>): TimeWindow {
  const [start, end] = transform.rescaleX(scale).domain() as [number, number];
  return { start, end };
}

/** The day of the window at an x; outside the window, the day at its nearest edge. */
export const storyDayAt = (surface: TimeSurface, x: number): number =>
  storyScale(surface).clamp(true).invert(x);

/** Whether an x lies in the plot before or after the window. */
export const inStretch = ({ plot, story }: TimeSurface, x: number): boolean =>
  (x >= plot.x && x < story.from) || (x > story.to && x <= plot.x + plot.width);

/** Whether a point lies on the tick labels. */
export const onAxis = ({ axis }: TimeSurface, [x, y]: readonly [number, number]): boolean =>
  x >= axis.x && x < axis.x + axis.width && y >= axis.y && y < axis.y + axis.height;

/** The x of an edge of the window. */
export const xOf = (edge: Edge, { story }: Pick<TimeSurface, 'story'>): number =>
  edge === 'start' ? story.from : story.to;

/** The edges with a stretch beyond them. */
export function edgesOf({ plot, story }: Pick<TimeSurface, 'plot' | 'story'>): Edge[] {
  const before = story.from > plot.x;
  const after = story.to < plot.x + plot.width;
  return [...(before ? ['start' as const] : []), ...(after ? ['end' as const] : [])];
}

/** The window with one end set to a whole day, or as near to it as the shortest window allows. */
export function withEdge({ start, end }: TimeWindow, edge: Edge, day: number): TimeWindow {
  return edge === 'start'
    ? { start: Math.min(Math.round(day), end - shortestLength), end }
    : { start, end: Math.max(Math.round(day), start + shortestLength) };
}

/** The window of the same length around a day. */
export function centredOn({ start, end }: TimeWindow, day: number): TimeWindow {
  const half = (end - start) / 2;
  return { start: day - half, end: day + half };
}

/** The whole days that a stretch of the axis touches. */
export const daysOf = ({ dayAt }: TimeSurface, { from, to }: Interval): TimeWindow => ({
  start: Math.floor(dayAt(from)),
  end: Math.ceil(dayAt(to))
});
