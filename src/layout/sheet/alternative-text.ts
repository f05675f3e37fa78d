import type { Day } from '../../model/day.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import { dayInWords, rangeInWords } from '../../model/words.ts';
import { uncheckedInWords } from '../../model/wording.ts';
import type { TimeWindow } from '../window.ts';

const longestList = 24;

/** What a figure shows, for those who do not see it: its extent, and each event with its time. */
export function alternativeTextOf(
  { timeline, asOf }: Story,
  events: readonly StoryEvent[],
  { start, end }: TimeWindow
): string {
  const days = rangeInWords(Math.floor(start) as Day, (Math.ceil(end) - 1) as Day);
  const count = events.length === 1 ? '1 event' : `${events.length} events`;
  const notChecked = uncheckedInWords(events);
  const listed = events
    .slice(0, longestList)
    .map(({ title, words, label }) => `${title} (${words}; ${label})`);
  const more = events.length > longestList ? [`and ${events.length - longestList} more`] : [];
  return [
    `Timeline “${timeline.title}”: ${count}, with the days of ${days} in view.`,
    `The source spoke on ${dayInWords(asOf)}; what is later was still to come.`,
    ...(notChecked ? [`${notChecked}.`] : []),
    ...(listed.length > 0 ? [`${[...listed, ...more].join('; ')}.`] : [])
  ].join(' ');
}
