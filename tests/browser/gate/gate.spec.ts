import { open, show, showArticle, showMap } from '../story-page.ts';
import { expect, test } from '../test.ts';
import { flagsOf } from './gate.ts';

test('the gate finds nothing wrong as the page opens @everywhere', async ({ page }) => {
  await open(page);
  expect(await flagsOf(page)).toEqual([]);
});

test('the gate finds nothing wrong with a card open and coverage on @everywhere', async ({ page }) => {
  await open(page, '?id=no-answer-from-pyongyang');
  await showArticle(page);
  await page.getByLabel('Show unused sentences').check();
  expect(await flagsOf(page)).toEqual([]);
});

test('the gate finds nothing wrong with the list @everywhere', async ({ page }) => {
  await open(page);
  await show(page, 'List');
  expect(await flagsOf(page)).toEqual([]);
});

test('the gate finds nothing wrong with the map @everywhere', async ({ page }) => {
  await open(page, '?place=Alaska');
  await showMap(page);
  expect(await flagsOf(page)).toEqual([]);
});
