import type { Page } from '@playwright/test';
import { sidewaysScroll, textFaults } from './geometry.ts';
import {
  card,
  daysInView,
  densities,
  drawing,
  ids,
  items,
  label,
  mark,
  menu,
  open,
  sheet,
  show,
  titleOf,
  windowIn
} from './story-page.ts';
import { longTimeline, serve } from './stories.ts';
import { expect, test } from './test.ts';

const widths = [320, 390, 640, 820, 1024, 1440, 1920, 2560];
const many = 200;

async function openLong(page: Page): Promise<void> {
  await serve(page, '/long/timeline.json', longTimeline(many));
  await open(page, '?src=long/timeline.json');
  await show(page, 'List');
  await expect(page.locator('.list article')).toHaveCount(many);
  await show(page, 'Timeline');
}

/** How many events the buttons of the figure count, by what they say. */
const counted = (page: Page): Promise<number> =>
  densities(page).evaluateAll((all) =>
    all.reduce((sum, { textContent }) => sum + Number(/^\s*(\d+) /u.exec(textContent)![1]), 0)
  );

/** Where the words and the shapes of each event are, from top to bottom of the page. */
const placesOf = (page: Page): Promise<readonly { title: string; words: number; shape: number }[]> =>
  page.locator('[data-event]').evaluateAll((events) =>
    events.map((event) => {
      const texts = [...event.querySelectorAll('text.ink')];
      const shapes = [...event.querySelectorAll(':is(circle, rect, path):not(.ring, .badge)')];
      return {
        title: texts.map(({ textContent }) => textContent).join(' '),
        words: Math.min(...texts.map((text) => text.getBoundingClientRect().top)),
        shape: Math.min(...shapes.map((shape) => shape.getBoundingClientRect().top))
      };
    })
  );

test('every event is a mark as the page opens @everywhere', async ({ page }) => {
  await open(page);
  for (const id of ids) await expect(mark(page, id)).toBeVisible();
  await expect(densities(page)).toHaveCount(0);
  expect(windowIn(page)).toEqual([null, null]);
});

test('with all years in view, every event is a mark @everywhere', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'All years' }).click();
  await expect.poll(() => windowIn(page)).not.toContain(null);
  for (const id of ids) await expect(mark(page, id)).toBeVisible();
});

test('an event with a mark is opened where it is: nothing moves, wherever its days are @everywhere @quick', async ({
  page
}) => {
  await open(page);
  const places = () =>
    page
      .locator('[data-event]')
      .evaluateAll((events) => events.map((event) => event.getAttribute('transform')));
  const before = await places();
  for (const id of ['fissile-material-and-installations', 'alaska-talks']) {
    await label(page, id).click();
    await expect(mark(page, id)).toHaveAttribute('aria-selected', 'true');
    await expect(card(page, id)).toBeVisible();
    expect(await places()).toEqual(before);
  }
  expect(windowIn(page)).toEqual([null, null]);
});

for (const width of widths) {
  test(`at ${width} px no text is over another or outside, and the page does not scroll sideways`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    const views = {
      'as it opens': () => Promise.resolve(),
      'with a card open': () => page.getByRole('button', { name: 'Start with the first event' }).click(),
      'grouped by who': () =>
        menu(page, 'Group by')
          .selectOption('actor')
          .then(() => undefined),
      'with all years': () => page.getByRole('button', { name: 'All years' }).click(),
      'zoomed in': () => page.getByRole('button', { name: 'Zoom in' }).click()
    };
    for (const [view, enter] of Object.entries(views)) {
      await enter();
      await expect.poll(() => textFaults(page), `texts ${view}`).toEqual([]);
      expect(await sidewaysScroll(page), `sideways scroll ${view}`).toBe(0);
    }
  });
}

test('the figure is redrawn for a window that changes; on a phone whole titles are above their marks', async ({
  page
}) => {
  await open(page);
  const isAbove = async () => (await placesOf(page)).map(({ words, shape }) => words < shape);
  expect(new Set(await isAbove())).not.toEqual(new Set([true]));
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(async () => new Set(await isAbove())).toEqual(new Set([true]));
  const titles = (await placesOf(page)).map(({ title }) => title);
  for (const id of ids) expect(titles.some((title) => title.startsWith(titleOf(id)))).toBe(true);
  await expect.poll(() => textFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(async () => new Set(await isAbove())).not.toEqual(new Set([true]));
  await expect.poll(() => textFaults(page)).toEqual([]);
});

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [820, 900]
] as const) {
  test(`in a window of ${width} × ${height} px the figure and its key end above the foot of the window, with every event`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    const key = (await page.locator('.key').boundingBox())!;
    const foot = width < 1200 ? (await sheet(page).boundingBox())!.y : height;
    expect(key.y + key.height).toBeLessThanOrEqual(foot);
    for (const id of ids) await expect(mark(page, id)).toBeVisible();
  });
}

test('the as-of line says what it is, and time beside the window that it is compressed', async ({ page }) => {
  await open(page);
  const axis = page.locator('.stage svg.axis');
  for (const words of ['Article: Sat., March 13', 'still to come →', 'Earlier (compressed)'])
    await expect(axis.getByText(words)).toBeInViewport();
});

test('the axis stays in sight while the page scrolls over the figure @widths @quick', async ({ page }) => {
  // Low enough that the page scrolls.
  await page.setViewportSize({ ...page.viewportSize()!, height: 480 });
  await open(page);
  const figure = page.locator(drawing);
  const flag = page.locator('.stage svg.axis').getByText('Article: Sat., March 13');
  // Its lines are as long as the figure is high, and would lie over the titles.
  await expect(page.locator('.stage svg.axis')).toHaveCSS('overflow', 'hidden');
  const alike = page.locator(drawing).getByText('Article: Sat., March 13');
  const [shown, below] = [(await flag.boundingBox())!, (await alike.boundingBox())!];
  expect(shown.x).toBeCloseTo(below.x, 0);
  expect(shown.y).toBeCloseTo(below.y, 0);
  await figure.evaluate((element) => {
    const { top, height } = element.getBoundingClientRect();
    scrollTo({ top: scrollY + top + height / 2, behavior: 'instant' });
  });
  await expect(flag).toBeInViewport({ ratio: 1 });
  await expect(alike).not.toBeInViewport();
  await expect(mark(page, ids.at(-1)!)).toBeInViewport();
});

test('of a crowd every event is a mark or is counted, and a count opens its days @widths @quick', async ({
  page
}) => {
  await openLong(page);
  const first = densities(page).first();
  await expect(first).toHaveRole('button');
  await expect(first).toHaveAccessibleName(/^\d+ (?:earlier |later )?events? of The \w+: show them$/u);
  expect((await page.locator('[data-event]').count()) + (await counted(page))).toBe(many);
  const drawn = () =>
    page
      .locator('[data-event]')
      .evaluateAll((events) => events.map((event) => event.getAttribute('data-event')));
  const before = await drawn();
  await first.click();
  await expect.poll(() => windowIn(page)).not.toContain(null);
  await expect.poll(drawn).not.toEqual(before);
  await expect(page.getByRole('status').filter({ hasText: /events? in view/u })).toBeAttached();
});

test('on paper a figure is at most as high as most of a page, so that it is whole below the title', async ({
  page
}) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  const { height } = page.viewportSize()!;
  await expect(page.locator(drawing)).toHaveCSS('max-height', `${0.8 * height}px`);
});

test('a crowd of one day, which no zoom tells apart, leads to its first event in the list @widths', async ({
  page
}) => {
  const { events, ...timeline } = longTimeline(600);
  const when = { edtf: '2019-02-01', aspect: 'on', inferred: 'Made up.' } as const;
  const crowded = events.map((event) => ({ ...event, when, occurrence: 'happened' as const }));
  await serve(page, '/long/timeline.json', { ...timeline, events: crowded });
  await open(page, '?src=long/timeline.json');
  const count = densities(page).last();
  await expect(count).toHaveAccessibleName(/^\d+ events of The \w+: show them in the list$/u);
  const lane = /of (The \w+):/u.exec((await count.getAttribute('aria-label'))!)![1]!;
  await count.click();
  const focused = page.locator('h3 a:focus');
  await expect(focused).toBeInViewport();
  await expect(page.locator('.list article').filter({ has: focused })).toContainText(lane);
  await show(page, 'Timeline');
  await count.focus();
  await page.keyboard.press('Enter');
  await expect(focused).toBeInViewport();
});

test('on a phone a crowd is the first five events of each group, with a count of the others', async ({
  page
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openLong(page);
  const groups = await densities(page).count();
  expect(groups).toBeGreaterThan(1);
  await expect(page.locator('[data-event]')).toHaveCount(groups * 5);
  expect(await counted(page)).toBe(many - groups * 5);
  await expect.poll(() => textFaults(page)).toEqual([]);
});

test('an event that is only counted is drawn once it is chosen, at the same scale @widths', async ({
  page
}) => {
  await openLong(page);
  const drawn = new Set(
    await page
      .locator('[data-event]')
      .evaluateAll((events) => events.map((event) => event.getAttribute('data-event')))
  );
  const hidden = Array.from({ length: many }, (_, index) => index + 1).filter(
    (number) => !drawn.has(`meeting-${number}`)
  );
  const number = hidden.at(-1)!;
  await expect(mark(page, `meeting-${number}`)).toHaveCount(0);
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  await zoomIn.click();
  await expect.poll(() => windowIn(page)).not.toContain(null);
  const { length } = daysInView(page);
  await show(page, 'List');
  await items(page)
    .getByRole('link', { name: `Delegation ${number} meets`, exact: true })
    .click();
  await show(page, 'Timeline');
  await expect(mark(page, `meeting-${number}`)).toBeVisible();
  await expect(mark(page, `meeting-${number}`)).toHaveAttribute('aria-selected', 'true');
  expect(Math.abs(daysInView(page).length - length)).toBeLessThanOrEqual(1);
});
