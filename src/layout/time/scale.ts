import { scaleLinear } from 'd3';
import { lengthOf, type TimeWindow } from './window.ts';
import { widthOf, type Interval } from './interval.ts';

/** One part of the axis, within which a day is as wide as any other. */
export interface Segment extends Interval {
  readonly kind: 'before' | 'story' | 'after';
  readonly window: TimeWindow;
}

/**
 * Days to pixels and back, over an axis of up to three segments: the window, and narrow stretches for what lies before
 * and after it (a bifocal display: Spence and Apperley 1982).
 */
export interface TimeScale {
  /** From left to right; those without width are left out. */
  readonly segments: readonly Segment[];
  readonly story: Segment;
  /** The whole axis, in pixels. */
  readonly axis: Interval;
  /** The pixel at which a moment lies, in days: always finite, as open dates lie at the ends of the axis. */
  readonly at: (day: number) => number;
  /** The moment at a pixel, in days. */
  readonly dayAt: (x: number) => number;
}

export interface ScaleOptions {
  readonly window: TimeWindow;
  /** From the first to the last known day that is drawn. */
  readonly extent: TimeWindow;
  /** In pixels. */
  readonly axis: Interval;
  /** The most that a stretch takes of the axis, as a share of it; 0 draws the window alone. */
  readonly most: { readonly before: number; readonly after: number };
  /** The pixels of the window, where they are to stay while a reader moves it. */
  readonly story?: Interval | undefined;
}

/** The axis is longer than what it shows by this share of a stretch, so that a mark at its end is whole. */
const air = 0.06;

/**
 * The scale of a window. The more time of the extent lies outside of the window, the wider its stretch is, from
 * nothing up to the most, so that nothing jumps as the window moves.
 */
export function timeScale({ window, extent, axis, most, story }: ScaleOptions): TimeScale {
  const before = Math.max(0, window.start - extent.start);
  const after = Math.max(0, extent.end - window.end);
  const middle = story ?? {
    from: axis.from + stretchWidth(before, window, most.before * widthOf(axis)),
    to: axis.to - stretchWidth(after, window, most.after * widthOf(axis))
  };
  const [start, end] = [window.start - before * (1 + air), window.end + after * (1 + air)];
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
    at: (day) => (Number.isFinite(day) ? scale(day) : day < 0 ? axis.from : axis.to),
    dayAt: (x) => scale.invert(x)
  };
}

/** A stretch whose width was kept has no time in it once the window has moved over all of it. */
const isDrawn = ({ from, to, window }: Segment): boolean => to > from && window.end > window.start;

/** The width of a stretch that holds some days, beside a window, in pixels. */
const stretchWidth = (days: number, window: TimeWindow, most: number): number =>
  most * (1 - Math.exp(-days / lengthOf(window)));

/** Pixels for each day of a segment. */
export const densityOf = (segment: Segment): number => widthOf(segment) / lengthOf(segment.window);
