import type { Page } from '@playwright/test';
import { drag, frame } from './fingers.ts';
import { daysInView, label, mark, open, stage, windowIn } from './story-page.ts';
import { expect, test } from './test.ts';

/** The page's scroll at rest. */
async function scrollAtRest(page: Page): Promise<number> {
  let last = -1;
  await expect
    .poll(async () => {
      const before = last;
      await frame(page);
      await frame(page);
      last = await page.evaluate(() => scrollY);
      return last === before;
    })
    .toBe(true);
  return last;
}

/** How far a finger that goes up by 240 px scrolls the page, from an element in the middle of the window. */
async function scrolledFrom(page: Page, selector: string): Promise<number> {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  const start = await scrollAtRest(page);
  await drag(page, [[180, 500]], [[180, 260]]);
  return (await scrollAtRest(page)) - start;
}

test('a finger over the figure scrolls the page as far as beside it @quick', async ({ page }) => {
  await open(page);
  const beside = await scrolledFrom(page, '.reader');
  const over = await scrolledFrom(page, '.stage');
  expect(beside).toBeGreaterThan(150);
  expect(Math.abs(over - beside)).toBeLessThanOrEqual(beside / 5);
  expect(windowIn(page)).toEqual([null, null]);
});

test('two fingers that part zoom the figure, and do not scroll the page @quick', async ({ page }) => {
  await open(page);
  await stage(page).evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  const start = await scrollAtRest(page);
  const { length } = daysInView(page);
  await drag(
    page,
    [
      [150, 340],
      [210, 380]
    ],
    [
      [80, 340],
      [280, 380]
    ]
  );
  await expect.poll(() => daysInView(page).length).toBeLessThan(length * 0.7);
  expect(Math.abs((await scrollAtRest(page)) - start)).toBeLessThan(4);
  expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
});

test('two fingers that move together pan the figure', async ({ page }) => {
  await open(page);
  await stage(page).evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  const opening = daysInView(page);
  await drag(
    page,
    [
      [120, 300],
      [240, 300]
    ],
    [
      [200, 300],
      [320, 300]
    ]
  );
  await expect.poll(() => daysInView(page).start).toBeLessThan(opening.start);
  expect(Math.abs(daysInView(page).length - opening.length)).toBeLessThanOrEqual(1);
});

test('a tap opens an event @quick', async ({ page }) => {
  await open(page);
  await label(page, 'official-tells-reuters').tap();
  await expect(mark(page, 'official-tells-reuters')).toHaveAttribute('aria-pressed', 'true');
});

test('what is touched has 44 px, or stands in the list with its words', async ({ page }) => {
  await open(page);
  const small = await page
    .locator('button:not(.plain, .skip), select, input[type="search"]')
    .evaluateAll((controls) =>
      controls
        .map((control) => ({ name: control.textContent, height: control.getBoundingClientRect().height }))
        .filter(({ height }) => height > 0 && height < 42)
    );
  expect(small).toEqual([]);
});
