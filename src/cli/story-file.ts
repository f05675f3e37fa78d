import { dirname, join } from 'node:path';
import { fileChecks } from '../model/file-checks.ts';
import { failed } from '../model/failed.ts';
import { checkable } from '../model/check-document.ts';
import { parseTimelineText, type ParsedTimeline } from '../model/parse.ts';
import type { Source, Timeline } from '../model/timeline.ts';
import { readDocument, UsageError, type Effects } from './effects.ts';

/** Gives the text of a source, or undefined if there is none. */
export type ReadSource = (source: Source) => Promise<string | undefined>;

/** A story's document as it lies on disk or in a picture, and the way to the texts beside it. */
export interface StoryFile {
  readonly path: string;
  /** The document's JSON; empty where there is none. */
  readonly json: string;
  readonly timeline: ParsedTimeline;
  readonly readSource: ReadSource;
}

/** Where the document of a STORY lies: a folder has it as `timeline.json`. */
const documentPath = async (story: string, { isFolder }: Effects): Promise<string> =>
  (await isFolder(story)) ? join(story, 'timeline.json') : story;

/** Reads a STORY: a folder, its `timeline.json`, a picture that carries it, or `-`. One that can't be read is wrong use. */
export async function readStoryFile(story: string, effects: Effects): Promise<StoryFile> {
  const path = await documentPath(story, effects);
  const document = await readDocument(path, effects);
  const timeline = document.ok
    ? parseTimelineText(document.text, fileChecks.look)
    : failed([{ path: '', message: `${story} ${document.reason}` }]);
  return {
    path,
    json: document.ok ? document.text : '',
    timeline,
    readSource: (source) => readSource(source, dirname(path), effects)
  };
}

/** Reads the file that the document names. */
async function readSource({ text }: Source, folder: string, { read }: Effects): Promise<string | undefined> {
  if (text === undefined) return undefined;
  try {
    return await read(join(folder, text));
  } catch {
    return undefined;
  }
}

/** The files that a story is made of: its document, and where its texts lie, whether they are there or not. */
export async function filesOf(story: string, effects: Effects): Promise<readonly string[]> {
  try {
    const { path, timeline } = await readStoryFile(story, effects);
    const texts = checkable(timeline)?.sources.flatMap(({ text }) => text ?? []) ?? [];
    return [path, ...texts.map((text) => join(dirname(path), text))];
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    // Some programs take a file away before they write it anew.
    return [await documentPath(story, effects)];
  }
}

/** The texts of a document's sources, by id, of those that have one. */
export async function textsOf(
  timeline: Timeline | undefined,
  readSource: ReadSource
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const source of timeline?.sources ?? []) {
    const text = await readSource(source);
    if (text !== undefined) texts.set(source.id, text);
  }
  return texts;
}
