import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { carrying, expectFitted, frameAt, heightOf, iframe, inside, script } from './frame-page.ts';
import { expect, test, type Host } from './hosts.ts';

const require = createRequire(import.meta.url);
/** The libraries that others have in their pages and frames, as they are published. */
const libraries = { pym: require.resolve('pym.js'), resizer: require.resolve('@open-iframe-resizer/core') };

/** Puts a library on a server, and gives what loads it. */
function put(host: Host, name: keyof typeof libraries): string {
  const headers = { 'content-type': 'text/javascript' };
  host.answers.set(`/${name}.js`, { body: readFileSync(libraries[name], 'utf8'), headers });
  return `<script src="/${name}.js"></script>`;
}

/** The frame is as high as its story, and still is when the page is narrower. */
async function expectFollowed(page: Page): Promise<void> {
  await expectFitted(page);
  const before = await heightOf(iframe(page));
  await page.setViewportSize({ width: 500, height: 800 });
  await expect.poll(() => heightOf(iframe(page))).not.toBe(before);
  await expectFitted(page);
}

test.describe('open-iframe-resizer', () => {
  const initialize = '<script>iframeResizer.initialize({}, "iframe")</script>';

  test('fits our frame, and follows it', async ({ page, report, source }) => {
    const body = frameAt(`${source.origin}/app/embed/`) + initialize;
    await page.goto(report.put('/', { head: put(report, 'resizer'), body }));
    await expectFollowed(page);
  });

  test('fits our frame in a sandbox without an origin', async ({ page, report, source, faults }) => {
    const body = frameAt(carrying(source), 'sandbox="allow-scripts"') + initialize;
    await page.goto(report.put('/', { head: put(report, 'resizer'), body }));
    await expectFollowed(page);
    // Without an origin it gets no fonts from a server that allows none.
    expect(faults.splice(0).filter((fault) => !/woff2|ERR_FAILED/u.test(fault))).toEqual([]);
  });

  test('in a frame is asked by our script, whichever was there first', async ({ page, report, source }) => {
    const body = '<div style="height: 777px">Another’s</div>';
    source.put('/another', { head: `${put(source, 'resizer')}<style>body { margin: 0 }</style>`, body });
    for (const [head, foot] of [
      [script, ''],
      ['', script]
    ] as const) {
      await page.goto(report.put('/', { head, body: frameAt(`${source.origin}/another`) + foot }));
      await expect.poll(() => heightOf(iframe(page))).toBe(777);
      await inside(page)
        .locator('div')
        .evaluate((node) => (node.style.height = '500px'));
      await expect.poll(() => heightOf(iframe(page))).toBe(500);
    }
  });
});

test.describe('pym.js', () => {
  test('fits our frame, and follows it', async ({ page, report, source }) => {
    const body = `<div id="graphic"></div><script>new pym.Parent('graphic', '${source.origin}/app/embed/?parts=figure', { title: 'A timeline' })</script>`;
    await page.goto(report.put('/', { head: put(report, 'pym'), body }));
    await expectFollowed(page);
  });

  test('in a frame is told its width by our script, and fitted', async ({ page, report, source }) => {
    const head = `${put(source, 'pym')}<style>body { margin: 0 } div { height: 50vw }</style>`;
    source.put('/another', { head, body: '<div>Another’s</div><script>new pym.Child()</script>' });
    await page.goto(report.put('/', { body: frameAt(`${source.origin}/another?childId=graphic`) }));
    await inside(page).getByText('Another’s').waitFor();
    expect(await heightOf(iframe(page))).toBe(300);
    // It has spoken before anyone listened.
    await page.addScriptTag({ url: '/embed/sourceline-frame.js' });
    await expect.poll(() => heightOf(iframe(page))).toBe((1440 - 2 * 8) / 2);
    await page.setViewportSize({ width: 800, height: 800 });
    await expect.poll(() => heightOf(iframe(page))).toBe((800 - 2 * 8) / 2);
  });
});
