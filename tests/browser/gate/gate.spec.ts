import { open } from '../story-page.ts';
import { expect, test } from '../test.ts';
import { flagsOf } from './gate.ts';

test('the gate finds nothing wrong as the page opens @everywhere', async ({ page }) => {
  await open(page);
  expect(await flagsOf(page)).toEqual([]);
});

test('the gate finds nothing wrong with a card open and coverage on @everywhere', async ({ page }) => {
  await open(page, '?id=no-answer-from-pyongyang');
  await page.getByLabel('Show what no event uses').check();
  expect(await flagsOf(page)).toEqual([]);
});
