import { accountsOf, type Account } from './accounts.ts';
import { boundsOf, type Bounds, type ReadWhen } from './bounds.ts';
import { canonicalise, type CanonicalText } from './canonical.ts';
import { openPast, parseDay, type Day } from './day.ts';
import { isQuote } from './evidence.ts';
import type { Parsed } from './problem.ts';
import { readWhen } from './read-when.ts';
import type { LeftOut, SoundPart } from './sound-part.ts';
import { verifyQuote, type Verdict } from './quotes.ts';
import type { Assertion, Occurrence, Quote, Response, Timeline, TimelineEvent, When } from './timeline.ts';
import { isWebPage } from './web-page.ts';

/** A quote of an event, its path, and whether it is in its source. */
export interface ReadQuote {
  readonly quote: Quote;
  readonly verdict: Verdict;
  /** The assertion or response that the quote supports. */
  readonly by: Assertion | Response;
  /** `events[0].assertions[1].evidence[0]` */
  readonly path: string;
}

/** An event's date, parsed. */
export interface Dated {
  readonly when: ReadWhen;
  readonly bounds: Bounds;
}

/** An event with everything its checks need. */
export interface ReadEvent {
  readonly event: TimelineEvent;
  /** Its index in the document's list, which may have more events than were read. */
  readonly index: number;
  readonly path: string;
  readonly dated: Parsed<Dated>;
  /** In order of appearance: assertions, then responses. */
  readonly quotes: readonly ReadQuote[];
  /** The dates that its sources give. */
  readonly accounts: readonly Account[];
}

/** A document with its dates parsed and its quotes looked up, whether found or not. */
export interface Reading {
  readonly timeline: Timeline;
  readonly asOf: Day | undefined;
  /** The texts that were read, by source id. */
  readonly texts: ReadonlyMap<string, CanonicalText>;
  /** The ids of sources whose text turned out to be a web page. */
  readonly webPages: ReadonlySet<string>;
  readonly events: readonly ReadEvent[];
  readonly leftOut: LeftOut;
}

/** Which part of a document a timeline is; the whole if absent. */
type Part = Partial<Pick<SoundPart, 'indexes' | 'leftOut'>>;

/** Parses dates and looks up quotes; `texts` holds the raw text of sources by id, in addition to any `content`. */
export function readTimeline(
  timeline: Timeline,
  texts: ReadonlyMap<string, string>,
  { indexes, leftOut = {} }: Part = {}
): Reading {
  const asOf = timeline.asOf === undefined ? undefined : parseDay(timeline.asOf);
  const { canonical, webPages } = readTexts(timeline, texts);
  const events = timeline.events.map((event, at) =>
    readEvent(event, indexes?.[at] ?? at, { asOf, texts: canonical })
  );
  return { timeline, asOf, texts: canonical, webPages, events, leftOut };
}

/** One event of a document, the one at `index` in its list. */
export function readEvent(
  event: TimelineEvent,
  index: number,
  { asOf, texts }: Pick<Reading, 'asOf' | 'texts'>
): ReadEvent {
  const path = `events[${index}]`;
  return { event, index, path, ...readDates(event, asOf), quotes: readQuotes(event, path, texts) };
}

function readTexts(timeline: Timeline, texts: ReadonlyMap<string, string>) {
  const canonical = new Map<string, CanonicalText>();
  const webPages = new Set<string>();
  for (const { id, content } of timeline.sources) {
    const raw = texts.get(id) ?? content;
    if (raw === undefined || canonical.has(id)) continue;
    if (isWebPage(raw)) webPages.add(id);
    else canonical.set(id, canonicalise(raw));
  }
  return { canonical, webPages };
}

/**
 * The day until which an open end is known: for something ongoing, the day on which the source spoke; something that
 * had happened is known only until its start.
 */
export const knownUntil = (occurrence: Occurrence | undefined, asOf: Day | undefined): Day | undefined =>
  occurrence === 'ongoing' ? asOf : occurrence === 'happened' ? openPast : undefined;

function readDates(event: TimelineEvent, asOf: Day | undefined): Pick<ReadEvent, 'dated' | 'accounts'> {
  const read = (when: When) => readDate(when, knownUntil(event.occurrence, asOf));
  const accounts = accountsOf(event, (when) => {
    const dated = read(when);
    return dated.ok ? { read: dated.value.when, bounds: dated.value.bounds } : undefined;
  });
  return { dated: read(event.when), accounts };
}

/** Parses a date, as `readWhen` does; `known` is the day until which an open end is known. */
export function readDate(when: When, known?: Day): Parsed<Dated> {
  const read = readWhen(when);
  return read.ok ? { ok: true, value: { when: read.value, bounds: boundsOf(read.value, known) } } : read;
}

function readQuotes(
  { assertions, responses = [] }: TimelineEvent,
  path: string,
  texts: ReadonlyMap<string, CanonicalText>
): readonly ReadQuote[] {
  const voices = [
    ...assertions.map((by, index) => ({ by, path: `${path}.assertions[${index}]` })),
    ...responses.map((by, index) => ({ by, path: `${path}.responses[${index}]` }))
  ];
  return voices.flatMap(({ by, path: voicePath }) =>
    by.evidence.flatMap((quote, index) =>
      isQuote(quote)
        ? [
            {
              quote,
              verdict: verifyQuote(quote, texts.get(quote.source)),
              by,
              path: `${voicePath}.evidence[${index}]`
            }
          ]
        : []
    )
  );
}
