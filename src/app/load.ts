import type { FileChecks } from '../model/file-checks.ts';
import { loadedStory, parseDocument, readTexts, type ReadSource, type SourceTexts } from '../model/load.ts';
import type { ParsedTimeline } from '../model/parse.ts';
import type { Parsed } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import type { ReadText } from '../model/text-file.ts';

/** Reads a file of a story by its path beside the document. */
export type ReadBeside = (path: string) => Promise<ReadText>;

/**
 * Makes a story from its document, called `name`, and its sources' texts; reports every problem of them. `checks` are for a
 * file that nobody has checked before.
 */
export async function loadStory(
  name: string,
  document: ReadText,
  readBeside: ReadBeside,
  checks?: FileChecks
): Promise<Parsed<Story>> {
  const { timeline, found } = await readParts(name, document, readBeside, checks);
  return loadedStory(timeline, found, checks?.checkFile);
}

/** A document, and the texts of its sources that could be read. */
export interface Parts {
  readonly timeline: ParsedTimeline;
  readonly found: SourceTexts;
}

/** Reads the parts of a story. */
export async function readParts(
  name: string,
  document: ReadText,
  readBeside: ReadBeside,
  checks?: FileChecks
): Promise<Parts> {
  const timeline = await parsed(name, document, checks);
  const readSource: ReadSource = async ({ text }) => (text === undefined ? undefined : readBeside(text));
  return { timeline, found: await readTexts(timeline, readSource) };
}

async function parsed(
  name: string,
  document: ReadText,
  checks: FileChecks | undefined
): Promise<ParsedTimeline> {
  const timeline = parseDocument(name, document, checks?.look);
  if (timeline.ok || checks || !document.ok) return timeline;
  // Few readers meet a text that is not JSON, so the code that finds the fault is loaded only then.
  return parseDocument(name, document, await import('../model/json-fault.ts'));
}
