import { boundsOf, type Bounds, type ReadWhen } from './bounds.ts';
import { canonicalise, type CanonicalText } from './canonical.ts';
import { openPast, parseDay, type Day } from './day.ts';
import { parseEdtf } from './edtf.ts';
import type { Parsed } from './problem.ts';
import { verifyQuote, type Verdict } from './quotes.ts';
import type { Occurrence, Quote, Timeline, TimelineEvent } from './timeline.ts';

/** A quote of an event, where the document has it, and how it stands in its source. */
export interface ReadQuote {
  readonly quote: Quote;
  readonly verdict: Verdict;
  /** Whether the document says beside the quote who speaks: in an attributed assertion, or a response. */
  readonly attributed: boolean;
  /** `events[0].assertions[1].evidence[0]` */
  readonly path: string;
}

/** When an event was, with its date read. */
export interface Dated {
  readonly when: ReadWhen;
  readonly bounds: Bounds;
}

/** An event with what its checks need. */
export interface ReadEvent {
  readonly event: TimelineEvent;
  readonly path: string;
  readonly dated: Parsed<Dated>;
  /** In order of appearance: assertions, then responses. */
  readonly quotes: readonly ReadQuote[];
}

/** A document with its dates read and its quotes looked up, whether they stand or not. */
export interface Reading {
  readonly timeline: Timeline;
  readonly asOf: Day | undefined;
  readonly texts: ReadonlyMap<string, CanonicalText>;
  readonly events: readonly ReadEvent[];
}

/** Reads dates and looks up quotes; `texts` holds the raw text of sources by id, beside those that have `content`. */
export function readTimeline(timeline: Timeline, texts: ReadonlyMap<string, string>): Reading {
  const asOf = parseDay(timeline.asOf);
  const canonical = canonicalTexts(timeline, texts);
  const events = timeline.events.map((event, index) => {
    const path = `events[${index}]`;
    return { event, path, dated: readDate(event, asOf), quotes: readQuotes(event, path, canonical) };
  });
  return { timeline, asOf, texts: canonical, events };
}

function canonicalTexts(
  timeline: Timeline,
  texts: ReadonlyMap<string, string>
): ReadonlyMap<string, CanonicalText> {
  const canonical = new Map<string, CanonicalText>();
  for (const { id, content } of timeline.sources) {
    const raw = texts.get(id) ?? content;
    if (raw !== undefined && !canonical.has(id)) canonical.set(id, canonicalise(raw));
  }
  return canonical;
}

/** Until when an open end is known: what was ongoing, to the day that the source spoke; what had happened, not past its start. */
const knownUntil = (occurrence: Occurrence, asOf: Day | undefined): Day | undefined =>
  occurrence === 'ongoing' ? asOf : occurrence === 'happened' ? openPast : undefined;

function readDate({ when, occurrence }: TimelineEvent, asOf: Day | undefined): Parsed<Dated> {
  const edtf = parseEdtf(when.edtf);
  if (!edtf.ok) return edtf;
  const read = { edtf: edtf.value, mod: when.mod, endMod: when.endMod, aspect: when.aspect };
  return { ok: true, value: { when: read, bounds: boundsOf(read, knownUntil(occurrence, asOf)) } };
}

function readQuotes(
  { assertions, responses = [] }: TimelineEvent,
  path: string,
  texts: ReadonlyMap<string, CanonicalText>
): readonly ReadQuote[] {
  const voices = [
    ...assertions.map(({ evidence, voice }, index) => ({
      evidence,
      attributed: voice === 'attributed',
      path: `${path}.assertions[${index}]`
    })),
    ...responses.map(({ evidence }, index) => ({
      evidence,
      attributed: true,
      path: `${path}.responses[${index}]`
    }))
  ];
  return voices.flatMap(({ evidence, attributed, path: voicePath }) =>
    evidence.map((quote, index) => ({
      quote,
      verdict: verifyQuote(quote, texts.get(quote.source)),
      attributed,
      path: `${voicePath}.evidence[${index}]`
    }))
  );
}
