import { ascending, extent } from 'd3';
import { addDays, parseDay } from '../../model/day.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import { memo } from '../memo.ts';
import { clampWindow, extentOf, lengthOf, padded, reachOf, type TimeWindow } from './window.ts';

/** Found once for each story, as it takes a pass over all its events, and each key of a search asks for it. */
function oncePerStory(find: (story: Story) => TimeWindow): (story: Story) => TimeWindow {
  return memo(() => '', find);
}

/** The view with which a story opens: the document's own, or the one that contains most of its events. */
export const openingWindowOf = oncePerStory((story) => clampWindow(askedWindow(story), reachOfStory(story)));

/** The least share of the opening view that a view of results shows, so that they keep some time around them. */
const leastOfResults = 1 / 8;

/**
 * The view of the events that filters let through: all their known days, within the story's reach. Where that is all of them
 * or none, it is the view with which the story opens.
 */
export function windowOfResults(story: Story, events: readonly StoryEvent[]): TimeWindow {
  const opening = openingWindowOf(story);
  const days = events.length === story.events.length ? [] : knownDays({ events });
  if (days.length === 0) return opening;
  const { start, end } = withAir({ start: days[0]!, end: days.at(-1)! + 1 });
  const more = Math.max(0, lengthOf(opening) * leastOfResults - (end - start)) / 2;
  return clampWindow({ start: start - more, end: end + more }, reachOfStory(story));
}

/** Shares: the margin around a whole story, and the room beside the as-of line for names of events still to come. */
const [air, roomForComing] = [0.04, 0.22];

/** All events of a story, or some of them, in whole days, with room for the labels of events that were still to come. */
export function wholeWindowOf(story: Pick<Story, 'asOf' | 'events'>): TimeWindow {
  const whole = padded(extentOf(story), air);
  const [start, end] = [Math.floor(whole.start), Math.ceil(whole.end)];
  const { asOf, events } = story;
  if (asOf === undefined || events.every(({ stage }) => stage !== 'upcoming')) return { start, end };
  const room = Math.ceil(((asOf - start) * roomForComing) / (1 - roomForComing));
  return { start, end: Math.max(end, asOf + room) };
}

/** How far a reader may pan: the whole story and its opening view, with a margin. */
export const reachOfStory = oncePerStory((story) => {
  const whole = wholeWindowOf(story);
  const asked = askedWindow(story);
  return reachOf({ start: Math.min(whole.start, asked.start), end: Math.max(whole.end, asked.end) });
});

function askedWindow(story: Story): TimeWindow {
  const [first, last] = (story.timeline.window ?? []).map(parseDay);
  if (first !== undefined && last !== undefined) return { start: first, end: addDays(last, 1) };
  const days = crowdedPart(knownDays(story));
  return days.length === 0 ? extentOf(story) : withAir({ start: days[0]!, end: days.at(-1)! + 1 });
}

/** Adds room for a dot at each end, and for a day before and after a single one. */
function withAir(window: TimeWindow): TimeWindow {
  const air = Math.max(0.02 * lengthOf(window), 1);
  return { start: window.start - air, end: window.end + air };
}

/** The first and last known day of each event, sorted. They do not include the as-of day. */
function knownDays({ events }: Pick<Story, 'events'>): readonly number[] {
  const days = events.flatMap(({ bounds }) => {
    const known = (Object.values(bounds) as (number | null)[]).filter((day) => Number.isFinite(day));
    const [first, last] = extent(known, Number);
    return first === undefined ? [] : [first, last];
  });
  return days.sort(ascending);
}

/**
 * The part of sorted days to look at first. Days at the ends are left out as long as the share of time that this
 * saves exceeds the share of days by `leastGain`, but at least half of all days stay. So evenly spread days all stay,
 * and a distant outlier is left out, after which the rest is judged without it.
 */
export function crowdedPart(days: readonly number[]): readonly number[] {
  const least = Math.ceil(days.length / 2);
  let part = days;
  for (let denser = denserPart(part, least); denser; denser = denserPart(part, least)) part = denser;
  return part;
}

/** By how much the share of time must exceed the share of days. */
const leastGain = 0.5;

/** Of the parts with at least `least` days, the one with the greatest gain, if that is large enough. Takes one pass. */
function denserPart(days: readonly number[], least: number): readonly number[] | undefined {
  const { length } = days;
  const time = days.at(-1)! - days[0]! + 1;
  /** The gain of leaving out the days before an index. */
  const gainBefore = (index: number): number => (days[index]! - days[0]!) / time - index / length;
  let [from, first, last, most] = [0, 0, 0, leastGain];
  for (let index = least - 1; index < length; index++) {
    const latest = index - least + 1;
    if (gainBefore(latest) > gainBefore(from)) from = latest;
    const gain = (index + 1 - from) / length - (days[index]! - days[from]! + 1) / time;
    if (gain > most) [first, last, most] = [from, index, gain];
  }
  return most > leastGain ? days.slice(first, last + 1) : undefined;
}
