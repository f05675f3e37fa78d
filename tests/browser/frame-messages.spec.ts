import type { Page } from '@playwright/test';
import { script, frameAt, iframe, inside, heightOf, contentHeight } from './frame-page.ts';
import { drawing } from './story-page.ts';
import { expect, frameOf, test } from './hosts.ts';

/** A page that sends messages to its parent, when its parent asks it to. */
const messenger = `<script>
  addEventListener('message', ({ data }) => data.send !== undefined && parent.postMessage(data.send, '*'));
  parent.postMessage('ready', '*');
</script>`;

/** Lets a frame send something to the page around it, which has taken it when this resolves. */
const send = (page: Page, index: number, message: unknown): Promise<void> =>
  page.evaluate(
    ([index, message]) =>
      new Promise<void>((resolve) => {
        addEventListener('message', () => resolve(), { once: true });
        document.querySelectorAll('iframe')[index]!.contentWindow!.postMessage({ send: message }, '*');
      }),
    [index, message] as const
  );

const height = (value: unknown, more = {}) => ({ type: 'sourceline:height', v: 1, height: value, ...more });

test('a message of a wrong shape does nothing', async ({ page, report, source }) => {
  source.put('/messenger', { body: messenger });
  await page.goto(report.put('/', { head: script, body: frameAt(`${source.origin}/messenger`) }));
  await page.waitForLoadState('load');
  for (const wrong of [
    height('900'),
    height(null),
    height(NaN),
    height(Infinity),
    height({ valueOf: 900 }),
    height(900, { v: 2 }),
    height(900, { type: 'sourceline' }),
    { height: 900 },
    { sentinel: 'amp', type: 'other', height: 900 },
    { type: 'iframe-resized', width: 900 },
    { type: 'iframe-child-init', height: 900 },
    null,
    7,
    [900],
    '900',
    'pymxPYMxaxPYMxheightxPYMxtall',
    'pymxPYMxaxPYMxnavigateToxPYMxhttps://example.org'
  ]) {
    await send(page, 0, wrong);
    expect(await heightOf(iframe(page)), JSON.stringify(wrong)).toBe(300);
  }
  for (const [right, then] of [
    [height(900), 900],
    [height(5), 120],
    [height(25_633), 25_633],
    [height(1e9), 100_000],
    [{ sentinel: 'amp', type: 'embed-size', height: 640 }, 640],
    [{ type: 'iframe-resized', width: 300, height: 777 }, 777],
    ['pymxPYMxaxPYMxheightxPYMx555', 555]
  ] as const) {
    await send(page, 0, right);
    expect(await heightOf(iframe(page))).toBe(then);
  }
});

test('a message from elsewhere does nothing: another frame, the page itself, a frame that went to another site', async ({
  page,
  report,
  source
}) => {
  source.put('/messenger', { body: messenger });
  report.put('/elsewhere', { body: messenger });
  const other = `<iframe title="Another" src="${source.origin}/messenger"></iframe>`;
  await page.goto(report.put('/', { head: script, body: frameAt(`${source.origin}/messenger`) + other }));
  await page.waitForLoadState('load');
  await send(page, 1, height(900));
  await page.evaluate((message) => postMessage(message, '*'), height(900));
  await frameOf(page);
  expect(await heightOf(iframe(page))).toBe(300);
  await page.frames()[1]!.goto(`${report.origin}/elsewhere`);
  await send(page, 0, height(900));
  expect(await heightOf(iframe(page))).toBe(300);
});

test('a frame whose address leads on to another site is not listened to, and keeps its height', async ({
  page,
  report,
  source
}) => {
  report.put('/elsewhere', { body: messenger });
  const headers = { 'content-type': 'text/html', location: `${report.origin}/elsewhere` };
  source.answers.set('/moved', { status: 302, body: '', headers });
  await page.goto(report.put('/', { head: script, body: frameAt(`${source.origin}/moved`) }));
  await page.waitForLoadState('load');
  await send(page, 0, height(900));
  expect(await heightOf(iframe(page))).toBe(300);
});

// AMP and WordPress are servers' own; the pages below say what they are documented to say.
const listening = `<script>
  window.heard = [];
  addEventListener('message', ({ data }) => heard.push(data));
</script>`;
const heard = (page: Page): Promise<unknown[]> => page.evaluate('heard');

test('AMP, and @newswire/frames that reads it, is told the height', async ({ page, report, source }) => {
  await page.goto(report.put('/', { head: listening, body: frameAt(`${source.origin}/app/embed/`) }));
  await inside(page).locator(drawing).waitFor();
  await expect
    .poll(async () => (await heard(page)).at(-1))
    .toEqual({ sentinel: 'amp', type: 'embed-size', height: Math.ceil(await contentHeight(page)) });
});

test('WordPress gives a secret, and is told the height with it', async ({ page, report, source }) => {
  const address = `${source.origin}/app/embed/#?secret=aBc123`;
  await page.goto(report.put('/', { head: listening, body: frameAt(address, 'security="restricted"') }));
  await inside(page).locator(drawing).waitFor();
  await expect
    .poll(async () => (await heard(page)).at(-1))
    .toEqual({ message: 'height', value: Math.ceil(await contentHeight(page)), secret: 'aBc123' });
});
