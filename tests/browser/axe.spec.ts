import type { Page } from '@playwright/test';
import { eventOf, timelineOf } from '../support/documents.ts';
import { violationsOf } from './axe.ts';
import {
  drawing,
  filter,
  fromMenu,
  only,
  open,
  openMenu,
  search,
  show,
  showArticle,
  showMap,
  toggle,
  words
} from './story-page.ts';
import { expect, test } from './test.ts';

const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'as it opens @quick': (page) => open(page),
  'with a card open @quick': (page) => open(page, '?id=no-answer-from-pyongyang'),
  'with an empty result': async (page) => {
    await open(page);
    await search(page).fill('no such words');
  },
  'with the menu open': async (page) => {
    await open(page);
    await openMenu(page);
  },
  'with a choice of who': async (page) => {
    await open(page);
    await filter(page, 'Who').click();
  },
  'with filters in use': async (page) => {
    await open(page);
    await only(page, 'Outreach').click();
    await toggle(page, 'Standing', 'attributed');
  },
  'with what can be shared': async (page) => {
    await open(page, '?id=alaska-talks');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
  },
  'with its list': async (page) => {
    await open(page);
    await show(page, 'List');
  },
  'with its article': async (page) => {
    await open(page);
    await show(page, 'Article');
  },
  'with its map': async (page) => {
    await open(page, '?place=Alaska');
    await showMap(page);
  },
  'with the words over the whole window': async (page) => {
    await open(page, '?id=alaska-talks');
    const more = page.getByRole('button', { name: 'Show more of the words' });
    if (await more.isVisible()) await more.click();
  },
  'with the list of keys': async (page) => {
    await open(page);
    await fromMenu(page, 'Keyboard');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
  },
  'with the export dialog': async (page) => {
    await open(page);
    await fromMenu(page, 'Export…');
    await page
      .getByRole('button', { name: 'Download SVG' })
      .and(page.locator('[aria-disabled="false"]'))
      .waitFor();
  },
  'with the embed dialog': async (page) => {
    await open(page);
    await fromMenu(page, 'Embed…');
    await page.frameLocator('dialog iframe').locator(drawing).waitFor();
  },
  'with the embed dialog and a picture': async (page) => {
    await open(page);
    await fromMenu(page, 'Embed…');
    await page.getByRole('combobox', { name: 'As', exact: true }).selectOption('LaTeX');
    await page.getByRole('region', { name: 'Preview' }).waitFor();
  },
  'with an error in the export dialog': async (page) => {
    await open(page);
    await fromMenu(page, 'Export…');
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
    await showArticle(page);
    await page.getByLabel('Show unused sentences').check();
  },
  'grouped by who, with all years': async (page) => {
    await open(page, '?group=actor');
    await page.getByRole('button', { name: 'All years' }).click();
  },
  'with a choice of events for a passage': async (page) => {
    await open(page);
    await showArticle(page);
    await words(page)
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
