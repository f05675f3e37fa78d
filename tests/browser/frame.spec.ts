import { drag } from './fingers.ts';
import {
  script,
  first,
  filler,
  frameAt,
  carrying,
  iframe,
  inside,
  heightOf,
  expectFitted
} from './frame-page.ts';
import { expect, frameOf, scrolledByWheel, settledScroll, test, violationsIn } from './hosts.ts';
import { longTimeline } from './stories.ts';
import { drawing, titleOf } from './story-page.ts';

test('a frame is as high as its story, and follows it @everywhere @quick', async ({
  page,
  report,
  source
}) => {
  await page.goto(report.put('/', { head: script, body: frameAt(`${source.origin}/app/embed/`) }));
  await expectFitted(page);
  const before = await heightOf(iframe(page));
  await inside(page).locator(`[data-event="${first}"] text.ink`).first().click();
  await expect(inside(page).locator('.card h2')).toHaveText(titleOf(first));
  await expectFitted(page);
  await page.setViewportSize({ width: 500, height: 800 });
  await expect.poll(() => heightOf(iframe(page))).not.toBe(before);
  await expectFitted(page);
  await inside(page).getByRole('button', { name: 'Whole key' }).click();
  await expect(inside(page).getByText('at some time within')).toBeVisible();
  await expectFitted(page);
});

test('its address says what is shown', async ({ page, report, source }) => {
  const query = `?src=data/north-korea-outreach/timeline.json&event=${first}&parts=figure&theme=dark&height=440`;
  await page.goto(report.put('/', { head: script, body: frameAt(`${source.origin}/app/embed/${query}`) }));
  await expectFitted(page);
  await expect(inside(page).locator('.card h2')).toHaveText(titleOf(first));
  await expect(inside(page).locator('.reader')).toHaveCount(0);
  const figure = inside(page).locator(drawing);
  await expect(figure.locator('.ground')).toHaveAttribute('fill', '#16171a');
  expect(await figure.evaluate((svg) => svg.clientHeight)).toBeLessThanOrEqual(440);
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

test('a story that did not come with the page is said to be from elsewhere, and no other', async ({
  page,
  report,
  source
}) => {
  const document = JSON.stringify(longTimeline(3));
  source.answers.set('/app/uploads/timeline.json', { body: document });
  const notice = inside(page).getByText('which is not one of the stories that belong to this page');
  await page.goto(
    report.put('/', {
      head: script,
      body: frameAt(`${source.origin}/app/embed/?src=uploads/timeline.json`)
    })
  );
  await expect(inside(page).getByText('This story comes from /app/uploads/timeline.json')).toBeVisible();
  await expectFitted(page);
  await page.goto(report.put('/', { head: script, body: frameAt(`${source.origin}/app/embed/`) }));
  await expectFitted(page);
  await expect(notice).toHaveCount(0);
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

const fills = {
  'that the report’s own page holds as srcdoc': (frame: Element, html: string) =>
    frame.setAttribute('srcdoc', html),
  'without an address, that a script of the report writes': (frame: Element, html: string) => {
    const inside = (frame as HTMLIFrameElement).contentDocument!;
    inside.open();
    inside.write(html);
    inside.close();
  }
};

for (const [what, fill] of Object.entries(fills))
  test(`a frame ${what} is fitted too`, async ({ page, source }) => {
    carrying(source);
    const html = source.answers
      .get('/app/embed/story.html')!
      .body.replaceAll('"./frame', '"/app/embed/frame');
    const body =
      '<iframe data-sourceline title="A timeline" style="border: 0; width: 100%; height: 300px"></iframe>';
    await page.goto(source.put('/report.html', { head: script, body }));
    await iframe(page).evaluate(fill, html);
    await expectFitted(page);
    // No address leads to it, nor to a page of its own.
    await expect(inside(page).getByRole('link', { name: 'in a page of its own' })).toHaveCount(0);
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
  await page.frameLocator('iframe').nth(1).locator(drawing).waitFor();
  await expect.poll(() => heightOf(second)).toBeGreaterThan(310);
  expect(await heightOf(second)).toBeLessThan(await heightOf(iframe(page)));
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
  const title = inside(page).locator('[part="list"] .title').last();
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
  // What is under the mouse is known once it was painted.
  await frameOf(page);
  for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, 100);
  expect(beside).toBeGreaterThan(200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThanOrEqual(beside - 5);
});

test('an event chosen in a narrow frame has its card below it, and the page stays where it is', async ({
  page,
  report,
  source
}) => {
  const frame = frameAt(`${source.origin}/app/embed/?parts=figure`);
  await page.goto(report.put('/', { head: script, body: `<div style="max-width: 720px">${frame}</div>` }));
  await expectFitted(page);
  const last = inside(page).locator('.stage [data-event] text.ink').last();
  await last.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await last.click();
  await expect(inside(page).locator('.card h2')).toBeInViewport();
  await expectFitted(page);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('a frame that is not given its height scrolls by itself', async ({ page, report, source }) => {
  await page.goto(report.put('/', { body: frameAt(`${source.origin}/app/embed/`) }));
  await inside(page).locator(drawing).waitFor();
  const box = (await iframe(page).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + 100);
  await page.mouse.wheel(0, 100);
  await expect.poll(() => page.frames()[1]!.evaluate(() => scrollY)).toBeGreaterThan(50);
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

test('axe finds nothing wrong in a report with a frame @everywhere', async ({ page, source }) => {
  const frame = frameAt(`${source.origin}/app/embed/?event=${first}`);
  await page.goto(
    source.put('/report.html', { head: script, body: `<main><h1>A report</h1>${frame}</main>` })
  );
  await expectFitted(page);
  expect(await violationsIn(page)).toEqual([]);
});
