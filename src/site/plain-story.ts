import { dayOfCorrection } from '../model/corrections.ts';
import { sourcesById } from '../model/sources.ts';
import { erasInWords } from '../words/era-words.ts';
import { imagesInWords } from '../words/image-words.ts';
import type { Story, StoryEvent } from '../model/story.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Words } from '../words/words.ts';
import { describeEvent, extentInWords } from './describe.ts';
import { startTag, textElement } from './html.ts';

/** More would slow down the page of a long story for readers whose script does run. */
const mostEvents = 1000;

/** The address of an image, by its path beside the author's document; undefined if the page can't link to it. */
type ImageLink = (file: string) => string | undefined;

/**
 * A story as HTML without scripts, below its title: its events in order of time, each with its date and words. Its images are
 * links: a page whose script is still on its way would load them only to take them away.
 */
export function plainStory(
  story: Story,
  words: Words,
  imageAt: ImageLink = () => undefined
): readonly string[] {
  const { events } = story;
  const more = events.length - mostEvents;
  const eras = erasInWords(story, words);
  return [
    textElement('p', extentInWords(story, words)),
    ...(eras === undefined ? [] : [textElement('p', eras)]),
    '<ol>',
    ...events
      .slice(0, mostEvents)
      .map((event) => `<li>${eventElements(event, { story, words, imageAt })}</li>`),
    '</ol>',
    ...(more > 0 ? [textElement('p', words.files.more(more))] : [])
  ];
}

/** One event as HTML, with a link (`all`) to all events. */
export const plainEvent = (event: StoryEvent, all: string, around: Around): readonly string[] => [
  eventElements(event, around),
  `<p>${textElement('a', around.story.timeline.title, { href: all, ...ownWords(around.story.timeline) })}</p>`
];

/** Text in the story's language, which may run in either direction. */
const ownWords = ({ language }: Timeline) => ({ lang: language, dir: 'auto' });

interface Around {
  readonly story: Story;
  readonly words: Words;
  readonly imageAt: ImageLink;
}

const eventElements = (event: StoryEvent, around: Around): string =>
  [
    startTag('div', ownWords(around.story.timeline)),
    textElement('h2', event.title),
    textElement('p', describeEvent(around.story, event, around.words)),
    ...correctionElements(event, around),
    ...imageElements(event, around),
    '</div>'
  ].join('');

/** What is on each image, as a link to it if there is one. */
const imageElements = (event: StoryEvent, { words, imageAt }: Around): readonly string[] =>
  (event.media ?? []).flatMap((medium) => {
    const href = imageAt(medium.file);
    const { image, imageNotIn } = words.files;
    return imagesInWords({ media: [medium] }, href === undefined ? imageNotIn : image).map((said) =>
      href === undefined ? textElement('p', said) : `<p>${textElement('a', said, { href })}</p>`
    );
  });

/** What the event's quotes said before their sources changed. */
const correctionElements = (
  { corrections = [] }: StoryEvent,
  { story: { timeline }, words }: Around
): readonly string[] =>
  corrections.map((correction) => {
    const { source, was, now } = correction;
    const title = sourcesById(timeline.sources).get(source)?.title ?? source;
    const said = words.card.corrected(dayOfCorrection(correction, words.dates.day), now !== undefined);
    return textElement('p', `${said} “${was.exact}” — ${title}`);
  });
