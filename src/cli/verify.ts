import { readTexts } from '../model/load.ts';
import { readArguments } from './arguments.ts';
import { exit, UsageError, type Effects } from './effects.ts';
import { fixStory } from './fix.ts';
import { printStory, printSummary } from './print-report.ts';
import { checkImages, readStoryFile } from './story-file.ts';
import { printableJson } from './printable-json.ts';
import { inTurn } from './progress.ts';
import { reportStory, withImages, withUnread, type StoryReport } from './verify-report.ts';

/** `verify STORY…`: everything that can be checked, listed in full; `--fix` first writes corrections. */
export async function verify(args: readonly string[], effects: Effects): Promise<number> {
  const { values, positionals } = readArguments(args, {
    json: { type: 'boolean' },
    fix: { type: 'boolean' }
  });
  if (positionals.length === 0) throw new UsageError('no STORY');
  const stories: StoryReport[] = [];
  for (const story of inTurn(positionals, (name) => `checking ${name}`, effects))
    stories.push(values.fix ? await fixAndVerify(story, effects) : await verifyStory(story, effects));
  const ok = stories.every((story) => story.ok);
  if (values.json) effects.write(`${printableJson({ ok, stories }, 2)}\n`);
  else effects.write([...stories.map(printStory), printSummary(stories)].join('\n'));
  return ok ? exit.fine : exit.problems;
}

async function verifyStory(story: string, effects: Effects): Promise<StoryReport> {
  const file = await readStoryFile(story, effects);
  const { texts, unread } = await readTexts(file.timeline, file.readSource);
  const report = withUnread(reportStory(story, file.timeline, texts), unread);
  return withImages(report, await checkImages(file, effects));
}

async function fixAndVerify(story: string, effects: Effects): Promise<StoryReport> {
  const fixes = await fixStory(story, effects);
  return { ...(await verifyStory(story, effects)), fixes };
}
