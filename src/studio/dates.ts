import { timesOf } from '../model/candidates/times-of.ts';
import { parseDay, type Day } from '../model/day.ts';
import { parseEdtf } from '../model/edtf.ts';
import { licenceOf } from '../model/licence/licence.ts';
import { contextOf } from '../model/licence/licences.ts';
import { countedFrom, type CountedFrom } from '../model/licence/phrases.ts';
import { isFound } from '../model/quotes.ts';
import type { ReadEvent, Reading } from '../model/reading.ts';
import { readWhen } from '../model/read-when.ts';
import type { Source, Timeline, When } from '../model/timeline.ts';
import type { Step } from '../model/time-words/steps.ts';
import {
  timeExpressionsIn,
  type Reading as TimeReading,
  type TimeExpression
} from '../model/time-words/time-words.ts';

/** In EDTF: of a day that nobody knows anything of. */
export const undated = 'XXXX';

/** A date that the words of an event may mean. */
export interface OfferedDate {
  readonly when: When;
  /** How it follows from the words. */
  readonly derivation: readonly Step[];
}

/** The quotes that a date is looked for in, each with where it is in its source. */
type Quoted = Pick<ReadEvent, 'quotes'>;

/**
 * The dates that quotes give: of each time that they name, all readings, likeliest first. `anchor` is what they count from,
 * as a date in a document names it.
 */
export const datesOffered = (quoted: Quoted, reading: Reading, anchor?: string): readonly OfferedDate[] =>
  distinct(
    timesIn(quoted, reading, (source) => countedFrom(anchor, source, contextOf(reading))).flatMap(
      ({ text, readings }) => readings.map((each) => offeredBy({ text, anchor }, each))
    )
  );

/** Whether quotes name a time that counts from a day: “next week”, or “March 3” without a year. */
export function countsFromADay(quoted: Quoted, reading: Reading): boolean {
  const counted = (written: Day) =>
    timesIn(quoted, reading, () => ({ written, reference: [written, written] })).map(({ readings }) =>
      readings.map(({ edtf }) => edtf)
    );
  return JSON.stringify(counted(0 as Day)) !== JSON.stringify(counted(5000 as Day));
}

/** The time expressions of quotes, each read in its sentence. */
function timesIn(
  { quotes }: Quoted,
  { timeline, texts }: Reading,
  contextIn: (source: Source) => CountedFrom
): readonly TimeExpression[] {
  return quotes.flatMap(({ quote, verdict }) => {
    const source = timeline.sources.find(({ id }) => id === quote.source);
    const text = texts.get(quote.source);
    if (!source || !text || !isFound(verdict)) return [];
    const language = source.language ?? timeline.language;
    return timesOf(text, verdict, { ...contextIn(source), language }).filter(
      ({ start, end }) => start >= verdict.start && end <= verdict.end
    );
  });
}

const offeredBy = (
  { text, anchor }: Pick<When, 'text' | 'anchor'>,
  { edtf, mod, endMod, aspect, derivation }: TimeReading
): OfferedDate => ({
  when: {
    ...(text !== undefined && { text }),
    edtf,
    ...(mod && { mod }),
    ...(endMod && { endMod }),
    aspect,
    ...(anchor !== undefined && { anchor })
  },
  derivation
});

const distinct = (offered: readonly OfferedDate[]): readonly OfferedDate[] =>
  offered.filter(
    ({ when }, index) => offered.findIndex((other) => keyOf(other.when) === keyOf(when)) === index
  );

/** What makes a date another one: its words, days and terms, but not the reason given for it. */
export const keyOf = ({ text, edtf, bounds, mod, endMod, aspect }: When): string =>
  JSON.stringify([text, edtf, bounds, mod, endMod, aspect]);

/** Whether a date needs a reason, as its words do not give it. */
export function needsReason(when: When, { quotes }: Quoted, reading: Reading): boolean {
  const date = readWhen(when);
  if (!date.ok) return false;
  const { kind } = licenceOf(when, date.value, quotes, contextOf(reading));
  return kind !== 'read' && kind !== 'numbers only' && kind !== 'no quotes';
}

/** A date with one of its terms, or without it. */
export function withTerm(
  when: When,
  term: 'text' | 'mod' | 'endMod' | 'anchor' | 'inferred',
  value: string | undefined
): When {
  const changed: Record<string, unknown> = { ...when, [term]: value };
  if (value === undefined) delete changed[term];
  return changed as unknown as When;
}

/** A date as an author writes it: EDTF, or words; undefined if it is neither. */
export function dateWritten(value: string, timeline: Timeline, before?: When): When | undefined {
  const written = value.trim();
  if (parseEdtf(written).ok) return { edtf: written, ...modKept(written, before), aspect: aspectOf(written) };
  const context = { written: parseDay(timeline.asOf ?? '') };
  const [time] = timeExpressionsIn(written, context, timeline.language);
  const reading = time?.readings[0];
  if (!time || !reading || time.start > 0 || time.end < written.length) return undefined;
  return offeredBy({}, reading).when;
}

/** EDTF has no sign for “mid”: it stays with a date that begins as the one before. */
const modKept = (edtf: string, before: When | undefined): Pick<When, 'mod'> =>
  before?.mod !== undefined && before.edtf !== undefined && startOf(before.edtf) === startOf(edtf)
    ? { mod: before.mod }
    : {};

const startOf = (edtf: string): string => edtf.split('/')[0]!;

/** A day is that day, an interval lasts from one end to the other; of anything else, nobody knows yet when in it. */
function aspectOf(edtf: string): When['aspect'] {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(edtf)) return 'on';
  if (!edtf.includes('/')) return 'within';
  if (edtf.endsWith('/..')) return 'since';
  return edtf.startsWith('../') ? 'until' : 'throughout';
}
