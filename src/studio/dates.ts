import { parseDay } from '../model/day.ts';
import { parseEdtf } from '../model/edtf.ts';
import { licenceOf } from '../model/licence/licence.ts';
import { contextOf } from '../model/licence/licences.ts';
import { isFound } from '../model/quotes.ts';
import type { ReadEvent, Reading } from '../model/reading.ts';
import { readWhen } from '../model/read-when.ts';
import { sentencesIn } from '../model/sentences.ts';
import type { Source, Timeline, When } from '../model/timeline.ts';
import { timeExpressionsIn, type Reading as TimeReading } from '../model/time-words/time-words.ts';

/** A date that the words of an event may mean. */
export interface OfferedDate {
  readonly when: When;
  /** How it follows from the words, in short steps of English. */
  readonly derivation: readonly string[];
}

/** The day from which “next week” counts in a source: the day it was published, or else that of the timeline. */
export const writtenOn = ({ published }: Source, { asOf }: Timeline) =>
  parseDay(published ?? '') ?? parseDay(asOf ?? '');

/** The dates that the quotes of an event give it: of each time that they name, all readings, likeliest first. */
export function datesOffered(read: ReadEvent, reading: Reading): readonly OfferedDate[] {
  const { timeline, texts } = reading;
  const offered = read.quotes.flatMap(({ quote, verdict }) => {
    const source = timeline.sources.find(({ id }) => id === quote.source);
    const text = texts.get(quote.source);
    if (!source || !text || !isFound(verdict)) return [];
    const language = source.language ?? timeline.language;
    const written = writtenOn(source, timeline);
    return sentencesIn(text, language)
      .filter((sentence) => sentence.start < verdict.end && verdict.start < sentence.end)
      .flatMap(({ start, end }) =>
        timeExpressionsIn(text.raw.slice(start, end), { written }, language)
          .filter((time) => start + time.start >= verdict.start && start + time.end <= verdict.end)
          .flatMap(({ text: words, readings }) => readings.map((each) => offeredBy(words, each)))
      );
  });
  return distinct(offered);
}

const offeredBy = (text: string, { edtf, mod, endMod, aspect, derivation }: TimeReading): OfferedDate => ({
  when: { text, edtf, ...(mod && { mod }), ...(endMod && { endMod }), aspect },
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
export function needsReason(read: ReadEvent, reading: Reading): boolean {
  const { when } = read.event;
  const date = readWhen(when);
  if (!date.ok) return false;
  const { kind } = licenceOf(when, date.value, read.quotes, contextOf(reading));
  return kind !== 'read' && kind !== 'numbers only' && kind !== 'no quotes';
}

/** A date as an author writes it: EDTF, or words; undefined if it is neither. */
export function dateWritten(value: string, timeline: Timeline, before?: When): When | undefined {
  const written = value.trim();
  if (parseEdtf(written).ok) return { edtf: written, ...modKept(written, before), aspect: aspectOf(written) };
  const context = { written: parseDay(timeline.asOf ?? '') };
  const [time] = timeExpressionsIn(written, context, timeline.language);
  const reading = time?.readings[0];
  if (!time || !reading || time.start > 0 || time.end < written.length) return undefined;
  const { text: _, ...when } = offeredBy(written, reading).when;
  return when as When;
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
