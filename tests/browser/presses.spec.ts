import { focusedId, items, open } from './story-page.ts';
import { longTimeline, serve } from './stories.ts';
import { expect, test } from './test.ts';

const count = 200;
const mostPresses = 12;

/** How far each key of the figure goes; Home and End stand apart. */
const strides: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  PageDown: 10,
  PageUp: -10,
  'Shift+PageDown': 50,
  'Shift+PageUp': -50
};

/** The shortest row of keys from the event at `start` to every other, by breadth-first search. */
function plansFrom(start: number): ReadonlyMap<number, readonly string[]> {
  const plans = new Map<number, readonly string[]>([[start, []]]);
  for (const [place, plan] of plans) {
    const reach = (next: number, key: string): void => {
      const within = Math.min(Math.max(next, 0), count - 1);
      if (!plans.has(within)) plans.set(within, [...plan, key]);
    };
    for (const [key, by] of Object.entries(strides)) reach(place + by, key);
    reach(0, 'Home');
    reach(count - 1, 'End');
  }
  return plans;
}

test(`any of ${count} events is reached in at most ${mostPresses} presses from the top of the page`, async ({
  page
}) => {
  await serve(page, '/long/timeline.json', longTimeline(count));
  await open(page, '?src=long/timeline.json');
  await expect(items(page)).toHaveCount(count);
  const order = (await items(page).getByRole('heading').allTextContents()).map((title) => title.trim());

  const tabs = await tabsIntoFigure();
  const plans = plansFrom(await placeInFocus());
  const worst = [...plans].toSorted(([, a], [, b]) => b.length - a.length)[0]!;
  expect(tabs + worst[1].length, 'presses to the event that is furthest').toBeLessThanOrEqual(mostPresses);

  const spread = Array.from({ length: 11 }, (_, index) => Math.round((index * (count - 1)) / 10));
  for (const place of [worst[0], ...spread]) {
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.goto(page.url());
    await expect(items(page)).toHaveCount(count);
    await tabsIntoFigure();
    for (const key of plansFrom(await placeInFocus()).get(place)!) await page.keyboard.press(key);
    await expect.poll(placeInFocus, `the event in place ${place}`).toBe(place);
  }

  async function placeInFocus(): Promise<number> {
    const id = await focusedId(page);
    return order.indexOf(`Delegation ${id?.slice('meeting-'.length)} meets`);
  }

  async function tabsIntoFigure(): Promise<number> {
    for (let tabs = 1; tabs <= mostPresses; tabs++) {
      await page.keyboard.press('Tab');
      if (await focusedId(page)) return tabs;
      if (await page.evaluate(() => document.activeElement?.textContent.startsWith('Skip to'))) {
        await page.keyboard.press('Enter');
        await expect.poll(() => focusedId(page)).not.toBeNull();
        return tabs + 1;
      }
    }
    throw new Error(`the figure is not within ${mostPresses} presses of Tab`);
  }
});
