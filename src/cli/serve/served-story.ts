import { checkable } from '../../model/check-document.ts';
import { mediaFiles } from '../../model/media.ts';
import { imageTypeByName, mediaTypeOf } from '../../model/media-type.ts';
import { largestFile } from '../../model/text-file.ts';
import type { Effects } from '../effects.ts';
import { readImage, type StoryFile } from '../story-file.ts';
import { changesPath } from './reload-script.ts';
import type { Served } from './served.ts';

/** Where the page finds the story's document, and the files beside it under the names that it gives them. */
const folderPath = 'data/story/';
export const documentPath = `${folderPath}timeline.json`;
/** Where the studio finds the list of these files. */
export const listPath = 'studio/story.json';

/** The files of a story by their paths in a site; they are read when they are requested. */
export type ServedFiles = ReadonlyMap<string, () => Promise<Served>>;

/**
 * A story's document as it is, right or wrong, and the texts and images that it names, but nothing else in its folder. A text
 * is served as a text, whatever its name.
 */
export function servedStory({ json, timeline, folder }: StoryFile, effects: Effects): ServedFiles {
  const document = folder === undefined ? undefined : checkable(timeline);
  const texts = document?.sources.flatMap(({ text }) => text ?? []) ?? [];
  const images = document ? mediaFiles(document) : [];
  const files: ServedFiles = new Map([
    ...images.map((file) => [folderPath + file, () => imageIn(folder!, file, effects)] as const),
    ...texts.map((file) => [folderPath + file, () => textIn(folder!, file, effects)] as const),
    [documentPath, () => Promise.resolve(jsonOf(json))]
  ]);
  const list = {
    folder: `../${folderPath}`,
    files: [...files.keys()].map((path) => path.slice(folderPath.length)),
    changes: `../${changesPath}`
  };
  return new Map([...files, [listPath, () => Promise.resolve(jsonOf(JSON.stringify(list)))]]);
}

const jsonOf = (json: string): Served => ({
  type: 'application/json; charset=utf-8',
  bytes: new TextEncoder().encode(json)
});

const textIn = async (folder: string, file: string, { readWithin }: Effects): Promise<Served> => ({
  type: 'text/plain; charset=utf-8',
  bytes: await readWithin(folder, file, largestFile)
});

/** Rejects with a usage error for a file that is no image. */
const imageIn = async (folder: string, file: string, effects: Effects): Promise<Served> => ({
  type: mediaTypeOf(imageTypeByName(file) ?? 'png'),
  bytes: await readImage(folder, file, effects)
});
