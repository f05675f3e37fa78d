import type { Locator, Page } from '@playwright/test';
import { canonicalHash } from '../../src/model/hash.ts';
import type { Source } from '../../src/model/timeline.ts';
import { chip, open, said, titleOf, words } from './story-page.ts';
import { longTimeline, serve } from './stories.ts';
import { expect, test } from './test.ts';

/** What the keyboard is at while something else lies over all of its middle; nothing where it is in sight. */
const coveredFocus = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement!;
    const { left, right, top, bottom } = (element.closest('label') ?? element).getBoundingClientRect();
    const over = document.elementFromPoint(
      Math.min(Math.max((left + right) / 2, 0), innerWidth - 1),
      Math.min(Math.max((top + bottom) / 2, 0), innerHeight - 1)
    );
    const isOutside = bottom <= 0 || top >= innerHeight;
    const sticky = over?.closest('.sheet, svg.axis');
    const isCovered = sticky && !sticky.contains(element);
    return isOutside || isCovered ? element.outerHTML.slice(0, 120) : undefined;
  });

for (const [view, query] of Object.entries({
  'as the page opens': '',
  'with a card open @quick': '?id=alaska-talks'
}))
  test(`nothing that stays in sight lies over what the keyboard is at, forth and back, ${view} @widths`, async ({
    page
  }) => {
    await page.setViewportSize({ ...page.viewportSize()!, height: 620 });
    await open(page, query);
    for (const key of ['Tab', 'Shift+Tab']) {
      const covered: string[] = [];
      for (let stops = 0; stops < 60; stops++) {
        await page.keyboard.press(key);
        if (await page.evaluate(() => document.activeElement === document.body)) break;
        const fault = await coveredFocus(page);
        if (fault !== undefined) covered.push(fault);
      }
      expect(covered, key).toEqual([]);
    }
  });

/** What goes with the press of it. */
const goers: Readonly<Record<string, readonly [query: string, find: (page: Page) => Locator]>> = {
  'a notice': ['?lane=moon', (page) => page.getByRole('button', { name: 'Dismiss' })],
  'a filter in use': ['?lane=outreach', (page) => chip(page, 'Topic: Outreach')],
  'all filters': ['?lane=outreach', (page) => page.getByRole('button', { name: 'Clear filters' })],
  'the invitation to a first event': [
    '',
    (page) => page.getByRole('button', { name: 'Start with the first event' })
  ],
  'an open card': ['?id=alaska-talks', (page) => page.getByRole('button', { name: 'Close the card' })]
};

/** The keyboard is at something that is on the page. */
const expectFocus = (page: Page): Promise<void> => expect(page.locator(':focus')).toBeVisible();

for (const [what, [query, find]] of Object.entries(goers))
  test(`the keyboard keeps a place when it presses away ${what} @widths`, async ({ page }) => {
    await open(page, query);
    await find(page).press('Enter');
    await expect(find(page)).toHaveCount(0);
    await expectFocus(page);
  });

test('the keyboard keeps a place when it dismisses the problems of a file', async ({ page }) => {
  await open(page);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'timeline.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await page.getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expectFocus(page);
});

test('the keyboard goes on to what it asks for: the rest of a text', async ({ page }) => {
  const timeline = longTimeline(2);
  const [{ content, ...source }] = timeline.sources as [Source];
  const told = `${content}${'\n\nNothing else was said that day.'.repeat(500)}`;
  const sources = [{ ...source, content: told, sha256: canonicalHash(told) }];
  await serve(page, '/long/timeline.json', { ...timeline, sources });
  await open(page, '?src=long/timeline.json');
  await words(page)
    .getByRole('button', { name: /^Show \d+ more paragraphs/u })
    .press('Enter');
  await expect(page.locator('p:focus')).toHaveText('Nothing else was said that day.');
});

test('the event that a date is counted from is a press away, and the keyboard is at its card', async ({
  page
}) => {
  const [first, other] = longTimeline(2).events;
  const when = { ...other!.when, anchor: first!.id };
  await serve(page, '/long/timeline.json', { ...longTimeline(2), events: [first, { ...other, when }] });
  await open(page, `?src=long/timeline.json&id=${other!.id}`);
  await page.getByText('How the date was read').click();
  await words(page).getByRole('button', { name: first!.title }).press('Enter');
  await expect(words(page).getByRole('heading', { level: 2, name: first!.title })).toBeFocused();
});

test('Next keeps the keyboard, and says which event is open @widths', async ({ page }) => {
  await open(page, '?id=trip-to-south-korea-and-japan');
  const next = words(page).getByRole('button', { name: 'Next', exact: true });
  await next.press('Enter');
  const title = (await words(page).getByRole('heading', { level: 2 }).first().textContent())!;
  await expect(said(page)).toHaveText(`${title}: its words are shown`);
  expect(title).not.toBe(titleOf('trip-to-south-korea-and-japan'));
  await expect(next).toBeFocused();
});
