import { erasInWords } from '../../words/era-words.ts';
import type { TimeWindow } from '../../layout/time/window.ts';
import type { Day } from '../../model/day.ts';
import type { Words } from '../../words/words.ts';
import { spanOf } from '../figure/framing.ts';
import type { Viewer } from './viewer.svelte.ts';

/** “February 1 – March 31, 2021: 8 events in view”, of the events that overlap the window in which a motion will end. */
export function windowInWords({ events: shown, targetWindow, extent, words }: Viewer): string {
  const { start, end } = targetWindow;
  const inView = shown
    .map((event) => spanOf(event, extent))
    .filter((span) => span.start < end && span.end > start);
  return words.page.inView(daysInWords(targetWindow, words), inView.length);
}

const daysInWords = ({ start, end }: TimeWindow, { dates }: Words): string =>
  dates.range(Math.floor(start) as Day, (Math.ceil(end) - 1) as Day);

/** What the picture shows, in a few sentences. */
export function summaryOf({ events: shown, targetWindow, story, words }: Viewer): string {
  const eras = erasInWords(story, words);
  const summary = words.page.summary({
    events: shown.length,
    lanes: new Set(shown.flatMap(({ laneIds }) => laneIds)).size,
    days: daysInWords(targetWindow, words),
    asOf: story.asOf === undefined ? undefined : words.dates.asOf(story.asOf)
  });
  return eras === undefined ? summary : `${summary} ${eras}`;
}

/** “3 of 13 events”, or what no event matches. */
export function countOf({ events: shown, story, filter, words: { page } }: Viewer): string {
  if (shown.length > 0) return page.count(shown.length, story.events.length);
  return filter.q ? page.noneMatch(filter.q) : page.noneMatchFilters;
}

/** “1 sentence of the article, used by no event”: what a search finds beside events; empty if it finds nothing. */
export const sentencesInWords = ({ sentences, story, words }: Viewer): string =>
  sentences.length === 0 ? '' : words.page.sentencesFound(sentences.length, story.timeline.sources.length);

/** All that a search or a filter found, and whether the open event is among it. */
export function foundInWords(viewer: Viewer): string {
  const isAway = viewer.selected && !viewer.events.includes(viewer.selected);
  return [countOf(viewer), sentencesInWords(viewer), isAway && viewer.words.page.openIsAway]
    .filter(Boolean)
    .join('; ');
}
