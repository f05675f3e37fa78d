import type { Locator, Page } from '@playwright/test';
import {
  chosenMark,
  densities,
  enterFigure,
  label,
  mark,
  menu,
  open,
  stage,
  firstQuoteOf,
  titleOf,
  words
} from './story-page.ts';
import { longTimeline, serve } from './stories.ts';
import { expect, test } from './test.ts';

const id = 'official-tells-reuters';
const tip = (page: Page): Locator => page.locator('.tip');

/** Moves the pointer to a point of an element's box, in shares of its size, and pixels beyond. */
async function pointAt(
  page: Page,
  target: Locator,
  [dx, dy]: readonly [number, number] = [0, 0]
): Promise<void> {
  const { x, y, width, height } = (await target.boundingBox())!;
  await page.mouse.move(x + width / 2 + dx, y + height / 2 + dy);
}

test('near a mark a tip has title, date and the first quote, and its passages are lit @quick', async ({
  page
}) => {
  await open(page);
  await expect(tip(page)).toHaveCount(0);
  const first = firstQuoteOf(id);
  await pointAt(page, mark(page, id).locator('circle').first());
  await expect(tip(page)).toContainText(titleOf(id));
  await expect(tip(page).locator('q')).toHaveText(first.exact);
  await expect(tip(page).locator('time')).toBeVisible();
  await expect(words(page).locator('.passage.pointed').first()).toBeAttached();
  await expect(chosenMark(page)).toHaveCount(0);
  await page.mouse.move(2, 2);
  await expect(tip(page)).toHaveCount(0);
  await expect(words(page).locator('.passage.pointed')).toHaveCount(0);
});

test('grouped by who, the tip is at the place of an event that is pointed at, and each of its places is ringed', async ({
  page
}) => {
  await open(page);
  await menu(page, 'Group by').selectOption('actor');
  const copy = page.locator('[data-copy="alaska-talks"]').first();
  const ringed = page.locator('.event.hovered');
  await expect(ringed).toHaveCount(0);
  await pointAt(page, copy.locator('circle').first());
  await expect(tip(page)).toContainText(titleOf('alaska-talks'));
  await expect(ringed).toHaveCount(2);
  const [at, shown] = [(await copy.boundingBox())!, (await tip(page).boundingBox())!];
  const apart = Math.max(at.y - (shown.y + shown.height), shown.y - (at.y + at.height));
  expect(Math.abs(apart)).toBeLessThan(16);
});

test('a tip stays while the pointer is on it, and Escape closes it until the pointer comes anew', async ({
  page
}) => {
  await open(page);
  const dot = mark(page, id).locator('circle').first();
  await pointAt(page, dot);
  await expect(tip(page)).toBeVisible();
  const box = (await tip(page).boundingBox())!;
  await page.mouse.move(box.x + 40, box.y + box.height / 2, { steps: 12 });
  await expect(tip(page)).toContainText(titleOf(id));
  await page.keyboard.press('Escape');
  await expect(tip(page)).toHaveCount(0);
  await page.mouse.move(2, 2);
  await pointAt(page, dot);
  await expect(tip(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await pointAt(page, dot, [1, 1]);
  await expect(tip(page)).toHaveCount(0);
});

test('the keyboard gets the same tip, which goes with Escape and with the focus', async ({ page }) => {
  await open(page);
  await enterFigure(page);
  await expect(tip(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip(page)).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(tip(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(tip(page)).toHaveCount(0);
});

test('a passage under the pointer lights its mark and dims the others', async ({ page }) => {
  await open(page);
  await words(page).locator('.passage').first().hover();
  await expect(stage(page).locator('.event.pointed').first()).toBeAttached();
  const [lit, dimmed] = await Promise.all(
    ['.event.pointed', '.event.dimmed'].map((selector) => stage(page).locator(selector).count())
  );
  expect(lit! + dimmed!).toBe(await stage(page).locator('.event').count());
  await page.mouse.move(2, 2);
  await expect(stage(page).locator('.event:is(.pointed, .dimmed)')).toHaveCount(0);
});

test('a count beside a mark has no tip of its neighbour over it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await serve(page, '/long/timeline.json', longTimeline(200));
  await open(page, '?src=long/timeline.json');
  await densities(page).first().hover();
  await expect(tip(page)).toHaveCount(0);
});

test('a press hides the tip, and a tip never takes a click from a mark', async ({ page }) => {
  await open(page);
  await label(page, id).hover();
  await expect(tip(page)).toBeVisible();
  await label(page, id).click();
  await expect(mark(page, id)).toHaveAttribute('aria-selected', 'true');
  await expect(tip(page)).toHaveCount(0);
});
