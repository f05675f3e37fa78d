import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { densities, items, list, open, search, show } from './story-page.ts';
import { longTimeline, serve } from './stories.ts';
import { expect, test } from './test.ts';

const count = 2000;
const story = longTimeline(count);
/** The most that may be in the page: what is in view, and a screen before and after it. */
const near = 60;

async function openLong(page: Page, query = '', timeline = story): Promise<void> {
  await serve(page, '/long/timeline.json', timeline);
  await open(page, `?src=long/timeline.json${query}`);
  await show(page, 'List');
}

const link = (page: Page, number: number) =>
  page.getByRole('link', { name: `Delegation ${number} meets`, exact: true });
const title = (page: Page, number: number) => list(page).locator(link(page, number));
const itemOf = (page: Page, number: number) =>
  list(page)
    .getByRole('listitem')
    .filter({ has: link(page, number) });
const rows = (page: Page) => list(page).getByRole('row');

/** To the end of the list: what is below it in view makes the page longer or shorter. */
async function scrollToEnd(page: Page): Promise<void> {
  await expect(async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(title(page, count)).toBeInViewport({ timeout: 1000 });
  }).toPass();
}

test('of a long list what is near is in the page, and each item tells its place among all @widths @quick', async ({
  page
}) => {
  await openLong(page);
  await expect(list(page).getByRole('heading', { level: 2 })).toHaveText(`${count} events, in order of time`);
  await expect(itemOf(page, 1)).toHaveAttribute('aria-posinset', '1');
  await expect(itemOf(page, 1)).toHaveAttribute('aria-setsize', String(count));
  expect(await items(page).count()).toBeLessThan(near);
  expect(await violationsOf(page)).toEqual([]);
  await scrollToEnd(page);
  await expect(itemOf(page, count)).toHaveAttribute('aria-posinset', String(count));
  expect(await items(page).count()).toBeLessThan(near);
});

test('of the hundreds of events that a search finds in a long list, those near are in the page', async ({
  page
}) => {
  await openLong(page, '&q=delegation+12');
  const first = list(page).getByRole('listitem').first();
  await expect(first).toHaveAttribute('aria-posinset', '1');
  const found = Number(await first.getAttribute('aria-setsize'));
  expect(found).toBeGreaterThan(near);
  expect(found).toBeLessThan(500);
  expect(await items(page).count()).toBeLessThan(near);
});

test('the keyboard goes through a long list from title to title, with one tab stop @widths', async ({
  page
}) => {
  await openLong(page);
  await title(page, 1).focus();
  for (let press = 1; press <= 40; press++) {
    await page.keyboard.press('ArrowDown');
    await expect(title(page, press + 1)).toBeFocused();
  }
  await expect(title(page, 41)).toBeInViewport();
  await page.keyboard.press('ArrowUp');
  await expect(title(page, 40)).toBeFocused();
  await expect(list(page).locator('.title[tabindex="0"]')).toHaveCount(1);
  await scrollToEnd(page);
  // The title last in focus is far away: the keyboard enters where the reader is.
  await expect(list(page).locator('.title[tabindex="0"]')).toHaveCount(1);
  await expect(list(page).locator('.title[tabindex="0"]')).toHaveText(/^Delegation (?:19\d\d|2000) meets$/u);
});

test('an arrow that is held down takes the focus along, however fast @widths', async ({ page }) => {
  await openLong(page);
  await title(page, 1).focus();
  for (let press = 1; press <= 60; press++) await page.keyboard.down('ArrowDown');
  await expect(title(page, 61)).toBeFocused();
  await expect(title(page, 61)).toBeInViewport();
  for (let press = 1; press <= 60; press++) await page.keyboard.down('ArrowUp');
  await expect(title(page, 1)).toBeFocused();
});

test('a count in the figure leads to its first event, far down in a long list', async ({ page }) => {
  const { when } = story.events[1500]!;
  const events = story.events.map((event, index) =>
    index < 1400 ? event : { ...event, when, occurrence: 'happened' as const }
  );
  await openLong(page, '', { ...story, events });
  await show(page, 'Timeline');
  const focused = list(page).locator('.title:focus');
  await expect(async () => {
    await densities(page).last().press('Enter', { timeout: 5000 });
    await expect(focused).toHaveCount(1, { timeout: 2000 });
  }).toPass();
  await expect(focused).toBeInViewport();
  const item = list(page)
    .getByRole('listitem')
    .filter({ has: page.locator('.title:focus') });
  expect(Number(await item.getAttribute('aria-posinset'))).toBeGreaterThan(1400);
});

test('a long list as a table draws the rows that are near, and numbers them @widths', async ({ page }) => {
  await openLong(page);
  await list(page).getByRole('button', { name: 'Table' }).click();
  await expect(list(page).getByRole('table')).toHaveAttribute('aria-rowcount', String(count + 1));
  await expect(rows(page).filter({ has: link(page, 1) })).toHaveAttribute('aria-rowindex', '2');
  await expect(list(page).getByRole('columnheader')).toHaveText([
    'Event',
    'Date',
    'In the source’s words',
    'Standing',
    'Who says so',
    'Topic'
  ]);
  expect(await violationsOf(page)).toEqual([]);
  await title(page, 1).focus();
  await page.keyboard.press('ArrowDown');
  await expect(title(page, 2)).toBeFocused();
  await scrollToEnd(page);
  expect(await rows(page).count()).toBeLessThan(2 * near);
});

test('a search leaves one event in a long list, and clearing it brings all back', async ({ page }) => {
  await openLong(page);
  await search(page).fill('Delegation 1999');
  await expect(items(page)).toHaveCount(1);
  await expect(itemOf(page, 1999)).toHaveAttribute('aria-setsize', '1');
  await search(page).fill('');
  await expect(itemOf(page, 1)).toHaveAttribute('aria-setsize', String(count));
});

test('all of a long list is on paper and in the CSV', async ({ page }) => {
  await openLong(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    list(page).getByRole('button', { name: 'Save as CSV' }).click()
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.match(/Delegation \d+ meets/gu)).toHaveLength(count);
  await page.emulateMedia({ media: 'print' });
  await expect(list(page).locator('ol > li')).toHaveCount(count);
  await expect(title(page, count).last()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(list(page).locator('ol > li')).toHaveCount(0);
  await expect(itemOf(page, 1)).toHaveAttribute('aria-setsize', String(count));
});
