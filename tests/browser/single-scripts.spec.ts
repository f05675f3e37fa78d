import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { boxesOn, familiesOfScripts, loadedFamilies, storyInScripts } from './scripts-page.ts';
import { sourceline } from './served.ts';
import { drawing, fromMenu } from './story-page.ts';
import { expect, test as base } from './test.ts';

/** A single file of a story in seven scripts, by its path. */
const test = base.extend<object, { file: string }>({
  file: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from the braces.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'sourceline single '));
      const document = join(folder, 'timeline.json');
      const file = join(folder, 'scripts.html');
      writeFileSync(document, JSON.stringify(storyInScripts));
      sourceline(['build', document, '--single', '-o', file]);
      await use(file);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' }
  ]
});

async function go(page: Page, file: string): Promise<void> {
  await page.goto(pathToFileURL(file).href);
  await page.locator(drawing).waitFor();
  await expect.poll(() => loadedFamilies(page)).toEqual(familiesOfScripts);
}

async function exported(page: Page, format: 'SVG' | 'PNG'): Promise<Buffer> {
  const dialog = page.getByRole('dialog', { name: 'Export a picture' });
  await dialog.getByRole('combobox', { name: 'Format', exact: true }).selectOption(format);
  const arriving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: `Download ${format}` }).click();
  return readFileSync(await (await arriving).path());
}

test('a single file of a story in other scripts draws them all, and asks for nothing', async ({
  page,
  file
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await go(page, file);
  expect(await boxesOn(page)).toEqual([]);
  expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
  await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(0);
});

test('its story and its fonts are cut down to the characters of the story', ({ file }) => {
  const added = statSync(file).size - statSync('dist/single/index.html').size;
  const licences = /<script type="text\/plain" id="third-party">[^]*?<\/script>/u.exec(
    readFileSync(file, 'utf8')
  )![0];
  expect(added - Buffer.byteLength(licences)).toBeLessThan(150_000);
});

test('it exports with its fonts, and says where a PDF is to be had', async ({ page, file }) => {
  await go(page, file);
  await fromMenu(page, 'Export…');
  const svg = (await exported(page, 'SVG')).toString();
  for (const family of familiesOfScripts.filter((each) => each !== 'Source Serif 4'))
    expect(svg).toMatch(
      new RegExp(`@font-face\\{font-family:'${family}'[^}]*url\\(data:font/woff2;base64,`, 'u')
    );
  expect((await exported(page, 'PNG')).subarray(1, 4).toString()).toBe('PNG');
  await expect(page.getByRole('dialog')).toContainText('Print this page to PDF');
});
