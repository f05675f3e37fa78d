import { metrics } from '../metrics.ts';
import type { Interval } from '../time/interval.ts';
import { round, type Box, type Mark } from '../scene.ts';
import type { Part } from './shape.ts';

const boxOf = (x: Interval, y: Interval): Box => ({
  x: round(x.from),
  y: round(y.from),
  width: round(x.to - x.from),
  height: round(y.to - y.from)
});

export interface MarkPlace {
  /** The pixel of a day along time. */
  readonly at: (day: number) => number;
  /** The middle of the mark, across time. */
  readonly centre: number;
  /** What is in view along time: ends outside it are cut a little beyond it, and open ends end at it with an arrow. */
  readonly view: Interval;
}

const overhang = 24;

/** The marks of an event's shape, in pixels. */
export const marksOf = (parts: readonly Part[], place: MarkPlace): Mark[] =>
  parts.flatMap((part) => markOf(part, place));

function markOf(part: Part, place: MarkPlace): Mark[] {
  switch (part.kind) {
    case 'dot':
      return [dot(place, part)];
    case 'cap':
      return [
        line(place, 'cap', [
          [place.at(part.at), -3],
          [place.at(part.at), 3]
        ])
      ];
    case 'unknown':
      return [unknown(place, part.at, part.side)];
    case 'fade':
      return [box(place, 'fade', { from: place.at(part.from), to: place.at(part.from) + metrics.fade })];
    case 'bracket':
      return bracket(place, part.from, part.to);
    case 'hairline':
      return [hairline(place, stretch(place, part.from, part.to))];
    case 'solid':
    case 'flank':
    case 'band':
      return [
        box(place, part.kind, stretch(place, part.from, part.to), part.from === -Infinity),
        ...(part.from === -Infinity ? [arrow(place, 'before')] : []),
        ...(part.to === Infinity ? [arrow(place, 'after')] : [])
      ];
  }
}

const half = metrics.thickness / 2;

/** An open end stops at the edge of the view, where its arrow is. */
const arrowLength = metrics.arrow;

function stretch({ at, view }: MarkPlace, from: number, to: number): Interval {
  return {
    from: from === -Infinity ? view.from + arrowLength : Math.max(at(from), view.from - overhang),
    to: to === Infinity ? view.to - arrowLength : Math.min(at(to), view.to + overhang)
  };
}

/** What has no beginning is ground that others stand on: its bar is thin, so that it does not outshout them. */
function box(
  { centre }: MarkPlace,
  tone: 'solid' | 'flank' | 'band' | 'fade',
  along: Interval,
  long = false
): Mark {
  const reach = tone === 'band' ? half - 1.5 : long ? half - 3 : half;
  const length = { from: along.from, to: Math.max(along.to, along.from) };
  return { kind: 'box', tone, ...boxOf(length, { from: centre - reach, to: centre + reach }) };
}

function dot({ at, centre }: MarkPlace, part: Extract<Part, { kind: 'dot' }>): Mark {
  const { x, y } = boxOf({ from: at(part.at), to: at(part.at) }, { from: centre, to: centre });
  return { kind: 'dot', x, y, radius: metrics.dotRadius, ...(part.inexact && { inexact: true }) };
}

type Corner = readonly [along: number, offset: number];

const path = ({ centre }: MarkPlace, corners: readonly Corner[]): string =>
  corners
    .map(([along, offset], index) => `${index === 0 ? 'M' : 'L'}${round(along)} ${round(centre + offset)}`)
    .join('');

const line = (place: MarkPlace, tone: 'cap' | 'unknown', corners: readonly Corner[]): Mark => ({
  kind: 'path',
  tone,
  d: path(
    place,
    corners.map(([along, offset]) => [along, tone === 'cap' ? Math.sign(offset) * (half + 2) : offset])
  )
});

/** A line over the bounds with a foot at each end that is known, and an arrow at each that is open. */
function bracket(place: MarkPlace, from: number, to: number): Mark[] {
  const along = stretch(place, from, to);
  const foot = (at: number): string =>
    path(place, [
      [at, -half],
      [at, half]
    ]);
  const d = [
    path(place, [
      [along.from, 0],
      [along.to, 0]
    ]),
    from === -Infinity ? '' : foot(along.from),
    to === Infinity ? '' : foot(along.to)
  ].join('');
  return [
    { kind: 'path', tone: 'bracket', d },
    ...(from === -Infinity ? [arrow(place, 'before')] : []),
    ...(to === Infinity ? [arrow(place, 'after')] : [])
  ];
}

/** A head at the edge of the view: time goes on there. */
function arrow(place: MarkPlace, side: 'before' | 'after'): Mark {
  const [tip, back] =
    side === 'before'
      ? [place.view.from + 1, place.view.from + arrowLength]
      : [place.view.to - 1, place.view.to - arrowLength];
  return {
    kind: 'path',
    tone: 'arrow',
    d:
      path(place, [
        [back, -half],
        [tip, 0],
        [back, half]
      ]) + 'Z'
  };
}

/** An end that nobody knows: a few dashes that lead nowhere. */
function unknown(place: MarkPlace, day: number, side: 'before' | 'after'): Mark {
  const start = place.at(day);
  return line(place, 'unknown', [
    [start, 0],
    [side === 'before' ? start - metrics.unknown : start + metrics.unknown, 0]
  ]);
}

function hairline(place: MarkPlace, { from, to }: Interval): Mark {
  const lift = -half - 3;
  return {
    kind: 'path',
    tone: 'hairline',
    d: path(place, [
      [from, lift + 2],
      [from, lift],
      [to, lift],
      [to, lift + 2]
    ])
  };
}
