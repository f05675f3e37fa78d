import type { Page } from '@playwright/test';
import { badTexts } from '../support/hostile/json-cases.ts';
import { badShapes } from '../support/hostile/shape-cases.ts';
import { badStories } from '../support/hostile/story-cases.ts';
import { chunksOf, storyHolding, tame } from '../support/hostile/story.ts';
import { naughtyStrings } from '../support/hostile/strings.ts';
import { items, open, words } from './story-page.ts';
import { serve } from './stories.ts';
import { toList } from './tabs.ts';
import { expect, test } from './test.ts';

/** Whatever a string may have done to the page. */
const harmTo = (page: Page) =>
  page.evaluate(() => ({
    ran: '__pwned' in window,
    elements: document.querySelectorAll(
      '#app :is(script, iframe, object, embed, img, style, base, form:not([method]))'
    ).length,
    // A brush hides its own parts until they are held, and the page tells its styles a few lengths and colours.
    handlers: [...document.querySelectorAll('*:not(.days > rect[style="display: none;"])')]
      .flatMap(({ attributes }) => [...attributes])
      .filter(
        ({ name, value }) =>
          /^on|^style$|^srcdoc$/u.test(name) && !/^(?:--[a-z-]+: (?:[\d.]+px|#[\da-f]{6}); ?)+$/u.test(value)
      ).length,
    addresses: [...document.querySelectorAll('#app :is([href], [src], [cite], [action])')]
      .flatMap((element) => ['href', 'src', 'cite', 'action'].map((name) => element.getAttribute(name)))
      .filter((address) => address !== null && !/^(?:https?:\/\/|#|\.\/studio\/$)/u.test(address)),
    tooWide: document.documentElement.scrollWidth > innerWidth
  }));

const none: Awaited<ReturnType<typeof harmTo>> = {
  ran: false,
  elements: 0,
  handlers: 0,
  addresses: [],
  tooWide: false
};
const expectUnharmed = async (page: Page): Promise<void> => expect(await harmTo(page)).toEqual(none);

/** The messages of the dialogs that a page opens from now on. */
function dialogsOf(page: Page): readonly string[] {
  const messages: string[] = [];
  page.on('dialog', (dialog) => {
    messages.push(dialog.message());
    void dialog.dismiss();
  });
  return messages;
}

test.use({ viewport: { width: 320, height: 700 } });

for (const [index, strings] of chunksOf(naughtyStrings, 60).entries()) {
  test(`a story with naughty strings in every field shows them as text: ${index + 1}`, async ({ page }) => {
    const dialogs = dialogsOf(page);
    const { document } = storyHolding(strings);
    await serve(page, '/naughty/timeline.json', document);
    await open(page, '?src=naughty/timeline.json');
    await expectUnharmed(page);
    await toList(page);
    await expect(items(page)).toHaveCount(strings.length);
    await expectUnharmed(page);
    for (const which of [0, Math.floor(strings.length / 2), strings.length - 1]) {
      await items(page).nth(which).getByRole('link').click();
      await expect(words(page).locator('h2').first()).toBeVisible();
      await expectUnharmed(page);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('combobox', { name: 'Group by' }).selectOption('actor');
    await expectUnharmed(page);
    expect(dialogs).toEqual([]);
  });
}

test('broken files are told as lists of problems, and the story on screen stays', async ({ page }) => {
  const dialogs = dialogsOf(page);
  await open(page);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  const files = [
    // Of two byte order marks the file's decoder takes one; a file in UTF-16 is told as that.
    ...badTexts
      .filter(({ name }) => name !== 'two byte order marks' && name !== 'UTF-16 read as bytes')
      .map(({ name, text, says }) => ({ name, text, says })),
    ...[...badShapes, ...badStories].map(({ name, document, says }) => ({
      name,
      text: JSON.stringify(document),
      says
    }))
  ].filter(({ name, text }) => text.length < 100_000 && name !== 'a text that is missing');
  expect(files.length).toBeGreaterThan(250);
  const told = page.getByRole('region', { name: /problems? in/u });
  for (const [index, { text, says }] of files.entries()) {
    const name = `broken ${index}.json`;
    const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.locator('input[type="file"]').setInputFiles(file);
    await expect(told).toContainText(name);
    const words = await told.textContent();
    for (const said of says) expect(words).toContain(said);
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title!);
  await expectUnharmed(page);
  expect(dialogs).toEqual([]);
});

test('files that are no UTF-8, or far too large, are refused', async ({ page }) => {
  await open(page);
  const told = page.getByRole('region', { name: /problems? in/u });
  const text = JSON.stringify(storyHolding([tame]).document);
  for (const [name, buffer, message] of [
    ['utf-16.json', Buffer.from(`\ufeff${text}`, 'utf16le'), 'and not in UTF-8; save it as UTF-8'],
    ['latin-1.json', Buffer.from(text.replace(tame, 'Köln'), 'latin1'), 'is not UTF-8 text'],
    ['large.json', Buffer.alloc(20_000_001, 0x20), 'is larger than 20 MB'],
    ['nul.json', Buffer.alloc(1000), 'is not JSON at line 1, column 1']
  ] as const) {
    await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer });
    await expect(told).toContainText(name);
    await expect(told).toContainText(message);
  }
});

test('the look for harm finds it', async ({ page }) => {
  const dialogs = dialogsOf(page);
  await open(page);
  // The page's policy itself refuses handlers and scripts that are set so.
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.setAttribute('href', 'javascript:window.__pwned=1');
    document.querySelector('#app')!.append(link, document.createElement('base'));
    Object.assign(window, { __pwned: 1 });
    alert('a dialog');
    document.body.style.minWidth = '400px';
  });
  expect(await harmTo(page)).toEqual({
    ran: true,
    elements: 1,
    handlers: 1,
    addresses: ['javascript:window.__pwned=1'],
    tooWide: true
  });
  expect(dialogs).toEqual(['a dialog']);
});
