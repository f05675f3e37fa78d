import type { Locator, Page } from '@playwright/test';
import { flagsOf } from './gate/gate.ts';
import { sidewaysScroll } from './geometry.ts';
import { open } from './story-page.ts';
import { expect, test } from './test.ts';

const button = (page: Page): Locator => page.getByRole('button', { name: 'Whole key' });
const legend = (page: Page): Locator => page.getByRole('list').filter({ hasText: 'on that day' });

test('a reader finds under the figure what its marks mean, in two lines at most @everywhere @quick', async ({
  page
}) => {
  await open(page);
  const isPhone = page.viewportSize()!.width < 700;
  if (!isPhone) {
    await expect(legend(page)).toBeVisible();
    const box = await page.locator('.key').boundingBox();
    expect(box!.height).toBeLessThanOrEqual(46);
    const figure = await page.locator('figure').first().boundingBox();
    expect(box!.y).toBeGreaterThanOrEqual(figure!.y + figure!.height);
  }
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(legend(page)).toBeVisible();
  for (const words of ['may have begun or ended here', 'no end given', 'grey is later', 'says …, or per …'])
    await expect(legend(page)).toContainText(words);
  await expect(page.getByRole('button', { name: 'Less of the key' })).toHaveAttribute(
    'aria-expanded',
    'true'
  );
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await flagsOf(page)).toEqual([]);
});

test('it is on paper, whether it was asked for or not', async ({ page }) => {
  await open(page);
  await page.waitForLoadState('networkidle');
  await page.emulateMedia({ media: 'print' });
  await expect(legend(page)).toBeVisible();
  await expect(button(page)).toBeHidden();
  await expect(legend(page).locator('[fill^="url("]').first()).toBeVisible();
});

test('the samples take forced colours, as the figure does', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  const strange = await legend(page).evaluate((list) => {
    const probe = document.createElement('div');
    list.append(probe);
    const system = ['Canvas', 'CanvasText'].map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    return [...list.querySelectorAll('circle, rect, path')]
      .flatMap((part) => [getComputedStyle(part).fill, getComputedStyle(part).stroke])
      .filter((colour) => colour.startsWith('rgb') && !system.includes(colour));
  });
  expect(strange).toEqual([]);
});

for (const [lang, name] of [
  ['en', 'Whole key'],
  ['ko', '범례 전체 보기']
] as const)
  test(`its button covers none of its words: ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await open(page, `?lang=${lang}`);
    const whole = (await page.getByRole('button', { name }).boundingBox())!;
    const covered = await page.locator('.key li').evaluateAll(
      (items, { x, y }) =>
        items
          .filter((item) => {
            const { right, top, bottom } = item.getBoundingClientRect();
            return right > x && top < y && bottom > y;
          })
          .map((item) => item.textContent),
      { x: whole.x, y: whole.y + whole.height / 2 }
    );
    expect(covered).toEqual([]);
  });
