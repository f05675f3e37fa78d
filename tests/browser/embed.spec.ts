import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Locator, Page } from '@playwright/test';
import { eventOf, timelineOf } from '../support/documents.ts';
import { expect, scrolledByWheel, storyPath, test, type Host } from './hosts.ts';
import { story, titleOf } from './story-page.ts';

const script = '<script type="module" src="/embed/sourceline-timeline.js"></script>';
const filler = '<p>Words of the report.</p>'.repeat(60);
const element = (attributes = '', children = ''): string =>
  `<sourceline-timeline src="${storyPath}" ${attributes}>${children}</sourceline-timeline>`;

/** Opens a page of the report with an element in it, and waits until that is drawn. */
async function open(page: Page, report: Host, body = element(), head = script, headers = {}): Promise<void> {
  await page.goto(report.put('/report.html', { head, body }, headers));
  await stage(page).locator('svg').first().waitFor();
}

const host = (page: Page): Locator => page.locator('sourceline-timeline');
const stage = (page: Page): Locator => host(page).locator('.stage');
const mark = (page: Page, id: string): Locator => host(page).locator(`[data-event="${id}"]`);
/** Where a finger or a mouse finds it, of marks that lie over each other. */
const title = (page: Page, id: string): Locator => mark(page, id).locator('text.ink').first();
const card = (page: Page): Locator => host(page).locator('.card h2');
/** The titles in the list. */
const listed = (page: Page): Locator => host(page).locator('[part="list"] h3 button');
const first = story.events[0]!.id;

/** What a script does with the element. */
const run = <Value>(page: Page, act: (element: HTMLElementTagNameMap['sourceline-timeline']) => Value) =>
  page.evaluate<Awaited<Value>>(`(${String(act)})(document.querySelector('sourceline-timeline'))`);

test('an element draws the story, and a mark opens the words it rests on @everywhere', async ({
  page,
  report
}) => {
  await open(page, report);
  await expect(host(page).getByRole('heading', { name: story.title })).toBeVisible();
  await expect(listed(page).first()).toBeVisible();
  await title(page, 'no-answer-from-pyongyang').click();
  await expect(card(page)).toHaveText(titleOf('no-answer-from-pyongyang'));
  await expect(host(page).locator('.reader .chosen').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('the script for old pages is the same element', async ({ page, report }) => {
  await open(page, report, element(), '<script src="/embed/sourceline-timeline.iife.js" defer></script>');
  await expect(host(page).getByRole('heading', { name: story.title })).toBeVisible();
});

test('nothing is asked for but the document and its texts', async ({ page, report }) => {
  await open(page, report);
  await title(page, first).click();
  expect(report.asked.toSorted()).toEqual(
    [
      storyPath,
      '/app/data/north-korea-outreach/sources/article.txt',
      '/embed/sourceline-timeline.js',
      '/report.html'
    ].toSorted()
  );
});

test('nothing is left on the page around it: no global, no cookie, no store, no listener, no style', async ({
  page,
  report
}) => {
  await page.addInitScript(() => {
    const listeners: string[] = [];
    for (const target of [document, window])
      target.addEventListener = (type: string) => void listeners.push(type);
    const before = new Set(Object.getOwnPropertyNames(window));
    Object.assign(window, {
      traces: () => ({
        globals: Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && name !== 'traces'),
        prototypes: [Element, Node, Text].flatMap(({ prototype }) =>
          Object.keys(prototype).filter((name) => name.startsWith('_'))
        ),
        listeners,
        cookies: document.cookie,
        stored: localStorage.length + sessionStorage.length,
        styles:
          document.querySelectorAll('style, link[rel="stylesheet"]').length +
          document.adoptedStyleSheets.length
      })
    });
  });
  await open(page, report);
  await title(page, first).click();
  await page.keyboard.press('n');
  expect(await page.evaluate('traces()')).toEqual({
    globals: [],
    prototypes: [],
    listeners: [],
    cookies: '',
    stored: 0,
    styles: 0
  });
});

test('a strict policy of the page lets it be, trusted types included', async ({ page, report, source }) => {
  source.headers = { 'access-control-allow-origin': '*' };
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${source.origin}`,
    'img-src data:',
    "require-trusted-types-for 'script'",
    "trusted-types 'none'"
  ].join('; ');
  const body = `<sourceline-timeline src="${source.origin + storyPath}"></sourceline-timeline>`;
  await open(page, report, body, script, { 'content-security-policy': policy });
  await title(page, first).click();
  await expect(card(page)).toHaveText(titleOf(first));
  // The sheet holds: a frame of the card's colour, and a column that is no list of browser's make.
  expect(await host(page).evaluate((node) => getComputedStyle(node).display)).toBe('block');
  expect(
    await host(page)
      .locator('.badge')
      .first()
      .evaluate((node) => getComputedStyle(node).borderRadius)
  ).toBe('13px');
});

const hostile = `<style>
  html { font-size: 62.5% !important; }
  * { letter-spacing: 0.6em !important; line-height: 3 !important; text-transform: uppercase !important;
    font-family: cursive !important; color: lime !important; text-align: right !important; }
  text, tspan { fill: red !important; font-size: 40px !important; }
  svg { transform: scale(0.5) !important; display: none !important; }
  h2, h3, button, p, li { display: none !important; }
  .card, .story, .stage { visibility: hidden !important; }
</style>`;

test('hostile styles of the page do not reach in @everywhere', async ({ page, report }) => {
  await open(page, report);
  const picture = async () => ({
    box: await stage(page).locator('svg').boundingBox(),
    looks: await host(page)
      .locator('h2, h3, button, svg text, .reader p')
      .evaluateAll((nodes) =>
        nodes.map((node) => {
          const { fontSize, fontFamily, color, letterSpacing, lineHeight, textTransform, textAlign, fill } =
            getComputedStyle(node);
          const { width, height } = node.getBoundingClientRect();
          const sizes = [width, height].map(Math.round);
          return [
            fontSize,
            fontFamily,
            color,
            letterSpacing,
            lineHeight,
            textTransform,
            textAlign,
            fill,
            ...sizes
          ];
        })
      )
  });
  const before = await picture();
  await open(page, report, element(), hostile + script);
  expect(await picture()).toEqual(before);
});

test('what the page sets for it reaches in', async ({ page, report }) => {
  const style = `<style>
    sourceline-timeline { --sourceline-sans: monospace; --sourceline-size: 20px; --sourceline-ground: rgb(250, 240, 230); }
    sourceline-timeline::part(header) { border-bottom: 3px solid rgb(1, 2, 3); }
  </style>`;
  await open(page, report, element('theme="light"'), style + script);
  const styleOf = (part: string, property: string) =>
    host(page)
      .locator(part)
      .first()
      .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
  expect(await styleOf('.sourceline', 'font-family')).toBe('monospace');
  expect(await styleOf('.sourceline', 'font-size')).toBe('18.75px');
  expect(await styleOf('.stage text', 'font-family')).toBe('monospace');
  expect(await styleOf('.stage .ground', 'fill')).toBe('rgb(250, 240, 230)');
  expect(await styleOf('[part="header"]', 'border-bottom-color')).toBe('rgb(1, 2, 3)');
});

test('two on a page keep to themselves', async ({ page, report }) => {
  const other = timelineOf({
    title: 'Another story',
    events: [eventOf({ id: first, title: 'Talks begin' })]
  });
  report.answers.set('/other.json', { body: JSON.stringify(other) });
  await open(page, report, `${element()}<sourceline-timeline src="/other.json"></sourceline-timeline>`);
  const [one, two] = [host(page).first(), host(page).nth(1)];
  await expect(two.getByRole('heading', { name: 'Another story' })).toBeVisible();
  await one.locator(`[data-event="${first}"]`).click();
  await expect(one.locator('.card h2')).toHaveText(titleOf(first));
  await expect(two.locator('.card h2')).toHaveCount(0);
  await two.locator(`[data-event="${first}"]`).focus();
  await page.keyboard.press('Enter');
  await expect(two.locator('.card h2')).toHaveText('Talks begin');
  await page.keyboard.press('Escape');
  await expect(two.locator('.card h2')).toHaveCount(0);
  await expect(one.locator('.card h2')).toHaveText(titleOf(first));
});

test('it is moved, taken out and put back, and shows what it showed', async ({ page, report }) => {
  await open(page, report, `<div id="one">${element()}</div><div id="two"></div>`);
  await title(page, first).click();
  await run(page, (element) => element.setWindow({ from: '2021-02-01', to: '2021-03-20' }));
  const asked = report.asked.length;
  await page.evaluate(() =>
    document.querySelector('#two')!.append(document.querySelector('sourceline-timeline')!)
  );
  await expect(card(page)).toHaveText(titleOf(first));
  const kept = await page.evaluateHandle(() => document.querySelector('sourceline-timeline')!);
  await kept.evaluate((element) => element.remove());
  await expect
    .poll(() => kept.evaluate((element) => element.shadowRoot!.querySelectorAll('svg').length))
    .toBe(0);
  await kept.evaluate((element) => document.querySelector('#one')!.append(element));
  await expect(card(page)).toHaveText(titleOf(first));
  await expect(host(page).locator('.sourceline')).toHaveCount(1);
  expect(await run(page, (element) => element.getWindow())).toEqual({ from: '2021-02-01', to: '2021-03-20' });
  expect(report.asked.length).toBe(asked);
  await mark(page, first).focus();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
});

test('it is taken out before its story has come, and asks again when it is put back', async ({
  page,
  report
}) => {
  await page.goto(report.put('/report.html', { head: script, body: '<main></main>' }));
  await page.evaluate(async (src) => {
    const element = document.createElement('sourceline-timeline');
    element.setAttribute('src', src);
    const main = document.querySelector('main')!;
    main.append(element);
    element.remove();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    main.append(element);
    await element.ready;
  }, storyPath);
  await expect(stage(page).locator('svg')).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('its children stand in its place', async ({ page, report }) => {
    await page.goto(report.put('/report.html', { head: script, body: element('', fallback) }));
    await expect(page.getByRole('img', { name: 'The timeline as a picture' })).toBeVisible();
  });
});

const fallback = `<a href="/app/"><img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='300' height='100'/%3E" alt="The timeline as a picture"></a>`;

test('its children give way to the story, and come back where there is none', async ({
  page,
  report,
  faults
}) => {
  await open(page, report, element('', fallback));
  const picture = page.getByRole('img', { name: 'The timeline as a picture' });
  await expect(picture).toBeHidden();
  const broken = timelineOf({ events: [eventOf({ lane: 'nowhere' })] });
  report.answers.set('/broken.json', { body: JSON.stringify(broken) });
  const told = await page.evaluate(() => {
    const element = document.querySelector('sourceline-timeline')!;
    element.setAttribute('src', '/broken.json');
    return element.ready.then(
      () => 'ready',
      (error: unknown) => String(error)
    );
  });
  expect(told).toContain('events[0].lane');
  await expect(picture).toBeVisible();
  await expect(host(page).getByRole('alert')).toContainText('This timeline could not be shown');
  await expect(host(page).getByRole('alert')).toContainText('nowhere');
  await page.evaluate(() =>
    document.querySelector('sourceline-timeline')!.setAttribute('src', '/nothing.json')
  );
  await expect(host(page).getByRole('alert')).toContainText('/nothing.json does not exist on the server');
  await page.evaluate(() =>
    document.querySelector('sourceline-timeline')!.setAttribute('src', 'javascript:alert(1)')
  );
  await expect(host(page).getByRole('alert')).toContainText('not the address of a file on a web server');
  // The browser itself says what was not found.
  expect(faults.splice(0).filter((fault) => !fault.includes('404'))).toEqual([]);
});

test('a story from another site is shown if that site allows it, and is told of if not', async ({
  page,
  report,
  source,
  faults
}) => {
  const body = `<sourceline-timeline src="${source.origin + storyPath}">${fallback}</sourceline-timeline>`;
  await page.goto(report.put('/report.html', { head: script, body }));
  await expect(host(page).getByRole('alert')).toContainText('could not be fetched');
  faults.length = 0;
  source.headers = { 'access-control-allow-origin': '*' };
  await open(page, report, body);
});

test('attributes say what is shown, and may change', async ({ page, report }) => {
  const [lane] = story.lanes!;
  const set = (name: string, value: string | null) =>
    page.evaluate(
      ([name, value]) => {
        const element = document.querySelector('sourceline-timeline')!;
        if (value === null) element.removeAttribute(name!);
        else element.setAttribute(name!, value!);
      },
      [name, value]
    );
  await open(
    page,
    report,
    element(
      `from="2021-02-01" to="2021-03-20" theme="dark" lanes="${lane!.id}" parts="figure, list" event="${first}"`
    )
  );
  expect(await run(page, (element) => element.getWindow())).toEqual({ from: '2021-02-01', to: '2021-03-20' });
  const inLane = story.events.filter((event) => event.lane === lane!.id).length;
  await expect(listed(page)).toHaveCount(inLane);
  await expect(host(page).locator('.reader')).toHaveCount(0);
  await expect(card(page)).toHaveText(titleOf(first));
  await expect(host(page).locator('.ground')).toHaveAttribute('fill', '#16171a');
  await set('lanes', null);
  await expect(listed(page)).toHaveCount(story.events.length);
  await set('parts', 'list');
  await expect(stage(page)).toHaveCount(0);
  await set('event', null);
  await expect(card(page)).toHaveCount(0);
  await set('parts', null);
  await expect(host(page).locator('.reader')).toBeVisible();
  await set('theme', 'blue');
  await set('from', '2021-02-31');
  await expect(host(page).getByRole('status').first()).toContainText('theme says “blue”');
  await expect(host(page).getByRole('status').first()).toContainText('from says “2021-02-31”');
});

test('a script drives it, and is told what a reader does', async ({ page, report }) => {
  await open(page, report);
  const told = await page.evaluateHandle(() => {
    const told: unknown[] = [];
    document.addEventListener('sourceline-select', (event) =>
      told.push((event as CustomEvent<{ id: string }>).detail.id)
    );
    document.addEventListener('sourceline-window', (event) => told.push((event as CustomEvent).detail));
    return told;
  });
  const since = () => told.evaluate((list) => list.splice(0));
  await run(page, (element) => element.select('alaska-talks'));
  await expect(card(page)).toHaveText(titleOf('alaska-talks'));
  await expect.poll(since).toContain('alaska-talks');
  await run(page, (element) => element.select());
  await expect.poll(since).toEqual([undefined]);
  await run(page, (element) => element.setWindow({ from: '2021-02-01', to: '2021-02-28' }));
  await expect.poll(since).toEqual([{ from: '2021-02-01', to: '2021-02-28' }]);
  await run(page, (element) => element.panBy(7));
  await expect.poll(since).toEqual([{ from: '2021-02-08', to: '2021-03-07' }]);
  await run(page, (element) => element.zoomBy(0.5));
  await expect.poll(since).toEqual([{ from: '2021-02-15', to: '2021-02-28' }]);
  await mark(page, 'no-answer-from-pyongyang').or(mark(page, first)).first().click();
  await expect.poll(async () => (await since()).length).toBe(1);
  const errors = await run(page, (element) =>
    [
      () => element.select('nobody'),
      () => element.setWindow({ from: '2021-03-01', to: '2021-02-01' }),
      () => element.setWindow({ from: 'soon', to: '2021-02-01' }),
      () => element.panBy(NaN),
      () => element.zoomBy(0)
    ].map((act) => {
      try {
        return act();
      } catch (error) {
        return String(error);
      }
    })
  );
  expect(errors).toEqual([
    'RangeError: unknown event: nobody',
    'RangeError: the window ends before it begins: from 2021-03-01 to 2021-02-01',
    'RangeError: from must be a day like 2021-03-13: soon',
    'RangeError: days must be a number: NaN',
    'RangeError: factor must be above 0: 0'
  ]);
});

test('a document is set, before the script has come and after, and is fetched from nowhere', async ({
  page,
  report
}) => {
  const body = '<sourceline-timeline></sourceline-timeline>';
  await page.goto(report.put('/report.html', { body }));
  const document = timelineOf();
  await page.evaluate(async (timeline) => {
    const element = window.document.querySelector('sourceline-timeline')!;
    element.timeline = timeline;
    const address = '/embed/sourceline-timeline.js';
    await import(address);
    await element.ready;
  }, document);
  await expect(host(page).getByRole('heading', { name: 'Talks', exact: true })).toBeVisible();
  expect(await run(page, (element) => element.timeline)).toEqual(document);
  await page.evaluate(
    (timeline) => {
      window.document.querySelector('sourceline-timeline')!.timeline = timeline;
    },
    timelineOf({ title: 'Other talks' })
  );
  await expect(host(page).getByRole('heading', { name: 'Other talks' })).toBeVisible();
  expect(report.asked.filter((path) => path.endsWith('.json'))).toEqual([]);
});

test('a plain wheel over it scrolls the page as far as beside it @everywhere', async ({ page, report }) => {
  await open(page, report, `<p>Before.</p>${element()}${filler}`);
  const before = await scrolledByWheel(page, 8, 8);
  for (const part of ['.stage', '.reader .texts', '.card']) {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const node = host(page).locator(part).first();
    await node.evaluate((box) =>
      scrollTo({ top: box.getBoundingClientRect().top - 40, behavior: 'instant' })
    );
    const from = await page.evaluate(() => scrollY);
    const box = (await node.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height / 2, 100));
    for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, 100);
    await expect.poll(() => page.evaluate(() => scrollY), part).toBeGreaterThanOrEqual(from + before - 5);
  }
});

test('it takes no key of the page, and is left by Tab', async ({ page, report }) => {
  await open(
    page,
    report,
    `<button id="before">Before</button>${element()}<button id="after">After</button>`
  );
  await page.evaluate(() => {
    const keys: string[] = [];
    addEventListener('keydown', (event) => {
      if (event.defaultPrevented) keys.push(event.key);
    });
    Object.assign(window, { keys });
  });
  await page.locator('#before').focus();
  for (const key of ['/', '?', 'n', '+', 'ArrowRight', 'Escape', 'Home']) await page.keyboard.press(key);
  expect(await page.evaluate('keys')).toEqual([]);
  const reached: string[] = [];
  for (let tabs = 0; tabs < 60 && reached.at(-1) !== 'after'; tabs++) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement!.id));
  }
  expect(reached.at(-1)).toBe('after');
});

test('keys walk the picture, and the keyboard stays with it', async ({ page, report }) => {
  await open(page, report);
  const focused = () =>
    page.evaluate(() =>
      document.querySelector('sourceline-timeline')!.shadowRoot!.activeElement?.getAttribute('data-event')
    );
  await stage(page).locator('[tabindex="0"]').first().focus();
  const firstTitle = (await listed(page).first().textContent())!.trim();
  await page.keyboard.press('Home');
  await expect.poll(() => focused().then((id) => id && titleOf(id))).toBe(firstTitle);
  const start = await focused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(focused).not.toBe(start);
  const next = await focused();
  await page.keyboard.press('+');
  await expect.poll(focused).toBe(next);
  await page.keyboard.press('Enter');
  await expect(card(page)).toHaveText(titleOf(next!));
});

test('the card gives the keyboard back to what opened it', async ({ page, report }) => {
  await open(page, report);
  const third = listed(page).nth(2);
  await third.click();
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(third).toBeFocused();
});

test('fewer pixels than the window make it run down the page', async ({ page, report }) => {
  await open(page, report, `<div style="width: 380px">${element()}</div>`);
  const { width } = (await stage(page).locator('svg').boundingBox())!;
  expect(width).toBeLessThanOrEqual(380);
  const list = (await listed(page).first().boundingBox())!;
  expect(list.width).toBeLessThanOrEqual(380);
  const { x } = (await host(page).locator('.card').boundingBox())!;
  expect(x).toBeLessThan(100);
});

test('axe finds nothing wrong in a report with it @everywhere', async ({ page, report }) => {
  await open(page, report, `<main><h1>A report</h1>${element(`event="${first}"`)}</main>`);
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(`${axe}; undefined`);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
  const { violations }: AxeResults = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(tags)} })`);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    []
  );
});
