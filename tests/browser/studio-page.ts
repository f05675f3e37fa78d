import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Source, Timeline } from '../../src/model/timeline.ts';

/** What an author writes of an article beside its text. */
export type Pasted = Pick<Source, 'title' | 'publisher' | 'published'> & { readonly content: string };

export const finder = (page: Page): Locator => page.getByRole('textbox', { name: 'Find a passage' });
export const form = (page: Page): Locator => page.getByRole('form', { name: 'Event' });
/** A field of the open event; of voices the first one's. */
export const field = (page: Page, label: string): Locator =>
  form(page).getByLabel(label, { exact: true }).first();
export const text = (page: Page): Locator => page.getByRole('textbox', { name: /^Text of the article\. / });
export const draft = (page: Page): Locator => page.getByRole('region', { name: 'Draft' });
export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${name}(?: [A-Z])?$`, 'u') });

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
  return JSON.parse(await readFile(await (await download).path(), 'utf8')) as Timeline;
}
