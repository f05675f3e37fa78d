import { metadataOf, type FileMetadata } from '../../formats/metadata.ts';
import { isCarriable, wholeDocument } from '../../formats/whole-document.ts';
import type { Subject } from '../file.ts';

/** What a file says of itself and carries, whatever its format. */
export interface Contents {
  readonly metadata: FileMetadata;
  /** The JSON of the story's document, if it is carried. */
  readonly document: string | undefined;
  readonly warnings: readonly string[];
}

/** The contents of a story's picture; of a document that could not be opened again it only says so. */
export function contentsOf({ story, picture }: Subject, embedData: boolean): Contents {
  const metadata = metadataOf(story, picture.sheet.alternativeText, picture.sheet.sources);
  const document = embedData ? wholeDocument(story) : undefined;
  if (document === undefined || isCarriable(document)) return { metadata, document, warnings: [] };
  const tooLarge =
    'the story is too large to be carried in the picture, which can’t be opened as a timeline again';
  return { metadata, document: undefined, warnings: [tooLarge] };
}
