import { max } from 'd3';
import { metrics } from './metrics.ts';
import type { Plan } from './plan/plan.ts';
import { clamp, type Interval } from './time/interval.ts';
import { measureHeading } from './rows/heading.ts';

/** What is around the marks of a figure, in pixels. */
export interface Frame {
  readonly width: number;
  /** Whether titles are above their marks, and group names above their rows. */
  readonly titlesAbove: boolean;
  /** The column of group names at the left; 0 on a phone. */
  readonly gutter: number;
  readonly axis: Interval;
}

/** The frame of a figure. Its column of group names is as wide as their longest word. */
export function frameOf({ groups }: Plan, width: number, titlesAbove: boolean): Frame {
  const safe = Math.max(0, width);
  const words = groups.flatMap(({ label }) => label.split(/\s+/u));
  const { least, most } = metrics.gutter;
  const gutter = titlesAbove ? 0 : clamp(Math.ceil(max(words, measureHeading) ?? 0) + 24, least, most);
  return { width: safe, titlesAbove, gutter, axis: { from: Math.min(gutter, safe), to: safe } };
}
