import { sort } from 'd3';
import type { Story, StoryEra } from '../../model/story.ts';
import { eraShape, type EraShape } from '../grammar/era.ts';
import { beginning } from '../text/text.ts';

/** What is drawn of an era, as far as it depends neither on the window nor on the size of the figure. */
export interface PlannedEra {
  readonly id: string;
  readonly label: string;
  /** BCP 47 tag of the label: the document's. */
  readonly language: string;
  readonly shape: EraShape;
  /** The line of names that it has to itself wherever it is; those of one line never overlap. */
  readonly row: number;
}

/** A longer name is cut before it is measured. */
const longestName = 120;

/**
 * The eras of a story, each in the first row that is free: those that begin first are at the top, and of those that begin
 * together the longest. They do not depend on which events are shown.
 */
export function plannedEras({ eras, timeline }: Pick<Story, 'eras' | 'timeline'>): readonly PlannedEra[] {
  const ends: number[] = [];
  const shaped = eras.map((era) => ({ era, shape: eraShape(era) }));
  const inOrder = sort(shaped, orderOf);
  return inOrder.map(({ era, shape }) => {
    const free = ends.findIndex((end) => end <= shape.whole.from);
    const row = free === -1 ? ends.length : free;
    ends[row] = shape.whole.to;
    return { id: era.id, label: beginning(era.label, longestName), language: timeline.language, shape, row };
  });
}

interface Shaped {
  readonly era: StoryEra;
  readonly shape: EraShape;
}

const orderOf = ({ shape: one }: Shaped, { shape: other }: Shaped): number =>
  one.whole.from === other.whole.from
    ? Math.sign(other.whole.to - one.whole.to) || 0
    : one.whole.from - other.whole.from;
