import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { firstStory } from '../src/app/first-story.ts';
import type { Timeline } from '../src/model/timeline.ts';
import { put, headingPlace, storyHeading } from '../src/site/template.ts';

const fileName = 'assets/first-paint.js';

/** Runs before the first paint, as nothing else does. The title is of the page's own story: an address may name another. */
const script = `if (/[?&](?:src|own)=/u.test(location.search)) document.documentElement.classList.add('elsewhere');\n`;

/** A reader sees the title of the story at once, before the script that draws the page has come. */
export const withFirstPaint: Plugin = {
  name: 'sourceline:first-paint',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName, source: script });
  },
  transformIndexHtml: (html) => ({
    html: put(html, headingPlace, storyHeading(JSON.parse(readFileSync(firstStory, 'utf8')) as Timeline)),
    tags: [{ tag: 'script', attrs: { src: `./${fileName}` }, injectTo: 'head' }]
  })
};
