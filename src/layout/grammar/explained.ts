import type { Words } from '../../words/words.ts';
import { badgeKinds, type BadgeKind } from '../plan/badges.ts';
import type { Plan, PlannedEvent } from '../plan/plan.ts';
import { round, type Mark } from '../scene.ts';
import { sample, sampleWidth, type Drawn, type ExplainedMark, type MarkPlace } from './mark.ts';
import { explainedMarks, marksOf } from './marks.ts';

export { sampleWidth, type Drawn };

/** The as-of line with the ground after it. */
const explainedAsOf: ExplainedMark = {
  name: 'asOf',
  uses: () => true,
  parts: [
    { kind: 'band', from: 17, to: sample.to },
    { kind: 'solid', from: 14, to: 17 }
  ]
};

/** The marks that the events are drawn with, and the as-of line if the plan has one. */
export const marksIn = ({ asOf }: Plan, drawn: readonly Drawn[]): readonly ExplainedMark[] => [
  ...explainedMarks.filter(({ uses }) => drawn.some(uses)),
  ...(Number.isFinite(asOf) ? [explainedAsOf] : [])
];

/** The badges that the events are drawn with, each with its meaning. */
export const badgesIn = (drawn: readonly Drawn[]): readonly BadgeKind[] =>
  badgeKinds.filter((kind) => drawn.some(({ badges }) => badges.includes(kind)));

const whoExplained = ['attributed', 'corroborated'] as const;

type WhoExplained = Words['figure']['who'][keyof Words['figure']['who']];

/** The words for who says so that the events are drawn with, each with its meaning. */
export const whoIn = (drawn: readonly Drawn[], { figure }: Words): readonly WhoExplained[] =>
  whoExplained.filter((kind) => drawn.some(({ who }) => who === kind)).map((kind) => figure.who[kind]);

/** The kind of words with which a label names who says so. */
export const whoKindOf = ({ event, who }: PlannedEvent): Drawn['who'] =>
  who && (event.standing === 'corroborated' ? 'corroborated' : 'attributed');

/** Every event of a plan, as it is drawn if it has room. */
export const drawnOf = ({ groups }: Plan): readonly Drawn[] =>
  groups.flatMap(({ events }) =>
    events.map((planned) => ({
      parts: planned.shape.parts,
      hollow: planned.hollow,
      badges: planned.badges.map(({ kind }) => kind),
      who: whoKindOf(planned)
    }))
  );

/** A mark as a figure draws it, `sampleWidth` pixels wide from `left`, around a line at `centre`. */
export function sampleOf({ parts }: ExplainedMark, left: number, centre: number): readonly Mark[] {
  const place: MarkPlace = {
    at: (pixel) => left + pixel,
    centre,
    view: { from: left, to: left + sampleWidth }
  };
  return marksOf(parts, place).map((mark) => shortened(mark, left));
}

/** A fade is as long as in the figure; a sample has room for most of it. */
const shortened = (mark: Mark, left: number): Mark =>
  mark.kind === 'box' ? { ...mark, width: Math.min(mark.width, round(left + sampleWidth - mark.x)) } : mark;
