import { ascending, extent } from 'd3';
import { addDays, parseDay } from '../../model/day.ts';
import type { Story } from '../../model/story.ts';
import { clampWindow, extentOf, lengthOf, padded, reachOf, type TimeWindow } from './window.ts';

/** The view that a story opens with: the one its document names, or else where most of its events are. */
export const openingWindowOf = (story: Story): TimeWindow =>
  clampWindow(askedWindow(story), reachOfStory(story));

/** Air around all of a story, and the room that names of what was still to come need beside the as-of line: shares. */
const [air, roomForComing] = [0.04, 0.22];

/** The whole story in whole days, with room for the labels of what was still to come when its source spoke. */
export function wholeWindowOf(story: Story): TimeWindow {
  const whole = padded(extentOf(story), air);
  const [start, end] = [Math.floor(whole.start), Math.ceil(whole.end)];
  const { asOf, events } = story;
  if (asOf === undefined || events.every(({ stage }) => stage !== 'upcoming')) return { start, end };
  const room = Math.ceil(((asOf - start) * roomForComing) / (1 - roomForComing));
  return { start, end: Math.max(end, asOf + room) };
}

/** How far a reader may pan: around the whole story, and the view it asks for. */
export function reachOfStory(story: Story): TimeWindow {
  const whole = wholeWindowOf(story);
  const asked = askedWindow(story);
  return reachOf({ start: Math.min(whole.start, asked.start), end: Math.max(whole.end, asked.end) });
}

function askedWindow(story: Story): TimeWindow {
  const [first, last] = (story.timeline.window ?? []).map(parseDay);
  if (first !== undefined && last !== undefined) return { start: first, end: addDays(last, 1) };
  const days = crowdedPart(knownDays(story));
  return days.length === 0 ? extentOf(story) : withAir({ start: days[0]!, end: days.at(-1)! + 1 });
}

/** Room for a dot at each end, and for a day before and after a single one. */
function withAir(window: TimeWindow): TimeWindow {
  const air = Math.max(0.02 * lengthOf(window), 1);
  return { start: window.start - air, end: window.end + air };
}

/** The first and the last known day of each event, in order; of the day that the source spoke on it says nothing. */
function knownDays({ events }: Pick<Story, 'events'>): readonly number[] {
  const days = events.flatMap(({ bounds }) => {
    const known = (Object.values(bounds) as (number | null)[]).filter((day) => Number.isFinite(day));
    const [first, last] = extent(known, Number);
    return first === undefined ? [] : [first, last];
  });
  return days.sort(ascending);
}

/**
 * The part of sorted days to look at first: as long as some part leaves out a share of the time that is greater by more
 * than half than the share of the days it leaves out, that part, but never less than half of all. Days that are spread
 * evenly are all in it; a far outlier is left out, after which the rest is looked at as if it had never been.
 */
export function crowdedPart(days: readonly number[]): readonly number[] {
  const least = Math.ceil(days.length / 2);
  let part = days;
  for (let denser = denserPart(part, least); denser; denser = denserPart(part, least)) part = denser;
  return part;
}

/** How much greater the share of time that is left out must be. */
const leastGain = 0.5;

/** Of the parts with at least `least` days, that with the greatest gain, if it is great enough. Takes one pass. */
function denserPart(days: readonly number[], least: number): readonly number[] | undefined {
  const { length } = days;
  const time = days.at(-1)! - days[0]! + 1;
  /** What leaving out the days before one gains. */
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
