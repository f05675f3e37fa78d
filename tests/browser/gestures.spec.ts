import type { Page } from '@playwright/test';
import { parseDay } from '../../src/model/day.ts';
import {
  chosenMark,
  daysInView,
  drawing,
  edge,
  label,
  mark,
  open,
  stage,
  story,
  windowIn,
  words
} from './story-page.ts';
import { expect, test } from './test.ts';

const hint = (page: Page) => page.getByText('To zoom, hold Ctrl or ⌘ and turn the wheel');
const firstDay = parseDay(story.window![0])!;
const daysAtOpening = parseDay(story.window![1])! - firstDay + 1;

/** The middle of a mark's dot, on the page. */
async function dotOf(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  const { x, y, width, height } = (await mark(page, id).locator('circle').first().boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where the days in view lie as the page opens, with time before them only, and the middle of the tick labels. */
async function axisOf(
  page: Page
): Promise<{ readonly from: number; readonly to: number; readonly y: number }> {
  const start = (await edge(page, 'start').boundingBox())!;
  const figure = (await page.locator(drawing).boundingBox())!;
  return { from: start.x + start.width / 2, to: figure.x + figure.width, y: start.y + start.height / 2 };
}

/** Drags the mouse from a place by some pixels to the right. */
async function dragBy(page: Page, x: number, y: number, by: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by, y, { steps: 6 });
  await page.mouse.up();
}

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

test('a plain wheel over the figure scrolls the page as far as beside it, and shows a hint once @everywhere', async ({
  page
}) => {
  // Low enough that the page scrolls.
  await page.setViewportSize({ ...page.viewportSize()!, height: 480 });
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
  const dots = () =>
    Promise.all([dotOf(page, 'official-tells-reuters'), dotOf(page, 'alaska-talks')] as const);
  const [before, other] = await dots();
  // The turn ends, and the time beside the story gets its new width, when the page's time goes on.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 600_000);
  await page.mouse.move(before.x, before.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await dots())[1].x).toBeGreaterThan(other.x + 20);
  expect(Math.abs((await dots())[0].x - before.x)).toBeLessThan(2);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.clock.runFor(2000);
  await expect.poll(() => daysInView(page).length).toBeLessThan(daysAtOpening);
});

test('a drag with the mouse pans, and selects nothing @quick', async ({ page }) => {
  await open(page);
  const before = await dotOf(page, 'official-tells-reuters');
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x + 90, before.y, { steps: 6 });
  // As the hand lets go, the time beside the story gets its new width.
  await expect
    .poll(async () => Math.abs((await dotOf(page, 'official-tells-reuters')).x - before.x - 90))
    .toBeLessThan(2);
  await page.mouse.up();
  await expect.poll(() => daysInView(page).start).toBeLessThan(firstDay);
  expect(Math.abs(daysInView(page).length - daysAtOpening)).toBeLessThanOrEqual(1);
  await expect(chosenMark(page)).toHaveCount(0);
});

test('under a scaled host a mark stays under the pointer that drags it or zooms about it', async ({
  page
}) => {
  await open(page);
  await page.evaluate(() =>
    Object.assign(document.body.style, { transform: 'scale(1.5)', transformOrigin: '0 0' })
  );
  await mark(page, 'official-tells-reuters').locator('circle').first().scrollIntoViewIfNeeded();
  const centre = () => dotOf(page, 'official-tells-reuters');
  const from = await centre();
  await dragBy(page, from.x, from.y, -90);
  await expect.poll(async () => Math.abs((await centre()).x - (from.x - 90))).toBeLessThan(2);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(() => daysInView(page).length).toBeLessThan(daysAtOpening - 5);
  expect(Math.abs((await centre()).x - (from.x - 90))).toBeLessThan(2);
});

test('a drag along the tick labels shows the days that it passes', async ({ page }) => {
  await open(page);
  const { from, to, y } = await axisOf(page);
  const at = (share: number): number => from + (to - from) * share;
  await page.mouse.move(at(0.25), y);
  await page.mouse.down();
  await page.mouse.move(at(0.75), y, { steps: 6 });
  await expect(stage(page).locator('.selection')).toBeVisible();
  expect(windowIn(page)).toEqual([null, null]);
  await page.mouse.up();
  // Half of the days, with the two that are passed in part.
  await expect.poll(() => daysInView(page).length).toBeLessThan(daysAtOpening * 0.6);
  expect(daysInView(page).length).toBeGreaterThanOrEqual(daysAtOpening * 0.5);
  await expect(stage(page).locator('.selection')).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: /events? in view/u })).toBeAttached();
});

test('an edge of the story is dragged: the day under it is the first, or the last, in view', async ({
  page
}) => {
  await open(page);
  const [first, last] = story.window!;
  const before = await axisOf(page);
  await dragBy(page, before.from, before.y, 100);
  await expect.poll(() => windowIn(page)[0]! > first).toBe(true);
  expect(windowIn(page)[1]).toBe(last);
  // Over the marks the edge is held as it is beside the tick labels.
  const { from, y } = await axisOf(page);
  await dragBy(page, from, y + 60, -20);
  await expect.poll(() => windowIn(page)[0]! < first).toBe(true);
  await page.goto('/?from=2021-02-01&to=2021-03-10');
  await edge(page, 'end').waitFor();
  const end = (await edge(page, 'end').boundingBox())!;
  await dragBy(page, end.x + end.width / 2, end.y + end.height / 2, 40);
  await expect.poll(() => windowIn(page)[1]! > '2021-03-10').toBe(true);
  expect(windowIn(page)[0]).toBe('2021-02-01');
});

test('a click in the time before the story goes there at the same scale, and one on a mark opens it', async ({
  page
}) => {
  await open(page);
  const { from, y } = await axisOf(page);
  await page.mouse.click(from - 30, y + 30);
  await expect.poll(() => daysInView(page).start).toBeLessThan(firstDay - daysAtOpening);
  expect(Math.abs(daysInView(page).length - daysAtOpening)).toBeLessThanOrEqual(1);
  await open(page);
  await label(page, 'cyberhack-money').click();
  await expect(mark(page, 'cyberhack-money')).toHaveAttribute('aria-selected', 'true');
  expect(windowIn(page)).toEqual([null, null]);
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
  const { from, to, y } = await axisOf(page);
  const x = from + (to - from) * 0.4;
  await page.mouse.dblclick(x, y);
  await expect.poll(() => daysInView(page).length).toBeLessThan(daysAtOpening * 0.6);
  expect(daysInView(page).length).toBeGreaterThanOrEqual(daysAtOpening * 0.5);
  await page.keyboard.down('Shift');
  await page.mouse.dblclick(x, y);
  await page.keyboard.up('Shift');
  await expect.poll(() => daysInView(page).length).toBeGreaterThanOrEqual(daysAtOpening);
  expect(daysInView(page).length).toBeLessThanOrEqual(daysAtOpening + 1);
});

test('buttons zoom, and go to the story and to all its years, and say what is in view @everywhere @quick', async ({
  page
}) => {
  await open(page);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const opening = daysInView(page);
  await press('Zoom in');
  await expect.poll(() => daysInView(page).length).toBeLessThan(opening.length * 0.6);
  await expect(page.getByRole('status').filter({ hasText: /events? in view/u })).toBeAttached();
  await press('Zoom out');
  await expect.poll(() => daysInView(page)).toEqual(opening);
  await expect(page.getByRole('button', { name: 'Story', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true'
  );
  await press('All years');
  await expect(page.getByRole('button', { name: 'All years' })).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => daysInView(page).length).toBeGreaterThan(opening.length * 2);
  await press('Story');
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
