import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { eventOf, timelineOf } from '../support/documents.ts';
import { png } from '../support/images.ts';
import { violationsOf } from './axe.ts';
import { sidewaysScroll } from './geometry.ts';
import { keptNames } from './kept-names.ts';
import { serveFolder, sourceline } from './served.ts';
import { drawing, items, open as openPage, words } from './story-page.ts';
import { toList } from './tabs.ts';
import { expect, test as base } from './test.ts';

const alt = 'Delegates enter the hall';
const timeline = timelineOf({
  events: [
    eventOf({
      media: [
        {
          file: 'photos/hall.png',
          alt,
          credit: 'A. Painter',
          licence: 'https://creativecommons.org/licenses/by/4.0/'
        }
      ]
    })
  ]
});

interface Built {
  readonly site: string;
  readonly single: string;
  /** The folder of the story as its author has it. */
  readonly own: string;
}

const test = base.extend<object, { built: Built }>({
  built: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from the braces.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'sourceline media '));
      const own = join(folder, 'own');
      mkdirSync(join(own, 'photos'), { recursive: true });
      writeFileSync(join(own, 'timeline.json'), JSON.stringify(timeline));
      writeFileSync(join(own, 'photos', 'hall.png'), png);
      const single = join(folder, 'single.html');
      sourceline(['build', own, '-o', join(folder, 'site')]);
      sourceline(['build', own, '--single', '-o', single]);
      const { address, server } = await serveFolder(folder, '/timelines/');
      await use({ site: `${address}site/`, single: pathToFileURL(single).href, own });
      server.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' }
  ]
});

async function go(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator(drawing).waitFor();
}

const imageIn = (place: Locator): Locator => place.getByRole('img', { name: alt, exact: true });

/** The image is there with its pixels. */
const expectShown = async (image: Locator): Promise<void> => {
  await image.scrollIntoViewIfNeeded();
  await expect.poll(() => image.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBe(2);
};

test.describe('a built site', () => {
  test.use({ baseURL: ({ built }, use) => use(built.site) });

  test('shows an image in card and list, with its credit and licence @everywhere', async ({
    page,
    built
  }) => {
    await go(page, `${built.site}talks/?id=talks`);
    const shown = imageIn(words(page));
    await expectShown(shown);
    expect(await shown.getAttribute('src')).toBe(`${built.site}data/talks/media/1.png`);
    const figure = words(page)
      .getByRole('figure')
      .filter({ has: page.getByRole('img', { name: alt }) });
    await expect(figure).toContainText('A. Painter · Licence (creativecommons.org)');
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await toList(page);
    await expectShown(imageIn(items(page).first()));
    expect(await violationsOf(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test('keeps the room of an image, so nothing moves when it arrives', async ({ page, built }) => {
    let arrive = (): void => undefined;
    const wait = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/media/1.png', async (route) => {
      await wait;
      await route.continue();
    });
    await go(page, `${built.site}talks/?id=talks`);
    const caption = words(page).getByText('A. Painter');
    const before = await caption.boundingBox();
    arrive();
    await expectShown(imageIn(words(page)));
    expect(await caption.boundingBox()).toEqual(before);
  });

  test('prints its images, also those that were never in sight', async ({ page, built }) => {
    await go(page, `${built.site}talks/`);
    await page.emulateMedia({ media: 'print' });
    await page.pdf();
    const shown = page.locator(`article img[alt="${alt}"]`);
    await expect.poll(() => shown.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBe(2);
  });

  test('shows an image in the page for frames', async ({ page, built }) => {
    await page.goto(`${built.site}talks/embed/?event=talks`);
    await expectShown(imageIn(page.locator('sourceline-timeline')).first());
  });
});

test.describe('an image that does not come', () => {
  test.use({ baseURL: ({ built }, use) => use(built.site), provoked: /404/u });

  test('leaves its text in its place', async ({ page, built }) => {
    await page.route('**/media/1.png', (route) => route.fulfill({ status: 404 }));
    await go(page, `${built.site}talks/?id=talks`);
    await expect(words(page).getByText(`Image not shown: ${alt}`)).toBeVisible();
    await expect(imageIn(words(page))).toHaveCount(0);
    expect(await violationsOf(page)).toEqual([]);
  });
});

/** Opens a page of someone else's with the story as an element, under a policy for images. */
async function openHost(page: Page, site: string, policy: string): Promise<void> {
  const body = `<!doctype html><html lang="en"><title>A host</title>
    <meta http-equiv="Content-Security-Policy" content="img-src ${policy}" />
    <script type="module" src="embed/sourceline-timeline.js"></script>
    <sourceline-timeline src="data/talks/timeline.json" event="talks"></sourceline-timeline>`;
  await page.route('**/host.html', (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto(`${site}host.html`);
}

test.describe('an element in a page of someone else’s', () => {
  test.use({ baseURL: ({ built }, use) => use(built.site) });

  test('shows the images beside its document', async ({ page, built }) => {
    await openHost(page, built.site, "'self' data:");
    await expectShown(imageIn(page.locator('sourceline-timeline')).first());
  });

  test.describe('that allows no images', () => {
    test.use({ provoked: /img-src|Content Security Policy/u });

    test('shows their texts, and everything else', async ({ page, built }) => {
      await openHost(page, built.site, "'none'");
      const element = page.locator('sourceline-timeline');
      await expect(element.getByText(`Image not shown: ${alt}`).first()).toBeVisible();
      await expect(element.getByText('A. Painter').first()).toBeVisible();
      await expect(element.locator(drawing)).toBeVisible();
    });
  });
});

test('a single file shows its images without asking for anything', async ({ page, built }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await go(page, `${built.single}?id=talks`);
  await expectShown(imageIn(words(page)));
  expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([`${built.single}?id=talks`]);
});

test('a story from files shows its images, and still does after a reload', async ({ page, built }) => {
  await openPage(page);
  const files = ['timeline.json', join('photos', 'hall.png')].map((name) => join(built.own, name));
  await page.locator('input[type="file"]').setInputFiles(files);
  await expect(page.getByRole('heading', { level: 1, name: timeline.title })).toBeVisible();
  await toList(page);
  await expectShown(imageIn(items(page).first()));
  await expect(page).toHaveURL(/\?own=/u);
  await expect.poll(() => keptNames(page)).toEqual(['timeline.json', 'hall.png']);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: timeline.title })).toBeVisible();
  await toList(page);
  await expectShown(imageIn(items(page).first()));
});

test('a story from files is refused if an image is a picture that can contain scripts', async ({ page }) => {
  await openPage(page);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>window.__pwned = 1</script></svg>';
  await page.locator('input[type="file"]').setInputFiles([
    { name: 'timeline.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(timeline)) },
    { name: 'hall.png', mimeType: 'image/png', buffer: Buffer.from(svg) }
  ]);
  await expect(page.getByRole('region', { name: /problem in/u })).toContainText('are those of SVG');
  expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
});

test('a story from files whose images are not among them is shown all the same, and says so', async ({
  page,
  built
}) => {
  await openPage(page);
  await page.locator('input[type="file"]').setInputFiles(join(built.own, 'timeline.json'));
  await expect(page.getByText(/^An image of this story was not opened with it/u)).toBeVisible();
  await toList(page);
  await expect(items(page).first()).toContainText(`Image not shown: ${alt}`);
});
