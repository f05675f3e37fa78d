import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { eventOf, plainText, sourceOf, timelineOf } from '../support/documents.ts';
import { serveFolder, sourceline } from './served.ts';
import { drawing } from './story-page.ts';
import { test as base } from './test.ts';

export const example = 'data/north-korea-outreach';
/** An event of it. */
export const id = 'no-answer-from-pyongyang';
const below = '/reports/2021/timelines/';

/** What the command line made of the story, in a folder that it made for it. */
export interface Built {
  readonly folder: string;
  /** The address of a site of the story, in `folder/site`. */
  readonly site: string;
  /** The address of a site of two stories. */
  readonly two: string;
  /** The address of a single file on disk. */
  readonly file: string;
  /** And of one of the other story. */
  readonly otherFile: string;
  /** The other story's files. */
  readonly other: readonly string[];
}

/** What would end an element, begin another or stand for something else. */
const hostile = '</title></script><!--<script>window.__pwned = 1</script> $& "onload=x \u2028 Talks';

/** Writes a story with a text beside it, whose words and ids are hostile, and gives its files. */
function writeOther(folder: string): readonly string[] {
  const { content, ...source } = sourceOf(plainText);
  const document = timelineOf({
    title: hostile,
    description: hostile,
    sources: [{ ...source, text: 'paper.txt' }],
    events: [eventOf({ id: 'Con.' })]
  });
  const files = { 'timeline.json': JSON.stringify(document), 'paper.txt': content! };
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return Object.keys(files).map((name) => join(folder, name));
}

export const buildSite = (folder: string, env?: NodeJS.ProcessEnv): string =>
  sourceline(['build', example, '-o', folder, '--base-url', 'https://example.org/there/'], env);
export const buildFile = (file: string, env?: NodeJS.ProcessEnv): string =>
  sourceline(['build', example, '--single', '-o', file], env);

export const test = base.extend<object, { built: Built }>({
  built: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from the braces.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'sourceline site '));
      const other = writeOther(join(folder, 'other'));
      const file = join(folder, 'a timeline.html');
      buildSite(join(folder, 'site'));
      sourceline(['build', example, join(folder, 'other'), '-o', join(folder, 'two')]);
      buildFile(file);
      sourceline(['build', join(folder, 'other'), '--single', '-o', join(folder, 'other.html')]);
      const { address, server } = await serveFolder(folder, below);
      await use({
        folder,
        site: `${address}site/`,
        two: `${address}two/`,
        file: pathToFileURL(file).href,
        otherFile: pathToFileURL(join(folder, 'other.html')).href,
        other
      });
      server.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' }
  ],
  baseURL: ({ built }, use) => use(built.site)
});

/** The addresses that a page asks for from now on. */
export function requestsOf(page: Page): readonly string[] {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  return urls;
}

export async function go(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator(drawing).waitFor();
}
