import type { Locator, Page } from '@playwright/test';
import {
  card,
  chosen,
  chosenMark,
  drawing,
  enterFigure,
  focusedId,
  ids,
  label,
  list,
  mark,
  open,
  sheet,
  show,
  showArticle,
  stage,
  firstQuoteOf,
  titleOf,
  words
} from './story-page.ts';
import { expect, test } from './test.ts';

/** Pixels from the top of the window to the first mark, with its title where that is above it. */
const firstMark = (page: Page): Promise<number> =>
  page
    .locator('[data-event] :is(text, circle, rect, path):not(.ring, .badge)')
    .evaluateAll((parts) => Math.min(...parts.map((part) => part.getBoundingClientRect().top)));

for (const [width, height, most] of [
  [1280, 720, 190],
  [1440, 900, 190],
  [390, 844, 260]
] as const)
  test(`in a window of ${width} × ${height} px the first mark is at most ${most} px from its top`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    expect(await firstMark(page)).toBeLessThanOrEqual(most);
  });

test('on a laptop the whole story is in one view: every title in full, the figure and its key @quick', async ({
  page
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page);
  for (const id of ids) {
    const texts = await mark(page, id).locator('text.ink').allTextContents();
    expect(texts.join('').replaceAll(/\s/gu, '')).toContain(titleOf(id).replaceAll(' ', ''));
  }
  const key = (await page.locator('.key').boundingBox())!;
  expect(key.y + key.height).toBeLessThanOrEqual(720);
});

test('on a laptop one row has all controls, and one line the state of the story', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page);
  const row = page.locator('search .row > *');
  const middles = await row.evaluateAll((controls) =>
    controls
      .map((control) => control.getBoundingClientRect())
      .filter(({ height }) => height > 0)
      .map(({ top, bottom }) => Math.round((top + bottom) / 2))
  );
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThanOrEqual(2);
  const lead = page.getByText('13 events · 1 article · ✓ all 15 quotes found word for word');
  await expect(lead).toBeVisible();
  expect((await lead.boundingBox())!.height).toBeLessThan(30);
});

test('beside a wide figure the card takes 60 % of the window at most, and the article the rest', async ({
  page
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const id of ids) {
    await open(page, `?id=${id}`);
    const figure = (await page.locator(drawing).boundingBox())!;
    const shown = (await card(page, id).boundingBox())!;
    expect(shown.x).toBeGreaterThanOrEqual(figure.x + figure.width);
    expect(shown.height).toBeLessThanOrEqual(0.6 * 720 + 1);
    const article = (await words(page).getByRole('region', { name: 'The article' }).boundingBox())!;
    expect(article.y).toBeGreaterThanOrEqual(shown.y + shown.height);
    expect(article.y + article.height).toBeLessThanOrEqual(720);
    expect(article.height).toBeGreaterThan(72);
  }
});

/** Whether all of an element is in the window, and nothing lies over its middle but what is in `around`. */
const isSeen = (target: Locator, around: string): Promise<boolean> =>
  target.evaluate((element, selector) => {
    const boxes = [...element.getClientRects()];
    return boxes.every(({ left, right, top, bottom }) => {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const isWithin = top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
      const over = document.elementFromPoint(x, y);
      return isWithin && over !== null && over.closest(selector) === element.closest(selector);
    });
  }, around);

/** The mark, the card's title and the first quote of an event are in sight. */
async function expectInSight(page: Page, id: string): Promise<void> {
  await expect(mark(page, id)).toHaveAttribute('aria-selected', 'true');
  const shape = mark(page, id).locator(':is(circle, rect, path):not(.ring, .badge)').first();
  await expect.poll(() => isSeen(shape, 'svg:not(.axis)'), 'its mark is in sight').toBe(true);
  const title = card(page, id).getByRole('heading', { name: titleOf(id) });
  await expect.poll(() => isSeen(title, 'section'), 'its title is in sight').toBe(true);
  const quote = card(page, id).locator('blockquote q').first();
  await expect.poll(() => isSeen(quote, 'section'), 'its first quote is in sight').toBe(true);
}

const heights: Readonly<Record<number, number>> = { 390: 844, 820: 900, 1280: 720, 1440: 900 };

for (const [width, height] of Object.entries(heights).map(([key, value]) => [Number(key), value] as const))
  test.describe(`at ${width} px what is chosen is in sight`, () => {
    test.use({ viewport: { width, height } });

    test('by a click on its mark', async ({ page }) => {
      await open(page);
      for (const id of ids) {
        await label(page, id).click();
        await expectInSight(page, id);
      }
    });

    test('by a key in the figure', async ({ page }) => {
      await open(page);
      await enterFigure(page);
      await page.keyboard.press('Home');
      for (let step = 0; step < ids.length; step++) {
        await page.keyboard.press('n');
        await expectInSight(page, (await focusedId(page))!);
      }
    });

    test('by Next and Previous', async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: 'Start with the first event' }).click();
      for (const name of ['Next', 'Previous'])
        for (let step = 1; step < ids.length; step++) {
          await words(page).getByRole('button', { name, exact: true }).click();
          await expectInSight(page, (await chosenMark(page).getAttribute('data-event'))!);
        }
    });

    test('by the address', async ({ page }) => {
      for (const id of ids) {
        await open(page, `?id=${id}`);
        await expectInSight(page, id);
      }
    });

    test('by a passage of the article', async ({ page }) => {
      await open(page);
      for (const id of ['fissile-material-and-installations', 'alaska-talks']) {
        await showArticle(page);
        const { exact } = firstQuoteOf(id);
        await words(page)
          .getByRole('button', { name: exact.slice(0, 30) })
          .first()
          .click();
        await expectInSight(page, id);
      }
    });
  });

test('the parts of the story are tabs below 1,200 px, walked by arrows @widths @quick', async ({ page }) => {
  await open(page);
  const tabs = page.getByRole('tablist', { name: 'Parts of the story' });
  if (page.viewportSize()!.width >= 1200) {
    await expect(tabs).toHaveCount(0);
    for (const part of [stage(page), list(page), words(page)]) await expect(part).toBeVisible();
    return;
  }
  await expect(list(page)).toBeHidden();
  await tabs.getByRole('tab', { name: 'Timeline' }).press('ArrowRight');
  await expect(tabs.getByRole('tab', { name: 'List' })).toBeFocused();
  await expect(list(page)).toBeVisible();
  await expect(stage(page)).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.article .passage').first()).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(tabs.getByRole('tab', { name: 'Map' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(tabs.getByRole('tab', { name: 'Timeline' })).toHaveAttribute('aria-selected', 'true');
  await expect(stage(page)).toBeVisible();
});

test('an event of the list is opened where it is: the days in view stay @widths', async ({ page }) => {
  await open(page);
  await show(page, 'List');
  for (const id of ['fissile-material-and-installations', 'alaska-talks']) {
    await list(page)
      .getByRole('link', { name: titleOf(id) })
      .click();
    await expect(card(page, id)).toBeVisible();
  }
  await expect.poll(() => new URL(page.url()).search).toBe('?id=alaska-talks');
  await show(page, 'Timeline');
  await expect(mark(page, 'alaska-talks')).toHaveAttribute('aria-selected', 'true');
  expect(new URL(page.url()).search).toBe('?id=alaska-talks');
});

test.describe('the sheet at the foot of the window', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('opens with an event, and is made lower and higher by its buttons, which keep the keyboard @quick', async ({
    page
  }) => {
    await open(page);
    const [less, more] = ['less', 'more'].map((how) =>
      page.getByRole('button', { name: `Show ${how} of the words` })
    ) as [Locator, Locator];
    await expect(sheet(page)).toHaveAttribute('data-level', 'peek');
    await expect(less).toBeDisabled();
    await expect(page.getByRole('button', { name: 'Start with the first event' })).toBeInViewport({
      ratio: 1
    });
    await label(page, 'alaska-talks').click();
    await expect(sheet(page)).toHaveAttribute('data-level', 'half');
    await more.press('Enter');
    await expect(sheet(page)).toHaveAttribute('data-level', 'full');
    await expect(more).toBeFocused();
    await expect(more).toBeDisabled();
    await less.press('Enter');
    await less.press('Space');
    await expect(sheet(page)).toHaveAttribute('data-level', 'peek');
    await expect(less).toBeFocused();
    await expect(card(page, 'alaska-talks').getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
  });

  test('follows the mouse that drags it, and stays at the nearest of its heights', async ({ page }) => {
    await open(page, '?id=alaska-talks');
    const dragTo = async (y: number): Promise<void> => {
      const box = (await sheet(page).boundingBox())!;
      await page.mouse.move(195, box.y + 10);
      await page.mouse.down();
      await page.mouse.move(195, y, { steps: 5 });
      expect(Math.abs((await sheet(page).boundingBox())!.y + 10 - y)).toBeLessThan(4);
      await page.mouse.up();
    };
    await dragTo(180);
    await expect(sheet(page)).toHaveAttribute('data-level', 'full');
    await dragTo(500);
    await expect(sheet(page)).toHaveAttribute('data-level', 'half');
    await dragTo(700);
    await expect(sheet(page)).toHaveAttribute('data-level', 'peek');
  });

  test('has Previous and Next within reach of a thumb, and the article as a tab', async ({ page }) => {
    await open(page, '?id=alaska-talks');
    for (const name of ['Previous', 'Next'])
      await expect(words(page).getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
    const tabs = words(page).getByRole('tablist', { name: 'Words' });
    await tabs.getByRole('tab', { name: 'Event' }).press('ArrowRight');
    await expect(tabs.getByRole('tab', { name: 'Article' })).toBeFocused();
    await expect(chosen(page).first()).toBeVisible();
    await expect(card(page, 'alaska-talks')).toBeHidden();
  });

  test('has the article at the words of the open event whenever its tab is opened', async ({ page }) => {
    await open(page, '?id=cyberhack-money');
    const tab = (name: string) => words(page).getByRole('tab', { name });
    for (let times = 0; times < 3; times++) {
      await tab('Article').click();
      await expect(chosen(page).first()).toBeInViewport();
      await tab('Event').click();
      await words(page).getByRole('button', { name: 'Next', exact: true }).click();
    }
  });

  test('is closed with its card by Escape, which leads back to the mark', async ({ page }) => {
    await open(page);
    await mark(page, 'alaska-talks').focus();
    await page.keyboard.press('Enter');
    await card(page, 'alaska-talks').getByRole('button', { name: 'Close the card' }).focus();
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toHaveAttribute('data-level', 'peek');
    await expect.poll(() => focusedId(page)).toBe('alaska-talks');
  });
});

test('the author’s steps are a column beside the figure: scrolling in it walks from step to step', async ({
  page
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '?step=2');
  await page.getByRole('group', { name: 'All steps' }).hover();
  await page.mouse.wheel(0, 80);
  await expect(page.getByRole('region', { name: 'Step 3 of 5' })).toBeVisible();
  await expect(page).toHaveURL(/\?step=3$/u);
  await page.getByRole('button', { name: 'Step back' }).click();
  await expect(page.getByRole('region', { name: 'Step 2 of 5' })).toBeVisible();
  await expect(page.getByText('No answer — There has been')).toBeInViewport();
});
