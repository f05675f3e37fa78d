import { button, preview, said } from './export-page.ts';
import { longTimeline, serve } from './stories.ts';
import { fromMenu, open } from './story-page.ts';
import { expect, test } from './test.ts';

const pictureDrawer = '**/assets/picture-drawer-*.js';

test('the picture of a long story is laid out by a worker, can be stopped, and is drawn when it is asked for again', async ({
  page
}) => {
  await serve(page, '/long/timeline.json', longTimeline(400));
  let isEndless = true;
  await page.route(pictureDrawer, (route) =>
    isEndless
      ? route.fulfill({ body: 'onmessage = () => { for (;;); }', contentType: 'text/javascript' })
      : route.continue()
  );
  await open(page, '?src=long/timeline.json');
  await fromMenu(page, 'Export…');
  await expect(preview(page).getByRole('progressbar', { name: 'Drawing the picture' })).toBeVisible();
  await preview(page).getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => page.workers().length).toBe(0);
  await expect(preview(page)).toContainText('The drawing was stopped.');
  await expect(preview(page)).toBeFocused();
  await expect(button(page, 'Download SVG')).toHaveAttribute('aria-disabled', 'true');
  isEndless = false;
  await preview(page).getByRole('button', { name: 'Draw it' }).click();
  await expect(preview(page).locator('svg')).toBeVisible();
  await expect(said(page).first()).not.toContainText('stopped');
  await expect(button(page, 'Download SVG')).toHaveAttribute('aria-disabled', 'false');
});
