import { checkable, checkDocument } from './check-document.ts';
import type { FileCheck } from './check.ts';
import { inDocumentOrder } from './document-order.ts';
import { failed } from './failed.ts';
import { parseTimelineText, type LookInText, type ParsedTimeline } from './parse.ts';
import type { Parsed, Problem } from './problem.ts';
import { readWithProblems, type Story } from './story.ts';
import type { ReadText } from './text-file.ts';
import type { Source } from './timeline.ts';
import { notRead, withReasons } from './unread.ts';

/** Reads the text of a source, or says why it can't; undefined if no file is named or none exists. */
export type ReadSource = (source: Source) => Promise<ReadText | undefined>;

/** The texts that a document names, as far as they were read. */
export interface SourceTexts {
  /** For each source that can be checked, in order. */
  readonly reads: readonly (ReadText | undefined)[];
  /** By the source's id. */
  readonly texts: ReadonlyMap<string, string>;
  /** Why the other texts were not read, by the path at which the checks would report a missing text. */
  readonly unread: ReadonlyMap<string, Problem>;
}

/** What of a document's files its checks need. */
type Found = Pick<SourceTexts, 'texts' | 'unread'> & {
  /** Problems of the images, if they were looked at: see `mediaProblems`. */
  readonly media?: readonly Problem[];
};

/** The document in a file called `name`, or every problem of its shape: see `parseTimelineText`. */
export function parseDocument(name: string, document: ReadText, look?: LookInText): ParsedTimeline {
  return document.ok
    ? parseTimelineText(document.text, look)
    : failed([{ path: '', message: `${name} ${document.reason}` }]);
}

/** Reads the texts of all sources of a document that can be checked; rejects if `readSource` does. */
export async function readTexts(timeline: ParsedTimeline, readSource: ReadSource): Promise<SourceTexts> {
  const sources = checkable(timeline)?.sources ?? [];
  const reads = await Promise.all(sources.map(readSource));
  const found = sources.map((source, index) => ({ source, index, read: reads[index] }));
  return {
    reads,
    texts: new Map(found.flatMap(({ source, read }) => (read?.ok ? [[source.id, read.text] as const] : []))),
    unread: new Map(
      found.flatMap(({ source, index, read }) =>
        read && !read.ok ? [notRead(source, index, read.reason)] : []
      )
    )
  };
}

/** The story of a document and its texts, with every problem of either: see `readWithProblems`. */
export function storyWithProblems(
  timeline: ParsedTimeline,
  { texts, unread, media = [] }: Found,
  checkFile?: FileCheck
): { readonly story: Story | undefined; readonly problems: readonly Problem[] } {
  const { story, problems } = timeline.ok
    ? readWithProblems(timeline.value, texts, checkFile)
    : { story: undefined, problems: checkDocument(timeline, texts, checkFile).problems };
  return { story, problems: inDocumentOrder([...withReasons(problems, unread), ...media]) };
}

/** The story of a document and its texts, or every problem of either. */
export function loadedStory(timeline: ParsedTimeline, found: Found, checkFile?: FileCheck): Parsed<Story> {
  const { story, problems } = storyWithProblems(timeline, found, checkFile);
  return story && problems.length === 0 ? { ok: true, value: story } : failed(problems);
}
