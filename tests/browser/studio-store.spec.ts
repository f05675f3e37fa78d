import type { Page } from '@playwright/test';
import { desk } from '../../src/words/en/desk.ts';
import { studio as words } from '../../src/words/en/studio.ts';
import { timelineOf } from '../support/documents.ts';
import {
  accept,
  form,
  openStory,
  refuseStorage,
  saved as isSaved,
  startWith,
  toStart
} from './studio-states.ts';
import { expect, test } from './test.ts';

const title = (page: Page) => page.getByLabel(words.head.storyTitle);
const undo = (page: Page) => page.getByRole('button', { name: words.head.undo, exact: true });
const failed = (page: Page, sentence: string) => expect(page.getByText(sentence)).toBeVisible();
const begin = (page: Page): Promise<void> => startWith(page);

test('a reload keeps the story with its undo', async ({ page }) => {
  await begin(page);
  await title(page).fill('Thaw');
  await isSaved(page);
  await page.reload();
  await expect(title(page)).toHaveValue('Thaw');
  await undo(page).click();
  await expect(title(page)).not.toHaveValue('Thaw');
});

test('a reload keeps every step of undo, and those that were undone', async ({ page }) => {
  await begin(page);
  await accept(page);
  await form(page).getByLabel(words.form.title, { exact: true }).fill('Talks open');
  await undo(page).click();
  await isSaved(page);
  await page.reload();
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'false');
  await page.getByRole('button', { name: words.head.redo }).click();
  await expect(page.getByText('Talks open').first()).toBeAttached();
  for (let steps = 0; steps < 2; steps++) await undo(page).click();
  await expect(page.getByText('Talks open')).toHaveCount(0);
});

test('a page that crashes has stored what was done, and opens by its address', async ({ page, context }) => {
  const lost = await context.newPage();
  await begin(lost);
  await title(lost).fill('Thaw');
  await isSaved(lost);
  const address = lost.url();
  const crashed = lost.waitForEvent('crash');
  await lost.goto('chrome://crash').catch(() => undefined);
  await crashed;
  await page.goto(address);
  await expect(title(page)).toHaveValue('Thaw');
  await title(page).fill('Thaws');
  await isSaved(page);
});

test('a tab with an edit that could not be stored asks before it is closed', async ({ page }) => {
  await begin(page);
  await isSaved(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await title(page).click();
  await page.keyboard.press('End');
  await page.keyboard.type('Thaw');
  await failed(page, desk.failures.full);
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(title(page)).toHaveValue(/Thaw$/u);
});

test('a second tab only reads the story, until it takes it over', async ({ page, context }) => {
  await begin(page);
  await isSaved(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await failed(second, desk.tabs.readOnly);
  await title(page).fill('First');
  await isSaved(page);
  await second.getByRole('button', { name: desk.tabs.editHere }).click();
  await expect(title(second)).toHaveValue('First');
  await failed(page, desk.tabs.taken);
  await title(second).fill('Second');
  await isSaved(second);
  await page.getByRole('button', { name: desk.tabs.editHere }).click();
  await expect(title(page)).toHaveValue('Second');
});

test('refused storage is said, and the story stays on the page', async ({ page }) => {
  await refuseStorage(page);
  await begin(page);
  await title(page).fill('Thaw');
  await failed(page, desk.failures.refused);
  await expect(page.getByRole('button', { name: desk.keeping.saveFile })).toBeVisible();
  await expect(title(page)).toHaveValue('Thaw');
});

test('a full disk is said, and the edit is stored once there is room', async ({ page }) => {
  await begin(page);
  await isSaved(page);
  await page.evaluate(() => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!;
    const makeRoom = (): void => void Object.defineProperty(IDBObjectStore.prototype, 'put', put);
    Object.assign(globalThis, { makeRoom });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await title(page).fill('Thaw');
  await failed(page, desk.failures.full);
  await page.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom());
  await title(page).fill('Thaws');
  await isSaved(page);
});

test('a story that the browser dropped is said to be gone', async ({ page }) => {
  await begin(page);
  await isSaved(page);
  const address = page.url();
  // A page that has the storage open would keep it from being dropped.
  await page.goto('');
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('sourceline-studio').onsuccess = resolve;
      })
  );
  await page.goto(address);
  await failed(page, desk.failures.gone);
});

test('stories are listed, the latest first; they are found by their titles, opened, and removed', async ({
  page
}) => {
  for (const named of ['Talks', 'A bridge', 'A strike', 'A flood', 'A vote', 'A trial']) {
    await openStory(page, timelineOf({ title: named }));
    await isSaved(page);
  }
  await toStart(page);
  const list = page.getByRole('listitem');
  await expect(list).toHaveCount(6);
  await expect(list.first()).toContainText('A trial');
  await page.getByLabel(desk.stories.search).fill('bridge');
  await expect(list).toHaveCount(1);
  await page.getByRole('button', { name: 'A bridge', exact: true }).click();
  await expect(title(page)).toHaveValue('A bridge');
  await page.goBack();
  await page.getByRole('button', { name: `${desk.stories.remove}: A flood` }).click();
  await expect(list).toHaveCount(5);
  await expect(page.getByText('A flood')).toHaveCount(0);
});

test('a story that is open in another tab can not be removed from the list', async ({ page, context }) => {
  await begin(page);
  await isSaved(page);
  const second = await context.newPage();
  await second.goto('studio/');
  await second.getByRole('button', { name: `${desk.stories.remove}: Talks` }).click();
  await failed(second, desk.failures.openElsewhere);
});
