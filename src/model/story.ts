import { coresOf, type Bounds, type Cores } from './bounds.ts';
import type { CanonicalText } from './canonical.ts';
import { checkStory } from './check.ts';
import { openFuture, openPast, type Day } from './day.ts';
import { failed } from './failed.ts';
import { labelOf, type Label } from './label.ts';
import type { Parsed } from './problem.ts';
import type { Verdict } from './quotes.ts';
import { readTimeline, type Dated, type ReadEvent } from './reading.ts';
import type { Quote, Timeline, TimelineEvent } from './timeline.ts';
import { whenInWords } from './words.ts';

/** A quote of an event, and how it stands in its source. */
export interface Passage {
  readonly quote: Quote;
  readonly verdict: Verdict;
}

/** An event with everything derived from it. */
export interface StoryEvent extends TimelineEvent {
  readonly bounds: Bounds;
  /** For drawing only. */
  readonly cores: Cores;
  readonly label: Label;
  /** Our words for when. */
  readonly words: string;
  /** Empty for an event without a lane. */
  readonly laneLabel: string;
  readonly actorLabels: readonly string[];
  /** In order of appearance in the event: assertions, then responses. */
  readonly passages: readonly Passage[];
}

/** A timeline whose every check has passed; quotes of a source without text are marked as unread. */
export interface Story {
  readonly timeline: Timeline;
  readonly asOf: Day;
  /** In order of time: earliest start, latest end, id. */
  readonly events: readonly StoryEvent[];
  /** The canonical text of each source that has one, by the source's id. */
  readonly texts: ReadonlyMap<string, CanonicalText>;
}

/**
 * The story that a document of the right shape tells, or every problem of what it says: see `checkStory`. `texts` holds
 * the raw text of sources by id, beside those that have `content`; a source with neither leaves its quotes unread,
 * which is no problem unless the document names a file for it.
 */
export function readStory(timeline: Timeline, texts: ReadonlyMap<string, string>): Parsed<Story> {
  const reading = readTimeline(timeline, texts);
  const problems = checkStory(reading);
  const { asOf } = reading;
  if (problems.length > 0 || asOf === undefined) return failed(problems);
  const names = { lanes: labelsById(timeline.lanes), actors: labelsById(timeline.actors) };
  // A date that could not be read is among the problems.
  const events = reading.events.flatMap((read) =>
    read.dated.ok ? [storyEvent(read, read.dated.value, { timeline, asOf, ...names })] : []
  );
  return { ok: true, value: { timeline, asOf, events: events.sort(byTime), texts: reading.texts } };
}

interface Surroundings {
  readonly timeline: Timeline;
  readonly asOf: Day;
  readonly lanes: ReadonlyMap<string, string>;
  readonly actors: ReadonlyMap<string, string>;
}

function storyEvent({ event, quotes }: ReadEvent, { when, bounds }: Dated, around: Surroundings): StoryEvent {
  return {
    ...event,
    bounds,
    cores: coresOf(when),
    label: labelOf(event, around.timeline.sources),
    words: whenInWords(when, around.asOf, event.occurrence),
    laneLabel: around.lanes.get(event.lane ?? '') ?? '',
    actorLabels: (event.actors ?? []).map((id) => around.actors.get(id) ?? id),
    passages: quotes.map(({ quote, verdict }) => ({ quote, verdict }))
  };
}

function labelsById(named: readonly { id: string; label: string }[] = []): ReadonlyMap<string, string> {
  return new Map(named.map(({ id, label }) => [id, label]));
}

function byTime(one: StoryEvent, other: StoryEvent): number {
  return (
    compare(one.bounds.earliestStart ?? openPast, other.bounds.earliestStart ?? openPast) ||
    compare(one.bounds.latestEnd ?? openFuture, other.bounds.latestEnd ?? openFuture) ||
    compare(one.id, other.id)
  );
}

/** By `<`, as open days are infinite and have no difference. */
function compare<Value extends string | number>(one: Value, other: Value): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
