import type { Bounds } from '../model/bounds.ts';
import { formatDay, type Day } from '../model/day.ts';
import { datesOf } from '../model/event-dates.ts';
import type { Licence } from '../model/licence/licence.ts';
import { licencesOf } from '../model/licence/licences.ts';
import type { Parsed } from '../model/problem.ts';
import { knownUntil, readDate, type Dated, type ReadEvent, type Reading } from '../model/reading.ts';
import type { TimeOfDay, When, WrittenBounds } from '../model/timeline.ts';
import { stepInWords } from '../model/step-words.ts';
import { termsOf } from '../model/wording.ts';
import { storyDateInWords } from '../model/words.ts';

/** A date of an event, in the source's words and in ours. */
export interface ReportedWhen {
  /** The source's words; null if it gives none. */
  readonly text: string | null;
  /** Null if the document gives bounds. */
  readonly edtf: string | null;
  /** Null if the document gives EDTF. */
  readonly bounds: WrittenBounds | null;
  /** What the document adds to it: “start: mid · since”. */
  readonly terms: string;
  /** Our words; null if the date can't be read. */
  readonly words: string | null;
  /** The author's reason; null if none is given. */
  readonly inferred: string | null;
  /** How the words license the date; null if the date can't be read. */
  readonly licence: Licence['kind'] | null;
  /** How the date follows from its words, in short steps; empty if they need no derivation. */
  readonly derivation: readonly string[];
}

/** Days as `YYYY-MM-DD`, `-inf` and `inf`, null if unknown; all null if the date can't be read. */
export type ReportedBounds = { readonly [bound in keyof Bounds]: string | null };

/** The date of an account that differs from the event's. */
export interface ReportedAccount extends ReportedBounds {
  /** `events[0].assertions[1]` */
  readonly path: string;
  /** The ids of the sources quoted. */
  readonly sources: readonly string[];
  readonly when: ReportedWhen;
}

/** A date of an event, and its place in the document. */
interface Given {
  readonly path: string;
  readonly when: When;
  readonly dated: Parsed<Dated>;
  /** Of an event’s own date. */
  readonly time?: TimeOfDay | undefined;
}

/** Returns a function that reports an event's dates; licences are computed once for the document. */
export function whenReporter(reading: Reading) {
  const licences = new Map(licencesOf(reading).map(({ path, licence }) => [path, licence]));
  const report = (event: ReadEvent, { path, when, dated, time }: Given) => ({
    when: reportWhen(when, wordsOf(event, dated, reading.asOf, time), licences.get(path)),
    ...reportBounds(dated)
  });
  return {
    own: (event: ReadEvent) => {
      const { when, time } = event.event;
      return report(event, { path: `${event.path}.when`, when, dated: event.dated, time });
    },
    accounts: (event: ReadEvent): readonly ReportedAccount[] =>
      datesOf(event).flatMap(({ path, when, quotes }) => {
        if (path === `${event.path}.when`) return [];
        const dated = readDate(when, knownUntil(event.event.occurrence, reading.asOf));
        const sources = [...new Set(quotes.map(({ quote }) => quote.source))];
        return [{ path: path.replace(/\.when$/u, ''), sources, ...report(event, { path, when, dated }) }];
      })
  };
}

function wordsOf(
  { event: { occurrence } }: ReadEvent,
  dated: Parsed<Dated>,
  asOf: Day | undefined,
  time: TimeOfDay | undefined
): string | null {
  return dated.ok ? storyDateInWords({ read: dated.value.when, asOf, occurrence, time }) : null;
}

const reportWhen = (when: When, words: string | null, licence: Licence | undefined): ReportedWhen => ({
  text: when.text ?? null,
  edtf: when.edtf ?? null,
  bounds: when.bounds ?? null,
  terms: termsOf(when),
  words,
  inferred: when.inferred ?? null,
  licence: licence?.kind ?? null,
  derivation: licence?.kind === 'read' ? licence.reading.derivation.map(stepInWords) : []
});

function reportBounds(dated: Parsed<Dated>): ReportedBounds {
  const bounds = dated.ok ? dated.value.bounds : undefined;
  const formatted = (day: Day | null | undefined) =>
    day === null || day === undefined ? null : formatDay(day);
  return {
    earliestStart: formatted(bounds?.earliestStart),
    latestStart: formatted(bounds?.latestStart),
    earliestEnd: formatted(bounds?.earliestEnd),
    latestEnd: formatted(bounds?.latestEnd)
  };
}
