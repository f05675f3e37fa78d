import { metrics } from '../metrics.ts';
import { round, type Mark } from '../scene.ts';
import { type ExplainedMark, type MarkPlace, type PartOf } from './mark.ts';

/** A known day; a ring where it is not exact. */
export function drawDot({ at: day, inexact }: PartOf<'dot'>, { at, centre }: MarkPlace): Mark[] {
  const place = { x: round(at(day)), y: round(centre), radius: metrics.dotRadius };
  return [{ kind: 'dot', ...place, ...(inexact && { inexact }) }];
}

export const explainedDots: readonly ExplainedMark[] = [
  {
    words: 'on that day',
    looks: 'a dot',
    uses: ({ parts }) => parts.some((part) => part.kind === 'dot' && !part.inexact),
    parts: [{ kind: 'dot', at: 17 }]
  },
  {
    words: 'about that day',
    looks: 'a ring',
    uses: ({ parts }) => parts.some((part) => part.kind === 'dot' && part.inexact === true),
    parts: [{ kind: 'dot', at: 17, inexact: true }]
  }
];
