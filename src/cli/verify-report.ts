import type { CanonicalText } from '../model/canonical.ts';
import type { Fixes } from './fix.ts';
import { citationsIn } from '../model/evidence.ts';
import { checkDocument } from '../model/check-document.ts';
import { inDocumentOrder } from '../model/document-order.ts';
import { checkFile } from '../model/file-checks.ts';
import { uncovered } from '../model/coverage.ts';
import { hashOfCanonical } from '../model/hash.ts';
import { placeOf } from '../model/line-place.ts';
import type { ParsedTimeline } from '../model/parse.ts';
import type { Findings, Problem } from '../model/problem.ts';
import { isFound, type Verdict } from '../model/quotes.ts';
import type { ReadEvent, Reading, ReadQuote } from '../model/reading.ts';
import { stageOf, type Stage } from '../model/stage.ts';
import { standingOf, type Standing } from '../model/standing.ts';
import { sentencesOf } from '../model/sentences.ts';
import type { Source } from '../model/timeline.ts';
import { whoSaysSo } from '../model/who-says-so.ts';
import { whoInWords } from '../model/who-words.ts';
import { withReasons } from '../model/unread.ts';
import { whenReporter, type ReportedAccount, type ReportedBounds, type ReportedWhen } from './when-report.ts';

/** Line and column, both from 1; columns in UTF-16 units. */
export interface ReportedPlace {
  readonly line: number;
  readonly column: number;
}

export interface ReportedQuote {
  /** The quote's path in the document: `events[0].assertions[0].evidence[0]`. */
  readonly path: string;
  readonly source: string;
  readonly exact: string;
  readonly verdict: Verdict['kind'];
  /** Its places in the source: one if it passes, several if it is ambiguous, at most twenty. */
  readonly places: readonly ReportedPlace[];
  /** For a missing quote: the most similar sentence, if there is one. */
  readonly nearest?: string;
}

export interface ReportedEvent extends ReportedBounds {
  readonly id: string;
  readonly title: string;
  /** Null if the story has no `asOf`, unless the event was cancelled. */
  readonly stage: Stage | null;
  readonly standing: Standing;
  /** “says U.S. official; denied by Israel”; empty if a source says so in its own voice. */
  readonly who: string;
  readonly when: ReportedWhen;
  /** Null if the document gives bounds. */
  readonly edtf: string | null;
  /** Null if the date can't be read. */
  readonly words: string | null;
  /** The dates of accounts that differ from the event's. */
  readonly accounts: readonly ReportedAccount[];
  readonly quotes: readonly ReportedQuote[];
  readonly citations: readonly ReportedCitation[];
}

/** A source that is named without its words, which no count of quotes includes. */
export interface ReportedCitation {
  readonly source: string;
  /** Null if none is given. */
  readonly note: string | null;
}

export interface ReportedSource {
  readonly id: string;
  readonly title: string;
  /** `unread`: its text was not found. */
  readonly hash: 'matches' | 'differs' | 'unread';
  /** Of the text that was read. */
  readonly sha256: string | null;
  /** The number of sentences in its text; 0 if it is unread or its hash differs. */
  readonly sentences: number;
  /** The sentences that no event uses; empty if the hash differs. */
  readonly unused: readonly (ReportedPlace & { readonly text: string })[];
}

/** What `verify --json` prints about one story. */
export interface StoryReport {
  /** As given on the command line. */
  readonly story: string;
  readonly title: string | null;
  readonly ok: boolean;
  readonly problems: readonly Problem[];
  /** Matters for an author to consider, which do not refuse the story. */
  readonly warnings: readonly Problem[];
  /**
   * What is checked only after the problems are corrected: the paths of events with the wrong shape, or every check
   * if the whole document does not have the shape of a timeline.
   */
  readonly unchecked: readonly string[];
  readonly sources: readonly ReportedSource[];
  readonly events: readonly ReportedEvent[];
  readonly quotes: Readonly<Record<Verdict['kind'], number>>;
  /** Only from `verify --fix`; the rest of the report is about the document after the corrections. */
  readonly fixes?: Fixes;
}

const needsShape = ['quotes', 'dates', 'references'];

/**
 * Checks a story's document and reports everything found, whether it passes or not; `texts` has its sources' texts by
 * id.
 */
export function reportStory(
  story: string,
  parsed: ParsedTimeline,
  texts: ReadonlyMap<string, string>
): StoryReport {
  const { reading, ...findings } = checkDocument(parsed, texts, checkFile);
  if (!reading) return { ...report(story, null, findings, [], []), unchecked: needsShape };
  const { timeline } = reading;
  const sources = timeline.sources.map((source) => reportSource(source, reading));
  const known = new Set(sources.flatMap(({ id, hash }) => (hash === 'matches' ? [id] : [])));
  const dates = whenReporter(reading);
  const events = reading.events.map((event) => withHintsOf(known, reportEvent(event, reading, dates)));
  const title = isLeftOut('title', parsed) ? null : timeline.title;
  return { ...report(story, title, findings, sources, events), unchecked: leftOutEvents(parsed) };
}

/** Adds to a report the reasons why texts were not read, which only their reader knows. */
export const withUnread = (report: StoryReport, unread: ReadonlyMap<string, Problem>): StoryReport => ({
  ...report,
  problems: withReasons(report.problems, unread)
});

/** Adds to a report what was found about images, which only their reader knows. */
export function withImages(report: StoryReport, { problems, warnings }: Findings): StoryReport {
  const all = inDocumentOrder([...report.problems, ...problems]);
  return { ...report, ok: all.length === 0, problems: all, warnings: [...report.warnings, ...warnings] };
}

const isLeftOut = (path: string, parsed: ParsedTimeline): boolean =>
  !parsed.ok && parsed.sound?.wrong.has(path) === true;

/** The paths of events left out because of their shape. */
function leftOutEvents(parsed: ParsedTimeline): readonly string[] {
  const wrong = parsed.ok ? [] : (parsed.sound?.wrong ?? []);
  return [...new Set([...wrong].flatMap((path) => /^events\[\d+\]/u.exec(path)?.[0] ?? []))];
}

function report(
  story: string,
  title: string | null,
  { problems, warnings }: Findings,
  sources: readonly ReportedSource[],
  events: readonly ReportedEvent[]
): StoryReport {
  const quotes = { exact: 0, typographic: 0, ambiguous: 0, 'context-mismatch': 0, missing: 0, unread: 0 };
  for (const { verdict } of events.flatMap((event) => event.quotes)) quotes[verdict]++;
  const ok = problems.length === 0;
  return { story, title, ok, problems, warnings, unchecked: [], sources, events, quotes };
}

function reportSource(source: Source, { timeline, texts, events }: Reading): ReportedSource {
  const { id, title } = source;
  const text = texts.get(id);
  if (!text) return { id, title, hash: 'unread', sha256: null, sentences: 0, unused: [] };
  const sha256 = hashOfCanonical(text);
  const verdicts = events.flatMap(({ quotes }) => quotes.filter(({ quote }) => quote.source === id));
  // A text with a different hash could be any file that a stranger's document names, so it is not printed.
  if (sha256 !== source.sha256) return { id, title, hash: 'differs', sha256, sentences: 0, unused: [] };
  const sentences = sentencesOf(text.raw, source.language ?? timeline.language);
  const unused = uncovered(sentences, verdicts.map(({ verdict }) => verdict).filter(isFound));
  return {
    id,
    title,
    hash: 'matches',
    sha256,
    sentences: sentences.length,
    unused: unused.map(({ start, end }) => ({
      ...placeOf(text, start),
      text: text.raw.slice(start, end)
    }))
  };
}

function reportEvent(
  read: ReadEvent,
  { timeline: { sources }, texts }: Reading,
  dates: ReturnType<typeof whenReporter>
): ReportedEvent {
  const { event, quotes } = read;
  const standing = standingOf(read, sources);
  const { when, ...bounds } = dates.own(read);
  return {
    id: event.id,
    title: event.title,
    stage: stageOf(event) ?? null,
    standing,
    who: whoInWords(whoSaysSo(event, standing, sources)),
    when,
    edtf: when.edtf,
    words: when.words,
    ...bounds,
    accounts: dates.accounts(read),
    quotes: quotes.map((quote) => reportQuote(quote, texts.get(quote.quote.source))),
    citations: [...event.assertions, ...(event.responses ?? [])]
      .flatMap(({ evidence }) => citationsIn(evidence))
      .map(({ source, note }) => ({ source, note: note ?? null }))
  };
}

/** An event with only those hints that are sentences of known sources; others are not printed. */
const withHintsOf = (known: ReadonlySet<string>, event: ReportedEvent): ReportedEvent => ({
  ...event,
  quotes: event.quotes.map((quote) => (known.has(quote.source) ? quote : { ...quote, nearest: undefined }))
});

function reportQuote({ quote, verdict, path }: ReadQuote, text: CanonicalText | undefined): ReportedQuote {
  const { source, exact } = quote;
  const places = text ? startsOf(verdict).map((start) => placeOf(text, start)) : [];
  const nearest = verdict.kind === 'missing' ? verdict.nearest : undefined;
  return { path, source, exact, verdict: verdict.kind, places, nearest };
}

function startsOf(verdict: Verdict): readonly number[] {
  if (verdict.kind === 'ambiguous') return verdict.starts;
  return 'start' in verdict ? [verdict.start] : [];
}
