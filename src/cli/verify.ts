import { dirname, join } from 'node:path';
import type { Source } from '../model/timeline.ts';
import { readArguments } from './arguments.ts';
import { exit, readArgument, UsageError, type Effects } from './effects.ts';
import { printStory, printSummary } from './print-report.ts';
import { reportStory, type StoryReport } from './verify-report.ts';

/** `verify STORY…`: everything that can be checked, told in full. */
export async function verify(args: readonly string[], effects: Effects): Promise<number> {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
  if (positionals.length === 0) throw new UsageError('no STORY');
  const stories: StoryReport[] = [];
  for (const story of positionals) stories.push(await verifyStory(story, effects));
  const ok = stories.every((story) => story.ok);
  if (values.json) effects.write(`${JSON.stringify({ ok, stories }, null, 2)}\n`);
  else effects.write([...stories.map(printStory), printSummary(stories)].join('\n'));
  return ok ? exit.fine : exit.problems;
}

async function verifyStory(story: string, effects: Effects): Promise<StoryReport> {
  const { json, folder } = await readDocument(story, effects);
  return reportStory(story, json, (source) => readSource(source, folder, effects));
}

/** The text of a STORY's document, and the folder that it lies in. */
export async function readDocument(
  story: string,
  effects: Effects
): Promise<{ json: string; folder: string }> {
  const document = (await effects.isFolder(story)) ? join(story, 'timeline.json') : story;
  return { json: await readArgument(document, effects), folder: dirname(document) };
}

/** The file that the document names, or the one that a source of this id has by custom. */
export async function readSource(
  source: Source,
  folder: string,
  { read }: Effects
): Promise<string | undefined> {
  if (source.text === undefined && source.content !== undefined) return undefined;
  try {
    return await read(join(folder, source.text ?? `sources/${source.id}.txt`));
  } catch {
    return undefined;
  }
}
