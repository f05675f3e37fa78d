import type { Candidate } from '../model/candidates/candidates.ts';
import { occurrenceOf } from '../formats/exchange/occurrence.ts';
import type { ReadEvent } from '../model/reading.ts';
import { readEvent } from '../model/reading.ts';
import type { Assertion, Quote, TimelineEvent, When } from '../model/timeline.ts';
import { datesOffered } from './dates.ts';
import { addEvent, newEventId } from './desk/edits.ts';
import type { Studio } from './studio.svelte.ts';

/** Makes an event of a quote, with what follows from its words, and opens its form; returns the event's id. */
export function makeEvent(studio: Studio, quote: Quote): string {
  const { timeline } = studio;
  const id = newEventId(timeline);
  const around = candidateAround(studio, quote);
  const event: TimelineEvent = {
    id,
    title: titleFrom(quote.exact),
    ...laneOfLast(timeline.events),
    when: unknownDate(timeline.asOf),
    assertions: [assertionFrom(quote, around)]
  };
  const when = whenOf(studio, event) ?? event.when;
  const occurrence = around?.occurrence ?? occurrenceOf(when, timeline.asOf);
  studio.edit('addEvent', (desk) => addEvent(desk, { ...event, when, ...(occurrence && { occurrence }) }));
  studio.viewer.select(id);
  return id;
}

/** Until words or the author give one: some time up to the day from which the sources speak. */
const unknownDate = (asOf: string | undefined): When =>
  asOf === undefined ? { edtf: 'XXXX', aspect: 'within' } : { edtf: `[..${asOf}]`, aspect: 'within' };

function whenOf(studio: Studio, event: TimelineEvent): When | undefined {
  const read: ReadEvent = readEvent(event, studio.timeline.events.length, studio.reading);
  return datesOffered(read, studio.reading)[0]?.when;
}

const laneOfLast = (events: readonly TimelineEvent[]): Pick<TimelineEvent, 'lane'> => {
  const lane = events.at(-1)?.lane;
  return lane === undefined ? {} : { lane };
};

function candidateAround(studio: Studio, quote: Quote): Candidate | undefined {
  return studio.candidates.find(
    ({ source, sentence }) => source === quote.source && sentence.includes(quote.exact)
  );
}

function assertionFrom(quote: Quote, around: Candidate | undefined): Assertion {
  if (!around?.speaker) return { voice: 'reported', polarity: '+', evidence: [quote] };
  const { speaker, mode } = around;
  return { voice: 'attributed', speaker, ...(mode && { mode }), polarity: '+', evidence: [quote] };
}

/** In UTF-16 units: about a line of the figure. */
const longestTitle = 70;

/** The full stop of a sentence, and not of “U.S.” or “Inc.”. */
const fullStop = /(?<=\p{Letter}{4}|\p{Number}|\p{Script=Hangul})\.$/u;

/** The beginning of a quote, until the author writes a title. */
export function titleFrom(exact: string): string {
  const line = exact.replace(/\s+/gu, ' ').trim().replace(fullStop, '');
  if (line.length <= longestTitle) return capitalised(line);
  const cut = line.slice(0, longestTitle);
  return `${capitalised(cut.slice(0, cut.lastIndexOf(' ') > 20 ? cut.lastIndexOf(' ') : longestTitle))}…`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
