import { scaleLinear, type ScaleLinear, type ZoomTransform } from 'd3';
import type { Box } from '../layout/scene.ts';
import type { Interval } from '../layout/time/interval.ts';
import { shortestLength, type TimeWindow } from '../layout/time/window.ts';

/** Where time lies on a figure, in pixels of its SVG, whatever the scale of the page around it. */
export interface TimeSurface {
  /** Where time is drawn: the story and the stretches before and after it. */
  readonly plot: Box;
  /** The strip of tick labels. */
  readonly axis: Box;
  /** Where the window lies, along x. It is as wide as the plot where there are no stretches. */
  readonly story: Interval;
  readonly window: TimeWindow;
  /** The window may be as long as this, and lie anywhere in it. */
  readonly reach: TimeWindow;
  /** The day at an x, in the stretches too. */
  readonly dayAt: (x: number) => number;
}

/** What gestures act on. */
export interface Hand {
  /** The surface as it is drawn now. */
  readonly surface: () => TimeSurface;
  /** Called as a gesture begins, also where it turns out to be a click. */
  readonly onstart: () => void;
  /** Called with each window of a gesture; smooth where a single act goes to it. */
  readonly onwindow: (window: TimeWindow, options?: { readonly smooth?: boolean }) => void;
  /** Called when a gesture that set a window is over. */
  readonly onend: () => void;
  /** Called when the wheel turns without a key that would zoom. */
  readonly onplainwheel: () => void;
}

export type Edge = 'start' | 'end';

/** How far a pressed mouse moves before it drags and no longer clicks, in pixels. */
export const slack = 4;

/** The linear scale of the story alone. */
export const storyScale = ({ window, story }: TimeSurface): ScaleLinear<number, number> =>
  scaleLinear([window.start, window.end], [story.from, story.to]);

/** The window that a transform of that scale shows. */
export function windowOf(transform: ZoomTransform, scale: ScaleLinear<number, number>): TimeWindow {
  const [start, end] = transform.rescaleX(scale).domain() as [number, number];
  return { start, end };
}

/** The day of the story at an x; at an x outside it, the day of its nearest edge. */
export const storyDayAt = (surface: TimeSurface, x: number): number =>
  storyScale(surface).clamp(true).invert(x);

/** Whether an x lies in the plot before or after the story. */
export const inStretch = ({ plot, story }: TimeSurface, x: number): boolean =>
  (x >= plot.x && x < story.from) || (x > story.to && x <= plot.x + plot.width);

/** Whether a point lies on the tick labels. */
export const onAxis = ({ axis }: TimeSurface, [x, y]: readonly [number, number]): boolean =>
  x >= axis.x && x < axis.x + axis.width && y >= axis.y && y < axis.y + axis.height;

/** Where an edge of the story is. */
export const xOf = (edge: Edge, { story }: Pick<TimeSurface, 'story'>): number =>
  edge === 'start' ? story.from : story.to;

/** The edges that a stretch lies beyond. */
export function edgesOf({ plot, story }: Pick<TimeSurface, 'plot' | 'story'>): Edge[] {
  const before = story.from > plot.x;
  const after = story.to < plot.x + plot.width;
  return [...(before ? ['start' as const] : []), ...(after ? ['end' as const] : [])];
}

/** The window with one end set to a whole day, as near to the other as the shortest window allows. */
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
