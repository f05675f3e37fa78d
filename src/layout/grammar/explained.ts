import { inSentence, standingWords } from '../../model/standing-words.ts';
import { twoSources } from '../../model/who-says-so.ts';
import { badgeMeanings, type BadgeKind } from '../plan/badges.ts';
import type { Plan, PlannedEvent } from '../plan/plan.ts';
import { round, type Mark } from '../scene.ts';
import { sampleWidth, type Drawn, type ExplainedMark, type MarkPlace } from './mark.ts';
import { explainedMarks, marksOf } from './marks.ts';

export { sampleWidth, type Drawn };

/** The marks that any of the events is drawn with. */
export const marksIn = (drawn: readonly Drawn[]): readonly ExplainedMark[] =>
  explainedMarks.filter(({ uses }) => drawn.some(uses));

/** The badges that any of the events is drawn with, each with what it means. */
export const badgesIn = (drawn: readonly Drawn[]): readonly (readonly [badge: BadgeKind, words: string])[] =>
  badgeMeanings.filter(([kind]) => drawn.some(({ badges }) => badges.includes(kind)));

const whoExplained = [
  ['attributed', 'says …, or per …'],
  ['corroborated', twoSources]
] as const;

/** The words for who says so that any of the events is drawn with, each with what it means. */
export const whoIn = (drawn: readonly Drawn[]): readonly (readonly [said: string, words: string])[] =>
  whoExplained
    .filter(([kind]) => drawn.some(({ who }) => who === kind))
    .map(([kind, said]) => [said, inSentence(standingWords[kind].meaning)]);

/** The kind of what a mark says of who says so. */
export const whoKindOf = ({ event, who }: PlannedEvent): Drawn['who'] =>
  who && (event.standing === 'corroborated' ? 'corroborated' : 'attributed');

/** Every event of a plan, as it is drawn where there is room for it. */
export const drawnOf = ({ groups }: Plan): readonly Drawn[] =>
  groups.flatMap(({ events }) =>
    events.map((planned) => ({
      parts: planned.shape.parts,
      hollow: planned.hollow,
      badges: planned.badges.map(({ kind }) => kind),
      who: whoKindOf(planned)
    }))
  );

/** A mark as it stands in a figure, `sampleWidth` pixels wide from `left`, about a line at `centre`. */
export function sampleOf({ parts }: ExplainedMark, left: number, centre: number): readonly Mark[] {
  const place: MarkPlace = {
    at: (pixel) => left + pixel,
    centre,
    view: { from: left, to: left + sampleWidth }
  };
  return marksOf(parts, place).map((mark) => shortened(mark, left));
}

/** A fade is as long as in the figure; a sample has room for the most of it. */
const shortened = (mark: Mark, left: number): Mark =>
  mark.kind === 'box' ? { ...mark, width: Math.min(mark.width, round(left + sampleWidth - mark.x)) } : mark;
