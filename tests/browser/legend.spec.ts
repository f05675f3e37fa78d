import type { Locator, Page } from '@playwright/test';
import { flagsOf } from './gate/gate.ts';
import { sidewaysScroll } from './geometry.ts';
import { open } from './story-page.ts';
import { expect, test } from './test.ts';

const button = (page: Page): Locator => page.getByRole('button', { name: 'What the marks mean' });
const legend = (page: Page): Locator => page.getByRole('list').filter({ hasText: 'on that day' });

test('a reader finds under the figure what its marks mean @everywhere', async ({ page }) => {
  await open(page);
  await expect(legend(page)).toHaveCount(0);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(button(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(legend(page)).toBeVisible();
  for (const words of ['may have begun, or ended, anywhere there', 'no end is given', 'says …, or per …'])
    await expect(legend(page)).toContainText(words);
  const below = await page.locator('figure').boundingBox();
  expect((await button(page).boundingBox())!.y).toBeGreaterThanOrEqual(below!.y + below!.height);
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await flagsOf(page)).toEqual([]);
});

test('it is on paper, whether it was asked for or not @quick', async ({ page }) => {
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
  await button(page).click();
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

test.describe('without a connection', () => {
  test.use({ provoked: /ERR_FAILED/u });

  test('it is told to be out of reach', async ({ page }) => {
    await page.route('**/Legend*.js', (route) => route.abort());
    await open(page);
    await button(page).click();
    await expect(page.getByText('It could not be loaded; is there a connection?')).toBeVisible();
  });
});
