import type { TimeWindow } from '../../layout/time/window.ts';
import type { Day } from '../../model/day.ts';
import { asOfInWords } from '../../model/wording.ts';
import { rangeInWords } from '../../model/words.ts';
import type { Viewer } from './viewer.svelte.ts';

const events = (count: number): string => (count === 1 ? '1 event' : `${count} events`);

/** “February 1 – March 31, 2021: 8 events in view”. */
export const windowInWords = (window: TimeWindow, count: number): string =>
  `${daysInWords(window)}: ${events(count)} in view`;

const daysInWords = ({ start, end }: TimeWindow): string =>
  rangeInWords(Math.floor(start) as Day, (Math.ceil(end) - 1) as Day);

/** What the picture shows, in a sentence. */
export function summaryOf({ events: shown, targetWindow, story }: Viewer): string {
  const groups = new Set(shown.map(({ laneLabel }) => laneLabel).filter(Boolean));
  const lanes = groups.size > 1 ? ` in ${groups.size} lanes` : '';
  const asOf = story.asOf === undefined ? '' : ` ${asOfInWords(story.asOf)}`;
  return `A timeline of ${events(shown.length)}${lanes}, from ${daysInWords(targetWindow)}.${asOf} The list below the timeline says the same in words.`;
}
