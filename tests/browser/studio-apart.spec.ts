import type { Page } from '@playwright/test';
import { studio as words } from '../../src/words/en/studio.ts';
import { open } from './story-page.ts';
import { toStart } from './studio-states.ts';
import { expect, test } from './test.ts';

/** The texts of all scripts and styles that a page asks for from now on. */
function filesOf(page: Page): () => Promise<string> {
  const files: Promise<string>[] = [];
  page.on('response', (response) => {
    if (/\.(?:js|css)$/u.test(new URL(response.url()).pathname)) files.push(response.text());
  });
  return async () => (await Promise.all(files)).join('\n');
}

/** Sentences that only the studio says. */
const sentences = [words.start.heading, words.article.findHint, words.keys.title];
const fetchedOf = (files: string): readonly string[] => sentences.filter((each) => files.includes(each));

test('a reader fetches nothing of the studio @quick', async ({ page }) => {
  const files = filesOf(page);
  await open(page);
  await page.waitForLoadState('networkidle');
  expect(fetchedOf(await files())).toEqual([]);
});

test('an author does, under a policy that differs in one name', async ({ page }) => {
  const files = filesOf(page);
  await toStart(page);
  expect(fetchedOf(await files())).toEqual(sentences);
  const policyAt = async (address: string): Promise<string> => {
    const text = await (await page.request.get(address)).text();
    return /Content-Security-Policy" content="([^"]+)"/u.exec(text)![1]!;
  };
  expect(await policyAt('studio/')).toBe(`${await policyAt('')} sourceline-article`);
});
