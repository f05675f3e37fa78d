import { readArguments } from './arguments.ts';
import { exit, UsageError, type Effects } from './effects.ts';
import { printStory, printSummary } from './print-report.ts';
import { inTurn } from './progress.ts';
import { readStoryFile } from './story-file.ts';
import { reportStory, type StoryReport } from './verify-report.ts';

/** `verify STORY…`: everything that can be checked, told in full. */
export async function verify(args: readonly string[], effects: Effects): Promise<number> {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
  if (positionals.length === 0) throw new UsageError('no STORY');
  const stories: StoryReport[] = [];
  for (const story of inTurn(positionals, (name) => `checking ${name}`, effects))
    stories.push(await verifyStory(story, effects));
  const ok = stories.every((story) => story.ok);
  if (values.json) effects.write(`${JSON.stringify({ ok, stories }, null, 2)}\n`);
  else effects.write([...stories.map(printStory), printSummary(stories)].join('\n'));
  return ok ? exit.fine : exit.problems;
}

async function verifyStory(story: string, effects: Effects): Promise<StoryReport> {
  const { timeline, readSource } = await readStoryFile(story, effects);
  return reportStory(story, timeline, readSource);
}
