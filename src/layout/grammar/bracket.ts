import type { Mark } from '../scene.ts';
import { arrowsOf } from './open-end.ts';
import {
  along,
  boxAround,
  half,
  has,
  pathOf,
  sample,
  strokeOf,
  type ExplainedMark,
  type MarkPlace,
  type PartOf
} from './mark.ts';

/** One day somewhere within bounds: a line over them with a foot at each known end, and nothing in the middle. */
export function drawBracket(part: PartOf<'bracket'>, place: MarkPlace): Mark[] {
  const { from, to } = along(place, part.from, part.to);
  const line = (a: readonly [number, number], b: readonly [number, number]) => pathOf(place, [a, b]);
  const d = [
    line([from, 0], [to, 0]),
    part.from === -Infinity ? '' : line([from, -half], [from, half]),
    part.to === Infinity ? '' : line([to, -half], [to, half])
  ].join('');
  return [strokeOf('bracket', d), ...arrowsOf(part, place)];
}

/** The core of the bounds, which a word such as “mid” points at: lighter, and a little thinner than a bar. */
export function drawBand(part: PartOf<'band'>, place: MarkPlace): Mark[] {
  return [
    { kind: 'box', tone: 'band', ...boxAround(place, along(place, part.from, part.to), half - 1.5) },
    ...arrowsOf(part, place)
  ];
}

export const explainedBrackets: readonly ExplainedMark[] = [
  {
    name: 'bracket',
    uses: has('bracket'),
    parts: [{ kind: 'bracket', ...sample }]
  },
  {
    name: 'band',
    uses: has('band'),
    parts: [
      { kind: 'band', from: 14, to: 24 },
      { kind: 'bracket', ...sample }
    ]
  }
];
