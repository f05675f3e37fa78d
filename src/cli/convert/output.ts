import { join } from 'node:path';
import type { Images, Written } from '../../formats/exchange/writer.ts';
import { zipped } from '../../formats/zipped.ts';
import { mediaFiles } from '../../model/media.ts';
import { largestImage } from '../../model/media-type.ts';
import type { Story } from '../../model/story.ts';
import { cannotRead, UsageError, writeOutput, type Effects } from '../effects.ts';
import { guardOf } from '../refuse-inputs.ts';
import type { Loaded } from './input.ts';
import { isArchive, type ConvertWish } from './options.ts';

/** What was written, and what the format could not hold. */
export interface Output {
  readonly paths: readonly string[];
  readonly lost: readonly string[];
}

/** Writes a story as `wish` says. A usage error if it can't be written; a folder has to be empty. */
export async function writeStory(
  story: Story,
  loaded: Loaded,
  { writer, output, loadWords }: ConvertWish,
  effects: Effects
): Promise<Output> {
  const isFolder = writer.ending === '';
  const { images, unread } = isFolder ? await imagesOf(story, loaded, effects) : noImages;
  const written = await (await writer.load()).write(story, await loadWords(), images);
  const lost = [...written.lost, ...unread];
  if (output === '-') {
    effects.writeBytes(written.files.get('')!);
    return { paths: ['-'], lost };
  }
  const refuseInput = await guardOf(loaded.paths, effects);
  if (isFolder && !isArchive(output)) {
    await refuseFull(output, effects);
    return { paths: await writeAll(written.files, output, effects), lost };
  }
  await refuseInput(output);
  const bytes = isFolder ? zipped(written.files, story.timeline.id) : written.files.get('')!;
  await writeOutput(output, bytes, effects);
  return { paths: [output], lost };
}

async function refuseFull(output: string, { listFolder }: Effects): Promise<void> {
  if ((await listFolder(output)).length > 0)
    throw new UsageError(`${output} is not empty; name a new folder, or an empty one`);
}

async function writeAll(
  files: Written['files'],
  output: string,
  effects: Effects
): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const [path, bytes] of files) {
    await writeOutput(join(output, path), bytes, effects);
    paths.push(join(output, path));
  }
  return paths;
}

interface ReadImages {
  readonly images: Images;
  /** Why the others could not be read, in sentences. */
  readonly unread: readonly string[];
}

const noImages: ReadImages = { images: new Map(), unread: [] };

/** The images of a story that came in a folder. */
async function imagesOf(
  { timeline }: Story,
  { folder }: Loaded,
  { readWithin }: Effects
): Promise<ReadImages> {
  const images = new Map<string, Uint8Array>();
  const unread: string[] = [];
  if (folder === undefined) return noImages;
  for (const path of mediaFiles(timeline)) {
    try {
      images.set(path, await readWithin(folder, path, largestImage));
    } catch (error) {
      unread.push(cannotRead(join(folder, path), error).message);
    }
  }
  return { images, unread };
}
