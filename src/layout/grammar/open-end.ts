import { metrics } from '../metrics.ts';
import type { Mark } from '../scene.ts';
import {
  boxAround,
  half,
  has,
  pathOf,
  strokeOf,
  type Drawn,
  type ExplainedMark,
  type MarkPlace,
  type PartOf
} from './mark.ts';

/** An open end: a bar that fades. */
export function drawFade({ from: day }: PartOf<'fade'>, place: MarkPlace): Mark[] {
  const from = place.at(day);
  return [{ kind: 'box', tone: 'fade', ...boxAround(place, { from, to: from + metrics.fade }, half) }];
}

/** An unknown end: a few dots that lead nowhere. */
export function drawUnknown({ at: day, side }: PartOf<'unknown'>, place: MarkPlace): Mark[] {
  const start = place.at(day);
  const end = side === 'before' ? start - metrics.unknown : start + metrics.unknown;
  return [
    strokeOf(
      'unknown',
      pathOf(place, [
        [start, 0],
        [end, 0]
      ])
    )
  ];
}

interface Ends {
  readonly from: number;
  readonly to: number;
}

/** An arrowhead at each open end. */
export const arrowsOf = ({ from, to }: Ends, place: MarkPlace): Mark[] => [
  ...(from === -Infinity ? [arrow(place, place.view.from, 1)] : []),
  ...(to === Infinity ? [arrow(place, place.view.to, -1)] : [])
];

function arrow(place: MarkPlace, edge: number, inwards: 1 | -1): Mark {
  const [tip, back] = [edge + inwards, edge + inwards * metrics.arrow];
  const d = pathOf(place, [
    [back, -half],
    [tip, 0],
    [back, half]
  ]);
  return strokeOf('arrow', `${d}Z`);
}

const isOpen = ({ parts }: Drawn): boolean =>
  parts.some((part) => ('from' in part && part.from === -Infinity) || ('to' in part && part.to === Infinity));

export const explainedOpenEnds: readonly ExplainedMark[] = [
  {
    name: 'fade',
    uses: has('fade'),
    parts: [{ kind: 'fade', from: 2 }]
  },
  {
    name: 'arrow',
    uses: isOpen,
    parts: [{ kind: 'solid', from: -Infinity, to: 32 }]
  },
  {
    name: 'unknown',
    uses: has('unknown'),
    parts: [
      { kind: 'solid', from: 2, to: 10 },
      { kind: 'unknown', at: 10, side: 'after' }
    ]
  }
];
