import type { Draft } from 'immer';
import type { Problem } from '../../model/problem.ts';
import type { ReadEvent, Reading } from '../../model/reading.ts';
import type { When } from '../../model/timeline.ts';
import type { Desk } from '../desk/desk.ts';
import { fixesOfDate } from './date-fixes.ts';
import { fixesOfStory } from './story-fixes.ts';
import { fixesOfEvent } from './event-fixes.ts';
import { fixesOfVoice } from './voice-fixes.ts';

/** What a click does about a problem; the words for it are in `mend.fixes` of the studio's words. */
export interface Fix {
  readonly kind: FixKind;
  /** The date that it gives. */
  readonly when?: When;
  /** What else its words name: the words around a place. */
  readonly detail?: string;
  readonly recipe: (desk: Draft<Desk>) => void;
}

export type FixKind =
  | 'takeDate'
  | 'ownDate'
  | 'removeReason'
  | 'removeTerm'
  | 'fitAspect'
  | 'removeAnchor'
  | 'removeTime'
  | 'setHash'
  | 'followDate'
  | 'followDates'
  | 'removeOccurrences'
  | 'removeName'
  | 'removeRepeated'
  | 'paraphrase'
  | 'removeMode'
  | 'anonymous'
  | 'affirm'
  | 'deny'
  | 'choosePlace'
  | 'swapDays'
  | 'removeDays'
  | 'removeFilter'
  | 'removeStepEvent';

/** A problem in an event, with what its fixes need. */
export interface InEvent {
  readonly read: ReadEvent;
  readonly reading: Reading;
  /** Within the event: `assertions[0].mode`. */
  readonly path: string;
}

/** The clicks that mend a problem, or that do what a warning suggests; the likeliest first, none if only words can. */
export function fixesOf({ path }: Problem, reading: Reading): readonly Fix[] {
  const inEvent = /^events\[(\d+)\]\.?(.*)$/u.exec(path);
  if (!inEvent) return fixesOfStory(path, reading);
  const read = reading.events.find(({ index }) => index === Number(inEvent[1]));
  if (!read) return [];
  const found: InEvent = { read, reading, path: inEvent[2] ?? '' };
  return [...fixesOfDate(found), ...fixesOfVoice(found), ...fixesOfEvent(found)];
}
