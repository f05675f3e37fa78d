import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import { storyInScripts } from './scripts-page.ts';
import { fromMenu, open } from './story-page.ts';
import { longTimeline, serve, serveText } from './stories.ts';
import { expect, test } from './test.ts';

/** What the command line writes of a STORY, without Typst. */
function rendered(story: string): Buffer {
  const path = join(mkdtempSync(join(tmpdir(), 'sourceline-')), 'picture.pdf');
  const command = ['dist/cli/sourceline.js', 'render', story, '-o', path];
  execFileSync('node', [...command, '--pdf-engine', 'pdfkit'], { stdio: 'pipe' });
  return readFileSync(path);
}

/** Downloads the PDF of the story on the page. */
async function downloadPdf(page: Page): Promise<Download> {
  await fromMenu(page, 'Export…');
  const dialog = page.getByRole('dialog', { name: 'Export a picture' });
  await dialog.getByRole('combobox', { name: 'Format', exact: true }).selectOption('PDF');
  await expect(dialog.getByRole('textbox', { name: 'Pixels per inch' })).toHaveCount(0);
  const arriving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download PDF' }).click();
  return arriving;
}

test('the page’s PDF is the command line’s, byte for byte @quick', async ({ page }) => {
  await open(page);
  const download = await downloadPdf(page);
  expect(download.suggestedFilename()).toBe('north-korea-outreach.pdf');
  const pdf = readFileSync(await download.path());
  expect(pdf.equals(rendered('data/north-korea-outreach'))).toBe(true);
  await expect(page.getByRole('dialog')).not.toContainText('The fonts that come with this page lack');
});

test('so is that of a story in Han, Kana, Hangul, Greek and Cyrillic', async ({ page }) => {
  const story = { ...storyInScripts, title: '회담 · 会談 · Встречи', events: storyInScripts.events.slice(2) };
  const path = join(mkdtempSync(join(tmpdir(), 'sourceline-')), 'timeline.json');
  writeFileSync(path, JSON.stringify(story));
  await serveText(page, '/scripts/timeline.json', readFileSync(path, 'utf8'));
  await open(page, '?src=scripts/timeline.json');
  const pdf = readFileSync(await (await downloadPdf(page)).path());
  expect(pdf.equals(rendered(path))).toBe(true);
});

test('a character that no font of the page has is named', async ({ page }) => {
  await serve(page, '/long/timeline.json', { ...longTimeline(3), title: 'A bridge ☻ closed\u200d' });
  await open(page, '?src=long/timeline.json');
  await downloadPdf(page);
  await expect(page.getByRole('dialog')).toContainText(
    'The bundled fonts lack signs: ☻ (U+263B), in “A bridge ☻ closed”.'
  );
});
