import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { timelineOf } from '../support/documents.ts';
import { violationsOf } from './axe.ts';
import { keptNames } from './kept-names.ts';
import { drawing, fromMenu, items, open, story } from './story-page.ts';
import { expect, test } from './test.ts';

const choose = (page: Page, name: string, content: string | Uint8Array) =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
const dialog = (page: Page) => page.getByRole('dialog');
const problems = (page: Page) => page.getByRole('region', { name: /problems? in/u });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const titleOfDialog = (page: Page, name: string) => dialog(page).getByRole('heading', { level: 2, name });

/** A calendar of a library, in the items of vis-timeline: whether an end is included, it does not say. */
const items3 = JSON.stringify([
  { id: 'a', content: 'The bridge closes', start: '2021-03-13' },
  { id: 'b', content: 'Repairs', start: '2021-04-01', end: '2021-05-01' },
  { id: 'c', content: 'Inspection', start: '2021-06-01', end: '2021-07-01' },
  { id: 'd', content: 'No date', start: 'some day' }
]);

test('a timeline of another format is opened with its questions, shown, and saved as a table @widths @quick', async ({
  page
}) => {
  await open(page);
  await choose(page, 'bridge.json', items3);
  await expect(titleOfDialog(page, 'Open bridge.json')).toBeVisible();
  await expect(dialog(page)).toContainText('vis-timeline (JSON): 3 events');
  await expect(dialog(page)).toContainText('item 4');
  const end = dialog(page).getByRole('group', { name: 'The end of an event is' });
  await expect(end).toContainText('from April 1 to May 1, 2021');
  await expect(end).toContainText('from April 1 to 30, 2021');
  await end.getByRole('radio', { name: 'the day after its last' }).check();
  await expect(end).toContainText('chosen by you');
  expect(await violationsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  await dialog(page).getByRole('button', { name: 'Show timeline' }).click();
  await expect(heading(page, 'bridge')).toBeVisible();
  await expect(page.locator(`${drawing} [data-event]`)).toHaveCount(3);
  await expect(page.getByText('Your file: bridge.json, on this device only')).toBeVisible();
  // A reload at once would come before the browser keeps it.
  await expect.poll(() => keptNames(page)).toEqual(['timeline.json']);
  await page.reload();
  await expect(heading(page, 'bridge')).toBeVisible();
  await expect(page.getByText('Your file: bridge.json, on this device only')).toBeVisible();

  await fromMenu(page, 'Save as…');
  await dialog(page).getByRole('radio', { name: 'CSV', exact: true }).check();
  expect(await violationsOf(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await dialog(page)
    .getByRole('button', { name: /^Save .*\.csv$/u })
    .click();
  const table = readFileSync(await (await download).path(), 'utf8');
  expect(table).toContain('2021-04-01/2021-04-30');
  expect(table.trim().split('\r\n')).toHaveLength(4);
});

test('a table whose columns have no usual names is opened by saying what they give', async ({ page }) => {
  await open(page);
  await choose(
    page,
    'table.csv',
    'Wann,Was,Wo\n2021-03-13,Die Brücke schließt,Hafen\n2021-04,Reparatur,Hafen\n'
  );
  await expect(dialog(page)).toContainText('No column is known to give the date and the title');
  await expect(dialog(page).getByRole('button', { name: 'Show timeline' })).toHaveCount(0);
  await dialog(page).getByLabel('Wann').selectOption('date');
  await expect(dialog(page)).toContainText('No column is known to give the title');
  await dialog(page).getByLabel('Was').selectOption('title');
  await expect(dialog(page)).toContainText('CSV: 2 events');
  expect(await violationsOf(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Show timeline' }).click();
  await expect(items(page)).toHaveCount(2);
  await expect(items(page).first()).toContainText('Die Brücke schließt');
});

test('a TimelineJS file opens, where it gave a hundred problems', async ({ page }) => {
  await open(page);
  const slide = { start_date: { year: '1843' }, text: { headline: 'The first program' } };
  await choose(page, 'timeline.json', JSON.stringify({ events: [slide] }));
  await expect(dialog(page)).toContainText('TimelineJS 3 (JSON): 1 event');
  await dialog(page).getByRole('button', { name: 'Show timeline' }).click();
  await expect(items(page)).toContainText(['1843']);
});

test('the story of the page is saved as a folder in an archive', async ({ page }) => {
  await open(page);
  await fromMenu(page, 'Save as…');
  await expect(dialog(page).getByRole('radio', { name: 'Sourceline (folder)' })).toBeChecked();
  await expect(dialog(page)).toContainText('This format holds all of the timeline.');
  const download = page.waitForEvent('download');
  await dialog(page)
    .getByRole('button', { name: /^Save .*\.zip$/u })
    .click();
  const bytes = readFileSync(await (await download).path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(bytes.includes(`${story.id}/timeline.json`)).toBe(true);
});

test('reading can be cancelled by closing the dialog, and the story on screen stays', async ({ page }) => {
  await open(page);
  await choose(page, 'bridge.json', items3);
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(items(page)).toHaveCount(story.events.length);
});

/** A table of many events, as a person may have. */
const manyRows = `date,title\n${Array.from({ length: 20_000 }, (_, index) => `${1000 + (index % 1000)},Event ${index}`).join('\n')}`;

test('a table of 20,000 rows shows how far it is read, and Cancel stops it at once', async ({ page }) => {
  await open(page);
  // Pressed in the page, as it appears: a fast machine has read the table before a mouse is there.
  const pressed = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          const cancel = [...document.querySelectorAll('dialog button')].find(
            ({ textContent }) => textContent === 'Cancel'
          );
          if (!(cancel instanceof HTMLButtonElement)) return;
          observer.disconnect();
          cancel.click();
          resolve();
        }).observe(document.body, { subtree: true, childList: true });
      })
  );
  await choose(page, 'many.csv', manyRows);
  await pressed;
  await expect(dialog(page).getByRole('button', { name: 'Cancel' })).toHaveCount(0);
  await expect(dialog(page).getByRole('button', { name: 'Show timeline' })).toHaveCount(0);
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(items(page)).toHaveCount(story.events.length);
});

const sheets = (sheet: Uint8Array) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': sheet
  });

for (const [what, name, content, says] of [
  [
    'a workbook that unpacks to 300 MB',
    'bomb.xlsx',
    sheets(new Uint8Array(300_000_000)),
    /more than 256 MB/u
  ],
  ['a table of a million columns', 'wide.csv', `date,title${',x'.repeat(1_000_000)}\n2021,A\n`, /at most/u]
] as const)
  test(`${what} gets a message, and the story on screen stays`, async ({ page }) => {
    await open(page);
    await choose(page, name, content);
    await expect(dialog(page).or(problems(page))).toContainText(says);
    await expect(items(page)).toHaveCount(story.events.length);
  });

test('a story’s archive is opened, and one with a path out of its folder is not', async ({ page }) => {
  await open(page);
  const document = strToU8(JSON.stringify(timelineOf({ title: 'From an archive' })));
  await choose(page, 'story.zip', zipSync({ 'a/timeline.json': document, '../b.txt': strToU8('x') }));
  await expect(problems(page)).toContainText('outside of its folder: ../b.txt');
  await choose(page, 'story.zip', `PK\u0003\u0004${'x'.repeat(100)}`);
  await expect(problems(page)).toContainText('This archive can’t be read');
  await choose(page, 'story.zip', zipSync({ 'a/timeline.json': document }));
  await expect(heading(page, 'From an archive')).toBeVisible();
});

/** Files that are no timeline, or want to do harm, with what is said of them. */
const others: readonly (readonly [name: string, content: string | Uint8Array, says: string])[] = [
  ['list.json', '[{"alpha":1,"beta":2}]', 'a JSON list of objects with the keys “alpha”, “beta”'],
  ['page.html', '<!doctype html><script>window.__pwned = 1</script>', 'a web page'],
  ['entities.xml', '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>', 'XML with the root element “x”'],
  ['photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'a picture without a story'],
  ['empty', '', 'an empty file'],
  ['bytes.bin', new Uint8Array(1000), 'a file of an unknown kind'],
  ['deep.json', `{"alpha":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'a JSON object with the keys “alpha”']
];

test('files that are no timeline are named by what they look like, with what can be opened', async ({
  page
}) => {
  await open(page);
  for (const [name, content, says] of others) {
    await choose(page, name, content);
    await expect(problems(page)).toContainText(`${name} looks like ${says}`);
    await expect(problems(page)).toContainText('What can be opened: a timeline.json');
  }
  await expect(items(page)).toHaveCount(story.events.length);
  expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
});

test('HTML in a foreign file is text, and nothing of it runs', async ({ page }) => {
  await open(page);
  const content = '<img src=x onerror="window.__pwned = 1"><script>window.__pwned = 1</script>Talks';
  await choose(page, 'html.json', JSON.stringify([{ id: 1, content, start: '2021-03-13' }]));
  await dialog(page).getByRole('button', { name: 'Show timeline' }).click();
  await expect(items(page).getByText('Talks').first()).toBeVisible();
  expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
});
