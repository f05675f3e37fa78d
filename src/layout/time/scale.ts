import { scaleLinear } from 'd3';
import { lengthOf, type TimeWindow } from './window.ts';
import { widthOf, type Interval } from './interval.ts';

/** A part of the axis with a constant scale. */
export interface Segment extends Interval {
  readonly kind: 'before' | 'story' | 'after';
  readonly window: TimeWindow;
}

/**
 * Converts days to pixels and back, over an axis of up to three segments: the window, and narrow stretches for the
 * time before and after it (a bifocal display: Spence and Apperley 1982).
 */
export interface TimeScale {
  /** From left to right; segments without width are left out. */
  readonly segments: readonly Segment[];
  readonly story: Segment;
  /** The whole axis, in pixels. */
  readonly axis: Interval;
  /** Where the scale changes, in pixels: a stretch without time of its own goes on as the window does. */
  readonly breaks: readonly number[];
  /** The pixel of a moment in days; always finite, since open dates are at the ends of the axis. */
  readonly at: (day: number) => number;
  /** The moment at a pixel, in days. */
  readonly dayAt: (x: number) => number;
}

export interface ScaleOptions {
  readonly window: TimeWindow;
  /** From the first to the last known day drawn. */
  readonly extent: TimeWindow;
  /** In pixels. */
  readonly axis: Interval;
  /** The largest share of the axis that a stretch takes; 0 draws only the window. */
  readonly most: { readonly before: number; readonly after: number };
  /** The pixels of the window, if they must stay while a reader moves it. */
  readonly story?: Interval | undefined;
  /** A moment with what comes after it, for whose labels so many pixels are kept. */
  readonly coming?: { readonly from: number; readonly room: number } | undefined;
}

/** The axis extends beyond its content by this share of a stretch, so that a mark at its end is whole. */
const air = 0.06;

/**
 * The scale of a window. The more time of the extent is outside the window, the wider its stretch, from zero up to
 * the maximum, so that nothing jumps as the window moves. The last stretch is wider, and longer, where labels
 * of what is to come need it.
 */
export function timeScale(options: ScaleOptions): TimeScale {
  const { window, extent, axis, most } = options;
  const before = Math.max(0, window.start - extent.start);
  const after = Math.max(0, extent.end - window.end);
  const middle = options.story ?? middleOf(options, before, after);
  const start = window.start - before * (1 + air);
  const end = window.end + (most.after > 0 ? timeAfter(options, after, middle) : after * (1 + air));
  const segments: readonly Segment[] = [
    { kind: 'before', window: { start, end: window.start }, from: axis.from, to: middle.from },
    { ...middle, kind: 'story', window },
    { kind: 'after', window: { start: window.end, end }, from: middle.to, to: axis.to }
  ];
  const drawn = segments.filter((segment) => segment.kind === 'story' || isDrawn(segment));
  const scale = scaleLinear<number>()
    .domain([drawn[0]!.window.start, ...drawn.map((segment) => segment.window.end)])
    .range([drawn[0]!.from, ...drawn.map(({ to }) => to)]);
  return {
    segments: drawn,
    story: drawn.find(({ kind }) => kind === 'story')!,
    axis,
    breaks: breaksBetween(drawn),
    at: (day) => (Number.isFinite(day) ? scale(day) : day < 0 ? axis.from : axis.to),
    dayAt: (x) => scale.invert(x)
  };
}

/** The pixels of the window. */
function middleOf({ window, axis, most, coming }: ScaleOptions, before: number, after: number): Interval {
  const from = axis.from + stretchWidth(before, window, most.before * widthOf(axis));
  const usual = stretchWidth(after, window, most.after * widthOf(axis));
  if (!coming || most.after === 0) return { from, to: axis.to - usual };
  const widest = Math.max(most.after * widthOf(axis), coming.room * 1.3);
  /** How much of the window, or else of the time after it, comes after the moment. */
  const inWindow = (window.end - coming.from) / lengthOf(window);
  const inStretch = 1 + (window.end - coming.from) / (after * (1 + air));
  const needed =
    inWindow >= 0
      ? (coming.room - inWindow * (axis.to - from)) / (1 - Math.min(inWindow, 0.999))
      : coming.room / Math.max(inStretch, 0.001);
  return { from, to: axis.to - Math.max(usual, Math.min(needed, widest)) };
}

/** The days of the last stretch: so many that what comes after the moment has its room. */
function timeAfter({ window, axis, coming }: ScaleOptions, after: number, middle: Interval): number {
  const usual = after * (1 + air);
  const width = axis.to - middle.to;
  if (!coming || width <= 0) return usual;
  // Nothing else is there: the days go on as in the window.
  if (usual === 0) return (width * lengthOf(window)) / widthOf(middle);
  const isBeyond = coming.from > window.end && width > coming.room;
  return isBeyond ? Math.max(usual, (coming.from - window.end) / (1 - coming.room / width)) : usual;
}

/** A stretch whose width was kept is empty once the window has moved over all of its time. */
const isDrawn = ({ from, to, window }: Segment): boolean => to > from && window.end > window.start;

/** The width of a stretch for a number of days, beside a window, in pixels. */
const stretchWidth = (days: number, window: TimeWindow, most: number): number =>
  most * (1 - Math.exp(-days / lengthOf(window)));

const breaksBetween = (segments: readonly Segment[]): readonly number[] =>
  segments
    .slice(1)
    .filter((segment, index) => Math.abs(densityOf(segment) / densityOf(segments[index]!) - 1) > 0.001)
    .map(({ from }) => from);

/** Pixels per day of a segment. */
export const densityOf = (segment: Segment): number => widthOf(segment) / lengthOf(segment.window);
