import { readFileSync } from 'node:fs';
import { article } from '../support/documents.ts';
import { sidewaysScroll } from './geometry.ts';
import {
  chosenMark,
  drawing,
  enterFigure,
  ids,
  items,
  list,
  mark,
  open,
  said,
  search,
  show,
  showArticle,
  titleOf,
  words
} from './story-page.ts';
import { expect, test } from './test.ts';

test('what a search finds is marked in figure, list and article, and no label is longer for it @everywhere @quick', async ({
  page
}) => {
  await open(page);
  await search(page).fill('missile north');
  const found = page.locator(`${drawing} tspan.found`);
  await expect(found.first()).toHaveText('North');
  await expect(found.first()).toHaveAttribute('text-decoration', 'underline');
  const widened = await found.evaluateAll((spans) =>
    spans.map((span) => {
      const text = span.closest('text')!;
      const plain = text.cloneNode() as SVGTextElement;
      plain.textContent = text.textContent;
      text.after(plain);
      const difference = text.getComputedTextLength() - plain.getComputedTextLength();
      plain.remove();
      return Math.abs(difference);
    })
  );
  for (const pixels of widened) expect(pixels).toBeLessThan(0.5);
  await show(page, 'List');
  await expect(items(page).first().locator('mark')).not.toHaveCount(0);
  await show(page, 'Article');
  await expect(page.locator('.texts article mark').filter({ hasText: 'missile' })).toHaveCount(
    article.match(/missile/gu)!.length
  );
  await search(page).fill('');
  await expect(page.locator('mark, tspan.found')).toHaveCount(0);
});

test('a sentence that no event uses is reported once typing stops, with a way there @everywhere @quick', async ({
  page
}) => {
  await open(page);
  await search(page).pressSequentially('raises concerns');
  const way = page.getByRole('button', { name: '1 sentence of the article, used by no event' });
  await expect(way).toBeVisible();
  await expect(said(page)).toHaveText(
    'No events match “raises concerns”; 1 sentence of the article, used by no event'
  );
  await way.click();
  const sentence = page.locator('.texts .here');
  await expect(sentence).toContainText('The previously unknown U.S. outreach raises concerns');
  await expect(sentence).toBeInViewport();
  await expect(sentence).toBeFocused();
});

test('“Next unused sentence” scrolls the article alone, beside the figure', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 620 });
  await open(page);
  await words(page).getByLabel('Show unused sentences').check();
  const next = words(page).getByRole('button', { name: 'Next unused sentence' });
  await next.click();
  await next.click();
  await expect(words(page).getByText('Unused sentence 2 of 2')).toBeVisible();
  await expect(words(page).locator('.here')).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('by keyboard, a passage rings its mark and dims the others, and a mark lights its passages', async ({
  page
}) => {
  await open(page);
  await showArticle(page);
  await words(page).locator('.passage[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.event.pointed')).not.toHaveCount(0);
  await expect(page.locator('.event.dimmed')).not.toHaveCount(0);
  await enterFigure(page);
  await expect(page.locator('.event.pointed')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(words(page).locator('.passage.pointed')).not.toHaveCount(0);
  await expect(chosenMark(page)).toHaveCount(0);
});

test('a title of the list is a link: with a key it opens the event in a new tab @quick', async ({
  page,
  context
}) => {
  await open(page);
  await show(page, 'List');
  const title = list(page).getByRole('link', { name: titleOf('alaska-talks') });
  const [other] = await Promise.all([
    context.waitForEvent('page'),
    title.click({ modifiers: ['ControlOrMeta'] })
  ]);
  await expect(other).toHaveURL(/\/\?id=alaska-talks$/u);
  await expect(mark(other, 'alaska-talks')).toHaveAttribute('aria-selected', 'true');
  await expect(page).not.toHaveURL(/id=/u);
});

test('the list as it is shown is saved as CSV', async ({ page }) => {
  await open(page);
  await search(page).fill('missile');
  await list(page).getByLabel('Sort by').selectOption('standing');
  const sorted = page.getByRole('region', { name: 'sorted by standing' });
  const shown = (await sorted.getByRole('article').getByRole('heading').allTextContents()).map((title) =>
    title.trim()
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    sorted.getByRole('button', { name: 'Save as CSV' }).click()
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/u);
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv.startsWith('\ufeffid,title,date,')).toBe(true);
  const rows = ids.filter((id) => csv.includes(`\n${id},`));
  expect(rows.map(titleOf).toSorted()).toEqual(shown.toSorted());
  await expect(sorted.getByText(/\.csv was sent to your downloads/u)).toBeVisible();
});

test('the table scrolls sideways in its own box, also by keyboard, and the page does not @widths', async ({
  page
}) => {
  await open(page);
  await show(page, 'List');
  await list(page).getByRole('button', { name: 'Table' }).click();
  const box = list(page).getByRole('region', { name: 'Table of the events' });
  await expect(box.getByRole('row')).toHaveCount(ids.length + 1);
  expect(await sidewaysScroll(page)).toBe(0);
  await box.focus();
  await expect(box).toBeFocused();
  const isWider = await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  if (!isWider) return;
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});
