import { quotesIn } from '../../src/model/evidence.ts';
import {
  focusedId,
  ids,
  items,
  list,
  mark,
  only,
  open,
  show,
  showArticle,
  story,
  titleOf,
  words
} from './story-page.ts';
import { expect, test } from './test.ts';

const titles = ids.map(titleOf);

test('the list has every event of the story, each with its quotes and its sources @everywhere @quick', async ({
  page
}) => {
  await open(page);
  await show(page, 'List');
  await expect(items(page)).toHaveCount(ids.length);
  for (const { title, assertions, responses = [] } of story.events) {
    const item = list(page).getByRole('article', { name: title, exact: true });
    const quotes = [...assertions, ...responses].flatMap((said) => quotesIn(said.evidence));
    await expect(item.locator('blockquote q')).toHaveText(quotes.map(({ exact }) => exact));
    await expect(item.locator('cite').first()).toHaveText(story.sources[0]!.title);
  }
});

test('how dates were read is told on request, in the list and in the card', async ({ page }) => {
  await open(page);
  await show(page, 'List');
  await list(page).getByRole('button', { name: 'Show how dates were read' }).click();
  await expect(list(page)).toContainText(
    '“next week”: counted from Saturday, March 13, 2021; weeks begin on Sunday.'
  );
  await items(page)
    .getByRole('link', { name: titleOf('trip-to-south-korea-and-japan') })
    .click();
  await page.getByText('How the date was read').click();
  await expect(page.getByText('Falls between March 14 and 20, 2021.')).toBeVisible();
});

test.describe('in a narrow window', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the list and the article, which tabs hide, are drawn as they are first shown', async ({ page }) => {
    await open(page);
    const drawn = page.locator('.list article, .reader');
    await expect(drawn).toHaveCount(0);
    await show(page, 'List');
    await expect(drawn).toHaveCount(ids.length);
    await show(page, 'Timeline');
    await expect(drawn).toHaveCount(ids.length);
    await mark(page, 'alaska-talks').click();
    await showArticle(page);
    await expect(words(page).locator('.reader .chosen').first()).toBeInViewport();
  });

  test('the list is on paper even if nobody has seen it', async ({ page }) => {
    await open(page);
    await page.emulateMedia({ media: 'print' });
    await expect(items(page)).toHaveCount(ids.length);
  });
});

test('the list is an ordered one, in the order of time, with dates that machines read', async ({ page }) => {
  await open(page);
  const dates = await list(page)
    .locator('ol > li time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')!));
  expect(dates).toEqual(['2020', '2020', '2020', '2021-03-13', '2021-03-18']);
  const order = await items(page).getByRole('heading').allTextContents();
  expect(order.map((title) => title.trim()).toSorted()).toEqual(titles.toSorted());
  const place = (id: string): number => order.findIndex((title) => title.trim() === titleOf(id));
  const told = [
    'sanctions-enforcement-accusation',
    'biden-campaign-condition',
    'programs-maintained-and-developed',
    'no-answer-from-pyongyang',
    'official-tells-reuters',
    'trip-to-south-korea-and-japan',
    'alaska-talks'
  ].map(place);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

test('the list and the figure have the same events, whatever the filter @everywhere', async ({ page }) => {
  await open(page);
  for (const [group, lane] of [
    ['Pressure', 'pressure'],
    ['Outreach', 'outreach']
  ] as const) {
    await only(page, group).click();
    await shows(story.events.filter((event) => event.lane === lane));
    await only(page, group).click();
  }
  await shows(story.events);

  async function shows(expected: readonly { readonly id: string; readonly title: string }[]): Promise<void> {
    await expect(page.locator('[data-event]')).toHaveCount(expected.length);
    for (const { id } of expected) await expect(mark(page, id)).toBeAttached();
    await show(page, 'List');
    await expect(items(page)).toHaveCount(expected.length);
    for (const { title } of expected)
      await expect(list(page).getByRole('article', { name: title, exact: true })).toBeAttached();
    await show(page, 'Timeline');
  }
});

test('an event of the list opens its card, and closing it leads back @everywhere @quick', async ({
  page
}) => {
  await open(page);
  await show(page, 'List');
  const opener = list(page).getByRole('link', { name: titleOf('alaska-talks') });
  await opener.click();
  await expect(page.getByRole('heading', { level: 2, name: titleOf('alaska-talks') })).toBeFocused();
  await page.getByRole('button', { name: 'Close the card' }).click();
  await expect(opener).toBeFocused();
});

test('Tab stops at one event of the list, and arrows go on from there', async ({ page }) => {
  await open(page);
  const titles = list(page).getByRole('heading', { level: 3 }).getByRole('link');
  await expect(list(page).locator('ol a:not([tabindex="-1"])')).toHaveCount(1);
  await titles.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(titles.nth(2)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(titles.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Close the card' })).toBeVisible();
});

test('buttons at the top of the page lead past its controls to the figure, and to the list @everywhere', async ({
  page
}) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the timeline' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Skip to the timeline' })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedId(page)).not.toBeNull();
  await page.getByRole('button', { name: 'Skip to the list' }).press('Enter');
  await expect(list(page)).toBeInViewport();
  await page.keyboard.press('Tab');
  expect(await list(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
});
