import { checkable, checkDocument } from '../model/check-document.ts';
import { failed } from '../model/failed.ts';
import type { FileChecks } from '../model/file-checks.ts';
import { parseTimelineText, type ParsedTimeline } from '../model/parse.ts';
import type { Parsed } from '../model/problem.ts';
import { readStory, type Story } from '../model/story.ts';
import type { Source } from '../model/timeline.ts';
import { notRead, withReasons } from '../model/unread.ts';
import type { ReadText } from '../model/text-file.ts';

/** Reads a file of a story by its path beside the document. */
export type ReadBeside = (path: string) => Promise<ReadText>;

/**
 * Makes a story of its document, called `name`, and of its sources' texts; every problem of any is reported. `checks` are
 * for a file that nobody checked before.
 */
export async function loadStory(
  name: string,
  document: ReadText,
  readBeside: ReadBeside,
  checks?: FileChecks
): Promise<Parsed<Story>> {
  const parts = await readParts(name, document, readBeside, checks);
  return parts.ok ? storyOf(parts.value, checks) : parts;
}

/** A document with the texts of its sources, as far as they could be read, in the order of these. */
export interface Parts {
  readonly timeline: ParsedTimeline;
  readonly sources: readonly Source[];
  readonly reads: readonly (ReadText | undefined)[];
}

/** Reads what a story is made of. */
export async function readParts(
  name: string,
  document: ReadText,
  readBeside: ReadBeside,
  checks?: FileChecks
): Promise<Parsed<Parts>> {
  if (!document.ok) return failed([{ path: '', message: `${name} ${document.reason}` }]);
  const timeline = await parsed(document.text, checks);
  const sources = checkable(timeline)?.sources ?? [];
  const reads = await Promise.all(sources.map((source) => textOf(source, readBeside)));
  return { ok: true, value: { timeline, sources, reads } };
}

async function parsed(text: string, checks: FileChecks | undefined): Promise<ParsedTimeline> {
  const timeline = parseTimelineText(text, checks?.look);
  if (timeline.ok || checks) return timeline;
  // Few readers meet a text that is not JSON: what finds its fault is loaded only then.
  return parseTimelineText(text, await import('../model/json-fault.ts'));
}

/** Makes a story of its parts; every problem of any is reported. */
export function storyOf({ timeline, sources, reads }: Parts, checks?: FileChecks): Parsed<Story> {
  const texts = new Map(reads.flatMap((read, index) => entryOf(read, sources[index]!)));
  const story = timeline.ok
    ? readStory(timeline.value, texts, checks?.checkFile)
    : failed(checkDocument(timeline, texts, checks?.checkFile).problems);
  if (story.ok) return story;
  const unread = new Map(
    reads.flatMap((read, index) => (read && !read.ok ? [notRead(sources[index]!, index, read.reason)] : []))
  );
  return failed(withReasons(story.problems, unread));
}

const textOf = async ({ text }: Source, readBeside: ReadBeside): Promise<ReadText | undefined> =>
  text === undefined ? undefined : readBeside(text);

const entryOf = (read: ReadText | undefined, { id }: Source): [string, string][] =>
  read?.ok ? [[id, read.text]] : [];
