import {
  card,
  chip,
  filter,
  items,
  label,
  mark,
  menu,
  only,
  open,
  search,
  shareEvent,
  show,
  firstQuoteOf,
  story,
  titleOf,
  toggle,
  upcoming,
  windowIn
} from './story-page.ts';
import { expect, test } from './test.ts';

const queryOf = (page: { url: () => string }) => Object.fromEntries(new URL(page.url()).searchParams);

test('what is seen is in the address, and a load of the address shows it again @quick', async ({ page }) => {
  await open(page);
  await only(page, 'Diplomacy').click();
  await toggle(page, 'Who', 'United States');
  await upcoming(page).click();
  await menu(page, 'Group by').selectOption('actor');
  await search(page).fill('Blinken');
  await label(page, 'alaska-talks').click();
  await page.getByRole('button', { name: 'Zoom out' }).click();
  const view = {
    id: 'alaska-talks',
    q: 'Blinken',
    lane: 'diplomacy',
    actor: 'united-states',
    stage: 'upcoming',
    group: 'actor'
  };
  await expect.poll(() => queryOf(page)).toMatchObject(view);
  await expect.poll(() => windowIn(page)).not.toContain(null);
  const address = page.url();
  await page.goto(address);
  await expect(card(page, 'alaska-talks')).toBeVisible();
  await expect(items(page)).toHaveCount(1);
  await expect(search(page)).toHaveValue('Blinken');
  await expect(chip(page, 'Topic: Diplomacy')).toBeVisible();
  await expect(chip(page, 'Who: United States')).toBeVisible();
  await expect(upcoming(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(menu(page, 'Group by')).toHaveValue('actor');
  expect(page.url()).toBe(address);
});

test('back and forward go over the choices that were made @everywhere @quick', async ({ page }) => {
  await open(page);
  await only(page, 'Pressure').click();
  await expect.poll(() => queryOf(page)).toEqual({ lane: 'pressure' });
  await toggle(page, 'Standing', 'stated');
  await expect.poll(() => queryOf(page)).toEqual({ lane: 'pressure', standing: 'stated' });
  await show(page, 'List');
  await expect(items(page)).toHaveCount(2);
  await page.goBack();
  await expect(items(page)).toHaveCount(3);
  await expect(chip(page, 'Standing: stated')).toHaveCount(0);
  await expect(chip(page, 'Topic: Pressure')).toBeVisible();
  await page.goBack();
  await expect(items(page)).toHaveCount(story.events.length);
  await page.goForward();
  await expect(items(page)).toHaveCount(3);
  await page.goForward();
  await expect(chip(page, 'Standing: stated')).toBeVisible();
  await expect(items(page)).toHaveCount(2);
});

test('a view that only moved leaves no step behind', async ({ page }) => {
  await open(page);
  await only(page, 'Outreach').click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => windowIn(page)).not.toContain(null);
  await page.goBack();
  await expect.poll(() => queryOf(page)).toEqual({});
  await expect(items(page)).toHaveCount(story.events.length);
});

const bad: Readonly<Record<string, string>> = {
  'id=nobody': 'id=nobody, which was ignored',
  'lane=moon': 'lane=moon, which was ignored',
  'actor=%3Cb%3E': 'actor=<b>, which was ignored',
  'standing=surely': 'standing=surely, which was ignored',
  'group=colour': 'group=colour, which was ignored',
  'from=2021-02-31&to=2021-03-31': 'from=2021-02-31, which was ignored',
  'from=2021-04-01&to=2021-03-01': 'which was ignored: it is after',
  'from=2021-03-01': 'The address says where the view begins',
  'src=https://example.org/timeline.json': 'which was ignored: a story is opened from this site only'
};

for (const [query, notice] of Object.entries(bad)) {
  test(`?${query} is ignored with a notice, and the story is shown`, async ({ page }) => {
    await open(page, `?${query}`);
    await expect(page.getByRole('status').filter({ hasText: notice })).toBeVisible();
    await expect(items(page)).toHaveCount(story.events.length);
    await expect(mark(page, 'alaska-talks')).toBeVisible();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByText(notice)).toHaveCount(0);
  });
}

test('every bad value of an address has its notice, and the good ones stand', async ({ page }) => {
  await open(page, '?lane=moon&standing=surely&actor=china&id=%00&q=talks');
  await expect(page.getByRole('status').locator('li')).toHaveCount(3);
  await expect(chip(page, 'Who: China')).toBeVisible();
  await filter(page, 'Who').click();
  await expect(page.getByRole('checkbox', { name: 'China' })).toBeChecked();
  await expect(search(page)).toHaveValue('talks');
});

test('copy link gives the address of the event as it is seen', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?lane=diplomacy');
  await label(page, 'alaska-talks').click();
  await shareEvent(page).click();
  await page.getByRole('button', { name: 'Copy link to this event' }).click();
  await expect(page.getByRole('button', { name: 'Link to this event copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(Object.fromEntries(new URL(link).searchParams)).toEqual({ id: 'alaska-talks', lane: 'diplomacy' });
  await page.goto(link);
  await expect(page.getByRole('region', { name: titleOf('alaska-talks'), exact: true })).toBeVisible();
});

test('where the clipboard is refused, the link is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    })
  );
  await open(page, '?id=alaska-talks');
  await shareEvent(page).click();
  await page.getByRole('button', { name: 'Copy link to this event' }).click();
  const dialog = page.getByRole('dialog', { name: 'Copy by hand' });
  await expect(dialog.getByLabel('Link to this event')).toHaveValue(/\?id=alaska-talks$/u);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Copy link to this event' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(shareEvent(page)).toBeFocused();
  await expect(card(page, 'alaska-talks')).toBeVisible();
});

test('Share copies a link to the view, and the quotes of the open event with their source @widths @quick', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await open(page, '?lane=diplomacy');
  const share = page.getByRole('button', { name: 'Share', exact: true });
  await share.click();
  await page.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(page.getByRole('button', { name: 'Link to this view copied' })).toBeVisible();
  expect(await copied()).toBe(page.url());
  await expect(page.getByText('Open an event to copy its quotes')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(share).toBeFocused();
  await label(page, 'alaska-talks').click();
  await share.click();
  await page.getByRole('button', { name: 'Copy its quotes with their source' }).click();
  await expect(page.getByRole('button', { name: 'Quotes with their source copied' })).toBeVisible();
  const { exact } = firstQuoteOf('alaska-talks');
  expect(await copied()).toContain(exact);
  expect(await copied()).toContain(story.sources[0]!.title);
  expect(await copied()).toMatch(/\?id=alaska-talks&lane=diplomacy/u);
});
