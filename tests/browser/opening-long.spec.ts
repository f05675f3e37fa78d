import type { Page } from '@playwright/test';
import { pdfBombs } from '../support/pdf-bombs.ts';
import { article, articleTimelineText } from '../support/documents.ts';
import { card, ids, items, mark, open, openMenu, story } from './story-page.ts';
import type { Source } from '../../src/model/timeline.ts';
import { canonicalHash } from '../../src/model/hash.ts';
import { longTimeline, serve, serveText } from './stories.ts';
import { expect, test } from './test.ts';

const problems = (page: Page) => page.getByRole('region', { name: /problems? in/iu });
const chooseFiles = (page: Page, files: readonly { name: string; buffer: Buffer }[]) =>
  page
    .locator('input[type="file"]')
    .setInputFiles(files.map((file) => ({ mimeType: 'application/octet-stream', ...file })));
const storyFiles = [
  { name: 'timeline.json', buffer: Buffer.from(articleTimelineText.replace(story.title, 'From files')) },
  { name: 'article.txt', buffer: Buffer.from(article) }
];
const storyReader = '**/assets/story-reader-*.js';

test('files are read by a worker, under the policy of the page', async ({ page }) => {
  await open(page);
  const worker = page.waitForEvent('worker');
  await chooseFiles(page, storyFiles);
  expect((await worker).url()).toContain('story-reader');
  await expect(page.getByRole('heading', { level: 1, name: 'From files' })).toBeVisible();
});

test('a PDF that costs more than is taken is left unread, and says why', async ({ page }) => {
  await open(page);
  const { pdf } = pdfBombs().find(({ name }) => name.startsWith('fifty thousand'))!;
  await chooseFiles(page, [{ name: 'bomb.pdf', buffer: Buffer.from(pdf) }]);
  await expect(problems(page)).toContainText('far more than any file with a timeline');
  await expect(items(page)).toHaveCount(story.events.length);
});

test('the page answers while files are read without end, and ends that when it is told to', async ({
  page
}) => {
  await page.route(storyReader, (route) =>
    route.fulfill({ body: 'onmessage = () => { for (;;); }', contentType: 'text/javascript' })
  );
  await open(page);
  await chooseFiles(page, storyFiles);
  await expect(page.getByRole('progressbar', { name: 'Opening the story' })).toBeVisible();
  await mark(page, ids[0]!).focus();
  await page.keyboard.press('Enter');
  await expect(card(page, ids[0]!)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(problems(page)).toContainText('it was cancelled before it was open');
  await expect.poll(() => page.workers().length).toBe(0);
  // The focus stays in the page.
  await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused();
  await expect(card(page, ids[0]!)).toBeVisible();
});

test.describe('a story of the site', () => {
  const isRead = (page: Page) => page.getByRole('heading', { level: 1, name: /meetings$/u });

  test('that is long is read by a worker, and is ended when the reader says so', async ({ page }) => {
    await serve(page, '/long/timeline.json', longTimeline(200));
    let isEndless = true;
    await page.route(storyReader, (route) =>
      isEndless
        ? route.fulfill({ body: 'onmessage = () => { for (;;); }', contentType: 'text/javascript' })
        : route.continue()
    );
    await page.goto('/?src=long/timeline.json');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(problems(page)).toContainText('it was cancelled before it was open');
    await expect.poll(() => page.workers().length).toBe(0);
    isEndless = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(isRead(page)).toBeVisible();
  });

  test('whose texts are long is read by a worker with these texts', async ({ page }) => {
    const timeline = longTimeline(3);
    const [{ content, ...source }] = timeline.sources as [Source];
    const long = `${content}${'\n\nNothing else was said that day.'.repeat(3000)}`;
    const sources = [{ ...source, text: 'long.txt', sha256: canonicalHash(long) }];
    await serve(page, '/long/timeline.json', { ...timeline, sources });
    await serveText(page, '/long/long.txt', long, 'text/plain');
    const worker = page.waitForEvent('worker');
    await page.goto('/?src=long/timeline.json');
    expect((await worker).url()).toContain('story-reader');
    await expect(isRead(page)).toBeVisible();
  });

  test('that is short is read by the page', async ({ page }) => {
    const workers: unknown[] = [];
    page.on('worker', (worker) => workers.push(worker));
    await open(page);
    expect(workers).toEqual([]);
  });
});

test.describe('where the worker is missing', () => {
  test.use({ provoked: /404|Failed to load resource/u });
  test('the page reads the files itself', async ({ page }) => {
    await page.route(storyReader, (route) => route.fulfill({ status: 404, body: 'no' }));
    await open(page);
    await chooseFiles(page, storyFiles);
    await expect(page.getByRole('heading', { level: 1, name: 'From files' })).toBeVisible();
  });
});

test.describe('a server that never answers', () => {
  test('is reported after ten seconds, and can be tried again', async ({ page }) => {
    test.slow();
    let isSilent = true;
    await page.route('**/slow/timeline.json', (route) =>
      isSilent
        ? new Promise(() => {})
        : route.fulfill({ body: articleTimelineText, contentType: 'application/json' })
    );
    await page.route('**/slow/sources/article.txt', (route) =>
      route.fulfill({ body: article, contentType: 'text/plain' })
    );
    await page.goto('/?src=slow/timeline.json');
    await expect(problems(page)).toContainText('has not answered for 10 seconds');
    await expect(page.getByRole('button', { name: 'Open another…' })).toBeVisible();
    isSilent = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(items(page)).toHaveCount(story.events.length);
  });
});

test('three quick presses of Export open one dialog', async ({ page }) => {
  await open(page);
  await openMenu(page);
  await page.getByRole('button', { name: 'Export…' }).evaluate((button: HTMLElement) => {
    for (let press = 0; press < 3; press++) button.click();
  });
  const dialogs = page.locator('dialog', { has: page.getByRole('heading', { name: 'Export' }) });
  await expect(dialogs).toHaveCount(1);
  await page.waitForTimeout(300);
  await expect(dialogs).toHaveCount(1);
});
