import type { Page } from '@playwright/test';
import { studio as words } from '../../src/words/en/studio.ts';
import { plainText } from '../support/documents.ts';
import { violationsOf } from './axe.ts';
import { flagsOf } from './gate/gate.ts';
import {
  accept,
  acceptButton,
  draft,
  faultyStory,
  form,
  openEvent,
  openStory,
  showPart,
  startWith,
  states,
  text,
  toStart
} from './studio-states.ts';
import { expect, test } from './test.ts';

for (const [state, enter] of Object.entries(states)) {
  test(`axe finds nothing wrong in the studio ${state} @everywhere`, async ({ page }) => {
    await enter(page);
    expect(await violationsOf(page)).toEqual([]);
  });
}

/** What the gate measures in one state it would measure in another again, so it has those that differ most. */
const measured = [
  'as it opens',
  'with an article and its draft',
  'with words selected',
  'with an event that has a problem',
  'with the list',
  'with a story that is not stored'
] as const;

for (const state of measured) {
  test(`the gate finds nothing wrong in the studio ${state} @everywhere`, async ({ page }) => {
    await states[state]!(page);
    // A field of a form changes the event that it is a field of, and has itself said so.
    const flags = (await flagsOf(page)).filter((flag) => !flag.startsWith('silent update'));
    expect(flags).toEqual([]);
  });
}

/** What has the keyboard: its name, or the tag of what has none. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const here = document.activeElement;
    return here?.getAttribute('aria-label') ?? here?.textContent?.trim().slice(0, 40) ?? 'BODY';
  });
const isOnPage = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

test('the keyboard stays on the page as an event is deleted, undone and done again @widths', async ({
  page
}) => {
  await openStory(page);
  await openEvent(page, 'No answer from Pyongyang');
  const remove = form(page).getByRole('button', { name: words.form.remove });
  await remove.focus();
  await remove.press('Enter');
  await expect(form(page)).toHaveCount(0);
  expect(await isOnPage(page)).toBe(true);
  await expect(page.getByRole('status').filter({ hasText: /^Deleted: / })).toBeAttached();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+Shift+z');
  expect(await isOnPage(page)).toBe(true);
});

test('how many problems are left is said as one is mended', async ({ page }) => {
  await states['with an event that has a problem']!(page);
  const said = (count: number) =>
    page.getByRole('status').filter({ hasText: new RegExp(`^${words.parts.problemsLeft(count)}$`, 'u') });
  await expect(said(1)).toBeAttached();
  await form(page).getByRole('radio').first().check();
  await expect(said(0)).toBeAttached();
});

test('the keyboard stays on the page as the draft runs out', async ({ page }) => {
  await startWith(page);
  await draft(page).getByText('1 of').waitFor();
  const dismiss = draft(page).getByRole('button', { name: words.draft.dismiss });
  while (await dismiss.isVisible()) await dismiss.press('Enter');
  await expect(draft(page)).toHaveText(words.draft.none);
  expect(await isOnPage(page)).toBe(true);
});

test('Delete in the list deletes the event that has the keyboard, which goes to another', async ({
  page
}) => {
  await openStory(page);
  const titles = page.locator('[data-listed]');
  const count = await titles.count();
  await titles.first().focus();
  await page.keyboard.press('ArrowDown');
  const title = await focused(page);
  await page.keyboard.press('Delete');
  await expect(titles).toHaveCount(count - 1);
  await expect(page.getByRole('status').filter({ hasText: words.form.removed(title) })).toBeAttached();
  expect(await isOnPage(page)).toBe(true);
  await page.keyboard.press('Control+z');
  await expect(titles).toHaveCount(count);
});

test('Alt+Enter in the list shows the words of the event in the article', async ({ page }) => {
  await openStory(page);
  await page.locator('[data-listed]').first().press('Alt+Enter');
  await expect(text(page)).toBeFocused();
  await expect(page.getByRole('group', { name: words.article.selected })).toBeVisible();
});

test('F6 goes from part to part and leaves the page after the last, Shift+F6 goes back @widths', async ({
  page
}) => {
  await openStory(page);
  const part = (): Promise<string | null> =>
    page.evaluate(
      () => document.activeElement?.closest('main > section')?.getAttribute('aria-label') ?? null
    );
  const walked: (string | null)[] = [];
  for (let turn = 0; turn < 4; turn++) {
    await page.keyboard.press('F6');
    await expect.poll(part).not.toBe(walked.at(-1) ?? null);
    walked.push(await part());
  }
  expect(walked).toHaveLength(new Set(walked).size);
  expect(walked[0]).toBe(words.article.heading);
  await page.keyboard.press('Shift+F6');
  await expect.poll(part).toBe(walked[2]);
});

test('Ctrl+S saves an archive, and says so', async ({ page }) => {
  await openStory(page);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const name = (await download).suggestedFilename();
  expect(name).toMatch(/\.zip$/u);
  await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible();
});

test('letters are keys in the article only: in a field they are written, elsewhere they do nothing', async ({
  page
}) => {
  await startWith(page);
  await draft(page).getByText('1 of').waitFor();
  const field = page.getByLabel(words.article.find, { exact: true });
  await field.fill('');
  await field.pressSequentially('and');
  await expect(field).toHaveValue('and');
  await page.getByRole('button', { name: words.head.menu }).focus();
  for (const letter of 'nqrcaedjk') await page.keyboard.press(letter);
  await expect(form(page)).toHaveCount(0);
  await text(page).press('a');
  await expect(form(page)).toHaveCount(1);
});

test('every key of the studio is listed under “?”', async ({ page }) => {
  await openStory(page);
  await text(page).press('?');
  const dialog = page.getByRole('dialog', { name: words.keys.title });
  for (const key of [
    'N',
    'Q',
    'R',
    'C',
    'A',
    'E',
    'D',
    'J',
    'K',
    '/',
    '?',
    'F6',
    'Delete',
    'Enter',
    'Alt',
    'Ctrl'
  ])
    await expect(dialog.getByText(key, { exact: true }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(text(page)).toBeFocused();
});

/** Parts of the page that are cut off at its side, or wider than it. */
const sideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#app :is(button, input, select, textarea, p, h1, h2, h3, label)')]
      .filter((element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none')
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (right > innerWidth + 1 || left < -1);
      })
      .map((element) => element.outerHTML.slice(0, 100))
  );

for (const width of [390, 320]) {
  test(`nothing is cut off at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await openStory(page, faultyStory());
    await openEvent(page, 'Talks begin in Geneva');
    for (const part of ['article', 'figure', 'event', 'list'] as const) {
      await showPart(page, part);
      expect(await sideways(page)).toEqual([]);
    }
    await toStart(page);
    expect(await sideways(page)).toEqual([]);
  });
}

test('more space between letters, words and lines cuts nothing off', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openStory(page, faultyStory());
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
    );
    document.adoptedStyleSheets.push(sheet);
  });
  await openEvent(page, 'Talks begin in Geneva');
  expect(await sideways(page)).toEqual([]);
  await showPart(page, 'article');
  expect(await sideways(page)).toEqual([]);
});

test('in a phone’s window the article, what is done with its words and the tabs are all in sight', async ({
  page
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const long = Array.from({ length: 40 }, (_, at) => `Paragraph ${at + 1}. ${plainText}`).join('\n\n');
  await startWith(page, long, 'A title that is long enough to need more than one line of a phone’s window');
  await draft(page).getByText('1 of').waitFor();
  await page.evaluate(() => document.querySelector('.text')!.scrollTo(0, 2000));
  for (const part of [
    page.getByLabel(words.article.find, { exact: true }),
    acceptButton(page),
    page.getByRole('tab', { name: words.story.tab, exact: true })
  ])
    await expect(part).toBeInViewport({ ratio: 1 });
  await acceptButton(page).click();
  const tab = page.getByRole('tab', { name: words.parts.event, exact: true });
  const { height, width } = (await tab.boundingBox())!;
  expect(Math.min(height, width)).toBeGreaterThanOrEqual(44);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('words that are selected as the browser does it become an event by a tap', async ({ page }) => {
    await startWith(page);
    await draft(page).getByText('1 of').waitFor();
    // What a long press and the browser's own handles do.
    await text(page).evaluate((root) => {
      const node = root.querySelector('[data-at]')!.firstChild!;
      document.getSelection()!.setBaseAndExtent(node, 0, node, 'Talks began in Geneva'.length);
    });
    const bar = page.getByRole('group', { name: words.article.selected });
    await expect(bar).toContainText('Talks began in Geneva');
    await expect(bar).toBeInViewport({ ratio: 1 });
    await bar.getByRole('button', { name: words.article.newEvent }).tap();
    await expect(form(page).getByLabel(words.form.title, { exact: true })).toHaveValue(
      'Talks began in Geneva'
    );
  });

  test('what a thumb presses is large enough for it', async ({ page }) => {
    await startWith(page);
    await draft(page).getByText('1 of').waitFor();
    const small = (): Promise<readonly string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('#app :is(button, select, summary, input, textarea)')]
          .filter((element) => element.checkVisibility())
          .filter((element) => (element.closest('label') ?? element).getBoundingClientRect().height < 43)
          .map((element) => element.outerHTML.slice(0, 100))
      );
    expect(await small()).toEqual([]);
    await accept(page);
    await showPart(page, 'event');
    expect(await small()).toEqual([]);
  });
});

test('the list of a phone’s window scrolls above the tabs, which cover nothing that has the keyboard', async ({
  page
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await openStory(page);
  await showPart(page, 'list');
  const titles = page.locator('[data-listed]');
  await titles.first().focus();
  for (let at = 1; at < (await titles.count()); at++) {
    await page.keyboard.press('ArrowDown');
    const covered = await page.evaluate(() => {
      const { left, bottom } = document.activeElement!.getBoundingClientRect();
      const there = document.elementFromPoint(left + 4, bottom - 4);
      return !there || (there !== document.activeElement && !document.activeElement!.contains(there));
    });
    expect(covered).toBe(false);
  }
});

test('the buttons of the draft are in one line, on a phone too', async ({ page }) => {
  await openStory(page);
  const buttons = draft(page).locator('.buttons button');
  await expect(buttons).toHaveCount(3);
  const tops = await buttons.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
});

test('on paper there are the title, the timeline and its list, and nothing to press', async ({ page }) => {
  await openStory(page);
  await accept(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('figure').first()).toBeVisible();
  await expect(page.locator('[data-listed]').first()).toBeVisible();
  await expect(text(page)).toBeHidden();
  await expect(form(page)).toBeHidden();
  await expect(page.getByRole('button', { name: words.head.undo })).toBeHidden();
});
