import type { Locator, Page } from '@playwright/test';
import { plainText } from '../support/documents.ts';
import { violationsOf } from './axe.ts';
import { expect, test } from './test.ts';

const corrected = `Editor’s note: an earlier version gave another day.\n\n${plainText.replace('May 5', 'May 6')}`;

const dialog = (page: Page, name: string): Locator => page.getByRole('dialog', { name });
const finder = (page: Page): Locator => page.getByRole('textbox', { name: 'Find a passage' });

/** A story of two events, each made of a passage. */
async function begin(page: Page): Promise<void> {
  await page.goto('studio/');
  await page.getByLabel('Text of the article', { exact: true }).fill(plainText);
  await page.getByLabel('Headline').fill('Talks in Geneva');
  await page.getByLabel('Published on').fill('2021-05-30');
  await page.getByRole('button', { name: 'Start with this article' }).click();
  for (const words of ['Talks began in Geneva on May 3, 2021', 'Talks ended on May 5, 2021']) {
    await finder(page).fill(words);
    await finder(page).press('Enter');
    await expect(page.getByRole('form', { name: 'Event' }).getByText(words).first()).toBeVisible();
  }
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'More about this article' }).click();
  await page.getByRole('button', { name }).click();
}

async function compare(page: Page, text: string): Promise<void> {
  await choose(page, 'The article has changed…');
  await page.getByLabel('New text of the article').fill(text);
  await page.getByLabel('Replaced on').fill('2021-06-01');
  await page.getByRole('button', { name: 'Compare' }).click();
}

test('an article is corrected: quotes are carried over, a changed one is accepted, and its event says so @quick', async ({
  page
}) => {
  await begin(page);
  await compare(page, corrected);
  const changed = dialog(page, 'The article has changed');
  await expect(changed.getByText('1 quote is unchanged or only moved, 1 changed.')).toBeFocused();
  await expect(changed.getByRole('deletion')).toContainText('5');
  await expect(changed.getByRole('insertion')).toContainText('6');
  const take = changed.getByRole('button', { name: 'Take the new text' });
  await expect(take).toHaveAttribute('aria-disabled', 'true');
  expect(await violationsOf(page)).toEqual([]);
  await changed.getByLabel('Accept the new words').check();
  await take.click();
  await expect(changed).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'More about this article' })).toBeFocused();
  await expect(page.getByText('Editor’s note: an earlier version gave another day.')).toBeVisible();
  await expect(page.getByText('Corrected on June 1, 2021; earlier:').first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('Corrected on')).toHaveCount(0);
  await expect(page.getByText('Editor’s note')).toHaveCount(0);
});

test('other words for a quote that changed are selected in the new text, by keyboard alone', async ({
  page
}) => {
  await begin(page);
  await compare(page, plainText.replace('Talks ended on May 5, 2021.', 'Nobody knows more.'));
  const changed = dialog(page, 'The article has changed');
  await expect(changed.getByText('1 quote is unchanged or only moved, 1 changed.')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(changed.getByLabel('Choose other words in the new text')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Nobody knows');
  await page.keyboard.press('Enter');
  await expect(changed.getByRole('textbox', { name: /^The new text\./u })).toBeFocused();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(changed.getByRole('status').getByText('“Nobody knows more”')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(changed.getByText('All is decided.')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(changed).toHaveCount(0);
  await expect(page.getByRole('form', { name: 'Event' }).getByText('Nobody knows more')).toBeVisible();
});

test('a day in the details of an article changes what “next week” can mean, and undo brings it back', async ({
  page
}) => {
  await page.goto('studio/');
  await page.getByLabel('Text of the article', { exact: true }).fill('Talks will begin next week in Geneva.');
  await page.getByLabel('Headline').fill('Talks in Geneva');
  await page.getByLabel('Published on').fill('2021-03-13');
  await page.getByRole('button', { name: 'Start with this article' }).click();
  const draft = page.getByRole('region', { name: 'Draft' });
  await expect(draft.getByText(/March \d+.*2021/u)).toBeVisible();
  await choose(page, 'Details of the article…');
  await page.getByLabel('Published on').fill('2022-08-01');
  await page.keyboard.press('Escape');
  await expect(draft.getByText(/August \d+.*2022/u)).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(draft.getByText(/March \d+.*2021/u)).toBeVisible();
});
