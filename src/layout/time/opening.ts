import { addDays, parseDay } from '../../model/day.ts';
import type { Story } from '../../model/story.ts';
import { clampWindow, extentOf, padded, reachOf, type TimeWindow } from './window.ts';

/** The view that a story opens with. */
export const openingWindowOf = (story: Story): TimeWindow =>
  clampWindow(askedWindow(story), reachOfStory(story));

/** How far a reader may pan: around the whole story, and the view it asks for. */
export function reachOfStory(story: Story): TimeWindow {
  const extent = extentOf(story);
  const asked = askedWindow(story);
  return reachOf({ start: Math.min(extent.start, asked.start), end: Math.max(extent.end, asked.end) });
}

/** The whole story, with air for a dot at each end, if its document asks for no view. */
function askedWindow(story: Story): TimeWindow {
  const [first, last] = (story.timeline.window ?? []).map(parseDay);
  if (first === undefined || last === undefined) return padded(extentOf(story), 0.02);
  return { start: first, end: addDays(last, 1) };
}
