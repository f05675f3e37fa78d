import { join } from 'node:path';
import { largestImage } from '../../formats/own-story.ts';
import type { Written } from '../../formats/exchange/writer.ts';
import type { Story } from '../../model/story.ts';
import { cannotRead, UsageError, writeOutput, type Effects } from '../effects.ts';
import { guardOf } from '../refuse-inputs.ts';
import type { Loaded } from './input.ts';
import { own, type ConvertWish } from './options.ts';

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
  const { files, lost } = await (await writer.load()).write(story, await loadWords());
  if (output === '-') {
    effects.writeBytes(files.get('')!);
    return { paths: ['-'], lost };
  }
  const refuseInput = await guardOf(loaded.paths, effects);
  if (writer.ending !== '') {
    await refuseInput(output);
    await writeOutput(output, files.get('')!, effects);
    return { paths: [output], lost };
  }
  await refuseFull(output, effects);
  if (writer.id !== own) return { paths: await writeAll(files, output, effects), lost };
  const images = await imagesOf(story, loaded, effects);
  return { paths: await writeAll(new Map([...files, ...images]), output, effects), lost: [] };
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

/** The images beside the document of a story that came in a folder. */
async function imagesOf(
  { timeline }: Story,
  { folder }: Loaded,
  { readWithin }: Effects
): Promise<Written['files']> {
  const paths = new Set(timeline.events.flatMap(({ media = [] }) => media.map(({ file }) => file)));
  const images = new Map<string, Uint8Array>();
  for (const path of folder === undefined ? [] : paths) {
    try {
      images.set(path, await readWithin(folder!, path, largestImage));
    } catch (error) {
      throw cannotRead(join(folder!, path), error);
    }
  }
  return images;
}
