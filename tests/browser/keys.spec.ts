import type { Page } from '@playwright/test';
import {
  card,
  daysInView,
  enterFigure,
  focusedId,
  fromMenu,
  mark,
  open,
  said,
  search,
  stage,
  story,
  titleOf,
  titlesInTime,
  windowIn
} from './story-page.ts';
import { expect, test } from './test.ts';

/** The order of time, as the list tells it. */
async function orderOf(page: Page): Promise<string[]> {
  const titles = await titlesInTime(page);
  return titles.map((title) => story.events.find((event) => event.title === title)!.id);
}

const expectFocus = (page: Page, id: string | undefined) => expect.poll(() => focusedId(page)).toBe(id);

test('the events of the figure are one tab stop, and the names of their groups another @everywhere', async ({
  page
}) => {
  await open(page);
  await expect(stage(page).locator('[data-event][tabindex="0"]')).toHaveCount(1);
  await enterFigure(page);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.stage'))).toBeNull();
  await page.keyboard.press('Shift+Tab');
  expect(await focusedId(page)).not.toBeNull();
  await page.keyboard.press('Shift+Tab');
  const topic = (name: string) => stage(page).getByRole('button', { name: `Only ${name}` });
  await expect(topic('Outreach')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(topic('Pressure')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(topic('Diplomacy')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  expect(await focusedId(page)).not.toBeNull();
});

test('arrows along time go from event to event, also beside the view, which stays, and stop at the ends @everywhere @quick', async ({
  page
}) => {
  await open(page);
  const order = await orderOf(page);
  await enterFigure(page);
  const place = await mark(page, 'official-tells-reuters').getAttribute('transform');
  await page.keyboard.press('Home');
  await expectFocus(page, order[0]);
  for (const id of order.slice(1)) {
    await page.keyboard.press('ArrowRight');
    await expectFocus(page, id);
  }
  await page.keyboard.press('ArrowRight');
  await expectFocus(page, order.at(-1));
  await expect(mark(page, 'official-tells-reuters')).toHaveAttribute('transform', place!);
  for (const id of order.toReversed().slice(1)) {
    await page.keyboard.press('ArrowLeft');
    await expectFocus(page, id);
  }
});

test('Home and End go to the first and the last event', async ({ page }) => {
  await open(page);
  const order = await orderOf(page);
  await enterFigure(page);
  await page.keyboard.press('End');
  await expectFocus(page, order.at(-1));
  await page.keyboard.press('Home');
  await expectFocus(page, order[0]);
});

test('arrows across time go from lane to lane, to the event nearest in time', async ({ page }) => {
  await open(page);
  await mark(page, 'official-tells-reuters').focus();
  const laneOf = async () => {
    const id = await focusedId(page);
    return story.events.find((event) => event.id === id)?.lane;
  };
  expect(await laneOf()).toBe('outreach');
  for (const lane of ['diplomacy', 'pressure', 'weapons', 'weapons']) {
    await page.keyboard.press('ArrowDown');
    await expect.poll(laneOf).toBe(lane);
  }
  await page.keyboard.press('ArrowUp');
  await expect.poll(laneOf).toBe('pressure');
});

test('Enter opens the event in focus, and Escape closes its card @everywhere @quick', async ({ page }) => {
  await open(page);
  await mark(page, 'official-tells-reuters').focus();
  await page.keyboard.press('Enter');
  await expect(card(page, 'official-tells-reuters')).toBeVisible();
  await expect(mark(page, 'official-tells-reuters')).toHaveAttribute('aria-selected', 'true');
  await mark(page, 'official-tells-reuters').focus();
  await page.keyboard.press('Escape');
  await expect(card(page, 'official-tells-reuters')).toHaveCount(0);
  await expectFocus(page, 'official-tells-reuters');
});

test('n and p step through the events, with the card', async ({ page }) => {
  await open(page);
  const order = await orderOf(page);
  await enterFigure(page);
  for (const id of order.slice(0, 3)) {
    await page.keyboard.press('n');
    await expect(card(page, id)).toBeVisible();
    await expectFocus(page, id);
  }
  await page.keyboard.press('p');
  await expect(card(page, order[1]!)).toBeVisible();
});

test('plus and minus zoom, and nought fits the story', async ({ page }) => {
  await open(page);
  await mark(page, 'official-tells-reuters').focus();
  const length = () => daysInView(page).length;
  const opening = length();
  await page.keyboard.press('-');
  await expect.poll(() => Math.abs(length() - opening * 2)).toBeLessThanOrEqual(1);
  await page.keyboard.press('+');
  await expect.poll(() => Math.abs(length() - opening)).toBeLessThanOrEqual(1);
  await page.keyboard.press('0');
  await expect.poll(() => windowIn(page)[0]! < '2017-01-20').toBe(true);
});

test('arrows with Shift move the days in view, with Alt the first day, with both the last', async ({
  page
}) => {
  await open(page);
  await mark(page, 'official-tells-reuters').focus();
  const [start, end] = story.window!;
  const days = () => windowIn(page);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => days()[0]! < start).toBe(true);
  expect(days()[1]).toBe(end);
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(() => days()[1]! > end).toBe(true);
  const longer = days();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => days()[0]! > longer[0]! && days()[1]! > longer[1]!).toBe(true);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(days).toEqual(longer);
  await expect(said(page)).toHaveText(/events? in view/u);
  expect(await focusedId(page)).not.toBeNull();
});

test('a slash puts the cursor into the search, and a second one is a letter', async ({ page }) => {
  await open(page);
  await mark(page, 'official-tells-reuters').focus();
  await page.keyboard.press('/');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type('a/b?');
  await expect(search(page)).toHaveValue('a/b?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a question mark opens the list of keys, and closing it gives the focus back @everywhere', async ({
  page
}) => {
  await open(page);
  await mark(page, 'official-tells-reuters').focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(dialog).toBeVisible();
  for (const key of ['Home', 'Enter', 'Esc', '/', '?'])
    await expect(dialog.locator('kbd', { hasText: key }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expectFocus(page, 'official-tells-reuters');
  await fromMenu(page, 'Keyboard');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused();
});

test('the keys between passages of the article are arrows, and Enter opens the event', async ({ page }) => {
  await open(page);
  const passages = page.locator('.passage');
  await passages.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(passages.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 2, name: titleOf('official-tells-reuters') })
  ).toBeFocused();
});

/** Every key that the page gives a meaning to somewhere. */
const ours = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'].concat([
  'Enter',
  'Escape',
  '+',
  '-',
  '=',
  '0',
  'n',
  'p',
  '/',
  '?',
  ' '
]);

/** The keys whose own effect was prevented, of all that were pressed. */
async function takenKeys(page: Page): Promise<string[]> {
  const taken: string[] = [];
  await page.exposeFunction('noteTaken', (key: string) => void taken.push(key));
  await page.evaluate(() =>
    window.addEventListener('keydown', (event) => {
      if (event.defaultPrevented)
        (window as unknown as { noteTaken: (key: string) => void }).noteTaken(event.key);
    })
  );
  for (const key of ours) await page.keyboard.press(key === ' ' ? 'Space' : key);
  return taken;
}

test('no key is taken while nothing of the page is in focus', async ({ page }) => {
  await open(page);
  const place = () => mark(page, 'official-tells-reuters').getAttribute('transform');
  const before = await place();
  expect(await takenKeys(page)).toEqual([]);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await place()).toBe(before);
});

test('no key is taken from someone who types in the search', async ({ page }) => {
  await open(page);
  await search(page).focus();
  expect(await takenKeys(page)).toEqual([]);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('no key is taken from a field of a page that the app stands in', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const field = document.createElement('input');
    document.body.prepend(field);
    field.focus();
  });
  expect(await takenKeys(page)).toEqual([]);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await page.evaluate(() => document.querySelector('input')!.value)).toBe('+-=0np/? ');
});
