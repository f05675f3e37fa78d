import type { Words } from '../../words/words.ts';
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
  /** The pixels in view: ends outside are cut a little beyond the edge, and open ends stop at the edge with an arrow. */
  readonly view: Interval;
}

/** A part of one kind, in days. */
export type PartOf<Kind extends Part['kind']> = Extract<Part, { kind: Kind }>;

/** An event of a figure: its shape's parts, and how it is drawn. */
export interface Drawn {
  readonly parts: readonly Part[];
  readonly hollow: boolean;
  readonly badges: readonly BadgeKind[];
  /** The kind of words for who says so; undefined if the label has none. */
  readonly who: 'attributed' | 'corroborated' | undefined;
}

/** A mark that a key explains. */
export interface ExplainedMark {
  /** Of its words in `words/`. */
  readonly name: keyof Words['figure']['marks'];
  /** Whether an event is drawn with it. */
  readonly uses: (drawn: Drawn) => boolean;
  readonly hollow?: true;
  /** The sample, in pixels from its left. */
  readonly parts: readonly Part[];
}

/** The width of a sample, in pixels. */
export const sampleWidth = 34;
/** The pixels that a mark takes up in its sample. */
export const sample = { from: 2, to: 32 } as const;

/** Half of the thickness of a bar, in pixels. */
export const half = metrics.thickness / 2;

/** Whether an event has a part of a kind. */
export const has =
  (kind: Part['kind']) =>
  ({ parts }: Drawn): boolean =>
    parts.some((part) => part.kind === kind);

/** How far beyond the edge of the view a bar is drawn that continues there, in pixels. */
const overhang = 24;

/** The pixels in view of a range of days; an open end stops before the edge of the view, where its arrow goes. */
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

/** A thin line between two marks of one event. */
export function joinOf(place: MarkPlace, first: number, last: number): Mark {
  const { from, to } = along(place, first, last);
  return strokeOf(
    'join',
    pathOf(place, [
      [from, 0],
      [to, 0]
    ])
  );
}

/** A stroked path. */
export const strokeOf = (tone: Tone, d: string): Mark => ({ kind: 'path', tone, d });
