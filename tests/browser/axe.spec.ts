import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { eventOf, timelineOf } from '../support/documents.ts';
import { open, search } from './story-page.ts';
import { expect, test } from './test.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds wrong: the rule and the elements. Evaluated by the debugger, it needs no leave of the page's policy. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(`${axeSource}; undefined`);
  const results: AxeResults = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(tags)} })`);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'as it opens': (page) => open(page),
  'with a card open': (page) => open(page, '?id=no-answer-from-pyongyang'),
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
  'with an error in the export dialog': async (page) => {
    await open(page);
    await page.getByRole('button', { name: 'Export…' }).click();
    await page.getByRole('textbox', { name: 'Width' }).fill('0');
    await page.getByRole('textbox', { name: 'Width' }).press('Enter');
    await page.getByText('0 is too small').waitFor();
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
    await page.getByRole('button', { name: '“To date, we have not received any response' }).first().click();
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
