import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { drawing, open, story } from './story-page.ts';
import { expect, test } from './test.ts';

/** Where the built page has its script. */
const script = /src="\.(\/assets\/index-[^"]+\.js)"/u.exec(readFileSync('dist/app/index.html', 'utf8'))![1]!;
const source = readFileSync(`dist/app${script}`, 'utf8');

const sentence = (page: Page) => page.getByText('The timeline is not drawn.');

const broken: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'is missing': (page) => page.route(`**${script}`, (route) => route.fulfill({ status: 404, body: 'no' })),
  'can’t be fetched': (page) => page.route(`**${script}`, (route) => route.abort('connectionreset')),
  'is cut short': (page) => answer(page, source.slice(0, source.length / 2)),
  'is the web page of a portal': (page) => answer(page, '<!doctype html><p>Sign in', 'text/html'),
  'has words that the browser does not know': (page) => answer(page, `match (1) { when 1: 2 };\n${source}`),
  'makes a call that the browser lacks': (page) => answer(page, `[].newerThanAll();\n${source}`),
  'throws as it draws': (page) =>
    answer(page, `Node.prototype.cloneNode = Document.prototype.importNode = null;\n${source}`),
  'never comes': (page) => page.route(`**${script}`, () => new Promise(() => {}))
};

const answer = (page: Page, body: string, contentType = 'text/javascript'): Promise<unknown> =>
  page.route(`**${script}`, (route) => route.fulfill({ body, contentType }));

test.describe('a page whose script fails says so in a sentence', () => {
  test.use({ provoked: /./u });
  for (const [what, breakIt] of Object.entries(broken))
    test(`where it ${what}`, async ({ page }) => {
      await breakIt(page);
      await page.goto('/', { waitUntil: 'commit' });
      await expect(sentence(page)).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.title);
    });

  test('and where scripts are switched off', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(baseURL!);
    await expect(sentence(page)).toBeVisible();
    await page.close();
  });

  test('and without its style sheet', async ({ page }) => {
    await page.route('**/assets/*.css', (route) => route.abort());
    await answer(page, 'throw 1');
    await page.goto('/');
    await expect(sentence(page)).toBeVisible();
  });
});

test('a page whose script runs never shows that sentence', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = () => {
      const plain = document.querySelector('.undrawn .later');
      if (plain && getComputedStyle(plain).visibility === 'visible') Object.assign(window, { flashed: true });
      requestAnimationFrame(seen);
    };
    requestAnimationFrame(seen);
  });
  await open(page);
  await expect(page.locator('.undrawn')).toHaveCount(0);
  expect(await page.evaluate(() => 'flashed' in window)).toBe(false);
});

test('the title of the story stands where it stays, before the script has come @widths', async ({ page }) => {
  const title = page.getByRole('heading', { level: 1 });
  let bring = (): void => undefined;
  const late = new Promise<void>((resolve) => (bring = resolve));
  await page.route(`**${script}`, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await expect(title).toHaveText(story.title);
  await page.evaluate(() => document.fonts.load('600 20px "Source Serif 4"'));
  const before = (await title.boundingBox())!;
  bring();
  await page.locator(drawing).waitFor();
  await expect(page.locator('.undrawn')).toHaveCount(0);
  const after = (await title.boundingBox())!;
  expect(after).toMatchObject({ x: before.x, y: before.y, height: before.height });
});

test('the title of the page’s own story is not shown where the address names another', async ({ page }) => {
  await page.route(`**${script}`, () => new Promise(() => {}));
  await page.goto('/?src=data/invented-ferry/timeline.json', { waitUntil: 'commit' });
  await expect(sentence(page)).toBeVisible();
  await expect(page.getByText(story.title)).toBeHidden();
});
