import type { Occurrence, TimelineEvent } from './timeline.ts';

export const stages = ['happened', 'ongoing', 'upcoming', 'cancelled'] as const;
/** How far an event had come on the day that its sources speak from. Computed, never typed. */
export type Stage = (typeof stages)[number];

const stageOfOccurrence: Readonly<Record<Occurrence, Stage>> = {
  happened: 'happened',
  ongoing: 'ongoing',
  planned: 'upcoming',
  expected: 'upcoming',
  threatened: 'upcoming',
  cancelled: 'cancelled'
};

/** The stage of an event; undefined where its document has no `asOf`, unless it was cancelled. */
export const stageOf = ({ occurrence }: Pick<TimelineEvent, 'occurrence'>): Stage | undefined =>
  occurrence && stageOfOccurrence[occurrence];
