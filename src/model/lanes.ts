import type { TimelineEvent } from './timeline.ts';

/** The ids of an event’s lanes, each once, in its own order; the first gives its colour. */
export const lanesOf = ({ lane }: Pick<TimelineEvent, 'lane'>): readonly string[] =>
  lane === undefined ? [] : [...new Set([lane].flat())];
