import type { Page } from '@playwright/test';
import { eventOf, timelineOf } from '../support/documents.ts';
import { violationsOf } from './axe.ts';
import { drawing, open, search } from './story-page.ts';
import { expect, test } from './test.ts';

const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'as it opens @quick': (page) => open(page),
  'with a card open @quick': (page) => open(page, '?id=no-answer-from-pyongyang'),
  'with an empty result': async (page) => {
    await open(page);
    await search(page).fill('no such words');
  },
  'with the list of keys': async (page) => {
    await open(page);
    await page.getByRole('button', { name: 'Keys' }).click();
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  },
  'with the export dialog': async (page) => {
    await open(page);
    await page.getByRole('button', { name: 'Export…' }).click();
    await page
      .getByRole('button', { name: 'Download SVG' })
      .and(page.locator('[aria-disabled="false"]'))
      .waitFor();
  },
  'with the embed dialog': async (page) => {
    await open(page);
    await page.getByRole('button', { name: 'Embed…' }).click();
    await page.frameLocator('dialog iframe').locator(drawing).waitFor();
  },
  'with the embed dialog and a picture': async (page) => {
    await open(page);
    await page.getByRole('button', { name: 'Embed…' }).click();
    await page.getByRole('combobox', { name: 'As', exact: true }).selectOption('LaTeX');
    await page.getByRole('region', { name: 'Preview' }).waitFor();
  },
  'with an error in the export dialog': async (page) => {
    await open(page);
    await page.getByRole('button', { name: 'Export…' }).click();
    await page.getByRole('textbox', { name: 'Width' }).fill('0');
    await page.getByRole('textbox', { name: 'Width' }).press('Enter');
    await page.getByText('0 is too small').first().waitFor();
  },
  'with problems and notices': async (page) => {
    await open(page, '?lane=moon&id=alaska-talks');
    const broken = JSON.stringify(timelineOf({ events: [eventOf({ lane: 'nowhere' })] }));
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'timeline.json', mimeType: 'application/json', buffer: Buffer.from(broken) });
    await page.getByRole('alert').waitFor();
  },
  'with coverage on': async (page) => {
    await open(page, '?id=alaska-talks');
    await page.getByLabel('Show what no event uses').check();
  },
  'grouped by actor, fitted to the story': async (page) => {
    await open(page, '?group=actor');
    await page.getByRole('button', { name: 'Fit story' }).click();
  },
  'with a choice of events for a passage': async (page) => {
    await open(page);
    await page
      .getByRole('button', { name: 'North Korea has not communicated to behind-the-scenes' })
      .first()
      .click();
  }
};

for (const [state, enter] of Object.entries(states)) {
  test(`axe finds nothing wrong ${state} @everywhere`, async ({ page }) => {
    await enter(page);
    expect(await violationsOf(page)).toEqual([]);
  });
}

test('axe would find a fault, were there one', async ({ page }) => {
  await open(page);
  await page.evaluate(() => document.querySelector('main')!.append(document.createElement('button')));
  expect((await violationsOf(page)).join()).toContain('button-name');
});
