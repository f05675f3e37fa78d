import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from './story-page.ts';
import { longTimeline, serve } from './stories.ts';
import { expect, test } from './test.ts';

/** What the command line writes of the story that the page opens with, without Typst. */
function rendered(): Buffer {
  const path = join(mkdtempSync(join(tmpdir(), 'sourceline-')), 'picture.pdf');
  const command = ['dist/cli/sourceline.js', 'render', 'data/north-korea-outreach', '-o', path];
  execFileSync('node', [...command, '--pdf-engine', 'pdfkit'], { stdio: 'pipe' });
  return readFileSync(path);
}

test('the page’s PDF is the command line’s, byte for byte', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export a picture' });
  await dialog.getByRole('combobox', { name: 'Format', exact: true }).selectOption('PDF');
  await expect(dialog.getByRole('textbox', { name: 'Pixels per inch' })).toHaveCount(0);
  const arriving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download PDF' }).click();
  const download = await arriving;
  expect(download.suggestedFilename()).toBe('north-korea-outreach.pdf');
  const pdf = readFileSync(await download.path());
  expect(pdf.equals(rendered())).toBe(true);
  await expect(dialog).not.toContainText('The fonts that come with this page lack');
});

test('a character that no font of the page has is named, as it is drawn as a box', async ({ page }) => {
  await serve(page, '/long/timeline.json', { ...longTimeline(3), title: 'A bridge ☻ closed\u200d' });
  await open(page, '?src=long/timeline.json');
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export a picture' });
  await dialog.getByRole('combobox', { name: 'Format', exact: true }).selectOption('PDF');
  const arriving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download PDF' }).click();
  await arriving;
  await expect(dialog).toContainText(
    'The fonts that come with this page lack ☻: it is drawn as an empty box.'
  );
});
