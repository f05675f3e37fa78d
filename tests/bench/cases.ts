import { reachOfStory } from '../../src/layout/time/opening.ts';
import { lengthOf, type TimeWindow } from '../../src/layout/time/window.ts';
import { addDays, formatDay, parseDay } from '../../src/model/day.ts';
import { canonicalHash } from '../../src/model/hash.ts';
import { parseTimeline } from '../../src/model/parse.ts';
import { readStory, type Story } from '../../src/model/story.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { crowd } from '../support/crowd.ts';

/** A story of so many events over so many days, and a window that shows so many of them with room to pan. */
export interface Case {
  readonly total: number;
  readonly inView: number;
  readonly days: number;
}

const decade = 3650;

export const cases: readonly Case[] = [
  { total: 12, inView: 10, days: decade },
  { total: 125, inView: 100, days: decade },
  { total: 1250, inView: 1000, days: decade },
  { total: 12_500, inView: 10_000, days: decade },
  { total: 10_000, inView: 100, days: 80 * decade }
];

export const steps = 30;

/** A document whose one source says each event in a sentence; the events lie as in the tests' crowds. */
export function documentOf({ total, days }: Case): Timeline {
  const { timeline, events } = crowd(total, days);
  const sentence = (title: string): string => `${title}, fell about that time.`;
  const content = events.map(({ title }) => sentence(title)).join('\n');
  return {
    ...timeline,
    // A month later, when the last of them is over.
    asOf: formatDay(addDays(parseDay(timeline.asOf!)!, 31)),
    sources: [{ id: 'text', title: 'A text', content, sha256: canonicalHash(content) }],
    events: timeline.events.map((event) => ({
      ...event,
      when: { ...event.when, inferred: 'The days are those of the generated story.' },
      assertions: [{ voice: 'reported', evidence: [{ source: 'text', exact: sentence(event.title) }] }]
    }))
  };
}

/** From a document as it comes to a story that has passed every check. */
export function storyFrom(document: unknown): Story {
  const parsed = parseTimeline(document);
  const story = parsed.ok ? readStory(parsed.value, new Map()) : parsed;
  if (!story.ok) throw new Error(JSON.stringify(story.problems.slice(0, 3)));
  return story.value;
}

/** A window in the middle of a story that shows `inView` of its events. */
export function windowOf(story: Story, { total, inView }: Case): TimeWindow {
  const reach = reachOfStory(story);
  const length = (lengthOf(reach) / 1.2) * (inView / total);
  const start = reach.start + (lengthOf(reach) - length) / 2 - length * 0.06;
  return { start, end: start + length };
}

/** The days of one step: a few pixels, as a drag moves in one frame. */
export const stepOf = (window: TimeWindow): number => lengthOf(window) / 250;

export const median = (times: readonly number[]): number => sorted(times)[Math.floor(times.length / 2)]!;
export const slowest = (times: readonly number[]): number => sorted(times).at(-1)!;

const sorted = (times: readonly number[]): number[] => times.toSorted((a, b) => a - b);
