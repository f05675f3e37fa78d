import { parseTimelineText, type LookInText } from '../model/parse.ts';
import type { Parsed, Problem } from '../model/problem.ts';
import { readStory, type Story } from '../model/story.ts';
import type { Source } from '../model/timeline.ts';
import type { ReadText } from './reading.ts';

/** Reads a file of a story by its path beside the document. */
export type ReadBeside = (path: string) => Promise<ReadText>;

/** Makes a story of its document, called `name`, and of its sources' texts; every problem of any is reported. */
export async function loadStory(
  name: string,
  document: ReadText,
  readBeside: ReadBeside,
  look?: LookInText
): Promise<Parsed<Story>> {
  if (!document.ok) return failed({ path: '', message: `${name} ${document.reason}` });
  if (isWebPage(document.text)) return failed({ path: '', message: `${name} is a web page, not a timeline` });
  const timeline = parseTimelineText(document.text, look);
  if (!timeline.ok) return timeline;
  const { sources } = timeline.value;
  const reads = await Promise.all(sources.map((source) => textOf(source, readBeside)));
  const [first, ...rest] = reads.flatMap((read, index) => problemIn(read, sources[index]!, index));
  if (first) return failed(first, ...rest);
  return readStory(timeline.value, new Map(reads.flatMap((read, index) => entryOf(read, sources[index]!))));
}

export const failed = (...problems: [Problem, ...Problem[]]): Parsed<never> => ({ ok: false, problems });

/** What a server that knows no better sends for a file it has not. */
const isWebPage = (text: string): boolean => /^\s*</u.test(text);

const textOf = async ({ text }: Source, readBeside: ReadBeside): Promise<ReadText | undefined> =>
  text === undefined ? undefined : readBeside(text);

const problemIn = (read: ReadText | undefined, { text }: Source, index: number): Problem[] =>
  read && !read.ok ? [{ path: `sources[${index}].text`, message: `${text} ${read.reason}` }] : [];

const entryOf = (read: ReadText | undefined, { id }: Source): [string, string][] =>
  read?.ok ? [[id, read.text]] : [];
