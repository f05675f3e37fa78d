import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { snippetKinds } from '../../src/export/snippets/snippets.ts';
import { english } from '../../src/words/en/index.ts';
import { korean } from '../../src/words/ko/index.ts';
import { drawing, label, open, story, titleOf } from './story-page.ts';
import { expect, test } from './test.ts';

const id = 'no-answer-from-pyongyang';

/** Names of ours and of others, of formats, keys, units and commands, and what an address or a file is made of. */
const names =
  /\b(?:Sourceline|Natural Earth|CSV|SVG|PNG|PDF|HTML|EDTF|JSON|Markdown|Quarto|LaTeX|Word|PowerPoint|Typst|A4|Letter|px|mm|in|Esc|Enter|PageUp|PageDown|Home|End|Alt|Shift|Ctrl|C|p|n|timeline\.json|north-korea-outreach[\w.-]*)\b|https?:\S+/gu;

/** The fields of a document that are shown as they are. */
const shownFields =
  /^(?:title|description|label|text|exact|name|short|via|by|publisher|author|inferred|summary)$/u;

/** The words of the story, which are part of names and labels too; the longest first. */
const storyWords: readonly string[] = [...wordsIn(story)].toSorted((a, b) => b.length - a.length);

function wordsIn(value: unknown, name = ''): ReadonlySet<string> {
  if (typeof value === 'string') return new Set(shownFields.test(name) ? [value] : []);
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(
    Object.entries(value).flatMap(([key, each]) => [...wordsIn(each, Array.isArray(value) ? name : key)])
  );
}

const withoutStory = (text: string): string =>
  storyWords.reduce((rest, words) => rest.replaceAll(words, ''), text);
/** A line of a label in the figure may be a part of a title, or its beginning before an ellipsis. */
const isOfStory = (line: string): boolean =>
  storyWords.some((words) => words.includes(line.replace(/…$/u, '')));

/**
 * What is seen, heard or asked in Latin letters on a page in Korean, where it is ours: not code, nor what is marked as of
 * another language, nor a story's own words within ours.
 */
async function latinOn(page: Page): Promise<readonly string[]> {
  const said = await page.evaluate(() => {
    const isOurs = (element: Element): boolean =>
      !element.closest('code, kbd, style, script') &&
      element.closest('[lang]')?.getAttribute('lang') === 'ko' &&
      (element.closest('select') ?? element).checkVisibility();
    return [...document.body.querySelectorAll('*')].filter(isOurs).flatMap((element) => {
      const isDrawn = element.closest('svg') !== null;
      const texts = [...element.childNodes].flatMap((node) =>
        node.nodeType === Node.TEXT_NODE ? [node.nodeValue ?? ''] : []
      );
      const names = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'].map(
        (name) => element.getAttribute(name) ?? ''
      );
      return [...texts, ...names].map((text) => ({ text: text.trim(), isDrawn }));
    });
  });
  const ours = said.filter(
    ({ text, isDrawn }) =>
      !(isDrawn && isOfStory(text)) && /\p{Script=Latin}/u.test(withoutStory(text).replaceAll(names, ''))
  );
  return [...new Set(ours.map(({ text }) => text))];
}

/** No English of ours is left; each part says what it finds, so that one fault does not hide the next. */
const expectKorean = async (page: Page, part: string): Promise<void> =>
  expect.soft(await latinOn(page), part).toEqual([]);

const button = (page: Page | Locator, name: string): Locator =>
  page.getByRole('button', { name, exact: true });
const dialog = (page: Page, name: string): Locator => page.getByRole('dialog', { name, exact: true });
const close = (page: Page): Promise<void> => page.keyboard.press('Escape');

const openInKorean = (page: Page, query = ''): Promise<void> => open(page, `?lang=ko${query}`);

const assets = fileURLToPath(new URL('../../dist/app/assets/', import.meta.url));
/** The built scripts that hold the Korean words: one for the page, and one for its workers. */
const koreanScripts: readonly string[] = readdirSync(assets).filter(
  (name) => name.endsWith('.js') && readFileSync(assets + name, 'utf8').includes(korean.app.openingStory)
);

/** The scripts with Korean words that a page asks for from now on. */
function koreanAsked(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const name = request.url().split('/').at(-1)!;
    if (koreanScripts.includes(name)) asked.push(name);
  });
  return asked;
}

test('in Korean no English of ours is left: as the page opens, in a card, in menus and dialogs @widths', async ({
  page
}) => {
  await openInKorean(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expectKorean(page, 'as it opens');
  await label(page, id).click();
  await expect(page.getByRole('region', { name: titleOf(id), exact: true }).first()).toBeVisible();
  await expectKorean(page, 'with a card');
  await button(page, korean.app.menu).click();
  await expectKorean(page, 'the menu');
  await button(page, korean.app.keyboard).click();
  await expect(dialog(page, korean.page.keys.title)).toBeVisible();
  await expectKorean(page, 'the keys');
  await close(page);
  await button(page, korean.share.share).click();
  await expectKorean(page, 'what can be shared');
  await close(page);
});

test('in Korean no English of ours is left in the dialogs @widths', async ({ page }) => {
  await openInKorean(page, `&id=${id}&q=North`);
  await button(page, korean.app.menu).click();
  await button(page, korean.app.export).click();
  const exporting = dialog(page, korean.saving.title);
  await expect(exporting.getByRole('img').first()).toBeVisible();
  await expectKorean(page, 'the dialog of a picture');
  await exporting.getByLabel(korean.saving.format).selectOption('PNG');
  await exporting.getByLabel(korean.saving.lastDay).fill('?');
  await exporting.getByLabel(korean.saving.firstDay).fill('');
  await exporting.getByLabel(korean.saving.dpi).fill('1');
  await exporting.getByLabel(korean.saving.credit).focus();
  await expectKorean(page, 'what is wrong with a picture');
  await close(page);
  await button(page, korean.app.menu).click();
  await button(page, korean.app.embed).click();
  const embedding = dialog(page, korean.embed.title);
  for (const kind of snippetKinds) {
    await embedding.getByLabel(korean.embed.as).selectOption(korean.embed.kinds[kind].name);
    await expect(embedding.getByText(korean.embed.kinds[kind].use)).toBeVisible();
    await expect(embedding.getByText(korean.embed.files.drawing)).toHaveCount(0);
    await expectKorean(page, `the dialog of an embed, ${kind}`);
  }
  await close(page);
  await button(page, korean.share.thisEvent).click();
  await button(page, korean.share.askQuoteCard).click();
  await expect(dialog(page, korean.share.quoteCard).getByRole('img')).toBeVisible();
  await expectKorean(page, 'the dialog of a quote card');
});

test('in Korean no English of ours is left in list, map and article @widths', async ({ page }) => {
  await openInKorean(page);
  const parts = page.getByRole('tablist', { name: korean.page.parts }).getByRole('tab');
  for (const tab of await parts.all()) {
    if (!(await tab.isVisible())) continue;
    await tab.click();
    await expectKorean(page, `the part ${(await tab.textContent()) ?? ''}`);
  }
  const tabs = page.locator('aside').getByRole('tab');
  for (const tab of await tabs.all()) {
    if (!(await tab.isVisible())) continue;
    await tab.click();
    await expectKorean(page, `the words, ${(await tab.textContent()) ?? ''}`);
  }
});

test('Korean is loaded only for those who read it, and stays in the address @quick', async ({ page }) => {
  const asked = koreanAsked(page);
  await open(page, '?lang=en');
  await label(page, id).click();
  await expect(page).toHaveURL(/[?&]id=/u);
  expect(asked).toEqual([]);
  await button(page, english.app.menu).click();
  await page.getByRole('link', { name: '한국어' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.getByRole('region', { name: titleOf(id), exact: true }).first()).toBeVisible();
  expect(asked).toHaveLength(1);
  const query = (): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);
  expect(query()).toMatchObject({ lang: 'ko', id });
  await button(page, korean.card.next).click();
  await expect.poll(query).not.toMatchObject({ id });
  expect(query()).toMatchObject({ lang: 'ko' });
});

test('no English words are shown before the Korean ones', async ({ page }) => {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  let note = (): void => {};
  const asked = new Promise<void>((resolve) => (note = resolve));
  for (const name of koreanScripts)
    await page.route(`**/${name}`, async (route) => {
      note();
      await released;
      await route.continue();
    });
  await page.goto('/?lang=ko', { waitUntil: 'commit' });
  await asked;
  expect(await page.locator('#app > :not(.undrawn)').count()).toBe(0);
  release();
  await page.locator(drawing).waitFor();
});

test.describe('Korean words that do not come', () => {
  test.use({ provoked: /import|ERR_FAILED/u });

  test('give way to English ones, and the console says so', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    for (const name of koreanScripts) await page.route(`**/${name}`, (route) => route.abort());
    await open(page, '?lang=ko');
    await expect(button(page, english.app.menu)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(errors.join()).toMatch(/import/u);
  });
});

test.describe('a reader of Korean', () => {
  test.use({ locale: 'ko-KR' });

  test('is spoken to in Korean, unless the address asks for English', async ({ page }) => {
    await open(page);
    await expect(button(page, korean.app.menu)).toBeVisible();
    expect(page.url()).not.toContain('lang=');
    await open(page, '?lang=en');
    await expect(button(page, english.app.menu)).toBeVisible();
  });
});

test('an embed speaks the language of its address, and of its attribute when that changes', async ({
  page
}) => {
  await page.goto('/embed/?src=data/north-korea-outreach/timeline.json&lang=ko');
  const element = page.locator('sourceline-timeline');
  await element.locator(drawing).waitFor();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.getByRole('main')).toHaveAccessibleName(korean.embed.timeline);
  const link = page.getByRole('link', { name: korean.embed.openPage });
  await expect(link).toHaveAttribute('href', /lang=ko/u);
  await element.locator(`[data-event="${id}"] text.ink`).first().click();
  await expect(element.getByRole('heading', { name: titleOf(id) }).first()).toBeVisible();
  await expect(element.getByText(korean.card.howDated)).toBeVisible();
  await element.evaluate((node: HTMLElement) => (node.lang = 'en'));
  await expect(element.getByText(english.card.howDated)).toBeVisible();
});
