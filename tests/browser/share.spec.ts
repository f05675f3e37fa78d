import { readFileSync } from 'node:fs';
import { dialog, downloaded, field, menu, openExport, preview } from './export-page.ts';
import { open, openMenu, shareEvent, story, titleOf } from './story-page.ts';
import { expect, test } from './test.ts';

const id = 'no-answer-from-pyongyang';

test('the open event is saved as a quote card, in twice the pixels of its size @widths @quick', async ({
  page
}) => {
  await open(page, `?id=${id}`);
  await shareEvent(page).click();
  await page.getByRole('button', { name: 'Quote card as a picture…' }).click();
  const card = page.getByRole('dialog', { name: 'Quote card' });
  await expect(card.getByRole('img')).toHaveAccessibleName(new RegExp(titleOf(id), 'u'));
  const arriving = page.waitForEvent('download');
  await card.getByRole('button', { name: 'Download PNG' }).click();
  const download = await arriving;
  expect(download.suggestedFilename()).toBe(`${story.id}-${id}.png`);
  const bytes = readFileSync(await download.path());
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2400, 1350]);
  await page.keyboard.press('Escape');
  await expect(shareEvent(page)).toBeFocused();
});

test('the view is a slide in twice the pixels of its size', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'This view as a slide…' }).click();
  await expect(preview(page).locator('svg')).toBeVisible();
  const bytes = readFileSync(await (await downloaded(page, 'PNG')).path());
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2560, 1440]);
});

test('the first click on Download counts after a width was typed', async ({ page }) => {
  await openExport(page);
  await field(page, 'Width').fill('500');
  const svg = readFileSync(await (await downloaded(page, 'SVG')).path(), 'utf8');
  expect(svg).toMatch(/<svg[^>]* width="500px"/u);
});

test('Export opens with the settings of the last time', async ({ page }) => {
  await openExport(page);
  await menu(page, 'Format').selectOption('PNG');
  await menu(page, 'For').selectOption('square');
  await dialog(page).getByLabel('Description').uncheck();
  await field(page, 'First day').fill('2021-03-01');
  await openExport(page);
  await expect(menu(page, 'Format')).toHaveValue('png');
  await expect(menu(page, 'For')).toHaveValue('square');
  await expect(dialog(page).getByLabel('Description')).not.toBeChecked();
  await expect(field(page, 'First day')).not.toHaveValue('2021-03-01');
});

test('the page fills the screen, and the menu leads back', async ({ page }) => {
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await open(page);
  await openMenu(page);
  await page.getByRole('button', { name: 'Full screen', exact: true }).click();
  await expect.poll(isFull).toBe(true);
  await openMenu(page);
  await page.getByRole('button', { name: 'Leave full screen' }).click();
  await expect.poll(isFull).toBe(false);
});

test('the system shares the address of the view, where it can', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.documentElement.dataset['shared'] = data.url;
        return Promise.resolve();
      }
    })
  );
  await open(page, `?id=${id}`);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Share with another app…' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-shared', page.url());
});
