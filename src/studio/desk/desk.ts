import { freeze } from 'immer';
import type { Timeline } from '../../model/timeline.ts';

/** A sentence of a source that its author looked at and that is no event, as raw UTF-16 offsets. */
export interface DismissedPassage {
  /** The source's id. */
  readonly source: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/**
 * What an author works on: a document with the texts of its sources inside, and the passages that are no events. These are
 * no part of the document: only the browser keeps them, and no file that is saved has them.
 */
export interface Desk {
  readonly timeline: Timeline;
  readonly dismissed: readonly DismissedPassage[];
}

/** A desk that nobody can change in place. Frozen here as a whole, once: each edit then freezes only what it made. */
export const newDesk = (timeline: Timeline, dismissed: readonly DismissedPassage[] = []): Desk =>
  freeze({ timeline, dismissed }, true);
