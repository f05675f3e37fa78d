import { readFileSync } from 'node:fs';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { article } from '../support/documents.ts';
import { expect, frameOf, scrolledByWheel, settledScroll, test, type Host } from './hosts.ts';
import { drag } from './fingers.ts';
import { story, titleOf } from './story-page.ts';

const script = '<script src="/embed/sourceline-frame.js" async></script>';
const first = story.events[0]!.id;
const filler = '<p>Words of the report.</p>'.repeat(60);

const frameAt = (address: string, attributes = ''): string =>
  `<iframe data-sourceline title="A timeline" src="${address}" ${attributes}
    style="border: 0; width: 100%; height: 300px"></iframe>`;

/** The page that stands in a frame, with the story in it, as a server that allows no other sites must hold it. */
function carrying(source: Host): string {
  const document = {
    ...story,
    sources: story.sources.map((each) => ({ ...each, text: undefined, content: article }))
  };
  const data = JSON.stringify(document).replaceAll('<', '\\u003c');
  const page = readFileSync('dist/app/embed/index.html', 'utf8').replace(
    '<!-- data -->',
    () => `<script type="application/json" id="timeline-data">${data}</script>`
  );
  source.answers.set('/app/embed/story.html', { body: page, headers: { 'content-type': 'text/html' } });
  return `${source.origin}/app/embed/story.html`;
}

const iframe = (page: Page): Locator => page.locator('iframe').first();
const inside = (page: Page): FrameLocator => page.frameLocator('iframe').first();
const heightOf = (frame: Locator): Promise<number> =>
  frame.evaluate((node) => node.getBoundingClientRect().height);
const contentHeight = (page: Page): Promise<number> =>
  inside(page)
    .locator('body')
    .evaluate((body) => body.getBoundingClientRect().height);

/** The frame has drawn its story, and is as high as that. */
async function expectFitted(page: Page): Promise<void> {
  await inside(page).locator('.stage svg').waitFor();
  await expect
    .poll(async () => Math.abs((await heightOf(iframe(page))) - (await contentHeight(page))))
    .toBeLessThan(2);
  expect(await heightOf(iframe(page))).toBeGreaterThan(600);
}

test('a frame is as high as its story, and follows it @everywhere', async ({ page, report, source }) => {
  await page.goto(report.put('/', { head: script, body: frameAt(`${source.origin}/app/embed/`) }));
  await expectFitted(page);
  const before = await heightOf(iframe(page));
  await inside(page).locator(`[data-event="${first}"] text.ink`).first().click();
  await expect(inside(page).locator('.card h2')).toHaveText(titleOf(first));
  await expectFitted(page);
  await page.setViewportSize({ width: 500, height: 800 });
  await expect.poll(() => heightOf(iframe(page))).not.toBe(before);
  await expectFitted(page);
});

test('its address says what is shown', async ({ page, report, source }) => {
  const query = `?src=data/north-korea-outreach/timeline.json&event=${first}&parts=figure&theme=dark`;
  await page.goto(report.put('/', { head: script, body: frameAt(`${source.origin}/app/embed/${query}`) }));
  await expectFitted(page);
  await expect(inside(page).locator('.card h2')).toHaveText(titleOf(first));
  await expect(inside(page).locator('.reader')).toHaveCount(0);
  await expect(inside(page).locator('.ground')).toHaveAttribute('fill', '#16171a');
  await expect(inside(page).getByRole('link', { name: 'in a page of its own' })).toHaveAttribute(
    'href',
    `${source.origin}/app/?src=data%2Fnorth-korea-outreach%2Ftimeline.json&id=${first}`
  );
});

test('a story of another site is not opened in a frame, and the reason is told', async ({
  page,
  report,
  source
}) => {
  const address = `${source.origin}/app/embed/?src=${encodeURIComponent('https://example.org/a.json')}`;
  await page.goto(report.put('/', { head: script, body: frameAt(address) }));
  await expect(inside(page).getByText('which was ignored')).toBeVisible();
});

test('a sandboxed frame without an origin shows the story that its page carries', async ({
  page,
  report,
  source,
  faults
}) => {
  await page.goto(
    report.put('/', { head: script, body: frameAt(carrying(source), 'sandbox="allow-scripts"') })
  );
  await expectFitted(page);
  await inside(page).locator(`[data-event="${first}"] text.ink`).first().click();
  await expect(inside(page).locator('.card h2')).toHaveText(titleOf(first));
  // Without an origin it gets no fonts from a server that allows none, and makes do with the reader's.
  expect(faults.splice(0).filter((fault) => !/woff2|ERR_FAILED/u.test(fault))).toEqual([]);
});

test('a sandboxed frame whose page carries no story gets it from a server that allows that, and else says so', async ({
  page,
  report,
  source,
  faults
}) => {
  const body = frameAt(`${source.origin}/app/embed/`, 'sandbox="allow-scripts"');
  await page.goto(report.put('/', { head: script, body }));
  await expect(inside(page).getByRole('alert')).toContainText('could not be fetched');
  faults.length = 0;
  source.headers = { 'access-control-allow-origin': '*' };
  await page.reload();
  await expectFitted(page);
});

test('a frame of the report’s own page, as srcdoc, is fitted too', async ({ page, source }) => {
  carrying(source);
  const html = source.answers.get('/app/embed/story.html')!.body.replaceAll('"./frame', '"/app/embed/frame');
  const body =
    '<iframe data-sourceline title="A timeline" style="border: 0; width: 100%; height: 300px"></iframe>';
  await page.goto(source.put('/report.html', { body }));
  await iframe(page).evaluate((frame, srcdoc) => Object.assign(frame, { srcdoc }), html);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.src = '/embed/sourceline-frame.js';
    document.head.append(script);
  });
  await expectFitted(page);
});

test('a lazy frame is fitted when a reader comes to it', async ({ page, report, source }) => {
  const body = `<div style="height: 9000px"></div>${frameAt(`${source.origin}/app/embed/`, 'loading="lazy"')}`;
  await page.goto(report.put('/', { head: script, body }));
  expect(source.asked).toEqual([]);
  expect(await heightOf(iframe(page))).toBe(300);
  await iframe(page).scrollIntoViewIfNeeded();
  await expectFitted(page);
});

test('a frame that is hidden at first keeps its height, and is fitted when it is shown', async ({
  page,
  report,
  source
}) => {
  const body = `<div hidden>${frameAt(`${source.origin}/app/embed/`)}</div>`;
  await page.goto(report.put('/', { head: script, body }));
  await inside(page).locator('sourceline-timeline').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  expect(await iframe(page).evaluate((frame) => frame.style.height)).toBe('300px');
  await page.locator('div').evaluate((node) => node.removeAttribute('hidden'));
  await expectFitted(page);
});

test('several frames, one of them added later, each have their own height', async ({
  page,
  report,
  source
}) => {
  const [long, short] = [`${source.origin}/app/embed/`, `${source.origin}/app/embed/?parts=figure`];
  await page.goto(report.put('/', { head: script, body: frameAt(long) }));
  await expectFitted(page);
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), frameAt(short));
  const second = page.locator('iframe').nth(1);
  await page.frameLocator('iframe').nth(1).locator('.stage svg').waitFor();
  await expect.poll(() => heightOf(second)).toBeGreaterThan(310);
  expect(await heightOf(second)).toBeLessThan(await heightOf(iframe(page)));
});

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
    [height(1e9), 20_000],
    [{ sentinel: 'amp', type: 'embed-size', height: 640 }, 640],
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

test('a reader’s click moves nothing of the page around it, even in a frame of its own site', async ({
  page,
  source
}) => {
  const frame = frameAt(`${source.origin}/app/embed/?event=${first}`);
  await page.setViewportSize({ width: 800, height: 500 });
  await page.goto(source.put('/report.html', { head: script, body: filler + frame + filler }));
  await expectFitted(page);
  await frameOf(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const title = inside(page).locator('[part="list"] h3 button').last();
  await title.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  const name = (await title.textContent())!.trim();
  await title.click();
  await expect(inside(page).locator('.card h2')).toHaveText(name);
  await frameOf(page);
  const grown = await page.evaluate(() => scrollY);
  await inside(page)
    .locator('.card')
    .getByRole('button', { name: 'Show in the article' })
    .first()
    .evaluate((button) => (button as HTMLElement).click());
  await frameOf(page);
  expect([grown, await page.evaluate(() => scrollY)]).toEqual([before, before]);
});

test('a plain wheel over a frame scrolls the page as far as beside it @everywhere', async ({
  page,
  report,
  source
}) => {
  await page.goto(
    report.put('/', {
      head: script,
      body: `<p>Before.</p>${frameAt(`${source.origin}/app/embed/`)}${filler}`
    })
  );
  await expectFitted(page);
  const beside = await scrolledByWheel(page, 4, 20);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const box = (await iframe(page).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + 250);
  for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, 100);
  expect(beside).toBeGreaterThan(200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThanOrEqual(beside - 5);
});

test('Tab leads into a frame and out of it, and keys outside of its figure are nobody’s', async ({
  page,
  report,
  source
}) => {
  const body = `<button id="before">Before</button>${frameAt(`${source.origin}/app/embed/?parts=figure`)}<button id="after">After</button>`;
  await page.goto(report.put('/', { head: script, body }));
  await expectFitted(page);
  await inside(page).getByRole('link').focus();
  await inside(page)
    .locator('body')
    .evaluate(() => {
      const taken: string[] = [];
      addEventListener('keydown', (event) => void (event.defaultPrevented && taken.push(event.key)));
      Object.assign(window, { taken });
    });
  for (const key of ['/', '?', 'n', 'p', '+', 'ArrowDown', ' ', 'Home', 'PageDown'])
    await page.keyboard.press(key);
  expect(await page.frames()[1]!.evaluate('taken')).toEqual([]);
  await page.locator('#before').focus();
  const reached: string[] = [];
  for (let tabs = 0; tabs < 40 && reached.at(-1) !== 'after'; tabs++) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement!.id || document.activeElement!.localName));
  }
  expect(reached).toContain('iframe');
  expect(reached.at(-1)).toBe('after');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a finger over a frame scrolls the page, and a tap opens a card', async ({ page, report, source }) => {
    await page.goto(report.put('/', { head: script, body: frameAt(`${source.origin}/app/embed/`) + filler }));
    await expectFitted(page);
    await inside(page).locator('[data-event] text.ink').first().tap();
    await expect(inside(page).locator('.card h2')).toBeVisible();
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await drag(page, [[190, 600]], [[190, 300]]);
    expect(await settledScroll(page)).toBeGreaterThan(200);
  });
});

// The hosts below say what open-iframe-resizer 2, pym.js 1.3, AMP and WordPress are documented to say; the libraries
// themselves are not installed for it.
const listening = `<script>
  window.heard = [];
  addEventListener('message', ({ data }) => heard.push(data));
</script>`;
const heard = (page: Page): Promise<unknown[]> => page.evaluate('heard');

test('AMP, and @newswire/frames that reads it, is told the height', async ({ page, report, source }) => {
  await page.goto(report.put('/', { head: listening, body: frameAt(`${source.origin}/app/embed/`) }));
  await inside(page).locator('.stage svg').waitFor();
  await expect
    .poll(async () => (await heard(page)).at(-1))
    .toEqual({ sentinel: 'amp', type: 'embed-size', height: Math.ceil(await contentHeight(page)) });
});

test('open-iframe-resizer asks, and is answered', async ({ page, report, source }) => {
  await page.goto(report.put('/', { head: listening, body: frameAt(`${source.origin}/app/embed/`) }));
  await inside(page).locator('.stage svg').waitFor();
  expect(JSON.stringify(await heard(page))).not.toContain('iframe-resized');
  await iframe(page).evaluate((frame) =>
    (frame as HTMLIFrameElement).contentWindow!.postMessage({ type: 'iframe-child-init' }, '*')
  );
  await expect
    .poll(async () => (await heard(page)).at(-1))
    .toEqual({
      type: 'iframe-resized',
      width: (await iframe(page).boundingBox())!.width,
      height: Math.ceil(await contentHeight(page))
    });
});

test('pym.js names its frame, and is told the height under that name', async ({ page, report, source }) => {
  const address = `${source.origin}/app/embed/?initialWidth=800&childId=my-graphic&parentUrl=x`;
  await page.goto(report.put('/', { head: listening, body: frameAt(address) }));
  await inside(page).locator('.stage svg').waitFor();
  await expect
    .poll(async () => (await heard(page)).at(-1))
    .toBe(`pymxPYMxmy-graphicxPYMxheightxPYMx${Math.ceil(await contentHeight(page))}`);
  const before = (await heard(page)).length;
  await iframe(page).evaluate((frame) =>
    (frame as HTMLIFrameElement).contentWindow!.postMessage('pymxPYMxmy-graphicxPYMxwidthxPYMx800', '*')
  );
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(before);
});

test('WordPress gives a secret, and is told the height with it', async ({ page, report, source }) => {
  const address = `${source.origin}/app/embed/#?secret=aBc123`;
  await page.goto(report.put('/', { head: listening, body: frameAt(address, 'security="restricted"') }));
  await inside(page).locator('.stage svg').waitFor();
  await expect
    .poll(async () => (await heard(page)).at(-1))
    .toEqual({ message: 'height', value: Math.ceil(await contentHeight(page)), secret: 'aBc123' });
});
