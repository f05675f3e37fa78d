import type { Page } from '@playwright/test';
import { eventOf, quoteOf, sourceOf, timelineOf } from '../support/documents.ts';
import { violationsOf } from './axe.ts';
import { open, words } from './story-page.ts';
import { serve } from './stories.ts';
import { expect, test } from './test.ts';

const numbers = Array.from({ length: 60 }, (_, index) => index + 1);
const textOf = (number: number) => `Meeting ${number} was held on May 3, 2021. Nobody spoke of it.`;
const archive = timelineOf({
  title: 'An archive',
  sources: numbers.map((number) =>
    sourceOf(textOf(number), {
      id: `paper-${number}`,
      title: `Paper ${number}`,
      publisher: `Office ${number % 3}`
    })
  ),
  events: numbers.map((number) =>
    eventOf({
      id: `meeting-${number}`,
      title: `Meeting ${number}`,
      assertions: [
        {
          voice: 'reported',
          evidence: [quoteOf(`Meeting ${number} was held on May 3, 2021`, { source: `paper-${number}` })]
        }
      ]
    })
  )
});

const field = (page: Page) => words(page).getByRole('combobox', { name: /^Source \d+ of 60$/u });
const texts = (page: Page) => words(page).getByRole('region', { name: 'The sources' });

async function openArchive(page: Page, query = ''): Promise<void> {
  await serve(page, '/archive/timeline.json', archive);
  await open(page, `?src=archive/timeline.json${query}`);
  const tab = words(page).getByRole('tab', { name: 'Sources' });
  if (await tab.isVisible()) await tab.click();
}

test('of many sources one is read, that of the open event, and words choose another @widths', async ({
  page
}) => {
  await openArchive(page, '&id=meeting-30');
  await expect(field(page)).toHaveValue('Paper 30');
  await expect(texts(page)).toHaveText(/Meeting 30 was held/u);
  await expect(texts(page).locator('section')).toHaveCount(1);
  await field(page).fill('paper 4 office 2');
  const options = words(page).getByRole('option');
  await expect(options).toHaveText([
    /Paper 14/u,
    /Paper 24/u,
    /Paper 41/u,
    /Paper 42/u,
    /Paper 44/u,
    /Paper 47/u
  ]);
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('Paper 24');
  await expect(field(page)).toBeFocused();
  await expect(options).toHaveCount(0);
  await expect(texts(page)).toHaveText(/Meeting 24 was held/u);
});

test('Escape leaves the source as it was, and words that no source has say so', async ({ page }) => {
  await openArchive(page);
  await field(page).fill('zebra');
  await expect(words(page).getByText('No source has these words')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('Paper 1');
  await expect(texts(page)).toHaveText(/Meeting 1 was held/u);
});

test('a pointer chooses a source, and buttons go to the next one and back', async ({ page }) => {
  await openArchive(page);
  await field(page).click();
  await words(page).getByRole('option', { name: 'Paper 3 Office 0', exact: true }).click();
  await expect(texts(page)).toHaveText(/Meeting 3 was held/u);
  await words(page).getByRole('button', { name: 'Next source' }).click();
  await expect(field(page)).toHaveValue('Paper 4');
  await words(page).getByRole('button', { name: 'Previous source' }).click();
  await expect(texts(page)).toHaveText(/Meeting 3 was held/u);
});
