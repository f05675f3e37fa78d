import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseTimelineText } from '../../src/model/parse.ts';
import { readStory, type Story } from '../../src/model/story.ts';
import type { Timeline } from '../../src/model/timeline.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The story that the reports show. */
export const storyFolder = join(root, 'data/north-korea-outreach');

/** A folder for what is made under this name, emptied of what was made before, and left to be looked at. */
export function folderFor(name: string): string {
  const folder = join(root, 'test-results/reports', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Writes a document into a folder of its own below `folder`, and gives that. */
export function storyFolderOf(timeline: Timeline, folder: string): string {
  const own = join(folder, timeline.id);
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'timeline.json'), JSON.stringify(timeline));
  return own;
}

/** The story of the reports as it is read. */
export function reportStory(): Story {
  const timeline = parseTimelineText(readFileSync(join(storyFolder, 'timeline.json'), 'utf8'));
  const text = readFileSync(join(storyFolder, 'sources/article.txt'), 'utf8');
  const story = timeline.ok ? readStory(timeline.value, new Map([['article', text]])) : timeline;
  if (!story.ok) throw new Error(JSON.stringify(story.problems));
  return story.value;
}
