import type { Page } from '@playwright/test';
import { card, mark, open, stage } from './story-page.ts';
import { expect, test } from './test.ts';

const enlarge = (page: Page, percent: number): Promise<void> =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, percent);

/** What WCAG 2.2, 1.4.12 lets readers set. */
const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }'
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

/** The texts of marks that another mark's text runs into, on one line. */
const collisions = (page: Page): Promise<string[]> =>
  page.locator('[data-event]').evaluateAll((marks) => {
    const texts = marks.flatMap((each) =>
      [...each.querySelectorAll('text')].map((text) => ({
        each,
        words: text.textContent,
        box: text.getBoundingClientRect()
      }))
    );
    const meet = (one: DOMRect, other: DOMRect): boolean =>
      one.left < other.right - 1 &&
      other.left < one.right - 1 &&
      one.top < other.bottom - 4 &&
      other.top < one.bottom - 4;
    return texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => other.each !== one.each && meet(one.box, other.box))
        .map((other) => `“${one.words}” and “${other.words}”`)
    );
  });

const letters = (page: Page): Promise<number> =>
  mark(page, 'alaska-talks')
    .locator('text')
    .first()
    .evaluate((text) => text.getBoundingClientRect().height);

test('the type of the figure is as large as a reader sets it, and marks answer where they are drawn', async ({
  page
}) => {
  await open(page);
  const before = await letters(page);
  await enlarge(page, 150);
  await expect.poll(async () => (await letters(page)) / before).toBeGreaterThan(1.45);
  expect(await collisions(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    page.viewportSize()!.width
  );
  await mark(page, 'alaska-talks').click();
  await expect(card(page, 'alaska-talks')).toBeVisible();
});

test('a reader’s spacing of letters and words lets no label run into another', async ({ page }) => {
  await open(page);
  await spaceText(page);
  await expect(stage(page).locator('text[textLength]').first()).toBeVisible();
  expect(await collisions(page)).toEqual([]);
});

test('wider letters than ours in the face of the source’s words let no label run into another @widths', async ({
  page
}) => {
  await page.route(/source-serif-4-latin-400-italic/u, (route) =>
    route.fulfill({ path: 'node_modules/@fontsource/inter/files/inter-latin-600-normal.woff2' })
  );
  await open(page);
  const squeezed = stage(page).locator('text[textLength]');
  await expect(squeezed.and(page.locator('[font-style="italic"]')).first()).toBeVisible();
  await expect(squeezed.and(page.locator('[font-weight="600"]'))).toHaveCount(0);
  expect(await collisions(page)).toEqual([]);
});
