import { timelineOf } from '../support/documents.ts';
import {
  filler,
  element,
  open,
  host,
  stage,
  mark,
  card,
  listed,
  passageEvents,
  first,
  run
} from './embed-page.ts';
import { expect, scrolledByWheel, test, violationsIn } from './hosts.ts';
import { drawing, story, titleOf } from './story-page.ts';

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
  await expect(page.locator(`${drawing} .ground`)).toHaveAttribute('fill', '#16171a');
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
  await set('from', '2021-03-20');
  await set('to', '2021-02-01');
  await expect(host(page).getByRole('status').first()).toContainText('the view would end before it begins');
});

test('a script drives it, and is told what a reader does @quick', async ({ page, report }) => {
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
});

test('a method says what it can’t do', async ({ page, report }) => {
  await open(page, report);
  const errors = await page.evaluate(() => {
    const element = document.querySelector('sourceline-timeline')!;
    const early = document.createElement('sourceline-timeline');
    return [
      () => element.select('nobody'),
      () => element.setWindow({ from: '2021-03-01', to: '2021-02-01' }),
      () => element.setWindow({ from: 'soon', to: '2021-02-01' }),
      () => element.panBy(NaN),
      () => element.zoomBy(0),
      () => early.select('nobody'),
      () => early.setWindow({ from: '2021-02-01', to: '2021-03-01' }),
      () => early.panBy(1),
      () => early.zoomBy(2)
    ].map((act) => {
      try {
        return act();
      } catch (error) {
        return String(error);
      }
    });
  });
  expect(errors).toEqual([
    'RangeError: unknown event: nobody',
    'RangeError: the window ends before it begins: from 2021-03-01 to 2021-02-01',
    'RangeError: from must be a day like 2021-03-13: soon',
    'RangeError: days must be a number: NaN',
    'RangeError: factor must be above 0: 0',
    ...Array<string>(4).fill('Error: there is no timeline yet: wait for `ready`')
  ]);
});

test('a script is told when the selection goes with the story, and of no move where another story comes', async ({
  page,
  report
}) => {
  report.answers.set('/other.json', { body: JSON.stringify(timelineOf()) });
  await open(page, report, element(`event="${first}"`));
  const told = await page.evaluate(async () => {
    const told: unknown[] = [];
    const element = document.querySelector('sourceline-timeline')!;
    element.addEventListener('sourceline-select', ({ detail }) => told.push(detail));
    element.addEventListener('sourceline-window', ({ detail }) => told.push(detail));
    const src = element.getAttribute('src')!;
    const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
    element.removeAttribute('src');
    await drawn();
    element.removeAttribute('event');
    for (const next of ['/other.json', src]) {
      element.setAttribute('src', next);
      await element.ready;
      await drawn();
    }
    return told;
  });
  expect(told).toEqual([{ id: undefined, event: undefined }]);
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

test('words that a reader drags over are selected, and open no card', async ({ page, report }) => {
  await open(page, report);
  const passage = host(page).locator('.passage').first();
  await passage.scrollIntoViewIfNeeded();
  const [line] = await passage.evaluate((node) =>
    [...node.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }))
  );
  const { x, y, width, height } = line!;
  await page.mouse.move(x + 5, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(card(page)).toHaveCount(0);
  expect(await page.evaluate(() => getSelection()!.toString().length)).toBeGreaterThan(5);
  await host(page).locator('.lead').click();
  await host(page)
    .getByRole('button', { name: 'North Korea has not communicated to behind-the-scenes' })
    .click();
  await expect(passageEvents(page)).toBeVisible();
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
  const { width } = (await page.locator(drawing).boundingBox())!;
  expect(width).toBeLessThanOrEqual(380);
  const list = (await listed(page).first().boundingBox())!;
  expect(list.width).toBeLessThanOrEqual(380);
  const { x } = (await host(page).locator('.card').boundingBox())!;
  expect(x).toBeLessThan(100);
});

test('axe finds nothing wrong in a report with it @everywhere', async ({ page, report }) => {
  await open(page, report, `<main><h1>A report</h1>${element(`event="${first}"`)}</main>`);
  expect(await violationsIn(page)).toEqual([]);
});
