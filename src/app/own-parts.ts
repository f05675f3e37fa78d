import { mediaFiles } from '../model/media.ts';
import type { Story } from '../model/story.ts';
import { noImages, type ImageAddress } from '../viewer/state/images.ts';
import type { LocalFile } from './local.ts';

/** What the page needs of the files of a story beside the story itself. */
export interface OwnParts {
  /** The files that it was read from, its document first. */
  readonly files: readonly LocalFile[];
  readonly imageAt: ImageAddress;
  /** How many of its images are not among the files. */
  readonly missing: number;
}

export const noParts: OwnParts = { files: [], imageAt: noImages, missing: 0 };

/** The parts of a story among the files that a reader opened. The code that knows them is loaded only now. */
export async function ownParts(story: Story, chosen: readonly LocalFile[]): Promise<OwnParts> {
  const { filesOfStory, imagesAmong } = await import('./local.ts');
  const files = filesOfStory(story, chosen);
  const imageAt = imagesAmong(files);
  return { files, imageAt, missing: mediaFiles(story.timeline).filter((file) => !imageAt(file)).length };
}
