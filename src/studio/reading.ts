import { canonicalise, type CanonicalText } from '../model/canonical.ts';
import { parseDay } from '../model/day.ts';
import type { Problem } from '../model/problem.ts';
import { readEvent, type ReadEvent, type Reading } from '../model/reading.ts';
import { storyOf, type Reuse, type Story, type StoryEvent } from '../model/story.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';

/**
 * Reads a document again after each edit. What an edit left as it was is not read again: a text that is the same
 * string, an event that is the same object and quotes the same texts.
 */
export class Rereader {
  #texts: ReadonlyMap<string, CanonicalText> = new Map();
  #asOf: string | undefined;
  #events = new WeakMap<TimelineEvent, ReadEvent>();
  readonly #made = new WeakMap<ReadEvent, Made>();

  read(timeline: Timeline): Reading {
    const texts = this.#textsOf(timeline);
    if (texts !== this.#texts || timeline.asOf !== this.#asOf) this.#events = new WeakMap();
    this.#texts = texts;
    this.#asOf = timeline.asOf;
    const asOf = timeline.asOf === undefined ? undefined : parseDay(timeline.asOf);
    const events = timeline.events.map((event, index) => this.#eventOf(event, index, { asOf, texts }));
    return { timeline, asOf, texts, webPages: new Set(), events, leftOut: {} };
  }

  /** The same map as long as all texts are the same. */
  #textsOf({ sources }: Timeline): ReadonlyMap<string, CanonicalText> {
    const texts = new Map<string, CanonicalText>();
    for (const { id, content } of sources) {
      const known = this.#texts.get(id);
      if (content !== undefined) texts.set(id, known?.raw === content ? known : canonicalise(content));
    }
    const isSame =
      texts.size === this.#texts.size && [...texts].every(([id, text]) => this.#texts.get(id) === text);
    return isSame ? this.#texts : texts;
  }

  #eventOf(event: TimelineEvent, index: number, around: Pick<Reading, 'asOf' | 'texts'>): ReadEvent {
    const known = this.#events.get(event);
    // The paths of its quotes have its place in the document.
    if (known?.index === index) return known;
    const read = readEvent(event, index, around);
    this.#events.set(event, read);
    return read;
  }

  /** The story of a reading; undefined if the day from which its sources speak can't be read. */
  storyOf(reading: Reading, problems: readonly Problem[]): Story | undefined {
    return storyOf(reading, problems, this.#reuse);
  }

  readonly #reuse: Reuse = (read, { timeline, wrong }, make) => {
    const { sources, lanes, actors } = timeline;
    const of = [sources, lanes, actors, wrong.has(read.path)];
    const known = this.#made.get(read);
    if (known && known.of.every((part, at) => part === of[at])) return known.event;
    const event = make();
    this.#made.set(read, { of, event });
    return event;
  };
}

/** An event of a story, and what of the document it depends on beside its own part. */
interface Made {
  readonly of: readonly unknown[];
  readonly event: StoryEvent;
}
