import { version } from '../../package.json';
import { hashOfCanonical } from '../model/hash.ts';
import type { Story } from '../model/story.ts';
import type { Source } from '../model/timeline.ts';
import type { Sheet } from '../layout/sheet/sheet.ts';

/** What a file says of itself, beside what it shows. */
export interface FileMetadata {
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** A line for each source. */
  readonly sources: readonly string[];
  /** SHA-256 of the document, in hexadecimal digits. */
  readonly hash: string;
  /** Of Sourceline. */
  readonly version: string;
  readonly alternativeText: string;
}

/** What the file of a sheet says of itself; `document` is the JSON of the story. */
export function metadataOf({ timeline }: Story, sheet: Sheet, document: string): FileMetadata {
  return {
    title: sheet.title,
    description: timeline.description ?? '',
    language: sheet.language,
    sources: timeline.sources.map(sourceInWords),
    hash: hashOfCanonical(document),
    version,
    alternativeText: sheet.alternativeText
  };
}

const sourceInWords = ({ title, author, publisher, published, url }: Source): string =>
  [title, author, publisher, published, url].filter((fact) => fact !== undefined).join(', ');
