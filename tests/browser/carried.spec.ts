import type { Page } from '@playwright/test';
import { wholeDocument } from '../../src/formats/whole-document.ts';
import { parseTimelineText } from '../../src/model/parse.ts';
import { readStory } from '../../src/model/story.ts';
import { pngFile, svgFile } from '../support/carriers.ts';
import { article, articleTimelineText } from '../support/documents.ts';
import { pdfkitFile, typstFile } from '../support/pdf-files.ts';
import { drawnPage, fromMenu, items, open, story, words } from './story-page.ts';
import { toList } from './tabs.ts';
import { expect, test } from './test.ts';

const title = 'Brought back by a picture';

function wholeStory() {
  const parsed = parseTimelineText(articleTimelineText.replace(story.title, title));
  const whole = parsed.ok ? readStory(parsed.value, new Map([['article', article]])) : parsed;
  if (!whole.ok) throw new Error(whole.problems[0].message);
  return whole.value;
}

const whole = wholeStory();
const metadata = {
  title,
  description: 'A picture.',
  language: 'en',
  sources: [],
  hash: '',
  version: '0',
  alternativeText: 'A picture.'
};
const document = wholeDocument(whole);

/** Exported pictures, by the name of the file. */
const files: Readonly<Record<string, () => Promise<Buffer> | Buffer>> = {
  'timeline.svg': () => Buffer.from(svgFile({ metadata, document })),
  'timeline.png': () => Buffer.from(pngFile({ metadata, document })),
  'of-pdfkit.pdf': async () => Buffer.from(await pdfkitFile(document)),
  'of-typst.pdf': () => Buffer.from(typstFile(document))
};

const problems = (page: Page) => page.getByRole('region', { name: /problems? in/u });

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await fromMenu(page, 'Open…');
  await (await asked).setFiles({ name, mimeType: '', buffer });
}

async function drop(page: Page, name: string, buffer: Buffer): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([file, base64]) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64!), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], file!));
      return transfer;
    },
    [name, buffer.toString('base64')]
  );
  await drawnPage(page).dispatchEvent('drop', { dataTransfer });
}

for (const [name, write] of Object.entries(files))
  for (const [how, bring] of Object.entries({ chosen: choose, dropped: drop }))
    test(`${name}, ${how}, brings its story back, with the words that it rests on`, async ({ page }) => {
      await open(page, '?lane=outreach');
      await bring(page, name, await write());
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(items(page)).toHaveCount(story.events.length);
      await expect(words(page)).toContainText('To date, we have not received any response from Pyongyang');
      expect(new URL(page.url()).search).toMatch(/^\?own=\w+$/u);
    });

test('a picture that carries nothing says so, and the story on screen stays', async ({ page }) => {
  await open(page);
  await choose(page, 'photo.png', Buffer.from(pngFile({ metadata })));
  await expect(problems(page)).toContainText(
    'photo.png looks like a picture without a story, not like a timeline'
  );
  await expect(items(page)).toHaveCount(story.events.length);
  await choose(page, 'photo.pdf', Buffer.from(await pdfkitFile(undefined)));
  await expect(problems(page)).toContainText('photo.pdf looks like a PDF without a story');
});

test('a picture is checked again: one whose words were changed is refused with the place @widths', async ({
  page
}) => {
  await open(page);
  const lied = document.replace('To date, we have not received', 'To date, we have received');
  await choose(page, 'timeline.svg', Buffer.from(svgFile({ metadata, document: lied })));
  await expect(problems(page)).toContainText('sources[0].sha256');
  await toList(page);
  await expect(items(page)).toHaveCount(story.events.length);
});

test('what reads pictures is loaded only for one', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => void loaded.push(new URL(request.url()).pathname));
  await open(page);
  expect(loaded.filter((path) => path.includes('carried'))).toEqual([]);
  await choose(page, 'timeline.svg', Buffer.from(svgFile({ metadata, document })));
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  expect(loaded.filter((path) => path.includes('carried'))).toHaveLength(1);
});
