import type { Locator } from '@playwright/test';
import { card, element, first, host, mark, open, run, stage, title } from './embed-page.ts';
import { expect, test } from './hosts.ts';
import { drawing, titleOf } from './story-page.ts';

test('its figure is as high as its page says, and else as on a laptop', async ({ page, report }) => {
  await open(page, report);
  const heightOfFigure = () => page.locator(drawing).evaluate((svg) => svg.clientHeight);
  const setHeight = (value: string) =>
    host(page).evaluate((node, height) => node.setAttribute('height', height), value);
  const usual = await heightOfFigure();
  expect(usual).toBeGreaterThan(440);
  expect(usual).toBeLessThanOrEqual(540);
  await setHeight('440');
  await expect.poll(heightOfFigure).toBeLessThanOrEqual(440);
  await setHeight('700');
  await expect.poll(heightOfFigure).toBeGreaterThan(540);
  expect(await heightOfFigure()).toBeLessThanOrEqual(700);
  await setHeight('400');
  await expect.poll(heightOfFigure).toBe(usual);
  await expect(host(page).getByRole('status').first()).toContainText('height says “400”');
});

test('the days in view are chosen above its figure, and its key is below it @widths', async ({
  page,
  report
}) => {
  await open(page, report);
  const days = host(page).getByRole('group', { name: 'Days in view' });
  const wholeKey = host(page).getByRole('button', { name: 'Whole key' });
  const [above, figure, below] = await Promise.all(
    [days, stage(page), wholeKey].map(async (part) => (await part.boundingBox())!)
  );
  expect(above!.y + above!.height).toBeLessThanOrEqual(figure!.y);
  expect(below!.y).toBeGreaterThanOrEqual(figure!.y + figure!.height);
  const inView = () => run(page, (element) => element.getWindow());
  const story = await inView();
  await days.getByRole('button', { name: 'All years' }).click();
  await expect.poll(async () => (await inView())!.from < '2018').toBe(true);
  await days.getByRole('button', { name: 'Story' }).click();
  await expect.poll(inView).toEqual(story);
  await wholeKey.click();
  await expect(host(page).getByText('at some time within')).toBeVisible();
});

test('a narrow embed opens a card below the event that a reader chose, and below the figure for all others', async ({
  page,
  report
}) => {
  await open(page, report, `<div style="max-width: 720px">${element(`event="${first}"`)}</div>`);
  const below = async (what: Locator) => {
    const [upper, lower] = await Promise.all([what.boundingBox(), card(page).boundingBox()]);
    return Math.round(lower!.y - upper!.y - upper!.height);
  };
  expect(await below(stage(page))).toBeGreaterThan(0);
  expect(await page.evaluate(() => scrollY)).toBe(0);

  // Its title is over the days before the story, and is no way to those.
  const days = await run(page, (element) => element.getWindow());
  await title(page, 'no-answer-from-pyongyang').click({ position: { x: 4, y: 8 } });
  await expect(card(page)).toHaveText(titleOf('no-answer-from-pyongyang'));
  expect(await run(page, (element) => element.getWindow())).toEqual(days);
  expect(await below(mark(page, 'no-answer-from-pyongyang'))).toBeLessThan(60);
  await expect(title(page, 'no-answer-from-pyongyang')).toBeInViewport();

  await host(page).getByRole('button', { name: 'Close the card' }).click();
  await expect(mark(page, 'no-answer-from-pyongyang')).toBeFocused();
  const scrolled = await page.evaluate(() => scrollY);
  await run(page, (element) => element.select('no-answer-from-pyongyang'));
  await expect(card(page)).toHaveCount(1);
  expect(await below(stage(page))).toBeGreaterThan(0);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});
