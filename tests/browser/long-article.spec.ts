import { chosen, open, showArticle, words } from './story-page.ts';
import { longTimeline, serve } from './stories.ts';
import { expect, test } from './test.ts';

test('of a long article the part near the open event is in the page, and more comes as it is read @widths', async ({
  page
}) => {
  await serve(page, '/long/timeline.json', longTimeline(1200));
  await open(page, '?src=long/timeline.json&id=meeting-700');
  await showArticle(page);
  await expect(chosen(page)).toHaveText('Delegation 700 met in the capital.');
  const passages = words(page).locator('.passage');
  await expect(passages).toHaveCount(200);
  await words(page)
    .getByRole('button', { name: /^\d+ more paragraphs come before$/u })
    .press('Enter');
  await expect(passages).toHaveCount(300);
  await expect(words(page).locator('p:focus')).toHaveText(/^Delegation 599 met/u);
  await passages.last().scrollIntoViewIfNeeded();
  await expect.poll(() => passages.count()).toBeGreaterThan(300);
  await passages.last().focus();
  await page.keyboard.press('ArrowRight');
  await expect(words(page).locator('.passage:focus')).toHaveCount(1);
});
