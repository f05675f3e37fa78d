import { max, min } from 'd3';
import type { Mark } from '../scene.ts';
import { joinOf, type ExplainedMark, type MarkPlace, type PartOf } from './mark.ts';
import { drawnDays, type Part, type Shape } from './shape.ts';

/** An event's own shape with the dates of other accounts: lighter, each joined to it by a thin line. */
export function withAccounts(own: Shape, others: readonly Shape[]): Shape {
  if (others.length === 0) return own;
  const shapes = [own, ...others];
  return {
    from: min(shapes, ({ from }) => from)!,
    to: max(shapes, ({ to }) => to)!,
    // Joins are drawn first, so they lie below the marks they join; the event's own date is on top.
    parts: [
      ...others.flatMap((other) => joinBetween(own, other)),
      ...others.flatMap(({ parts }) => parts.map((part): Part => ({ ...part, faint: true }))),
      ...own.parts
    ]
  };
}

/** No join if the two shapes overlap: a line joins their days already. */
function joinBetween(own: Shape, other: Shape): readonly Part[] {
  const [earlier, later] = own.from < other.from ? [own, other] : [other, own];
  const { to: from } = drawnDays(earlier.parts);
  const { from: to } = drawnDays(later.parts);
  return from < to ? [{ kind: 'account', from, to }] : [];
}

export const drawAccount = ({ from, to }: PartOf<'account'>, place: MarkPlace): Mark[] => [
  joinOf(place, from, to)
];

export const explainedAccounts: readonly ExplainedMark[] = [
  {
    name: 'account',
    uses: ({ parts }) => parts.some(({ faint }) => faint),
    parts: [
      { kind: 'account', from: 7, to: 27 },
      { kind: 'dot', at: 7, faint: true },
      { kind: 'dot', at: 27 }
    ]
  }
];
