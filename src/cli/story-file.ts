import { dirname, join } from 'node:path';
import { failed } from '../model/failed.ts';
import { parseTimelineText } from '../model/parse.ts';
import type { Parsed } from '../model/problem.ts';
import type { Source, Timeline } from '../model/timeline.ts';
import { readDocument, type Effects } from './effects.ts';

/** Gives the text of a source, or undefined if there is none. */
export type ReadSource = (source: Source) => Promise<string | undefined>;

/** A story's document as it lies on disk or in a picture, and the way to the texts beside it. */
export interface StoryFile {
  readonly path: string;
  /** The document's JSON; empty where there is none. */
  readonly json: string;
  readonly timeline: Parsed<Timeline>;
  readonly readSource: ReadSource;
}

/** Reads a STORY: a folder, its `timeline.json`, a picture that carries it, or `-`. One that can't be read is wrong use. */
export async function readStoryFile(story: string, effects: Effects): Promise<StoryFile> {
  const path = (await effects.isFolder(story)) ? join(story, 'timeline.json') : story;
  const document = await readDocument(path, effects);
  const timeline = document.ok
    ? parseTimelineText(document.text)
    : failed([{ path: '', message: `${story} ${document.reason}` }]);
  return {
    path,
    json: document.ok ? document.text : '',
    timeline,
    readSource: (source) => readSource(source, dirname(path), effects)
  };
}

/** The file that the document names, or the one that a source of this id has by custom. */
async function readSource(source: Source, folder: string, { read }: Effects): Promise<string | undefined> {
  if (source.text === undefined && source.content !== undefined) return undefined;
  try {
    return await read(join(folder, source.text ?? `sources/${source.id}.txt`));
  } catch {
    return undefined;
  }
}

/** The files that a story is made of: its document, and the texts that it names. */
export function filesOf({ path, timeline }: StoryFile): string[] {
  const texts = timeline.ok ? timeline.value.sources.flatMap(({ text }) => text ?? []) : [];
  return [path, ...texts.map((text) => join(dirname(path), text))];
}

/** The texts of a document's sources, by id, of those that have one. */
export async function textsOf(
  { sources }: Timeline,
  readSource: ReadSource
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const source of sources) {
    const text = await readSource(source);
    if (text !== undefined) texts.set(source.id, text);
  }
  return texts;
}
