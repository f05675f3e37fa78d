import { accountsOf, type Account } from './accounts.ts';
import { boundsOf, type Bounds, type ReadWhen } from './bounds.ts';
import { canonicalise, type CanonicalText } from './canonical.ts';
import { openPast, parseDay, type Day } from './day.ts';
import { parseEdtf } from './edtf.ts';
import type { Parsed } from './problem.ts';
import type { LeftOut, SoundPart } from './sound-part.ts';
import { verifyQuote, type Verdict } from './quotes.ts';
import type { Assertion, Occurrence, Quote, Response, Timeline, TimelineEvent, When } from './timeline.ts';
import { isWebPage } from './web-page.ts';

/** A quote of an event, where the document has it, and how it is in its source. */
export interface ReadQuote {
  readonly quote: Quote;
  readonly verdict: Verdict;
  /** Whose words, or words about whom, it holds. */
  readonly by: Assertion | Response;
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
  /** In the list of the document, which may have more events than are read. */
  readonly index: number;
  readonly path: string;
  readonly dated: Parsed<Dated>;
  /** In order of appearance: assertions, then responses. */
  readonly quotes: readonly ReadQuote[];
  /** The dates that its sources give. */
  readonly accounts: readonly Account[];
}

/** A document with its dates read and its quotes looked up, whether they are found or not. */
export interface Reading {
  readonly timeline: Timeline;
  readonly asOf: Day | undefined;
  /** Of each source whose text was read, by the source's id. */
  readonly texts: ReadonlyMap<string, CanonicalText>;
  /** The ids of sources in place of whose text there is a web page. */
  readonly webPages: ReadonlySet<string>;
  readonly events: readonly ReadEvent[];
  readonly leftOut: LeftOut;
}

/** Which part of a document a timeline is; all of it if absent. */
type Part = Partial<Pick<SoundPart, 'indexes' | 'leftOut'>>;

/** Reads dates and looks up quotes; `texts` holds the raw text of sources by id, beside those that have `content`. */
export function readTimeline(
  timeline: Timeline,
  texts: ReadonlyMap<string, string>,
  { indexes, leftOut = {} }: Part = {}
): Reading {
  const asOf = timeline.asOf === undefined ? undefined : parseDay(timeline.asOf);
  const { canonical, webPages } = readTexts(timeline, texts);
  const events = timeline.events.map((event, at) => {
    const index = indexes?.[at] ?? at;
    const path = `events[${index}]`;
    return { event, index, path, ...readDates(event, asOf), quotes: readQuotes(event, path, canonical) };
  });
  return { timeline, asOf, texts: canonical, webPages, events, leftOut };
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

/** Until when an open end is known: what was ongoing, to the day that the source spoke; what had happened, not past its start. */
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

/** Reads a date; `known` is the day until which an open end is known. */
export function readDate(when: When, known?: Day): Parsed<Dated> {
  const edtf = parseEdtf(when.edtf);
  if (!edtf.ok) return edtf;
  const read = { edtf: edtf.value, mod: when.mod, endMod: when.endMod, aspect: when.aspect };
  return { ok: true, value: { when: read, bounds: boundsOf(read, known) } };
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
    by.evidence.map((quote, index) => ({
      quote,
      verdict: verifyQuote(quote, texts.get(quote.source)),
      by,
      path: `${voicePath}.evidence[${index}]`
    }))
  );
}
