import { pagesOfPassages } from '../model/pages.ts';
import { sentenceOfPassage } from '../model/passage-context.ts';
import type { Story, StoryEvent } from '../model/story.ts';
import type { Timeline } from '../model/timeline.ts';
import { capital } from '../model/wording.ts';
import type { Words } from '../words/words.ts';

/** The longest description that link previews show, in UTF-16 units. */
const longest = 300;

/** Control characters and characters that reverse text: a quote may contain them, but a preview can't show that. */
const unseen = /(?!\s)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** A text on one line, shortened after a word if it is long. */
function inShort(text: string): string {
  const line = text.replace(unseen, '').replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  return `${line.slice(0, longest).replace(/(?:\s\S*|[\ud800-\udbff])$/u, '')}…`;
}

export const storyTitle = ({ title }: Timeline): string => `${title} · Sourceline`;

export const eventTitle = (event: StoryEvent, timeline: Timeline): string =>
  `${event.title} · ${storyTitle(timeline)}`;

/** “13 events, as of March 13, 2021” */
export const extentInWords = ({ timeline: { events }, asOf }: Story, { files }: Words): string =>
  files.extent(events.length, asOf);

export const describeStory = (story: Story, words: Words): string =>
  inShort(story.timeline.description ?? words.files.eachWithItsWords(extentInWords(story, words)));

/**
 * When it was, how far it had come, its standing, and who says so; then the author's summary or the source's
 * sentence, since plain text can't distinguish the quote from the rest of its sentence.
 */
export function describeEvent(story: Story, event: StoryEvent, words: Words): string {
  const { date, summary, passages } = event;
  const unchecked = words.standing.unchecked([event]) && words.figure.badges['not checked'].word;
  const known = [words.standing.inWords(event), unchecked].filter(Boolean).join(', ');
  const [passage] = passages;
  const pages = passage ? pagesOfPassages(story, [passage]) : [];
  const where = pages.length > 0 ? ` (${words.source.pages(pages)})` : '';
  const said = passage ? `“${sentenceOfPassage(story, passage)}”${where}` : '';
  return inShort(`${capital(words.dates.when(date))} (${known}): ${summary ?? said}`);
}
