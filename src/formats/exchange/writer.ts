import type { Story } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';

/** A format that can be written. */
export interface Writer {
  /** For `--to`: `timelinejs-json`. */
  readonly id: string;
  /** As in “TimelineJS 3 (JSON)”. */
  readonly name: string;
  /** The ending of its file, with the dot; a folder's is empty. */
  readonly ending: string;
  readonly mediaType: string;
  /** Equal stories give equal bytes. Only a folder has room for `images`. */
  readonly write: (story: Story, words: Words, images?: Images) => Written | Promise<Written>;
}

/** The images beside a document that are at hand, by their paths. */
export type Images = ReadonlyMap<string, Uint8Array>;

/** The files of a format by their paths; of most formats one, whose path is empty. */
export interface Written {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Sentences on what the format can't hold, with counts. */
  readonly lost: readonly string[];
}
