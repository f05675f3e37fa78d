import { isSameDate, shareDay, type Account } from './accounts.ts';
import { coresOf, type Bounds, type Cores, type ReadWhen } from './bounds.ts';
import type { CanonicalText } from './canonical.ts';
import { checkStory, type FileCheck } from './check.ts';
import type { Day } from './day.ts';
import { citationsIn } from './evidence.ts';
import { failed } from './failed.ts';
import { lanesOf } from './lanes.ts';
import { byTime } from './order.ts';
import type { Parsed, Problem } from './problem.ts';
import type { Verdict } from './quotes.ts';
import { readDate, readTimeline, type Dated, type ReadEvent, type Reading } from './reading.ts';
import { sourceOf } from './sources.ts';
import { stageOf, type Stage } from './stage.ts';
import { standingOf, type Standing } from './standing.ts';
import { minuteInUtc, oneDayOf } from './time-of-day.ts';
import type {
  Assertion,
  Citation,
  Era,
  Occurrence,
  Quote,
  Response,
  TimeOfDay,
  Timeline,
  TimelineEvent
} from './timeline.ts';
import { whoSaysSo, type WhoSaysSo } from './who-says-so.ts';

/** A quote of an event, and whether it is in its source. */
export interface Passage {
  readonly quote: Quote;
  readonly verdict: Verdict;
}

/** Someone who speaks for or about an event, with the quotes that say so; each quote has its own source. */
export interface Testimony {
  readonly by: Assertion | Response;
  readonly passages: readonly Passage[];
  /** Sources that are named without their words. */
  readonly citations: readonly Citation[];
}

/** A date and all else that its words depend on: see `whenInWords`. */
export interface StoryDate {
  readonly read: ReadWhen;
  readonly asOf: Day | undefined;
  readonly occurrence: Occurrence | undefined;
  /** Of an event’s own date. */
  readonly time?: TimeOfDay;
}

/** A date as one source gives it. */
export interface StoryAccount extends Account {
  readonly date: StoryDate;
  /** For drawing only. */
  readonly cores: Cores;
  /** Whether it has no day in common with the date of the event. */
  readonly isApart: boolean;
}

/** The dates of accounts that have no day in common with the event's, each once. */
export const otherDatesOf = ({ accounts }: Pick<StoryEvent, 'accounts'>): readonly StoryAccount[] =>
  accounts.filter(
    ({ isApart, when }, index) =>
      isApart && accounts.findIndex((each) => isSameDate(each.when, when)) === index
  );

/** An event with everything derived from it. */
export interface StoryEvent extends TimelineEvent {
  readonly bounds: Bounds;
  /** For drawing only. */
  readonly cores: Cores;
  /** Undefined if the document has no `asOf`, unless the event was cancelled. */
  readonly stage: Stage | undefined;
  readonly standing: Standing;
  readonly who: WhoSaysSo;
  /** Whether the author worked out the date beyond the source's words. */
  readonly workedOut: boolean;
  /** The date that each source gives; empty if no assertion has a date of its own. */
  readonly accounts: readonly StoryAccount[];
  readonly date: StoryDate;
  /** Where its time of day begins, for order only: see `minuteInUtc`. */
  readonly minute?: number;
  /** Each once; the first gives the colour. */
  readonly laneIds: readonly string[];
  /** In the same order. */
  readonly laneLabels: readonly string[];
  readonly actorLabels: readonly string[];
  /** Of the sources that it quotes or cites, each once. */
  readonly publishers: readonly string[];
  /** In order of appearance in the event: assertions, then responses. */
  readonly testimonies: readonly Testimony[];
  /** Of all testimonies, in order. */
  readonly passages: readonly Passage[];
  /** Something in the document about this event is wrong. */
  readonly hasProblems?: true;
}

/** A period with a name, and when it was. */
export interface StoryEra extends Era {
  readonly bounds: Bounds;
  readonly cores: Cores;
  readonly date: StoryDate;
}

/**
 * A timeline that passed every check, or whose problems are counted. Quotes of a source without text are marked as
 * unread.
 */
export interface Story {
  readonly timeline: Timeline;
  /** The day from which the sources speak; if undefined, no event has a stage. */
  readonly asOf: Day | undefined;
  /** In order of time: earliest start, latest end, time of day, then document order. */
  readonly events: readonly StoryEvent[];
  /** In document order; those whose date can’t be read are left out. */
  readonly eras: readonly StoryEra[];
  /** The canonical texts, by source id. */
  readonly texts: ReadonlyMap<string, CanonicalText>;
  /** The number of problems, in a story that is shown in spite of them. */
  readonly problems?: number;
}

/**
 * The story of a document of the right shape, or every problem with it: see `checkStory`. `texts` holds the raw text
 * of sources by id, in addition to any `content`. A source with neither leaves its quotes unread, which is a problem
 * only if the document names a file for it.
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
 * The story of a document together with its problems. Events with problems are marked; events whose date can't be
 * read are left out. There is no story if its `asOf` can't be read.
 */
export function readWithProblems(
  timeline: Timeline,
  texts: ReadonlyMap<string, string>,
  checkFile?: FileCheck
): { readonly story: Story | undefined; readonly problems: readonly Problem[] } {
  const reading = readTimeline(timeline, texts);
  const { problems } = checkStory(reading, checkFile);
  return { story: storyOf(reading, problems), problems };
}

/** Gives back what was made before of the same event in the same surroundings, or else what `make` returns. */
export type Reuse = (read: ReadEvent, around: Surroundings, make: () => StoryEvent) => StoryEvent;

/**
 * The story of a reading whose problems are known; undefined if its `asOf` can't be read. `reuse` saves work where a
 * document is read again after each edit.
 */
export function storyOf(
  reading: Reading,
  problems: readonly Problem[],
  reuse: Reuse = (_read, _around, make) => make()
): Story | undefined {
  const { timeline, asOf } = reading;
  if (asOf === undefined && timeline.asOf !== undefined) return undefined;
  const wrong = new Set(problems.map(({ path }) => /^events\[\d+\]/u.exec(path)?.[0]));
  const names = { lanes: labelsById(timeline.lanes), actors: labelsById(timeline.actors) };
  const around = { timeline, asOf, wrong, ...names };
  const events = reading.events.flatMap((read) => {
    const { dated } = read;
    // An unreadable date has been reported as a problem.
    return dated.ok ? [reuse(read, around, () => storyEvent(read, dated.value, around))] : [];
  });
  const eras = (timeline.eras ?? []).flatMap((era) => storyEra(era, asOf));
  const story = { timeline, asOf, events: events.sort(byTime), eras, texts: reading.texts };
  return problems.length > 0 ? { ...story, problems: problems.length } : story;
}

function storyEra(era: Era, asOf: Day | undefined): readonly StoryEra[] {
  // Nobody knows of an era without an end whether it goes on after the sources spoke.
  const dated = readDate(era.when, asOf);
  if (!dated.ok) return [];
  const { when: read, bounds } = dated.value;
  return [{ ...era, bounds, cores: coresOf(read), date: { read, asOf, occurrence: undefined } }];
}

/** What an event of a story has from its document. */
interface Surroundings {
  readonly timeline: Timeline;
  readonly asOf: Day | undefined;
  /** The paths of events with problems. */
  readonly wrong: ReadonlySet<string | undefined>;
  readonly lanes: ReadonlyMap<string, string>;
  readonly actors: ReadonlyMap<string, string>;
}

function storyEvent(read: ReadEvent, { when, bounds }: Dated, around: Surroundings): StoryEvent {
  const { event, path } = read;
  const { sources } = around.timeline;
  const standing = standingOf(read, sources);
  const testimonies = testimoniesOf(read);
  const laneIds = lanesOf(event);
  const dateOf = (date: ReadWhen): StoryDate => ({
    read: date,
    asOf: around.asOf,
    occurrence: event.occurrence
  });
  return {
    ...event,
    bounds,
    cores: coresOf(when),
    stage: stageOf(event),
    standing,
    who: whoSaysSo(event, standing, sources),
    workedOut: event.when.inferred !== undefined,
    accounts: read.accounts.map((account) => ({
      ...account,
      date: dateOf(account.read),
      cores: coresOf(account.read),
      isApart: !shareDay(account, { read: when, bounds })
    })),
    date: { ...dateOf(when), ...(event.time && { time: event.time }) },
    ...minuteOf(event, bounds),
    laneIds,
    laneLabels: laneIds.map((id) => around.lanes.get(id) ?? id),
    actorLabels: (event.actors ?? []).map((id) => around.actors.get(id) ?? id),
    publishers: publishersOf(testimonies, around.timeline),
    testimonies,
    passages: testimonies.flatMap(({ passages }) => passages),
    ...(around.wrong.has(path) && { hasProblems: true })
  };
}

function minuteOf({ time }: TimelineEvent, bounds: Bounds): Pick<StoryEvent, 'minute'> {
  const day = oneDayOf(bounds);
  return time && day !== undefined ? { minute: minuteInUtc(time, day) } : {};
}

function publishersOf(testimonies: readonly Testimony[], timeline: Timeline): readonly string[] {
  const publishers = testimonies.flatMap(sourceIdsOf).map((id) => sourceOf({ timeline }, id)?.publisher);
  return [...new Set(publishers)].filter((name) => name !== undefined);
}

function testimoniesOf({ event, quotes }: ReadEvent): readonly Testimony[] {
  return [...event.assertions, ...(event.responses ?? [])].map((by) => ({
    by,
    passages: quotes.filter((read) => read.by === by).map(({ quote, verdict }) => ({ quote, verdict })),
    citations: citationsIn(by.evidence)
  }));
}

/** The ids of the sources of a testimony's quotes and citations, without repetition. */
export const sourceIdsOf = ({ by: { evidence } }: Testimony): readonly string[] => [
  ...new Set(evidence.map(({ source }) => source))
];

function labelsById(named: readonly { id: string; label: string }[] = []): ReadonlyMap<string, string> {
  return new Map(named.map(({ id, label }) => [id, label]));
}
