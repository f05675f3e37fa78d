import { dayOfCorrection } from '../model/corrections.ts';
import { sourcesById } from '../model/sources.ts';
import { erasInWords } from '../words/era-words.ts';
import type { Story, StoryEvent } from '../model/story.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Words } from '../words/words.ts';
import { describeEvent, extentInWords } from './describe.ts';
import { startTag, textElement } from './html.ts';

/** More would slow down the page of a long story for readers whose script does run. */
const mostEvents = 1000;

/** A story as HTML without scripts: its title, and its events in order of time, each with its date and words. */
export function plainStory(story: Story, words: Words): readonly string[] {
  const { timeline, events } = story;
  const more = events.length - mostEvents;
  const eras = erasInWords(story, words);
  return [
    textElement('h2', timeline.title, ownWords(timeline)),
    textElement('p', extentInWords(story, words)),
    ...(eras === undefined ? [] : [textElement('p', eras)]),
    '<ol>',
    ...events.slice(0, mostEvents).map((event) => `<li>${eventElements(story, event, words)}</li>`),
    '</ol>',
    ...(more > 0 ? [textElement('p', words.files.more(more))] : [])
  ];
}

/** One event as HTML, with a link (`all`) to all events. */
export const plainEvent = (event: StoryEvent, story: Story, all: string, words: Words): readonly string[] => [
  eventElements(story, event, words),
  `<p>${textElement('a', story.timeline.title, { href: all, ...ownWords(story.timeline) })}</p>`
];

/** Text in the story's language, which may run in either direction. */
const ownWords = ({ language }: Timeline) => ({ lang: language, dir: 'auto' });

const eventElements = (story: Story, event: StoryEvent, words: Words): string =>
  [
    startTag('div', ownWords(story.timeline)),
    textElement('h3', event.title),
    textElement('p', describeEvent(story, event, words)),
    ...correctionElements(story, event, words),
    '</div>'
  ].join('');

/** What the event's quotes said before their sources changed. */
const correctionElements = (
  { timeline }: Story,
  { corrections = [] }: StoryEvent,
  words: Words
): readonly string[] =>
  corrections.map((correction) => {
    const { source, was, now } = correction;
    const title = sourcesById(timeline.sources).get(source)?.title ?? source;
    const said = words.card.corrected(dayOfCorrection(correction, words.dates.day), now !== undefined);
    return textElement('p', `${said} “${was.exact}” — ${title}`);
  });
