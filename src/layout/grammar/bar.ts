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

/**
 * A span: solid where it surely lasted, lighter where it may have. A bar without a known beginning is thin, so that it
 * doesn't dominate the events above it.
 */
export function drawBar(part: PartOf<'solid' | 'flank'>, place: MarkPlace): Mark[] {
  const reach = part.from === -Infinity ? half - 2.5 : half;
  return [
    { kind: 'box', tone: part.kind, ...boxAround(place, along(place, part.from, part.to), reach) },
    ...arrowsOf(part, place)
  ];
}

/** The outer bound of an uncertain end. */
export function drawCap({ at: day }: PartOf<'cap'>, place: MarkPlace): Mark[] {
  const x = place.at(day);
  return [
    strokeOf(
      'cap',
      pathOf(place, [
        [x, -half - 2],
        [x, half + 2]
      ])
    )
  ];
}

/** The bounds of an end, where the bar shows only its core. */
export function drawHairline(part: PartOf<'hairline'>, place: MarkPlace): Mark[] {
  const { from, to } = along(place, part.from, part.to);
  const lift = -half - 3;
  return [
    strokeOf(
      'hairline',
      pathOf(place, [
        [from, lift + 2],
        [from, lift],
        [to, lift],
        [to, lift + 2]
      ])
    )
  ];
}

export const explainedBars: readonly ExplainedMark[] = [
  { name: 'bar', uses: has('solid'), parts: [{ kind: 'solid', ...sample }] },
  {
    name: 'flank',
    uses: has('flank'),
    parts: [
      { kind: 'flank', from: 2, to: 14 },
      { kind: 'cap', at: 2 },
      { kind: 'solid', from: 14, to: 32 }
    ]
  }
];
