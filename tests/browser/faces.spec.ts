import { boxesOn, familiesOfScripts, loadedFamilies, storyInScripts } from './scripts-page.ts';
import { serve } from './stories.ts';
import { open } from './story-page.ts';
import { expect, test } from './test.ts';

test('a story in other scripts brings their faces, and a story in Latin does not @quick', async ({
  page
}) => {
  await open(page);
  expect(await loadedFamilies(page)).toEqual(['Inter', 'Source Serif 4']);
  await expect(page.locator('link[href*="other-scripts"]')).toHaveCount(0);

  await serve(page, '/scripts/timeline.json', storyInScripts);
  await open(page, '?src=scripts/timeline.json');
  await expect.poll(() => loadedFamilies(page)).toEqual(familiesOfScripts);
});

test('no character of it is drawn as a box', async ({ page }) => {
  await serve(page, '/scripts/timeline.json', storyInScripts);
  await open(page, '?src=scripts/timeline.json');
  await expect.poll(() => loadedFamilies(page)).toEqual(familiesOfScripts);
  expect(await boxesOn(page)).toEqual([]);
});
