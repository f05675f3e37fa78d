import { castDraft } from 'immer';
import { occurrenceOf } from '../formats/exchange/occurrence.ts';
import { shareDay } from '../model/accounts.ts';
import type { Candidate } from '../model/candidates/candidates.ts';
import { quotesIn } from '../model/evidence.ts';
import { isFound, verifyQuote } from '../model/quotes.ts';
import { readDate, readEvent } from '../model/reading.ts';
import type {
  Assertion,
  Occurrence,
  Quote,
  Speaker,
  Timeline,
  TimelineEvent,
  When
} from '../model/timeline.ts';
import { datesOffered, keyOf, undated } from './dates.ts';
import { addEvent, changeEvent, newEventId } from './desk/edits.ts';
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
    assertions: [assertionFrom(quote, around, timeline)]
  };
  const when = whenOf(studio, event) ?? event.when;
  const occurrence = occurrenceIn(around, when) ?? occurrenceOf(when, timeline.asOf);
  studio.edit('addEvent', (desk) => addEvent(desk, { ...event, when, ...(occurrence && { occurrence }) }));
  studio.viewer.select(id);
  return id;
}

/** Adds a quote to an event: to the voice that its sentence has, or as a voice of its own. */
export function addQuote(studio: Studio, event: TimelineEvent, quote: Quote): void {
  const said = assertionFrom(quote, candidateAround(studio, quote), studio.timeline);
  const other = otherDate(studio, event, said);
  const at = other ? -1 : event.assertions.findIndex((voice) => isSameVoice(voice, said));
  studio.edit('addQuote', (desk) =>
    changeEvent(desk, event.id, ({ assertions }) => {
      if (at >= 0) assertions[at]!.evidence.push(quote);
      else assertions.push(castDraft({ ...said, ...(other && { when: other }) }));
    })
  );
}

const isSameVoice = (one: Assertion, other: Assertion): boolean =>
  one.when === undefined &&
  one.polarity !== '-' &&
  one.voice === other.voice &&
  one.mode === other.mode &&
  one.speaker?.name === other.speaker?.name;

/** The date that a source gives which the event did not quote before, where it has no day in common with the event's. */
function otherDate(studio: Studio, event: TimelineEvent, said: Assertion): When | undefined {
  const [quote] = quotesIn(said.evidence);
  if (event.assertions.some(({ evidence }) => evidence.some(({ source }) => source === quote?.source)))
    return undefined;
  const when = whenOf(studio, { ...event, assertions: [said], responses: [] });
  const [own, other] = [readDate(event.when), when && readDate(when)];
  if (!own.ok || !other?.ok) return undefined;
  const [one, another] = [own.value, other.value].map(({ when: read, bounds }) => ({ read, bounds }));
  return shareDay(one!, another!) ? undefined : when;
}

/** Until words or the author give one: some time up to the day from which the sources speak. */
const unknownDate = (asOf: string | undefined): When =>
  asOf === undefined ? { edtf: undated, aspect: 'within' } : { edtf: `[..${asOf}]`, aspect: 'within' };

/** What a sentence says of its own date, if that is the event's. */
const occurrenceIn = (around: Candidate | undefined, when: When): Occurrence | undefined =>
  around?.date && keyOf(around.date.when) === keyOf(when) ? around.occurrence : undefined;

const whenOf = (studio: Studio, event: TimelineEvent): When | undefined =>
  datesOffered(readEvent(event, studio.timeline.events.length, studio.reading), studio.reading)[0]?.when;

const laneOfLast = (events: readonly TimelineEvent[]): Pick<TimelineEvent, 'lane'> => {
  const lane = events.at(-1)?.lane;
  return lane === undefined ? {} : { lane };
};

function candidateAround({ candidates, reading }: Studio, quote: Quote): Candidate | undefined {
  const place = verifyQuote(quote, reading.texts.get(quote.source));
  if (!isFound(place)) return undefined;
  return candidates.find(
    ({ source, start, end }) => source === quote.source && start <= place.start && place.end <= end
  );
}

function assertionFrom(quote: Quote, around: Candidate | undefined, timeline: Timeline): Assertion {
  if (!around?.speaker) return { voice: 'reported', polarity: '+', evidence: [quote] };
  const { mode } = around;
  const speaker = speakerKnown(timeline, around.speaker, quote.source);
  return { voice: 'attributed', speaker, ...(mode && { mode }), polarity: '+', evidence: [quote] };
}

/** A speaker as their author described them last; two sources may each have an unnamed official, and not the same. */
function speakerKnown({ events }: Timeline, speaker: Speaker, source: string): Speaker {
  const voices = events.flatMap(({ assertions }) => assertions);
  const known = voices.findLast(
    (voice) =>
      voice.speaker?.name === speaker.name &&
      (!speaker.anonymous || voice.evidence.some((each) => each.source === source))
  );
  return known?.speaker ?? speaker;
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
