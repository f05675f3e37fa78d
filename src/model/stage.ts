import type { Occurrence, TimelineEvent } from './timeline.ts';

export const stages = ['happened', 'ongoing', 'upcoming', 'cancelled'] as const;
/** How far an event had come on the day from which its sources speak. Computed, never typed. */
export type Stage = (typeof stages)[number];

const stageOfOccurrence: Readonly<Record<Occurrence, Stage>> = {
  happened: 'happened',
  ongoing: 'ongoing',
  planned: 'upcoming',
  expected: 'upcoming',
  threatened: 'upcoming',
  cancelled: 'cancelled'
};

/** The stage of an event; undefined if its document has no `asOf`, unless the event was cancelled. */
export const stageOf = ({ occurrence }: Pick<TimelineEvent, 'occurrence'>): Stage | undefined =>
  occurrence && stageOfOccurrence[occurrence];
