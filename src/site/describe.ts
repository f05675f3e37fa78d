import { counted } from '../model/messages.ts';
import { sentenceOfPassage } from '../model/passage-context.ts';
import { standingInWords } from '../model/standing-words.ts';
import type { Story, StoryEvent } from '../model/story.ts';
import type { Timeline } from '../model/timeline.ts';
import { capital, uncheckedInWords } from '../model/wording.ts';
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

export const storyTitle = ({ title }: Timeline): string => `${title} · Sourceline`;

export const eventTitle = (event: StoryEvent, timeline: Timeline): string =>
  `${event.title} · ${storyTitle(timeline)}`;

/** “13 events, as of March 13, 2021” */
export const extentInWords = ({ timeline: { events }, asOf }: Story): string =>
  `${counted(events.length, 'event')}${asOf === undefined ? '' : `, as of ${dayInWords(asOf)}`}`;

export const describeStory = (story: Story): string =>
  inShort(story.timeline.description ?? `${extentInWords(story)}, each with the words it rests on.`);

/**
 * When it was, how far it had come and can be relied on, and who says so; then the author's summary or the source's
 * sentence, as a plain text can't set the quote apart from the rest of it.
 */
export function describeEvent(story: Story, event: StoryEvent): string {
  const { words, summary, passages, who } = event;
  const known = [standingInWords({ ...event, who: who.words }), uncheckedInWords([event]) && 'not checked']
    .filter(Boolean)
    .join(', ');
  const said = passages[0] ? `“${sentenceOfPassage(story, passages[0])}”` : '';
  return inShort(`${capital(words)} (${known}): ${summary ?? said}`);
}
