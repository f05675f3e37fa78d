import type { Page } from '@playwright/test';
import { studio as words } from '../../src/words/en/studio.ts';
import { eventOf, timelineOf } from '../support/documents.ts';
import { accept, draft, form, openEvent, openStory, saved, startWith, toStart } from './studio-states.ts';
import { expect, test } from './test.ts';

const content =
  'By Jane Roe, Staff writer\n\nThe council voted on Monday to close the pier.\n\nA boat lands there from July 1.';

const undated = (page: Page) => page.getByText(words.article.undated);

test('an article without a day says what that does to its dates, and leads to the field of its day', async ({
  page
}) => {
  await toStart(page);
  await page.getByLabel(words.start.paste, { exact: true }).fill(content);
  await expect(page.getByLabel(words.start.author, { exact: true })).toHaveValue('Jane Roe');
  await page.getByLabel(words.start.headline, { exact: true }).fill('Pier closes');
  await page.getByRole('button', { name: words.start.begin(1) }).click();
  await expect(draft(page)).toContainText('The council voted on Monday');
  await expect(draft(page)).toContainText(/no date worked out/iu);
  await expect(undated(page)).toBeVisible();

  await page.getByRole('button', { name: words.article.giveDay }).click();
  await expect(page.getByLabel(words.start.published, { exact: true })).toBeFocused();
  await page.keyboard.type('June 18, 2024');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(words.start.published, { exact: true })).toHaveValue('2024-06-18');
  await page.keyboard.press('Escape');
  await expect(undated(page)).toBeHidden();
  await expect(draft(page)).toContainText('June 17, 2024');

  await page.getByRole('button', { name: words.story.moveAsOf('June 18, 2024') }).press('Enter');
  await expect(page.getByLabel(words.article.find)).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: words.story.asOfMoved })).toBeAttached();
});

test('an article without a day in a story with an as-of day says from which day its words count', async ({
  page
}) => {
  await openStory(page, timelineOf({ asOf: '2021-06-01' }));
  await expect(page.getByText(words.article.undatedButAsOf('June 1, 2021'))).toBeVisible();
});

test('a reload opens the event again that was open, and none after it was deleted', async ({ page }) => {
  await openStory(page);
  await openEvent(page, 'No answer from Pyongyang');
  const title = form(page).getByLabel(words.form.title, { exact: true });
  await expect(title).toHaveValue('No answer from Pyongyang');
  await saved(page);
  await page.reload();
  await expect(title).toHaveValue('No answer from Pyongyang');
  await form(page).getByRole('button', { name: words.form.remove }).click();
  await saved(page);
  await page.reload();
  await expect(page.getByLabel(words.head.storyTitle)).toBeVisible();
  await expect(form(page)).toHaveCount(0);
});

test('the tabs of the story are in one line in the narrowest window with all parts', async ({ page }) => {
  const faulty = Array.from({ length: 12 }, (_, at) =>
    eventOf({
      id: `event-${at}`,
      when: { text: 'on May 3, 2021', edtf: '2021-05-09', aspect: 'on' }
    })
  );
  await page.setViewportSize({ width: 1200, height: 800 });
  await openStory(page, timelineOf({ events: faulty }));
  const tabs = page.getByRole('tablist', { name: words.story.parts }).getByRole('tab');
  await expect(tabs.filter({ hasText: /\(\d\d\)/u })).toBeVisible();
  const tops = await tabs.evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
});

test('on paper the timeline has its marks, and form and article are left out', async ({ page }) => {
  await startWith(page);
  await accept(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.figure .event').first()).toBeVisible();
  await expect(form(page)).toBeHidden();
  await expect(draft(page)).toBeHidden();
});
