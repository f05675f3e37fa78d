import type { ReadWhen } from '../bounds.ts';
import { datesOf } from '../event-dates.ts';
import { readWhen } from '../read-when.ts';
import type { Reading, ReadQuote } from '../reading.ts';
import type { When } from '../timeline.ts';
import { licenceOf, licenceWithoutWords, type Licence } from './licence.ts';
import { contextIn, type Context } from './phrases.ts';

/** A date of a document, and how its words license it. */
export interface LicensedDate {
  /** `events[0].when`, or `events[0].assertions[1].when` */
  readonly path: string;
  readonly when: When;
  /** Absent if it can't be read, which is reported elsewhere. */
  readonly date?: ReadWhen;
  /** The quotes that may contain its words: an event's, or one assertion's. */
  readonly quotes: readonly ReadQuote[];
  readonly licence: Licence;
}

const known = new WeakMap<Reading, readonly LicensedDate[]>();

/**
 * The licences of all dates that can be read or have no words: those of events and of single assertions. Computed
 * once per reading, for its checks and its reports.
 */
export function licencesOf(reading: Reading): readonly LicensedDate[] {
  const licences = known.get(reading) ?? licensedDates(reading);
  known.set(reading, licences);
  return licences;
}

function licensedDates(reading: Reading): readonly LicensedDate[] {
  const context = contextOf(reading);
  return reading.events.flatMap((event) =>
    datesOf(event).flatMap(({ path, when, quotes }): readonly LicensedDate[] => {
      const read = readWhen(when);
      const unworded = { path, when, quotes, licence: licenceWithoutWords(quotes) } as const;
      if (!read.ok) return when.text === undefined ? [unworded] : [];
      const date = read.value;
      return [{ path, when, date, quotes, licence: licenceOf(when, date, quotes, context) }];
    })
  );
}

/** The context of a document's dates. */
export function contextOf({ timeline, asOf, texts, events }: Reading): Context {
  const dated = new Map(
    events.map(({ event, dated: read }) => [event.id, read.ok ? read.value.bounds : undefined])
  );
  return { ...contextIn(timeline), asOf, texts, boundsOf: (id) => dated.get(id) };
}
