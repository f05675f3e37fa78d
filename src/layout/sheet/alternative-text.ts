import type { Day } from '../../model/day.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import { erasInWords } from '../../words/era-words.ts';
import { eventName } from '../plan/name.ts';
import type { TimeWindow } from '../time/window.ts';

const longestList = 24;

/** A description of a figure for people who can't see it: its extent, each event with its time, eras, and `places` on its map. */
export function alternativeTextOf(
  story: Story,
  events: readonly StoryEvent[],
  { start, end }: TimeWindow,
  words: Words,
  places: readonly string[] = []
): string {
  const { timeline, asOf } = story;
  const eras = erasInWords(story, words);
  const days = words.dates.range(Math.floor(start) as Day, (Math.ceil(end) - 1) as Day);
  const notChecked = words.standing.unchecked(events);
  const listed = events.slice(0, longestList).map((event) => eventName(event, words));
  const more = events.length > longestList ? [words.files.more(events.length - longestList)] : [];
  return [
    words.files.timeline(timeline.title, events.length, days),
    ...(asOf === undefined ? [] : [words.dates.asOf(asOf)]),
    ...(notChecked ? [`${notChecked}.`] : []),
    ...(listed.length > 0 ? [`${[...listed, ...more].join('. ')}.`] : []),
    ...(eras === undefined ? [] : [eras]),
    ...(places.length > 0 ? [words.files.map(places.slice(0, longestList))] : [])
  ].join(' ');
}
