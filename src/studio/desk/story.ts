import type { Draft } from 'immer';
import { occurrenceOf } from '../../formats/exchange/occurrence.ts';
import type { Era, When } from '../../model/timeline.ts';
import type { Desk } from './desk.ts';
import { freeId, setOrDelete } from './edits.ts';

type Open = Draft<Desk>;

/**
 * Sets the day that the sources speak from. Whether an event has happened follows from it, where nobody chose otherwise for
 * the day before; without such a day, an event can only be cancelled.
 */
export function setAsOf({ timeline }: Open, asOf: string | undefined): void {
  const before = timeline.asOf;
  for (const event of timeline.events) {
    const { occurrence, when } = event;
    const followed = occurrence === undefined || occurrence === occurrenceOf(when, before);
    if (asOf === undefined ? occurrence !== 'cancelled' : followed)
      setOrDelete(event, 'occurrence', occurrenceOf(when, asOf));
  }
  setOrDelete(timeline, 'asOf', asOf);
}

/** Adds a period behind the events. */
export function addEra({ timeline }: Open, label: string, when: When): void {
  const id = freeId(label, 'era', timeline.eras ?? []);
  (timeline.eras ??= []).push({ id, label, when: when as Draft<When> });
}

/** Changes one period; nothing if it is not there any more. */
export function changeEra({ timeline }: Open, at: number, change: (era: Draft<Era>) => void): void {
  const era = timeline.eras?.[at];
  if (era) change(era);
}

/** Removes a period. */
export function removeEra({ timeline }: Open, id: string): void {
  const kept = (timeline.eras ?? []).filter((era) => era.id !== id);
  setOrDelete(timeline, 'eras', kept.length > 0 ? kept : undefined);
}
