import type { StoryEvent } from '../../model/story.ts';
import { lengthOf, type TimeWindow } from '../../layout/time/window.ts';

/** Room on either side of an event that a window is fitted to, as a share of the event's length. */
const margin = 0.15;

/** The days an event may take up, within the story's extent: open and unknown ends reach to its edge. */
export function spanOf({ bounds }: StoryEvent, extent: TimeWindow): TimeWindow {
  const first = Math.max(bounds.earliestStart ?? bounds.latestStart ?? -Infinity, extent.start);
  const last = Math.min(
    bounds.latestEnd ?? bounds.earliestEnd ?? bounds.latestStart ?? Infinity,
    extent.end - 1
  );
  return { start: Math.min(first, last), end: Math.max(first, last) + 1 };
}

/**
 * A window in which `span` can be seen: the current one if it shows the span already, else one around the span. It keeps
 * the scale, so that a reader who walks from event to event stays in one view of time, unless the span is longer.
 */
export const windowShowing = (span: TimeWindow, window: TimeWindow): TimeWindow =>
  shows(window, span) ? window : around(span, lengthOf(window));

/** A span too long for the window counts as shown if it fills half of it. */
function shows(window: TimeWindow, span: TimeWindow): boolean {
  const seen = Math.min(window.end, span.end) - Math.max(window.start, span.start);
  return seen >= lengthOf(span) || seen >= lengthOf(window) / 2;
}

/** A window as long as the current one, or as a longer event with room on both sides. */
function around(span: TimeWindow, length: number): TimeWindow {
  const middle = (span.start + span.end) / 2;
  const half = (lengthOf(span) > length ? lengthOf(span) * (1 + 2 * margin) : length) / 2;
  return { start: middle - half, end: middle + half };
}
