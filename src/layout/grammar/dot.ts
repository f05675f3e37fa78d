import { metrics } from '../metrics.ts';
import { round, type Mark } from '../scene.ts';
import { type ExplainedMark, type MarkPlace, type PartOf } from './mark.ts';
import type { Part } from './shape.ts';

/** A known day; a ring if it is not exact. */
export function drawDot({ at: day, inexact }: PartOf<'dot'>, { at, centre }: MarkPlace): Mark[] {
  const place = { x: round(at(day)), y: round(centre), radius: metrics.dotRadius };
  return [{ kind: 'dot', ...place, ...(inexact && { inexact }) }];
}

const hasDot = (parts: readonly Part[], inexact: true | undefined): boolean =>
  parts.some((part) => part.kind === 'dot' && part.inexact === inexact && !part.faint);

export const explainedDots: readonly ExplainedMark[] = [
  {
    name: 'dot',
    uses: ({ parts }) => hasDot(parts, undefined) && parts.every(({ kind }) => kind !== 'choice'),
    parts: [{ kind: 'dot', at: 17 }]
  },
  {
    name: 'ring',
    uses: ({ parts }) => hasDot(parts, true),
    parts: [{ kind: 'dot', at: 17, inexact: true }]
  }
];
