import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { eventOf, plainText, sourceOf, timelineOf } from '../support/documents.ts';
import { serveFolder, sourceline } from './served.ts';
import { drawing, story, titleOf } from './story-page.ts';
import { expect, test as base } from './test.ts';

const below = '/reports/timelines/';

/** The address of a site of two stories, that of the article and one of talks in two lanes. */
const test = base.extend<object, { site: string }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from the braces.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'sourceline frames '));
      const { content, ...source } = sourceOf(plainText);
      const document = timelineOf({
        lanes: [
          { id: 'talks', label: 'Talks' },
          { id: 'threats', label: 'Threats' }
        ],
        sources: [{ ...source, text: 'paper.txt' }],
        events: [eventOf({ lane: 'talks' })]
      });
      mkdirSync(join(folder, 'talks'));
      writeFileSync(join(folder, 'talks', 'timeline.json'), JSON.stringify(document));
      writeFileSync(join(folder, 'talks', 'paper.txt'), content!);
      sourceline(['build', 'data/north-korea-outreach', join(folder, 'talks'), '-o', join(folder, 'site')]);
      const { address, server } = await serveFolder(join(folder, 'site'), below);
      await use(address);
      server.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' }
  ],
  baseURL: ({ site }, use) => use(site)
});

const link = (page: Page) => page.getByRole('link', { name: 'Open this timeline in a page of its own' });

/** The topics that the page is filtered by. */
const topics = (page: Page) => page.getByRole('button', { name: 'Remove the filter Topic:' });

/** Opens the page for frames, and follows its one link when that leads to `address`. */
async function followLink(page: Page, from: string, address: string): Promise<void> {
  await page.goto(from);
  await page.locator(drawing).waitFor();
  await expect(link(page)).toHaveAttribute('href', address);
  await page.goto(address);
  await page.locator(drawing).waitFor();
}

test('in a site of several stories, a frame of one leads to the page of that', async ({ page, site }) => {
  for (const [frame, folder, title] of [
    ['embed/?src=data%2Ftalks%2Ftimeline.json', 'talks/', 'Talks'],
    ['embed/?src=data/north-korea-outreach/timeline.json', 'north-korea-outreach/', story.title],
    ['talks/embed/', 'talks/', 'Talks'],
    // The page carries its story, and shows no other.
    ['talks/embed/?src=data/north-korea-outreach/timeline.json', 'talks/', 'Talks']
  ] as const) {
    await followLink(page, site + frame, site + folder);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
});

test('the page that it leads to shows what the frame shows: the event, the days, the lane @quick', async ({
  page,
  site
}) => {
  const asked = 'event=talks&from=2021-05-01&to=2021-05-31&lanes=talks';
  const shown = 'id=talks&from=2021-05-01&to=2021-05-31&lane=talks';
  await followLink(page, `${site}talks/embed/?${asked}`, `${site}talks/?${shown}`);
  await expect(page.locator('.card h2')).toHaveText('Talks begin in Geneva');
  await expect(topics(page)).toHaveText([/^Talks/u]);
  await expect(page).toHaveURL(`${site}talks/?${shown}`);
});

test('the page that it leads to shows all the lanes that the frame shows', async ({ page, site }) => {
  await followLink(
    page,
    `${site}north-korea-outreach/embed/?lanes=outreach,weapons`,
    `${site}north-korea-outreach/?lane=outreach&lane=weapons`
  );
  await expect(topics(page)).toHaveText([/^Outreach/u, /^Weapons programs/u]);
});

test('the link follows what a reader does in the frame', async ({ page, site }) => {
  await page.goto(`${site}north-korea-outreach/embed/?from=2021-02-01`);
  await expect(link(page)).toHaveAttribute('href', /outreach\/\?from=2021-02-01&to=2021-\d\d-\d\d$/u);
  await page.locator('[part="list"] .title', { hasText: titleOf('alaska-talks') }).click();
  await expect(link(page)).toHaveAttribute('href', /\?id=alaska-talks&from=/u);
  await page.locator('.card h2').press('Escape');
  await expect(link(page)).toHaveAttribute('href', /\?from=/u);
});

test('a title of the list in a frame is a link to the event on the page of the story', async ({
  page,
  site
}) => {
  await page.goto(`${site}north-korea-outreach/embed/`);
  const title = page.getByRole('link', { name: titleOf('alaska-talks') });
  await expect(title).toHaveAttribute('href', `${site}north-korea-outreach/?id=alaska-talks`);
  await title.click();
  await expect(page.locator('.card h2')).toHaveText(titleOf('alaska-talks'));
  await expect(page).toHaveURL(`${site}north-korea-outreach/embed/`);
});

test('a frame whose address names no story of its site says so, and leads nowhere', async ({
  page,
  site
}) => {
  await page.goto(`${site}embed/`);
  await expect(page.getByText('The address names no story')).toBeVisible();
  await expect(link(page)).toHaveCount(0);
});
