import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { serveFolder, sourceline } from './served.ts';
import { card, items, mark, search, story, titleOf } from './story-page.ts';
import { expect, test as base } from './test.ts';

const id = 'no-answer-from-pyongyang';
const below = '/reports/2021/timelines/';

interface Built {
  /** The address of a site of one story. */
  readonly site: string;
  /** The path of a single file. */
  readonly file: string;
}

const test = base.extend<object, { built: Built }>({
  built: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from the braces.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'sourceline site '));
      const [site, file] = [join(folder, 'site'), join(folder, 'timeline.html')];
      sourceline([
        'build',
        'data/north-korea-outreach',
        '-o',
        site,
        '--base-url',
        'https://example.org/there/'
      ]);
      sourceline(['build', 'data/north-korea-outreach', '--single', '-o', file]);
      const { address, server } = await serveFolder(site, below);
      await use({ site: address, file });
      server.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' }
  ],
  baseURL: ({ built }, use) => use(built.site)
});

const opened = (page: Page) => page.locator('.stage svg').waitFor();

test('probe', async ({ page, built }) => {
  page.on('response', (r) => r.status() === 404 && console.log(r.url()));
  await page.goto(built.site);
  await opened(page);
  console.log(page.url());
  await page.goto(`${built.site}north-korea-outreach/event/${id}/`);
  await opened(page);
  console.log(page.url(), await page.title(), await card(page, id).count());
  await page.goto(pathToFileURL(built.file).href);
  await opened(page);
  await mark(page, 'alaska-talks').click();
  console.log(page.url(), await page.title(), await card(page, 'alaska-talks').count());
  void [items, search, story, titleOf, readFileSync];
});
