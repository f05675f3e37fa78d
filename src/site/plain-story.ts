import type { Story, StoryEvent } from '../model/story.ts';
import type { Timeline } from '../model/timeline.ts';
import { describeEvent, extentInWords } from './describe.ts';
import { startTag, textElement } from './html.ts';

/** More would make the page of a long story slow to open for those whose script does run. */
const mostEvents = 1000;

/** A story in elements that need no script: its title, and its events in order of time, each with its date and words. */
export function plainStory({ timeline, asOf, events }: Story): readonly string[] {
  const more = events.length - mostEvents;
  return [
    textElement('h2', timeline.title, ownWords(timeline)),
    textElement('p', extentInWords(timeline, asOf)),
    '<ol>',
    ...events.slice(0, mostEvents).map((event) => `<li>${eventElements(event, timeline)}</li>`),
    '</ol>',
    ...(more > 0 ? [textElement('p', `and ${more.toLocaleString('en-US')} more`)] : [])
  ];
}

/** One event of it, and the way to all: the address `all`. */
export const plainEvent = (event: StoryEvent, timeline: Timeline, all: string): readonly string[] => [
  eventElements(event, timeline),
  `<p>${textElement('a', timeline.title, { href: all, ...ownWords(timeline) })}</p>`
];

/** The author's words are in the story's language, and may run either way. */
const ownWords = ({ language }: Timeline) => ({ lang: language, dir: 'auto' });

const eventElements = (event: StoryEvent, timeline: Timeline): string =>
  `${startTag('div', ownWords(timeline))}${textElement('h3', event.title)}${textElement('p', describeEvent(event))}</div>`;
