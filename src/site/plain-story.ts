import type { Story, StoryEvent } from '../model/story.ts';
import type { Timeline } from '../model/timeline.ts';
import { describeEvent, extentInWords } from './describe.ts';
import { startTag, textElement } from './html.ts';

/** More would make the page of a long story slow to open for those whose script does run. */
const mostEvents = 1000;

/** A story in elements that need no script: its title, and its events in order of time, each with its date and words. */
export function plainStory(story: Story): readonly string[] {
  const { timeline, events } = story;
  const more = events.length - mostEvents;
  return [
    textElement('h2', timeline.title, ownWords(timeline)),
    textElement('p', extentInWords(story)),
    '<ol>',
    ...events.slice(0, mostEvents).map((event) => `<li>${eventElements(story, event)}</li>`),
    '</ol>',
    ...(more > 0 ? [textElement('p', `and ${more.toLocaleString('en-US')} more`)] : [])
  ];
}

/** One event of it, and the way to all: the address `all`. */
export const plainEvent = (event: StoryEvent, story: Story, all: string): readonly string[] => [
  eventElements(story, event),
  `<p>${textElement('a', story.timeline.title, { href: all, ...ownWords(story.timeline) })}</p>`
];

/** The author's words are in the story's language, and may run either way. */
const ownWords = ({ language }: Timeline) => ({ lang: language, dir: 'auto' });

const eventElements = (story: Story, event: StoryEvent): string =>
  `${startTag('div', ownWords(story.timeline))}${textElement('h3', event.title)}${textElement('p', describeEvent(story, event))}</div>`;
