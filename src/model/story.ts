import type { Account } from './accounts.ts';
import { coresOf, type Bounds, type Cores, type ReadWhen } from './bounds.ts';
import type { CanonicalText } from './canonical.ts';
import { checkStory, type FileCheck } from './check.ts';
import type { Day } from './day.ts';
import { failed } from './failed.ts';
import { byTime } from './order.ts';
import type { Parsed, Problem } from './problem.ts';
import type { Verdict } from './quotes.ts';
import { readTimeline, type Dated, type ReadEvent } from './reading.ts';
import { stageOf, type Stage } from './stage.ts';
import { standingOf, type Standing } from './standing.ts';
import type { Assertion, Quote, Response, Timeline, TimelineEvent } from './timeline.ts';
import { whoSaysSo, type WhoSaysSo } from './who-says-so.ts';
import { whenInWords } from './words.ts';

/** A quote of an event, and how it is in its source. */
export interface Passage {
  readonly quote: Quote;
  readonly verdict: Verdict;
}

/** Who speaks for or about an event, with the quotes that say so; each quote has a source of its own. */
export interface Testimony {
  readonly by: Assertion | Response;
  readonly passages: readonly Passage[];
}

/** A date as one source gives it, with our words for it. */
export interface StoryAccount extends Account {
  readonly words: string;
}

/** An event with everything derived from it. */
export interface StoryEvent extends TimelineEvent {
  readonly bounds: Bounds;
  /** For drawing only. */
  readonly cores: Cores;
  /** Undefined where the document has no `asOf`, unless the event was cancelled. */
  readonly stage: Stage | undefined;
  readonly standing: Standing;
  readonly who: WhoSaysSo;
  /** Whether the date is the author's, worked out beyond the source's words. */
  readonly workedOut: boolean;
  /** The date that each source gives; empty where no assertion has a date of its own. */
  readonly accounts: readonly StoryAccount[];
  /** Our words for when. */
  readonly words: string;
  /** Empty for an event without a lane. */
  readonly laneLabel: string;
  readonly actorLabels: readonly string[];
  /** In order of appearance in the event: assertions, then responses. */
  readonly testimonies: readonly Testimony[];
  /** Of all testimonies, in order. */
  readonly passages: readonly Passage[];
  /** Something that the document says of it does not hold. */
  readonly hasProblems?: true;
}

/**
 * A timeline whose every check has passed, unless its problems are counted; quotes of a source without text are marked
 * as unread.
 */
export interface Story {
  readonly timeline: Timeline;
  /** The day that the sources speak from; undefined where the document gives none, and then no event has a stage. */
  readonly asOf: Day | undefined;
  /** In order of time: earliest start, latest end, then as in the document. */
  readonly events: readonly StoryEvent[];
  /** The canonical text of each source that has one, by the source's id. */
  readonly texts: ReadonlyMap<string, CanonicalText>;
  /** How many problems the document has, in a story that is shown nevertheless. */
  readonly problems?: number;
}

/**
 * The story of a document of the right shape, or every problem of what it says: see `checkStory`. `texts` holds
 * the raw text of sources by id, beside those that have `content`; a source with neither leaves its quotes unread,
 * which is no problem unless the document names a file for it.
 */
export function readStory(
  timeline: Timeline,
  texts: ReadonlyMap<string, string>,
  checkFile?: FileCheck
): Parsed<Story> {
  const { story, problems } = readWithProblems(timeline, texts, checkFile);
  return story && problems.length === 0 ? { ok: true, value: story } : failed(problems);
}

/**
 * The story of a document with its problems, and the problems: events that have any are marked, those whose
 * date can't be read are left out. There is no story where its `asOf` can't be read.
 */
export function readWithProblems(
  timeline: Timeline,
  texts: ReadonlyMap<string, string>,
  checkFile?: FileCheck
): { readonly story: Story | undefined; readonly problems: readonly Problem[] } {
  const reading = readTimeline(timeline, texts);
  const { problems } = checkStory(reading, checkFile);
  const { asOf } = reading;
  if (asOf === undefined && timeline.asOf !== undefined) return { story: undefined, problems };
  const wrong = new Set(problems.map(({ path }) => /^events\[\d+\]/u.exec(path)?.[0]));
  const names = { lanes: labelsById(timeline.lanes), actors: labelsById(timeline.actors) };
  // A date that could not be read is among the problems.
  const events = reading.events.flatMap((read) =>
    read.dated.ok ? [storyEvent(read, read.dated.value, { timeline, asOf, wrong, ...names })] : []
  );
  const story = { timeline, asOf, events: events.sort(byTime), texts: reading.texts };
  return { story: problems.length > 0 ? { ...story, problems: problems.length } : story, problems };
}

interface Surroundings {
  readonly timeline: Timeline;
  readonly asOf: Day | undefined;
  /** The paths of the events that have problems. */
  readonly wrong: ReadonlySet<string | undefined>;
  readonly lanes: ReadonlyMap<string, string>;
  readonly actors: ReadonlyMap<string, string>;
}

function storyEvent(read: ReadEvent, { when, bounds }: Dated, around: Surroundings): StoryEvent {
  const { event, path } = read;
  const { sources } = around.timeline;
  const standing = standingOf(read, sources);
  const testimonies = testimoniesOf(read);
  const inWords = (date: ReadWhen) => whenInWords(date, around.asOf, event.occurrence);
  return {
    ...event,
    bounds,
    cores: coresOf(when),
    stage: stageOf(event),
    standing,
    who: whoSaysSo(event, standing, sources),
    workedOut: event.when.inferred !== undefined,
    accounts: read.accounts.map((account) => ({ ...account, words: inWords(account.read) })),
    words: inWords(when),
    laneLabel: around.lanes.get(event.lane ?? '') ?? '',
    actorLabels: (event.actors ?? []).map((id) => around.actors.get(id) ?? id),
    testimonies,
    passages: testimonies.flatMap(({ passages }) => passages),
    ...(around.wrong.has(path) && { hasProblems: true })
  };
}

function testimoniesOf({ event, quotes }: ReadEvent): readonly Testimony[] {
  return [...event.assertions, ...(event.responses ?? [])].map((by) => ({
    by,
    passages: quotes.filter((read) => read.by === by).map(({ quote, verdict }) => ({ quote, verdict }))
  }));
}

/** The ids of the sources of a testimony’s quotes, each once. */
export const sourceIdsOf = ({ by: { evidence } }: Testimony): readonly string[] => [
  ...new Set(evidence.map(({ source }) => source))
];

function labelsById(named: readonly { id: string; label: string }[] = []): ReadonlyMap<string, string> {
  return new Map(named.map(({ id, label }) => [id, label]));
}
