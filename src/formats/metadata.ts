import { version } from '../../package.json';
import { textHash } from '../model/hash.ts';
import type { Story } from '../model/story.ts';
import type { Source } from '../model/timeline.ts';
import { wholeDocument } from './whole-document.ts';

/** The metadata of every exported file, independent of format. */
export interface FileMetadata {
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag of the title. */
  readonly language: string;
  /** One line for each source that the picture names: title, author, publisher, day, address. */
  readonly sources: readonly string[];
  /** SHA-256 of the whole document in UTF-8, as 64 lower-case hexadecimal digits: see `wholeDocument`. */
  readonly hash: string;
  /** Sourceline's own: “0.1.0”. */
  readonly version: string;
  /** A description of the picture in a sentence or two, for people who can't see it. */
  readonly alternativeText: string;
}

/** The metadata of a picture of a story, with this alternative text and these sources (by id). */
export function metadataOf(
  story: Story,
  alternativeText: string,
  sources: readonly string[] = story.timeline.sources.map(({ id }) => id)
): FileMetadata {
  const { timeline } = story;
  return {
    title: timeline.title,
    description: timeline.description ?? alternativeText,
    language: timeline.language,
    sources: timeline.sources.filter(({ id }) => sources.includes(id)).map(citationOf),
    hash: textHash(wholeDocument(story)),
    version,
    alternativeText
  };
}

const citationOf = ({ title, author, publisher, published, url, archivedUrl }: Source): string =>
  [title, author, publisher, published, url ?? archivedUrl].filter((part) => part !== undefined).join(', ');
