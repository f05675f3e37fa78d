import type { Day } from '../model/day.ts';
import { counted } from '../model/messages.ts';
import type { StoryEvent } from '../model/story.ts';
import type { Timeline } from '../model/timeline.ts';
import { uncheckedInWords } from '../model/wording.ts';
import { dayInWords } from '../model/words.ts';

/** The most that previews of links show, in UTF-16 units. */
const longest = 300;

/** Controls, and what turns writing round: a quote may have them, and a preview has no place to show that. */
const unseen = /(?!\s)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** A text on one line, cut after a word where it is long. */
function inShort(text: string): string {
  const line = text.replace(unseen, '').replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  return `${line.slice(0, longest).replace(/(?:\s\S*|[\ud800-\udbff])$/u, '')}…`;
}

/** A sentence begins with a capital. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const storyTitle = ({ title }: Timeline): string => `${title} · Sourceline`;

export const eventTitle = (event: StoryEvent, timeline: Timeline): string =>
  `${event.title} · ${storyTitle(timeline)}`;

/** “13 events, as of March 13, 2021” */
export const extentInWords = ({ events }: Timeline, asOf: Day): string =>
  `${counted(events.length, 'event')}, as of ${dayInWords(asOf)}`;

export const describeStory = (timeline: Timeline, asOf: Day): string =>
  inShort(timeline.description ?? `${extentInWords(timeline, asOf)}, each with the words it rests on.`);

/** When it was and how far it can be leaned on, then the author's summary or the source's words. */
export function describeEvent(event: StoryEvent): string {
  const { words, label, summary, assertions } = event;
  const standing = uncheckedInWords([event]) ? `${label}, not checked` : label;
  return inShort(`${capital(words)} (${standing}): ${summary ?? `“${assertions[0].evidence[0].exact}”`}`);
}
