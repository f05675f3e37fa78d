import type { Locator, Page } from '@playwright/test';
import { card, chip, ids, items, map, mark, open, said, show, showMap, words } from './story-page.ts';
import { expect, test } from './test.ts';

const place = (page: Page, name: string): Locator =>
  map(page).getByRole('button', { name: new RegExp(`^${name}: `, 'u') });

test('a place on the map shows only its events, in the address too, until its chip is removed @everywhere @quick', async ({
  page
}) => {
  await open(page);
  await showMap(page);
  await place(page, 'Alaska').click();
  await expect(said(page)).toHaveText(`1 of ${ids.length} events`);
  await expect(place(page, 'Alaska')).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/[?&]place=Alaska/u);
  await page.reload();
  await expect(chip(page, 'Where: Alaska')).toBeVisible();
  await show(page, 'List');
  await expect(items(page)).toHaveCount(1);
  await chip(page, 'Where: Alaska').click();
  await expect(items(page)).toHaveCount(ids.length);
});

test('the map and the figure point at each other', async ({ page }) => {
  await open(page, '?id=alaska-talks');
  await showMap(page);
  await expect(map(page).locator('circle.ring.selected')).toHaveCount(1);
  await place(page, 'New York').focus();
  await expect(mark(page, 'outreach-through-several-channels')).toHaveClass(/pointed/u);
  await expect(mark(page, 'policy-review-due')).toHaveClass(/dimmed/u);
  await mark(page, 'outreach-through-several-channels').locator('text.ink').first().hover();
  await expect(map(page).locator('circle.ring:not(.selected)')).toHaveCount(1);
});

test('coastlines are loaded with the first map, and from nowhere else', async ({ page, baseURL }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await open(page);
  expect(requests.filter((url) => url.includes('land'))).toEqual([]);
  await showMap(page);
  expect(requests.filter((url) => url.includes('land'))).toHaveLength(1);
  expect(requests.filter((url) => !url.startsWith(baseURL!))).toEqual([]);
});

test('the buttons of the map are large enough for a finger, and inside it @everywhere', async ({ page }) => {
  await open(page);
  await showMap(page);
  const least = await page.evaluate(() => (matchMedia('(pointer: coarse)').matches ? 44 : 24));
  const frame = (await map(page).locator('svg').boundingBox())!;
  for (const button of await map(page).getByRole('button').all()) {
    const box = (await button.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(least);
    expect(box.x).toBeGreaterThanOrEqual(frame.x);
    expect(box.x + box.width).toBeLessThanOrEqual(frame.x + frame.width);
    expect(box.y).toBeGreaterThanOrEqual(frame.y);
    expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height);
  }
});

test('a card keeps the height of its locator free, so that nothing moves when it comes', async ({ page }) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/land/u, async (route) => {
    await held;
    await route.continue();
  });
  await open(page, '?id=alaska-talks');
  const actors = words(page).getByText('Actors');
  await expect(actors).toBeAttached();
  const top = (): Promise<number> => actors.evaluate((element) => (element as HTMLElement).offsetTop);
  const before = await top();
  release();
  await expect(words(page).locator('path.land')).toBeAttached();
  expect(await top()).toBe(before);
});

test('opening an event keeps the map, and “Show in the article” goes to the words', async ({ page }) => {
  await open(page);
  await showMap(page);
  await mark(page, 'alaska-talks').locator('text.ink').first().click();
  await expect(map(page).locator('circle.ring.selected')).toHaveCount(1);
  await card(page, 'alaska-talks').getByRole('button', { name: 'Show in the article' }).click();
  await expect(words(page).locator('.chosen').first()).toBeFocused();
});
