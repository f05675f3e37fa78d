import type { Day } from '../../model/day.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import { standingInWords } from '../../model/standing-words.ts';
import { asOfInWords, uncheckedInWords } from '../../model/wording.ts';
import { rangeInWords } from '../../model/words.ts';
import type { TimeWindow } from '../time/window.ts';

const longestList = 24;

const factsOf = (event: StoryEvent): readonly string[] =>
  [
    event.words,
    event.workedOut ? 'worked out by the author' : '',
    standingInWords({ ...event, who: event.who.words })
  ].filter(Boolean);

/** What a figure shows, for those who do not see it: its extent, and each event with its time. */
export function alternativeTextOf(
  { timeline, asOf }: Story,
  events: readonly StoryEvent[],
  { start, end }: TimeWindow
): string {
  const days = rangeInWords(Math.floor(start) as Day, (Math.ceil(end) - 1) as Day);
  const count = events.length === 1 ? '1 event' : `${events.length} events`;
  const notChecked = uncheckedInWords(events);
  const listed = events.slice(0, longestList).map((event) => `${event.title} (${factsOf(event).join('; ')})`);
  const more = events.length > longestList ? [`and ${events.length - longestList} more`] : [];
  return [
    `Timeline “${timeline.title}”: ${count}, with the days of ${days} in view.`,
    ...(asOf === undefined ? [] : [asOfInWords(asOf)]),
    ...(notChecked ? [`${notChecked}.`] : []),
    ...(listed.length > 0 ? [`${[...listed, ...more].join('; ')}.`] : [])
  ].join(' ');
}
