import { addDays, parseDay } from '../model/day.ts';
import type { Story, StoryEvent } from '../model/story.ts';
import { clampWindow, extentOf, type TimeWindow } from '../layout/window.ts';

/** Room kept on either side of an event that a window is fitted to, as a share of its length. */
const margin = 0.15;

/** The window a story asks to be opened with; the whole story if it asks for none. */
export function openingWindowOf(story: Story): TimeWindow {
  const [first, last] = (story.timeline.window ?? []).map(parseDay);
  if (first === undefined || last === undefined) return extentOf(story);
  return { start: first, end: addDays(last, 1) };
}

/** The days an event may take up, within the story's extent; open and unknown ends reach to its edge. */
export function spanOf({ bounds }: StoryEvent, extent: TimeWindow): TimeWindow {
  const first = Math.max(bounds.earliestStart ?? -Infinity, extent.start);
  const last = Math.min(bounds.latestEnd ?? bounds.latestStart ?? Infinity, extent.end - 1);
  return { start: Math.min(first, last), end: Math.max(first, last) + 1 };
}

/**
 * The window moved so that `span` can be seen: left alone where it shows as much of it as it can, else the
 * first of `preferred` that shows it whole, else its own length around the span, or the span with a margin.
 */
export function windowShowing(
  span: TimeWindow,
  window: TimeWindow,
  preferred: readonly TimeWindow[],
  extent: TimeWindow
): TimeWindow {
  if (shows(window, span)) return window;
  const known = preferred.find((candidate) => shows(candidate, span));
  return known ?? clampWindow(centred(span, lengthOf(window)), extent);
}

const lengthOf = ({ start, end }: TimeWindow): number => end - start;

const covers = (outer: TimeWindow, inner: TimeWindow): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** A span longer than the window is seen when it fills at least half of it. */
function shows(window: TimeWindow, span: TimeWindow): boolean {
  const overlap = Math.min(window.end, span.end) - Math.max(window.start, span.start);
  return covers(window, span) || overlap >= lengthOf(window) / 2;
}

function centred(span: TimeWindow, length: number): TimeWindow {
  const middle = (span.start + span.end) / 2;
  const half = Math.max(length, lengthOf(span) * (1 + 2 * margin)) / 2;
  return { start: middle - half, end: middle + half };
}
