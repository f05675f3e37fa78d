import { findChromiumWithTabs, launchOf } from './chromium.ts';
import { element, script } from './embed-page.ts';
import { frameAt, script as frameScript } from './frame-page.ts';
import { withHiddenTab } from './hidden-tab.ts';
import { drawing } from './story-page.ts';
import { expect, test } from './hosts.ts';

test.use({ launchOptions: launchOf(findChromiumWithTabs()) });

const visibility = 'document.visibilityState';

test('an element in a hidden tab has its story, and is drawn when the tab is shown @widths', async ({
  page,
  report
}) => {
  await withHiddenTab(page, report.put('/', { head: script, body: element() }), async (tab) => {
    const here = 'document.querySelector("sourceline-timeline")';
    await expect.poll(() => tab.evaluate(`${here}.timeline?.id`)).toBe('north-korea-outreach');
    expect(await tab.evaluate(visibility)).toBe('hidden');
    await tab.show();
    await expect.poll(() => tab.evaluate(visibility)).toBe('visible');
    expect(await tab.evaluate('innerWidth')).toBe(page.viewportSize()!.width);
    await expect
      .poll(() =>
        tab.evaluate(`${here}.shadowRoot.querySelector('${drawing}')?.getBoundingClientRect().height`)
      )
      .toBeGreaterThan(200);
  });
});

for (const [what, loading] of [
  ['a frame @widths', ''],
  ['a lazy frame', 'loading="lazy"']
] as const)
  test(`${what} in a hidden tab is not folded away, and is fitted when the tab is shown`, async ({
    page,
    source
  }) => {
    const body = frameAt(`${source.origin}/app/embed/`, loading);
    await withHiddenTab(page, source.put('/report.html', { head: frameScript, body }), async (tab) => {
      const here = 'document.querySelector("iframe")';
      // The empty page that a tab begins with is complete too.
      await expect
        .poll(() => tab.evaluate(`document.readyState === 'complete' && Boolean(${here})`))
        .toBe(true);
      if (loading === '')
        await expect
          .poll(() => tab.evaluate(`Boolean(${here}.contentDocument.querySelector('footer'))`))
          .toBe(true);
      expect(await tab.evaluate(visibility)).toBe('hidden');
      expect(await tab.evaluate(`${here}.clientHeight`)).toBeGreaterThanOrEqual(300);
      await tab.show();
      const excess = `${here}.clientHeight - ${here}.contentDocument.body.getBoundingClientRect().height`;
      await expect.poll(() => tab.evaluate(`${here}.clientHeight`)).toBeGreaterThan(600);
      await expect.poll(() => tab.evaluate(`Math.abs(${excess}) < 2`)).toBe(true);
    });
  });
