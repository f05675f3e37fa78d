import type { ReadWhen } from '../bounds.ts';
import { parseEdtf } from '../edtf.ts';
import { datesOf } from '../event-dates.ts';
import type { Reading, ReadQuote } from '../reading.ts';
import type { When } from '../timeline.ts';
import { licenceOf, type Licence } from './licence.ts';
import { contextIn, type Context } from './phrases.ts';

/** A date of a document, and how its words license it. */
export interface LicensedDate {
  /** `events[0].when`, or `events[0].assertions[1].when` */
  readonly path: string;
  readonly when: When;
  /** Absent where it can't be read, which is a problem of its own. */
  readonly date?: ReadWhen;
  /** Those that may have its words: an event's, or one assertion's. */
  readonly quotes: readonly ReadQuote[];
  readonly licence: Licence;
}

const known = new WeakMap<Reading, readonly LicensedDate[]>();

/**
 * The licences of all dates that can be read, or have no words: the events' own, and those of single assertions. A
 * reading's are found once, for its checks and for what is said of it.
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
      const edtf = parseEdtf(when.edtf);
      const unworded = { path, when, quotes, licence: { kind: 'no words' } } as const;
      if (!edtf.ok) return when.text === undefined ? [unworded] : [];
      const date = { edtf: edtf.value, mod: when.mod, endMod: when.endMod, aspect: when.aspect };
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
