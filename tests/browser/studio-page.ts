import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Source, Timeline } from '../../src/model/timeline.ts';

/** What an author writes of an article beside its text. */
export type Pasted = Pick<Source, 'title' | 'publisher' | 'published'> & { readonly content: string };

export const finder = (page: Page): Locator => page.getByRole('textbox', { name: 'Find a passage' });
export const form = (page: Page): Locator => page.getByRole('form', { name: 'Event' });
/** A field of the open event; of voices the first one's. */
export const field = (page: Page, label: string): Locator =>
  form(page).getByLabel(label, { exact: true }).and(page.locator(':not([type="radio"])')).first();
/** The choice of a date that no words of the event give, beside those that they give. */
export const otherDate = (page: Page): Locator =>
  form(page).getByRole('radio', { name: 'Another date', exact: true }).first();
export const text = (page: Page): Locator => page.getByRole('textbox', { name: /^Text of the article\. / });
/** The choice of the source that is shown, if there are several. */
export const sources = (page: Page): Locator => page.getByRole('combobox', { name: 'Article', exact: true });
export const draft = (page: Page): Locator => page.getByRole('region', { name: 'Draft' });
export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${name}(?: [A-Z])?$`, 'u') });

/** Shows a part of the studio where its parts are tabs; in a wide window all of them are in sight. */
export async function show(page: Page, part: 'Article' | 'Timeline' | 'Event' | 'List'): Promise<void> {
  const tab = page.getByRole('tablist', { name: 'Parts of the studio' }).getByRole('tab', { name: part });
  if (await tab.isVisible()) await tab.click();
}

/** Opens the studio with an article that is pasted, and waits for its draft. */
export async function startWith(page: Page, article: Pasted): Promise<void> {
  await page.goto('/studio/');
  await fillIn(page, article);
  await page.getByRole('button', { name: 'Start with this article' }).click();
  await expect(draft(page).getByText(/^Draft · Sentence 1 of/u)).toBeVisible();
}

/** Fills in the form of an article. */
export async function fillIn(page: Page, { content, title, publisher, published }: Pasted): Promise<void> {
  await page.getByLabel('Text of the article', { exact: true }).fill(content);
  await page.getByLabel('Headline', { exact: true }).fill(title);
  if (published) await page.getByLabel('Published on', { exact: true }).fill(published);
  if (publisher) await page.getByLabel('Publisher', { exact: true }).fill(publisher);
}

/** The document as the studio saves it, with its texts inside. */
export async function saved(page: Page): Promise<Timeline> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'One JSON file, with the texts inside' }).click();
  return JSON.parse(await readFile(await (await download).path(), 'utf8')) as Timeline;
}

/** Adds a further article, whose text is then shown, and puts the keyboard where its passages are searched for. */
export async function addArticle(page: Page, article: Pasted): Promise<void> {
  await page.getByRole('button', { name: 'More of the studio' }).click();
  await page.getByRole('button', { name: 'Add an article…' }).click();
  await fillIn(page, article);
  await page.getByRole('button', { name: 'Add this article' }).click();
  await expect(sources(page).locator('option:checked')).toHaveText(article.title);
  await finder(page).focus();
}
