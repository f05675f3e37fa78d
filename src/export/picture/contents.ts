import { metadataOf, type FileMetadata } from '../../formats/metadata.ts';
import { isCarriable, wholeDocument } from '../../formats/whole-document.ts';
import type { Words } from '../../words/words.ts';
import type { Subject } from '../file.ts';

/** The metadata and the document that a file contains, whatever its format. */
export interface Contents {
  readonly metadata: FileMetadata;
  /** The JSON of the story's document, if included. */
  readonly document: string | undefined;
  readonly warnings: readonly string[];
}

/** The contents of a story's picture; a document that could not be opened again is replaced by a warning. */
export function contentsOf({ story, picture }: Subject, embedData: boolean, words: Words): Contents {
  const metadata = metadataOf(story, picture.sheet.alternativeText, picture.sheet.sources);
  const document = embedData ? wholeDocument(story) : undefined;
  if (document === undefined || isCarriable(document)) return { metadata, document, warnings: [] };
  return { metadata, document: undefined, warnings: [words.files.storyTooLarge] };
}
