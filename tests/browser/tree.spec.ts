import type { Locator } from '@playwright/test';
import { list, open, stage } from './story-page.ts';
import { expect, test } from './test.ts';

/** The accessible tree. An event of the figure is read by its name, whatever room its label has in the picture. */
async function treeOf(part: Locator): Promise<string> {
  const tree = await part.ariaSnapshot();
  return tree.replaceAll(/^(\s*- (?:'(?:button|option) ".*"'|(?:button|option) ".*")):.*$/gmu, '$1');
}

test('the figure tells a reader who does not see what it shows @quick', async ({ page }) => {
  await open(page);
  expect(await treeOf(stage(page))).toMatchSnapshot('figure.txt');
});

test('the figure tells the same on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  expect(await treeOf(stage(page))).toMatchSnapshot('figure.txt');
});

test('the list tells everything that the picture shows, in words', async ({ page }) => {
  await open(page);
  expect(await treeOf(list(page))).toMatchSnapshot('list.txt');
});
