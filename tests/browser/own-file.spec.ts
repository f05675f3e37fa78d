import type { Page } from '@playwright/test';
import { article, articleTimelineText } from '../support/documents.ts';
import { violationsOf } from './axe.ts';
import { keptNames } from './kept-names.ts';
import { card, ids, mark, open, openMenu, story } from './story-page.ts';
import { expect, test } from './test.ts';

const title = 'From files';
const files = (named = title) => [
  {
    name: 'timeline.json',
    mimeType: 'application/json',
    buffer: Buffer.from(articleTimelineText.replace(story.title, named))
  },
  { name: 'article.txt', mimeType: 'text/plain', buffer: Buffer.from(article) }
];
const choose = (page: Page, chosen = files()) => page.locator('input[type="file"]').setInputFiles(chosen);
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const label = (page: Page) => page.getByText(/^Your file: /u);
const back = (page: Page) => page.getByRole('button', { name: `Back to ${story.title}` });

test('a story from files is labelled as the reader’s, and a reload shows the same view of it @widths @quick', async ({
  page
}) => {
  await open(page);
  await choose(page);
  await expect(heading(page, title)).toBeVisible();
  await expect(label(page)).toHaveText('Your file: timeline.json, on this device only');
  await mark(page, ids[0]!).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?own=\w+&id=/u);
  await expect.poll(() => keptNames(page)).toEqual(['timeline.json', 'article.txt']);
  await page.reload();
  await expect(heading(page, title)).toBeVisible();
  await expect(card(page, ids[0]!)).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await back(page).click();
  await expect(heading(page, story.title)).toBeVisible();
  await expect(label(page)).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('');
  await expect.poll(() => keptNames(page)).toEqual([]);
});

test('Back and Forward go between a story from files and the one before it', async ({ page }) => {
  await open(page, `?id=${ids[0]!}`);
  await choose(page);
  await expect(heading(page, title)).toBeVisible();
  await page.goBack();
  await expect(heading(page, story.title)).toBeVisible();
  await expect(card(page, ids[0]!)).toBeVisible();
  await expect(label(page)).toHaveCount(0);
  await page.goForward();
  await expect(heading(page, title)).toBeVisible();
  await expect(label(page)).toBeVisible();
});

test('each tab reloads the story that was opened in it, and a new tab has the first story', async ({
  page
}) => {
  await open(page);
  const other = await page.context().newPage();
  await open(other);
  await choose(page, files('One'));
  await expect(heading(page, 'One')).toBeVisible();
  await choose(other, files('Two'));
  await expect(heading(other, 'Two')).toBeVisible();
  await expect.poll(() => keptNames(page)).toHaveLength(4);
  await page.reload();
  await expect(heading(page, 'One')).toBeVisible();
  await other.reload();
  await expect(heading(other, 'Two')).toBeVisible();
  await open(other);
  await expect(heading(other, story.title)).toBeVisible();
});

test('files that the browser no longer keeps are said to be gone, and the first story is shown', async ({
  page
}) => {
  await open(page);
  await choose(page);
  await expect.poll(() => keptNames(page)).toHaveLength(2);
  await page.evaluate(() => {
    const request = indexedDB.open('sourceline');
    return new Promise<void>((resolve) => {
      request.onsuccess = () => {
        const store = request.result.transaction('own-files', 'readwrite').objectStore('own-files');
        store.clear().onsuccess = () => resolve();
      };
    });
  });
  await page.reload();
  await expect(page.getByText(/^The address leads to a file from a reader’s own device/u)).toBeVisible();
  await expect(heading(page, story.title)).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
});

test('files for which the browser has no room are shown all the same, and the label says what a reload will do', async ({
  page,
  baseURL
}) => {
  await open(page);
  const browser = await page.context().newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin: new URL(baseURL!).origin, quotaSize: 1 });
  await choose(page);
  await expect(label(page)).toContainText('it is gone after a reload, as the browser');
  await page.reload();
  await expect(page.getByText(/^The address leads to a file from a reader’s own device/u)).toBeVisible();
});

test('files whose copy was altered are checked again, and refused', async ({ page }) => {
  await open(page);
  await choose(page);
  await expect.poll(() => keptNames(page)).toHaveLength(2);
  await page.evaluate(() => {
    const request = indexedDB.open('sourceline');
    return new Promise<void>((resolve) => {
      request.onsuccess = () => {
        const store = request.result.transaction('own-files', 'readwrite').objectStore('own-files');
        store.openCursor().onsuccess = ({ target }) => {
          const cursor = (target as IDBRequest<IDBCursorWithValue>).result;
          const value = cursor.value as { files: { path: string; file: File }[] };
          value.files[1]!.file = new File(['Something else.'], 'article.txt');
          cursor.update(value).onsuccess = () => resolve();
        };
      };
    });
  });
  await page.reload();
  await expect(page.getByRole('region', { name: /problems in/u })).toContainText('is not in “article”');
  await page.getByRole('button', { name: 'Open the example story' }).click();
  await expect(heading(page, story.title)).toBeVisible();
});

test('the menu says why such a story has no Embed, and what would give it one', async ({ page }) => {
  await open(page);
  await choose(page);
  await expect(label(page)).toBeVisible();
  await openMenu(page);
  const menu = page.getByRole('dialog', { name: 'Menu' });
  await expect(menu.getByRole('button', { name: 'Embed…' })).toHaveCount(0);
  await expect(menu).toContainText('sourceline build');
  await expect(menu).toContainText('?src=');
});

test('an article alone is told what makes a timeline of it', async ({ page }) => {
  await open(page);
  await choose(page, files().slice(1));
  await expect(page.getByRole('region', { name: 'One problem in article.txt' })).toContainText(
    /article\.txt is a text.*Writing a timeline/u
  );
});
