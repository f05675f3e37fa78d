import { metrics } from '../metrics.ts';
import type { BadgeKind } from '../plan/badges.ts';
import { round, type Box, type Mark, type Tone } from '../scene.ts';
import type { Interval } from '../time/interval.ts';
import type { Part } from './shape.ts';

/** Where a mark is drawn, in pixels. */
export interface MarkPlace {
  /** The pixel of a day along time. */
  readonly at: (day: number) => number;
  /** The middle of the mark, across time. */
  readonly centre: number;
  /** What is in view along time: ends outside it are cut a little beyond it, and open ends end at it with an arrow. */
  readonly view: Interval;
}

/** A part of one kind, in days. */
export type PartOf<Kind extends Part['kind']> = Extract<Part, { kind: Kind }>;

/** An event of a figure: its shape's parts, and how it is drawn. */
export interface Drawn {
  readonly parts: readonly Part[];
  readonly hollow: boolean;
  readonly badges: readonly BadgeKind[];
  /** Who says so, as a kind: undefined where nothing is said of it. */
  readonly who: 'attributed' | 'corroborated' | undefined;
}

/** What a key says of a mark. */
export interface ExplainedMark {
  readonly words: string;
  /** What it looks like, for those who do not see it. */
  readonly looks: string;
  /** Whether an event is drawn with it. */
  readonly uses: (drawn: Drawn) => boolean;
  readonly hollow?: true;
  /** The sample, in pixels from its left. */
  readonly parts: readonly Part[];
}

/** Of a sample, in pixels. */
export const sampleWidth = 34;
/** The stretch of a sample that its mark takes up. */
export const sample = { from: 2, to: 32 } as const;

/** Half of the thickness of a bar, in pixels. */
export const half = metrics.thickness / 2;

/** Whether an event has a part of a kind. */
export const has =
  (kind: Part['kind']) =>
  ({ parts }: Drawn): boolean =>
    parts.some((part) => part.kind === kind);

/** How far a bar that goes on outside the view is drawn there, in pixels. */
const overhang = 24;

/** The pixels of a stretch of days, as far as it is in view; an open end stops short of the view's edge, for its arrow. */
export function along({ at, view }: MarkPlace, from: number, to: number): Interval {
  return {
    from: from === -Infinity ? view.from + metrics.arrow : Math.max(at(from), view.from - overhang),
    to: to === Infinity ? view.to - metrics.arrow : Math.min(at(to), view.to + overhang)
  };
}

/** A box around the middle of a mark, `reach` pixels to each side of it. */
export function boxAround({ centre }: MarkPlace, { from, to }: Interval, reach: number): Box {
  const width = Math.max(0, to - from);
  return { x: round(from), y: round(centre - reach), width: round(width), height: round(2 * reach) };
}

/** A point of a path: its pixel along time, and how far it is from the middle of the mark. */
export type Corner = readonly [along: number, offset: number];

/** The path through some points, as SVG writes it. */
export const pathOf = ({ centre }: MarkPlace, corners: readonly Corner[]): string =>
  corners
    .map(([x, offset], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(centre + offset)}`)
    .join('');

/** A stroked path. */
export const strokeOf = (tone: Tone, d: string): Mark => ({ kind: 'path', tone, d });
