import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { drawing, fromMenu, items, mark, open, story, titleOf } from './story-page.ts';
import { serveText } from './stories.ts';
import { expect, test } from './test.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Embed this timeline' });
const menu = (page: Page, name: string): Locator => dialog(page).getByRole('combobox', { name, exact: true });
const snippet = (page: Page): Locator => dialog(page).getByRole('textbox', { name: 'Snippet' });
const said = (page: Page): Locator => dialog(page).getByRole('status').last();

async function openEmbed(page: Page, query = ''): Promise<void> {
  await open(page, query);
  await fromMenu(page, 'Embed…');
  await expect(snippet(page)).not.toHaveValue('');
}

/** The menu offers a picture of the story, and no embed. */
async function expectNoEmbed(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('button', { name: 'Export…' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Embed…' })).toHaveCount(0);
}

/** Opens a plain page of someone else's, with nothing in it but what the dialog gave. */
async function openHost(page: Page, pasted: string): Promise<void> {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A report</title><link rel="icon" href="data:,"><main><h1>A report</h1>${pasted}</main></html>`;
  await serveText(page, '/report.html', html, 'text/html');
  await page.goto('/report.html');
}

test('the element that is pasted shows the timeline, as it was chosen @widths @quick', async ({ page }) => {
  await openEmbed(page, '?id=alaska-talks&from=2021-03-01&to=2021-04-10');
  await dialog(page).getByLabel('Start at the dates shown now').check();
  await dialog(page).getByLabel('Open on the selected event').check();
  await dialog(page).getByLabel('The list of events').uncheck();
  await menu(page, 'Theme').selectOption('dark');
  await openHost(page, await snippet(page).inputValue());
  await expect(page.getByRole('region', { name: titleOf('alaska-talks'), exact: true })).toBeVisible();
  await expect(page.locator(`${drawing} .ground`)).toHaveAttribute('fill', '#16171a');
  await expect(items(page)).toHaveCount(0);
  const days = await page
    .locator('sourceline-timeline')
    .evaluate((element) => (element as HTMLElement & { getWindow: () => unknown }).getWindow());
  expect(days).toEqual({ from: '2021-03-01', to: '2021-04-10' });
});

test('the frame that is pasted shows the timeline, as high as it is', async ({ page }) => {
  await openEmbed(page);
  await menu(page, 'As').selectOption('live, in a frame');
  await openHost(page, await snippet(page).inputValue());
  await expect(page.frameLocator('iframe').locator(drawing)).toBeVisible();
  await expect.poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight)).not.toBe(640);
  await expect(page.getByTitle(`Timeline: ${story.title}`)).toBeVisible();
});

test('the HTML that is pasted shows the picture that was saved beside it, with its sources', async ({
  page
}) => {
  await openEmbed(page);
  await menu(page, 'As').selectOption('HTML with a picture');
  const arriving = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Download north-korea-outreach.svg' }).click();
  const download = await arriving;
  const picture = readFileSync(await download.path(), 'utf8');
  await serveText(page, `/${download.suggestedFilename()}`, picture, 'image/svg+xml');
  await openHost(page, await snippet(page).inputValue());
  const image = page.getByRole('img', { name: story.title });
  await expect.poll(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth)).toBe(960);
  await expect(page.locator('figcaption')).toContainText(story.sources[0]!.title);
});

test('a picture is previewed where a document can’t be live', async ({ page }) => {
  await openEmbed(page);
  for (const [kind, words] of [
    ['Markdown', '](north-korea-outreach.png)]('],
    ['LaTeX', String.raw`\includegraphics[`]
  ] as const) {
    await menu(page, 'As').selectOption(kind);
    await expect(snippet(page)).toHaveValue(new RegExp(words.replace(/[\\()[\].]/gu, String.raw`\$&`), 'u'));
    await expect(dialog(page).getByRole('region', { name: 'Preview' }).locator('svg')).toBeVisible();
  }
  await expect(dialog(page).locator('iframe')).toHaveCount(0);
});

test('the picture for LaTeX is a PDF of the size of a page’s text, with the story in it', async ({
  page
}) => {
  await openEmbed(page);
  await menu(page, 'As').selectOption('LaTeX');
  const arriving = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Download north-korea-outreach.pdf' }).click();
  const pdf = readFileSync(await (await arriving).path());
  // 160 × 185 mm, in points.
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 453\.54\d* 524\.4\d*\]/u);
  await page.locator('input[type="file"]').setInputFiles({
    name: 'north-korea-outreach.pdf',
    mimeType: 'application/pdf',
    buffer: pdf
  });
  await expect(page.getByRole('heading', { level: 1, name: story.title })).toBeVisible();
  await page.keyboard.press('Escape');
  await expectNoEmbed(page);
});

test('work on a picture is shown while it lasts, and can be stopped', async ({ page }) => {
  await openEmbed(page);
  await menu(page, 'As').selectOption('HTML with a picture');
  // Fonts that never come.
  await page.route('**/*.woff2', () => {});
  const download = dialog(page).getByRole('button', { name: 'Download north-korea-outreach.svg' });
  await download.click();
  await expect(said(page)).toHaveText('Adding the fonts…');
  await expect(dialog(page).getByRole('progressbar')).toHaveAttribute('value', '1');
  await expect(download).toHaveAttribute('aria-disabled', 'true');
  const cancel = dialog(page).getByRole('button', { name: 'Cancel' });
  await cancel.focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Stopped.');
  await expect(cancel).toHaveCount(0);
  await expect(dialog(page).getByRole('button', { name: 'Copy snippet' })).toBeFocused();
  await menu(page, 'Theme').selectOption('dark');
  await expect(said(page)).toHaveText('');
});

test('the preview follows what is chosen, without steps to go back over', async ({ page }) => {
  await openEmbed(page);
  const steps = await page.evaluate(() => history.length);
  const frame = dialog(page).locator('iframe');
  await menu(page, 'Theme').selectOption('dark');
  await expect(frame).toHaveAttribute('src', /theme=dark/u);
  await dialog(page).getByLabel('The sources').uncheck();
  await expect(frame).toHaveAttribute('src', /parts=figure\+list/u);
  await expect(frame.contentFrame().locator(drawing)).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('the last part that is left has to stay', async ({ page }) => {
  await openEmbed(page);
  await dialog(page).getByLabel('The sources').uncheck();
  await dialog(page).getByLabel('The list of events').uncheck();
  await expect(dialog(page).getByLabel('The timeline', { exact: true })).toBeDisabled();
  await expect(dialog(page).getByText('One of these has to stay.')).toBeVisible();
  await expect(snippet(page)).toHaveValue(/parts="figure"/u);
  await dialog(page).getByLabel('The sources').check();
  await expect(dialog(page).getByLabel('The timeline', { exact: true })).toBeEnabled();
});

test.describe('the clipboard', () => {
  test('takes the snippet', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openEmbed(page);
    await dialog(page).getByRole('button', { name: 'Copy snippet' }).click();
    await expect(said(page)).toHaveText('Snippet copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await snippet(page).inputValue());
    await menu(page, 'As').selectOption('Quarto');
    await expect(said(page)).toHaveText('');
  });

  test('that is refused leaves the snippet selected', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await openEmbed(page);
    await dialog(page).getByRole('button', { name: 'Copy snippet' }).click();
    await expect(said(page)).toContainText('The snippet is selected');
    await expect(snippet(page)).toBeFocused();
    expect(await page.evaluate(() => String(getSelection()).trimEnd())).toBe(
      (await snippet(page).inputValue()).trimEnd()
    );
  });
});

test('Escape closes the dialog and gives the focus back', async ({ page }) => {
  await open(page);
  const opener = page.getByRole('button', { name: 'Menu' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Embed…' }).press('Enter');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('a story from files, which no address leads to, is not embedded', async ({ page }) => {
  await open(page);
  await page
    .locator('input[type="file"]')
    .setInputFiles([
      'data/north-korea-outreach/timeline.json',
      'data/north-korea-outreach/sources/article.txt'
    ]);
  await expect.poll(() => new URL(page.url()).search).toMatch(/^\?own=\w+$/u);
  await expectNoEmbed(page);
  await page.keyboard.press('Escape');
  await expect(mark(page, 'alaska-talks')).toBeVisible();
});
