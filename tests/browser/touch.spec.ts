import type { Page } from '@playwright/test';
import { article } from '../support/documents.ts';
import { drag, frame } from './fingers.ts';
import { button, form, startWith, text } from './studio-page.ts';
import {
  daysInView,
  filter,
  label,
  mark,
  only,
  open,
  openMenu,
  sheet,
  show,
  showMap,
  stage,
  titleOf,
  titlesInTime,
  windowIn,
  words
} from './story-page.ts';
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

/** How far a finger that goes up by 240 px scrolls the page from its top. */
async function scrolledByFinger(page: Page): Promise<number> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const start = await scrollAtRest(page);
  await drag(page, [[180, 480]], [[180, 240]]);
  return (await scrollAtRest(page)) - start;
}

test('a finger over the figure scrolls the page as far as over its list', async ({ page }) => {
  // Low enough that there is as much to scroll.
  await page.setViewportSize({ width: 390, height: 640 });
  await open(page);
  await show(page, 'List');
  const beside = await scrolledByFinger(page);
  await show(page, 'Timeline');
  const over = await scrolledByFinger(page);
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
  await expect(mark(page, 'official-tells-reuters')).toHaveAttribute('aria-selected', 'true');
});

for (const [where, enter] of Object.entries({
  'as the page opens': () => Promise.resolve(),
  'with filters in use': (page: Page) => only(page, 'Outreach').click(),
  'in the menu': openMenu,
  'on the map': showMap,
  'in a filter': (page: Page) => filter(page, 'Who').click()
}))
  test(`what is touched has 44 px ${where}, or stands in the list with its words`, async ({ page }) => {
    await open(page);
    await enter(page);
    const small = await page
      .locator(':is(button, label):not(.plain, .skips *), input[type="search"]')
      .evaluateAll((controls) =>
        controls
          .map((control) => ({ name: control.textContent, height: control.getBoundingClientRect().height }))
          .filter(({ height }) => height > 0 && height < 42)
      );
    expect(small).toEqual([]);
  });

test('a swipe over the card goes to the next event and back, and one up or down does not @quick', async ({
  page
}) => {
  await open(page, '?id=official-tells-reuters');
  const order = await titlesInTime(page);
  const next = order[order.indexOf(titleOf('official-tells-reuters')) + 1]!;
  const title = words(page).getByRole('heading', { level: 2 }).first();
  const { y } = (await title.boundingBox())!;
  await drag(page, [[300, y + 60]], [[80, y + 60]]);
  await expect(title).toHaveText(next);
  await drag(page, [[80, y + 60]], [[300, y + 60]]);
  await expect(title).toHaveText(titleOf('official-tells-reuters'));
  await drag(page, [[200, y + 120]], [[240, y + 20]]);
  await expect(title).toHaveText(titleOf('official-tells-reuters'));
});

test('a finger drags the sheet up to the whole window, and down to a peek', async ({ page }) => {
  await open(page, '?id=official-tells-reuters');
  await expect(sheet(page)).toHaveAttribute('data-level', 'half');
  const grip = async () => (await sheet(page).boundingBox())!.y + 8;
  await drag(page, [[195, await grip()]], [[195, 90]]);
  await expect(sheet(page)).toHaveAttribute('data-level', 'full');
  await drag(page, [[195, await grip()]], [[195, 780]]);
  await expect(sheet(page)).toHaveAttribute('data-level', 'peek');
  await expect(words(page).getByRole('heading', { level: 2 }).first()).toBeInViewport();
});

test('words of an article that a finger selected become an event with a tap @quick', async ({ page }) => {
  await startWith(page, { title: 'An article', content: article.trim(), published: '2021-03-13' });
  // Chromium without a screen selects nothing at a long press, so the test selects what the press would.
  await text(page).evaluate((element) => {
    const node = element.querySelector('[data-at]')!.firstChild!;
    document.getSelection()!.setBaseAndExtent(node, 0, node, 'A senior Biden admin'.length);
  });
  const selected = page.getByRole('group', { name: 'Selected' });
  await expect(selected).toContainText('“A senior Biden administration”');
  await button(page, 'New event').tap();
  await expect(form(page)).toBeVisible();
});
