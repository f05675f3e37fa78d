import type { Page } from '@playwright/test';
import { mark, open, stage, windowIn, words } from './story-page.ts';
import { expect, test } from './test.ts';

const hint = (page: Page) => page.getByText('To zoom, hold Ctrl or ⌘ and turn the wheel');
const overviewWindow = async (page: Page): Promise<{ start: number; length: number }> => {
  const window = page.locator('.overview .window');
  return {
    start: Number(await window.getAttribute('x')),
    length: Number(await window.getAttribute('width'))
  };
};

/** How far the page scrolls for turns of the wheel at a place. */
async function scrolledBy(page: Page, x: number, y: number): Promise<number> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.mouse.move(x, y);
  for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, 100);
  return settled(page, () => page.evaluate(() => scrollY));
}

/** A number once it is the same, and not nought, for some frames in a row. */
async function settled(page: Page, read: () => Promise<number>): Promise<number> {
  let last = await read();
  await expect
    .poll(async () => {
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      );
      const before = last;
      last = await read();
      return last > 0 && last === before;
    })
    .toBe(true);
  return last;
}

test('a plain wheel over the figure scrolls the page as far as beside it, and shows a hint once @everywhere @quick', async ({
  page
}) => {
  await open(page);
  const figure = (await stage(page).boundingBox())!;
  await expect(hint(page)).toHaveCount(0);
  const beside = await scrolledBy(page, 8, 40);
  const over = await scrolledBy(page, figure.x + figure.width / 2, figure.y + 60);
  expect(beside).toBeGreaterThan(200);
  expect(Math.abs(over - beside)).toBeLessThanOrEqual(beside / 5);
  await expect(hint(page)).toHaveCount(1);
  expect(windowIn(page)).toEqual([null, null]);
});

test('a wheel with Ctrl zooms around the pointer, and does not scroll the page @quick', async ({ page }) => {
  await open(page);
  const before = await overviewWindow(page);
  const figure = (await stage(page).boundingBox())!;
  await page.mouse.move(figure.x + figure.width / 2, figure.y + 200);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await overviewWindow(page)).length).toBeLessThan(before.length);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect.poll(() => windowIn(page)).not.toContain(null);
});

test('a drag with the mouse pans, and selects nothing @quick', async ({ page }) => {
  await open(page);
  const before = await overviewWindow(page);
  const box = (await mark(page, 'official-tells-reuters').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 90, box.y + 14, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => (await overviewWindow(page)).start).toBeLessThan(before.start);
  expect((await overviewWindow(page)).length).toBeCloseTo(before.length, 3);
  await expect(page.locator('[aria-pressed="true"]')).toHaveCount(0);
});

test('under a scaled host a mark stays under the pointer that drags it or zooms about it', async ({
  page
}) => {
  await open(page);
  await page.evaluate(() =>
    Object.assign(document.body.style, { transform: 'scale(1.5)', transformOrigin: '0 0' })
  );
  const dot = mark(page, 'official-tells-reuters').locator('circle').first();
  await dot.scrollIntoViewIfNeeded();
  const centre = async (): Promise<{ x: number; y: number }> => {
    const { x, y, width, height } = (await dot.boundingBox())!;
    return { x: x + width / 2, y: y + height / 2 };
  };
  const from = await centre();
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 90, from.y, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => Math.abs((await centre()).x - (from.x - 90))).toBeLessThan(2);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await overviewWindow(page)).length).toBeLessThan(20);
  expect(Math.abs((await centre()).x - (from.x - 90))).toBeLessThan(2);
});

test('a drag along the tick labels shows the days that it passes', async ({ page }) => {
  await open(page);
  const before = await overviewWindow(page);
  const figure = (await stage(page).boundingBox())!;
  const at = (share: number): number => figure.x + 132 + (figure.width - 132) * share;
  await page.mouse.move(at(0.25), figure.y + 20);
  await page.mouse.down();
  await page.mouse.move(at(0.75), figure.y + 20, { steps: 6 });
  await expect(stage(page).locator('.selection')).toBeVisible();
  await page.mouse.up();
  // Half of the days, with the two that are passed in part.
  const share = async (): Promise<number> => (await overviewWindow(page)).length / before.length;
  await expect.poll(share).toBeLessThan(0.6);
  expect(await share()).toBeGreaterThanOrEqual(0.5);
  await expect(stage(page).locator('.selection')).toBeHidden();
});

test('the figure listens on the window only while it is held', async ({ page }) => {
  await page.addInitScript(() => {
    const heard = new Map<unknown, string>();
    const add = window.addEventListener.bind(window);
    const remove = window.removeEventListener.bind(window);
    const types = new Set('mousemove mouseup selectstart dragstart keydown keyup touchmove'.split(' '));
    window.addEventListener = (...call: Parameters<typeof add>) => {
      if (types.has(call[0])) heard.set(call[1], call[0]);
      add(...call);
    };
    window.removeEventListener = (...call: Parameters<typeof remove>) => {
      heard.delete(call[1]);
      remove(...call);
    };
    Object.assign(window, { heard });
  });
  const heard = (): Promise<string[]> =>
    page.evaluate(() =>
      [...(window as unknown as { heard: Map<unknown, string> }).heard.values()].toSorted()
    );
  await open(page);
  const figure = (await stage(page).boundingBox())!;
  const before = await heard();
  for (const y of [20, 200]) {
    await page.mouse.move(figure.x + 400, figure.y + y);
    await page.mouse.down();
    await page.mouse.move(figure.x + 500, figure.y + y, { steps: 3 });
    expect(await heard()).toEqual([...before, 'dragstart', 'mousemove', 'mouseup', 'selectstart'].toSorted());
    await page.mouse.up();
    await expect.poll(heard).toEqual(before);
  }
});

test('a double click zooms in where it is made, and with Shift out', async ({ page }) => {
  await open(page);
  const before = await overviewWindow(page);
  const figure = (await stage(page).boundingBox())!;
  const [x, y] = [figure.x + figure.width * 0.4, figure.y + 12];
  await page.mouse.dblclick(x, y);
  await expect.poll(async () => (await overviewWindow(page)).length).toBeCloseTo(before.length / 2, 0);
  await page.keyboard.down('Shift');
  await page.mouse.dblclick(x, y);
  await page.keyboard.up('Shift');
  await expect.poll(async () => (await overviewWindow(page)).length).toBeCloseTo(before.length, 0);
});

test('buttons do all that gestures do, and say what is in view @everywhere @quick', async ({ page }) => {
  await open(page);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const opening = await overviewWindow(page);
  await press('Zoom in');
  await expect.poll(async () => (await overviewWindow(page)).length).toBeLessThan(opening.length * 0.6);
  await expect(page.getByRole('status').filter({ hasText: /events? in view/u })).toBeAttached();
  await press('Zoom out');
  await expect.poll(async () => (await overviewWindow(page)).length).toBeCloseTo(opening.length, 0);
  await press('Earlier');
  await expect.poll(async () => (await overviewWindow(page)).start).toBeLessThan(opening.start);
  await press('Later');
  await expect.poll(async () => (await overviewWindow(page)).start).toBeCloseTo(opening.start, 0);
  await press('Fit story');
  await expect.poll(async () => (await overviewWindow(page)).length).toBeGreaterThan(opening.length * 2);
  await press('Opening view');
  await expect.poll(async () => (await overviewWindow(page)).length).toBeCloseTo(opening.length, 0);
  await expect.poll(() => windowIn(page)).toEqual([null, null]);
});

test('a reader can select the words of the article by dragging, without opening an event', async ({
  page
}) => {
  await open(page);
  const box = (await page.locator('.passage').first().boundingBox())!;
  await page.mouse.move(box.x + 4, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 10, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
  await expect(words(page).getByRole('button', { name: 'Close the card' })).toHaveCount(0);
});
