import { sidewaysScroll, textFaults } from './geometry.ts';
import { card, ids, mark, open, stage } from './story-page.ts';
import { expect, test } from './test.ts';

const widths = [320, 390, 640, 820, 1024, 1440, 1920, 2560];

test('every event is drawn, named at the edge that leads to it, or counted there @everywhere @quick', async ({
  page
}) => {
  await open(page);
  const drawn = await page.locator('[data-event]').count();
  const beyond = await page
    .locator('[data-stub]')
    .evaluateAll((stubs) =>
      stubs.map((stub) => Number(/(\d+) more, /u.exec(stub.getAttribute('aria-label')!)?.[1] ?? 1))
    );
  expect(drawn + beyond.reduce((sum, count) => sum + count, 0)).toBe(ids.length);
});

test('fitted to the story, every event is a mark @everywhere @quick', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Fit story' }).click();
  await expect(page.locator('[data-stub]')).toHaveCount(0);
  for (const id of ids) await expect(mark(page, id)).toBeAttached();
});

test('a stub brings its event into view @everywhere', async ({ page }) => {
  await open(page);
  const edge = page.locator('[data-stub]').first();
  const id = (await edge.getAttribute('data-stub'))!;
  await edge.click();
  await expect(mark(page, id)).toHaveAttribute('aria-pressed', 'true');
  await expect(card(page, id)).toBeVisible();
  const picture = (await stage(page).boundingBox())!;
  await expect.poll(async () => (await mark(page, id).boundingBox())!.x).toBeGreaterThan(picture.x);
});

for (const width of widths) {
  test(`at ${width} px no text is over another or outside, and the page does not scroll sideways`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    const views = {
      'as it opens': () => Promise.resolve(),
      'with a card open': () => page.getByRole('button', { name: 'Start with the first event' }).click(),
      'grouped by actor': () =>
        page
          .getByLabel('Group by')
          .selectOption('actor')
          .then(() => undefined),
      'fitted to the story': () => page.getByRole('button', { name: 'Fit story' }).click(),
      'zoomed in': () => page.getByRole('button', { name: 'Zoom in' }).click()
    };
    for (const [view, enter] of Object.entries(views)) {
      await enter();
      await expect.poll(() => textFaults(page), `texts ${view}`).toEqual([]);
      expect(await sidewaysScroll(page), `sideways scroll ${view}`).toBe(0);
    }
  });
}

test('the figure is redrawn for a window that changes, down the page below 640 px', async ({ page }) => {
  await open(page);
  const earlier = page.getByRole('button', { name: 'Earlier', exact: true });
  await expect(earlier).toHaveText('←');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(earlier).toHaveText('↑');
  await expect.poll(() => textFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(earlier).toHaveText('←');
  await expect.poll(() => textFaults(page)).toEqual([]);
});

test('the overview shows the window, and leads to where it is pressed', async ({ page }) => {
  await open(page);
  const frame = page.locator('.overview .window');
  const strip = page.locator('.overview');
  await strip.scrollIntoViewIfNeeded();
  const before = (await frame.boundingBox())!;
  const { width, height } = (await strip.boundingBox())!;
  expect(before.width).toBeLessThan(width / 2);
  await strip.click({ position: { x: width / 3, y: height / 2 } });
  await expect.poll(async () => (await frame.boundingBox())!.x).toBeLessThan(before.x - 20);
});
