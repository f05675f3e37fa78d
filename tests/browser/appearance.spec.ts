import type { Page } from '@playwright/test';
import { sidewaysScroll, textFaults } from './geometry.ts';
import {
  card,
  drawing,
  drawnPage,
  fromMenu,
  ids,
  items,
  list,
  mark,
  menu,
  open,
  openMenu,
  show,
  stage,
  story,
  titleOf,
  words
} from './story-page.ts';
import { expect, test } from './test.ts';

const ground = (page: Page): Promise<string> =>
  drawnPage(page).evaluate((element) => getComputedStyle(element).backgroundColor);
const paper = (page: Page) => page.locator(`${drawing} .ground`).getAttribute('fill');
async function chooseTheme(page: Page, theme: string): Promise<void> {
  await openMenu(page);
  await menu(page, 'Theme').selectOption(theme);
  await page.keyboard.press('Escape');
}

const light = 'rgb(252, 251, 248)';
const dark = 'rgb(22, 23, 26)';

test('light and dark follow the system, figure and page alike', async ({ page }) => {
  await open(page);
  expect(await ground(page)).toBe(light);
  await expect.poll(() => paper(page)).toBe('#fcfbf8');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => ground(page)).toBe(dark);
  await expect.poll(() => paper(page)).toBe('#16171a');
});

test('a chosen theme stays, whatever the system says, and at the next visit @everywhere @quick', async ({
  page
}) => {
  await open(page);
  for (const [theme, colour] of [
    ['dark', dark],
    ['light', light]
  ] as const) {
    await chooseTheme(page, theme);
    await expect.poll(() => ground(page)).toBe(colour);
    await page.reload();
    await expect.poll(() => ground(page)).toBe(colour);
    await openMenu(page);
    await expect(menu(page, 'Theme')).toHaveValue(theme);
    await page.keyboard.press('Escape');
  }
});

test('where storage is refused, a theme can still be chosen', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      }
    })
  );
  await open(page);
  await chooseTheme(page, 'dark');
  await expect.poll(() => ground(page)).toBe(dark);
});

test('forced colours reach every mark and every text of the figure', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  await mark(page, 'official-tells-reuters').focus();
  await page.keyboard.press('Enter');
  const strange = await page.locator(drawing).evaluate((svg) => {
    const probe = document.createElement('div');
    svg.parentElement!.append(probe);
    const system = ['Canvas', 'CanvasText', 'Highlight', 'LinkText', 'ButtonText', 'GrayText'].map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    const known = new Set([...system, 'none', 'rgba(0, 0, 0, 0)']);
    return [...svg.querySelectorAll('text, circle, path, rect')]
      .filter((shape) => shape.closest('defs') === null && shape.getAttribute('class') !== 'rule')
      .flatMap((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke]
          .filter((colour) => !known.has(colour) && !colour.startsWith('url('))
          .map((colour) => `${shape.tagName}.${shape.getAttribute('class')}: ${colour}`);
      });
  });
  expect([...new Set(strange)]).toEqual([]);
});

test('where less motion is asked for, nothing moves: a view is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const steps = await page.evaluate(async () => {
    const talks = document.querySelector('[data-event="alaska-talks"]')!;
    const seen = new Set<string | null>();
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'All years')!.click();
    for (let frame = 0; frame < 20; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      seen.add(talks.getAttribute('transform'));
    }
    return seen.size;
  });
  expect(steps).toBe(1);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('motion is short where it is not refused, and then rests', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page);
  // From here on the page's time passes only as the test lets it, so that a busy machine is no slower than an idle one.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 600_000);
  await page.getByRole('button', { name: 'All years' }).dispatchEvent('click');
  const places: (string | null)[] = [];
  for (let passed = 0; passed < 3000; passed += 50) {
    await page.clock.runFor(50);
    places.push(await mark(page, 'alaska-talks').getAttribute('transform'));
  }
  expect(new Set(places).size).toBeGreaterThan(2);
  expect(new Set(places.slice(1000 / 50)).size).toBe(1);
});

test('a press on the figure ends a motion where it is', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 600_000);
  const place = () => mark(page, 'alaska-talks').getAttribute('transform');
  const opening = await place();
  const box = (await stage(page).boundingBox())!;
  await page.getByRole('button', { name: 'All years' }).dispatchEvent('click');
  for (let step = 0; step < 4; step++) await page.clock.runFor(50);
  await page.mouse.move(box.x + box.width / 2, box.y + 100);
  await page.mouse.down();
  await page.mouse.up();
  const halted = await place();
  expect(halted).not.toBe(opening);
  await page.clock.runFor(1000);
  expect(await place()).toBe(halted);
  await page.getByRole('button', { name: 'All years' }).dispatchEvent('click');
  await page.clock.runFor(1000);
  expect(await place()).not.toBe(halted);
});

for (const width of [390, 1440]) {
  test(`text of twice the size is not cut off or pushed out, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() =>
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '200%';
      })
    );
    await open(page, '?id=no-answer-from-pyongyang');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect(await sidewaysScroll(page)).toBe(0);
    await expect.poll(() => textFaults(page)).toEqual([]);
    const cut = await page
      .locator('.sourceline :is(button, p, h1, h2, h3, label, dt, dd, cite)')
      .evaluateAll((elements) =>
        elements
          .filter((element) => {
            const { overflowX, overflowY, position } = getComputedStyle(element);
            const hides = [overflowX, overflowY].some(
              (overflow) => overflow === 'hidden' || overflow === 'clip'
            );
            return hides && position !== 'absolute' && element.scrollHeight > element.clientHeight + 1;
          })
          .map(({ textContent }) => textContent)
      );
    expect(cut).toEqual([]);
    await words(page).getByRole('button', { name: 'Next', exact: true }).click();
  });
}

test('a page of four times the size, 320 px wide and 256 px high, can be read and used', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page);
  expect(await sidewaysScroll(page)).toBe(0);
  await show(page, 'List');
  await list(page)
    .getByRole('link', { name: titleOf('alaska-talks') })
    .click();
  await expect(card(page, 'alaska-talks').getByRole('heading', { level: 2 })).toBeInViewport();
});

test('a menu has one box around its name and its choice, with an arrow at its end', async ({ page }) => {
  await open(page);
  const grouping = menu(page, 'Group by');
  // As Chromium has it, what WebKit draws by itself goes away with this alone.
  await expect(grouping).toHaveCSS('appearance', 'none');
  const [label, arrow] = await grouping.evaluate((select) => {
    const around = select.closest('label')!;
    const { width, content } = getComputedStyle(around, '::after');
    return [around.getBoundingClientRect().right - select.getBoundingClientRect().right, { width, content }];
  });
  expect(label).toBeLessThan(3);
  expect(arrow).toEqual({ width: '6px', content: '""' });
});

test('on paper there are the figure, and then the list with its quotes and addresses @quick', async ({
  page
}) => {
  await open(page, '?id=alaska-talks');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(drawing)).toHaveAttribute('width', '960');
  for (const id of ids)
    await expect(list(page).getByRole('article', { name: titleOf(id), exact: true })).toBeVisible();
  await expect(list(page).locator('blockquote').first()).toBeVisible();
  for (const gone of ['search', 'aside', 'svg.axis', '.actions', '.skips', 'text=Show how dates were read']) {
    await expect(page.locator(gone).first()).toBeAttached();
    await expect(page.locator(gone).first()).toBeHidden();
  }
  const figureEnd = await page.locator('.stage').evaluate((stage) => stage.getBoundingClientRect().bottom);
  const listStart = await list(page).evaluate((element) => element.getBoundingClientRect().top);
  expect(listStart).toBeGreaterThanOrEqual(figureEnd);
  await expect.poll(() => textFaults(page)).toEqual([]);
  expect(await ground(page)).toBe('rgb(255, 255, 255)');
});

test('on request the article is printed after the list, with its passages underlined', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => undefined));
  await open(page);
  await fromMenu(page, 'Print with the article…');
  await page.emulateMedia({ media: 'print' });
  const printed = page
    .locator('section')
    .filter({ hasText: 'raises concerns about how Biden will deal' })
    .last();
  await expect(printed).toBeVisible();
  expect(await printed.locator('u').count()).toBeGreaterThanOrEqual(15);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(printed).toBeHidden();
});

test('on paper nothing that is longer than a page lies in a grid, which Firefox cuts through a line', async ({
  page
}) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  const around = await list(page).evaluate((element) => {
    const displays: string[] = [];
    for (let each: Element | null = element; each; each = each.parentElement)
      displays.push(getComputedStyle(each).display);
    return displays;
  });
  expect(new Set(around)).toEqual(new Set(['block']));
});

test('the page can be printed, from any theme', async ({ page }) => {
  await open(page);
  await chooseTheme(page, 'dark');
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const pagesOf = (file: Buffer): number => file.toString('latin1').match(/\/Type \/Page\b/gu)?.length ?? 0;
  expect(pagesOf(pdf)).toBeGreaterThan(1);
  expect(pagesOf(pdf)).toBeLessThan(10);
  // A page that is drawn for paper only while it is printed would have a blank last page.
  await page.emulateMedia({ media: 'print' });
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(pagesOf(pdf));
  await expect(items(page)).toHaveCount(story.events.length);
});
