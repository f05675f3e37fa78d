import { menu } from './export-page.ts';
import { drawing, fromMenu, items, list, mark, open, search, words } from './story-page.ts';
import { expect, test } from './test.ts';

/**
 * What is newer than the oldest supported browsers (`browserslist` in package.json): Chrome and Edge 111, Firefox 125,
 * Safari 16.4. From https://developer.mozilla.org/.
 */
const newer: Readonly<Record<string, readonly string[]>> = {
  URL: ['canParse', 'parse'],
  'Array.prototype': [],
  Array: ['fromAsync'],
  'String.prototype': ['isWellFormed', 'toWellFormed'],
  Promise: ['withResolvers', 'try'],
  Object: ['groupBy'],
  Map: ['groupBy'],
  'Map.prototype': ['getOrInsert', 'getOrInsertComputed'],
  'Set.prototype': [
    'union',
    'intersection',
    'difference',
    'symmetricDifference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom'
  ],
  'Iterator.prototype': [
    'map',
    'filter',
    'take',
    'drop',
    'flatMap',
    'reduce',
    'toArray',
    'forEach',
    'some',
    'every',
    'find'
  ],
  AbortSignal: ['any'],
  RegExp: ['escape'],
  Uint8Array: ['fromBase64', 'fromHex'],
  'Uint8Array.prototype': ['toBase64', 'toHex', 'setFromBase64', 'setFromHex'],
  'Blob.prototype': ['bytes'],
  'Response.prototype': ['bytes'],
  'Element.prototype': ['checkVisibility', 'setHTML', 'moveBefore', 'getHTML', 'computedStyleMap'],
  'Document.prototype': ['startViewTransition'],
  Document: ['parseHTMLUnsafe'],
  'ReadableStream.prototype': ['Symbol.asyncIterator', 'values'],
  ReadableStream: ['from'],
  Intl: ['DurationFormat'],
  'Intl.Locale.prototype': ['getTextInfo', 'textInfo', 'getWeekInfo', 'weekInfo'],
  window: ['requestIdleCallback', 'scheduler', 'navigation', 'Iterator', 'CloseWatcher'],
  Math: ['f16round', 'sumPrecise'],
  Error: ['isError']
};

/** The same for arrays and typed arrays, which share names: ES2023, which is newer than the page is built for. */
const byCopy = ['toSorted', 'toReversed', 'toSpliced', 'with'];

test.beforeEach(({ page }) =>
  page.addInitScript(
    ([names, copies]) => {
      const typed = Object.getPrototypeOf(Uint8Array.prototype) as object;
      for (const prototype of [Array.prototype, typed])
        for (const name of copies) Reflect.deleteProperty(prototype, name);
      for (const [path, lacking] of Object.entries(names)) {
        const holder = path
          .split('.')
          .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], window);
        if (!holder) continue;
        for (const name of lacking)
          Reflect.deleteProperty(holder, name === 'Symbol.asyncIterator' ? Symbol.asyncIterator : name);
      }
    },
    [newer, byCopy] as const
  )
);

test('the page runs without any call that a supported browser may lack', async ({ page }) => {
  await open(page);
  expect(
    await page.evaluate(() =>
      [URL, Promise, [], ''].flatMap((each) =>
        ['canParse', 'withResolvers', 'toSorted', 'toWellFormed'].filter((name) => name in Object(each))
      )
    )
  ).toEqual([]);
  await mark(page, 'no-answer-from-pyongyang').focus();
  await page.keyboard.press('Enter');
  await expect(words(page).getByRole('button', { name: 'Close the card' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('+');
  await page.keyboard.press('-');
  await search(page).fill('Reuters');
  await expect(items(page)).not.toHaveCount(13);
  await search(page).fill('');
  await page.getByLabel('Group by').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByLabel('Theme').selectOption('dark');
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator(drawing)).toBeVisible();
});

for (const format of ['SVG', 'PNG', 'PDF'])
  test(`and so does the export of ${format}`, async ({ page }) => {
    test.slow();
    await open(page);
    await fromMenu(page, 'Export…');
    const dialog = page.getByRole('dialog');
    await menu(page, 'Format').selectOption(format);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: `Download ${format}` }).click();
    expect((await (await download).path()).length).toBeGreaterThan(0);
  });
