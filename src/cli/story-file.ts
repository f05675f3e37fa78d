import { dirname, join } from 'node:path';
import { carriedDocument, largestPicture } from '../formats/carried.ts';
import { fileChecks } from '../model/file-checks.ts';
import { checkable } from '../model/check-document.ts';
import { faultOf, mediaNotRead, mediaProblems, type LookAtImage } from '../model/check-media.ts';
import { parseDocument, type ReadSource } from '../model/load.ts';
import { mediaFiles } from '../model/media.ts';
import { largestImage } from '../model/media-type.ts';
import type { ParsedTimeline } from '../model/parse.ts';
import { besideNothing, largestFile, textOfBytes, unreadable, type ReadText } from '../model/text-file.ts';
import type { Findings } from '../model/problem.ts';
import type { Source } from '../model/timeline.ts';
import { cannotRead, readArgumentBytes, UsageError, type Effects } from './effects.ts';
import { isAbsent, whyNotRead } from './may-be-read.ts';

/** A story's document, from disk or from a picture, and where to find the texts beside it. */
export interface StoryFile {
  readonly path: string;
  /** The file's bytes. */
  readonly bytes: Uint8Array;
  /** The document's JSON; empty if there is none. */
  readonly json: string;
  readonly timeline: ParsedTimeline;
  /** The folder of its texts; undefined for a document that came by itself, which may read no files of its reader's. */
  readonly folder: string | undefined;
  readonly readSource: ReadSource;
}

/**
 * Reads a STORY: a folder, its `timeline.json`, a picture that contains it, or `-`. A usage error if it can't be
 * read.
 */
export async function readStoryFile(story: string, effects: Effects): Promise<StoryFile> {
  const { path, bytes } = await readStoryBytes(story, effects);
  const carried = await carriedDocument(bytes);
  const folder = carried || path === '-' ? undefined : dirname(path);
  const document = carried ?? textOfBytes(bytes);
  if (!carried && !document.ok) throw new UsageError(`cannot read ${path}: it ${document.reason}`);
  return {
    path,
    bytes,
    json: document.ok ? document.text : '',
    timeline: parseDocument(story, document, fileChecks.look),
    folder,
    readSource:
      folder === undefined ? readNothing(path) : oneByOne((source) => readSource(source, folder, effects))
  };
}

const documentName = 'timeline.json';

/** The path of a STORY's document: in a folder, it is `timeline.json`. */
const documentPath = async (story: string, { isFolder }: Effects): Promise<string> =>
  (await isFolder(story)) ? join(story, documentName) : story;

/** A folder's document came with the folder, so it is read with the same restrictions as the folder's texts. */
async function readStoryBytes(
  story: string,
  effects: Effects
): Promise<{ readonly path: string; readonly bytes: Uint8Array }> {
  const path = await documentPath(story, effects);
  if (path === story) return { path, bytes: await readArgumentBytes(path, largestPicture, effects) };
  try {
    return { path, bytes: await effects.readWithin(story, documentName, largestFile) };
  } catch (error) {
    throw cannotRead(path, error);
  }
}

/** Reads one file at a time: a document may name thousands, more than may be open at once. */
function oneByOne(read: ReadSource): ReadSource {
  let last: Promise<unknown> = Promise.resolve();
  return (source) => {
    const next = last.then(() => read(source));
    last = next;
    return next;
  };
}

/** Reads a file that a folder's document names. */
async function readSource(
  { text }: Source,
  folder: string,
  { readWithin }: Effects
): Promise<ReadText | undefined> {
  if (text === undefined) return undefined;
  try {
    return textOfBytes(await readWithin(folder, text, largestFile));
  } catch (error) {
    return isAbsent(error) ? undefined : unreadable(whyNotRead(error));
  }
}

/** Problems of the images beside a document; a warning that it names some, if it came by itself. */
export async function checkImages(file: StoryFile, effects: Effects): Promise<Findings> {
  const { timeline, folder, path } = file;
  if (folder === undefined) return { problems: [], warnings: mediaNotRead(timeline, cameIn(path)) };
  return { problems: await mediaProblems(timeline, imagesIn(folder, effects)), warnings: [] };
}

/** Looks at the images of a folder's document. */
const imagesIn =
  (folder: string, { readWithin }: Effects): LookAtImage =>
  async (file) => {
    try {
      const bytes = await readWithin(folder, file, largestImage);
      return { ok: true, size: bytes.length, head: bytes };
    } catch (error) {
      return isAbsent(error) ? undefined : { ok: false, reason: whyNotRead(error) };
    }
  };

/** An image that passed its checks; a usage error if it has changed since. */
export async function readImage(folder: string, file: string, { readWithin }: Effects): Promise<Uint8Array> {
  const path = join(folder, file);
  try {
    const bytes = await readWithin(folder, file, largestImage);
    const fault = faultOf(file, { ok: true, size: bytes.length, head: bytes });
    if (fault !== undefined) throw new UsageError(`${path} has changed since it was checked: ${fault}`);
    return bytes;
  } catch (error) {
    throw error instanceof UsageError ? error : cannotRead(path, error);
  }
}

const cameIn = (path: string): string => (path === '-' ? 'standard input' : 'a picture');

/** A document that came by itself reads no files, whatever it names. */
function readNothing(path: string): ReadSource {
  const reason = besideNothing(cameIn(path));
  return ({ text }) => Promise.resolve(text === undefined ? undefined : unreadable(reason));
}

/** The paths of a document and of the texts and images beside it, whether or not they exist. */
export function pathsOf({ path, timeline, folder }: StoryFile): readonly string[] {
  const document = checkable(timeline);
  const beside =
    folder === undefined || !document
      ? []
      : [...document.sources.flatMap(({ text }) => text ?? []), ...mediaFiles(document)];
  return [...(path === '-' ? [] : [path]), ...beside.map((name) => join(folder!, name))];
}

/** The files of a story: its document, its texts and its images, whether or not they exist. */
export async function filesOf(story: string, effects: Effects): Promise<readonly string[]> {
  try {
    return pathsOf(await readStoryFile(story, effects));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    // Some programs delete a file before they write it again.
    return [await documentPath(story, effects)];
  }
}
