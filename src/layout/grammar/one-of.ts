import type { NamedDate } from '../../model/bounds.ts';
import type { Mark } from '../scene.ts';
import { has, joinOf, type ExplainedMark, type MarkPlace, type PartOf } from './mark.ts';
import { drawnDays, type Part, type Shape } from './shape.ts';

/** One of several named days: a mark at each, joined by a thin line. A bracket would include the days between. */
export function oneOfShape(dates: readonly NamedDate[]): Shape {
  const marks = dates.map(markOf);
  const joins = marks.slice(1).map((next, index): Part => {
    const { to } = drawnDays(marks[index]!);
    return { kind: 'choice', from: to, to: drawnDays(next).from };
  });
  return { from: dates[0]!.days[0], to: dates.at(-1)!.days[1] + 1, parts: [...joins, ...marks.flat()] };
}

function markOf({ days: [first, last], inexact }: NamedDate): readonly Part[] {
  if (first === last) return [{ kind: 'dot', at: first + 0.5, ...(inexact && { inexact }) }];
  const [from, to] = [first, last + 1];
  const ends: readonly Part[] = [
    { kind: 'unknown', at: from, side: 'before' },
    { kind: 'unknown', at: to, side: 'after' }
  ];
  const shown = inexact ? ends.filter((end) => 'at' in end && Number.isFinite(end.at)) : [];
  return [{ kind: 'bracket', from, to }, ...shown];
}

export const drawChoice = ({ from, to }: PartOf<'choice'>, place: MarkPlace): Mark[] => [
  joinOf(place, from, to)
];

export const explainedChoices: readonly ExplainedMark[] = [
  {
    name: 'choice',
    uses: has('choice'),
    parts: [
      { kind: 'choice', from: 7, to: 27 },
      { kind: 'dot', at: 7 },
      { kind: 'dot', at: 27 }
    ]
  }
];
