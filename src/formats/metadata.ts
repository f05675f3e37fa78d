import { version } from '../../package.json';
import type { Day } from '../model/day.ts';
import { textHash } from '../model/hash.ts';
import { counted } from '../model/messages.ts';
import type { Story, StoryEvent } from '../model/story.ts';
import type { Source } from '../model/timeline.ts';
import { dayInWords, rangeInWords } from '../model/words.ts';
import { wholeDocument } from './whole-document.ts';

/** What every exported file says of itself, in the terms of its format. */
export interface FileMetadata {
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag of the title. */
  readonly language: string;
  /** One line for each source: title, author, publisher, day, address. */
  readonly sources: readonly string[];
  /** SHA-256 of the whole document in UTF-8, as 64 lower-case hexadecimal digits: see `wholeDocument`. */
  readonly hash: string;
  /** Sourceline's own: “0.1.0”. */
  readonly version: string;
  /** What the picture shows, in a sentence or two, for those who don’t see it. */
  readonly alternativeText: string;
}

/** The metadata of a picture of a story that shows these events of it. */
export function metadataOf(story: Story, events: readonly StoryEvent[] = story.events): FileMetadata {
  const { timeline } = story;
  const alternativeText = alternativeTextOf(story, events);
  return {
    title: timeline.title,
    description: timeline.description ?? alternativeText,
    language: timeline.language,
    sources: timeline.sources.map(citationOf),
    hash: textHash(wholeDocument(story)),
    version,
    alternativeText
  };
}

const citationOf = ({ title, author, publisher, published, url, archivedUrl }: Source): string =>
  [title, author, publisher, published, url ?? archivedUrl].filter((part) => part !== undefined).join(', ');

function alternativeTextOf({ timeline, asOf }: Story, events: readonly StoryEvent[]): string {
  const name = `A timeline, “${timeline.title}”`;
  if (events.length === 0) return `${name}, without events.`;
  const lanes = new Set(events.map(({ laneLabel }) => laneLabel).filter(Boolean)).size;
  const inLanes = lanes > 1 ? ` in ${lanes} lanes` : '';
  return `${name}: ${counted(events.length, 'event')}${inLanes}${datesOf(events)}. It tells what was known on ${dayInWords(asOf)}; what is later was still to come.`;
}

/** From the earliest day that bounds any event to the latest; an open end has no day. */
function datesOf(events: readonly StoryEvent[]): string {
  const days = events
    .flatMap(({ bounds }) => Object.values(bounds) as (Day | null)[])
    .filter((day): day is Day => day !== null && Number.isFinite(day))
    .sort((one, other) => one - other);
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? '' : `, dated ${rangeInWords(first, last)}`;
}
