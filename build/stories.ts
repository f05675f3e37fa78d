import { readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { firstStory } from '../src/app/first-story.ts';
import type { Timeline } from '../src/model/timeline.ts';
import { firstFiles, preloadOf } from '../src/site/preloads.ts';

/** Asks for the story with which the page opens before its script does. */
function preloads(): HtmlTagDescriptor[] {
  const { sources } = JSON.parse(readFileSync(firstStory, 'utf8')) as Timeline;
  return firstFiles(firstStory, sources).map((path) => ({ tag: 'link', attrs: preloadOf(`./${path}`) }));
}

/** Publishes the stories beside the page, under their paths in the repository. */
export const withStories: Plugin = {
  name: 'sourceline:stories',
  apply: 'build',
  transformIndexHtml: preloads,
  closeBundle: () => cp('data', 'dist/app/data', { recursive: true })
};
