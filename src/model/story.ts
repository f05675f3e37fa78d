import type { Bounds, Cores } from './bounds.ts';
import type { CanonicalText } from './canonical.ts';
import type { Day } from './day.ts';
import type { Label } from './label.ts';
import type { Parsed } from './problem.ts';
import type { Verdict } from './quotes.ts';
import type { Quote, Timeline, TimelineEvent } from './timeline.ts';

/** A quote of an event, and how it stands in its source. */
export interface Passage {
  readonly quote: Quote;
  readonly verdict: Verdict;
}

/** An event with everything derived from it. */
export interface StoryEvent extends TimelineEvent {
  readonly bounds: Bounds;
  readonly cores: Cores;
  readonly label: Label;
  /** Our words for when. */
  readonly words: string;
  readonly laneLabel: string;
  readonly actorLabels: readonly string[];
  /** In order of appearance in the event: assertions, then responses. */
  readonly passages: readonly Passage[];
}

/** A timeline whose every check has passed. */
export interface Story {
  readonly timeline: Timeline;
  readonly asOf: Day;
  /** In order of time: earliest start, latest end, id. */
  readonly events: readonly StoryEvent[];
  /** The canonical text of each source that has one, by the source's id. */
  readonly texts: ReadonlyMap<string, CanonicalText>;
}

export declare function readStory(timeline: Timeline, texts: ReadonlyMap<string, string>): Parsed<Story>;
