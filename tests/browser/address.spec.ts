import {
  card,
  items,
  label,
  mark,
  open,
  search,
  story,
  titleOf,
  windowIn,
  words,
  menu
} from './story-page.ts';
import { expect, test } from './test.ts';

const queryOf = (page: { url: () => string }) => Object.fromEntries(new URL(page.url()).searchParams);

test('what is seen is in the address, and a load of the address shows it again @quick', async ({ page }) => {
  await open(page);
  await menu(page, 'Lane').selectOption('diplomacy');
  await menu(page, 'Actor').selectOption('united-states');
  await menu(page, 'Stage').selectOption('upcoming');
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
  await expect(menu(page, 'Lane')).toHaveValue('diplomacy');
  await expect(menu(page, 'Group by')).toHaveValue('actor');
  expect(page.url()).toBe(address);
});

test('back and forward go over the choices that were made @everywhere @quick', async ({ page }) => {
  await open(page);
  await menu(page, 'Lane').selectOption('pressure');
  await expect(items(page)).toHaveCount(3);
  await expect.poll(() => queryOf(page)).toEqual({ lane: 'pressure' });
  await menu(page, 'Lane').selectOption('outreach');
  await expect.poll(() => queryOf(page)).toEqual({ lane: 'outreach' });
  await page.goBack();
  await expect(menu(page, 'Lane')).toHaveValue('pressure');
  await page.goBack();
  await expect(items(page)).toHaveCount(story.events.length);
  await page.goForward();
  await expect(items(page)).toHaveCount(3);
  await page.goForward();
  await expect(menu(page, 'Lane')).toHaveValue('outreach');
});

test('a view that only moved leaves no step behind', async ({ page }) => {
  await open(page);
  await menu(page, 'Lane').selectOption('outreach');
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
  await expect(menu(page, 'Actor')).toHaveValue('china');
  await expect(search(page)).toHaveValue('talks');
});

test('copy link gives the address of the event as it is seen', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?lane=diplomacy');
  await label(page, 'alaska-talks').click();
  await words(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(words(page).getByRole('button', { name: 'Link copied' })).toBeVisible();
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
  await words(page).getByRole('button', { name: 'Copy link' }).click();
  const dialog = page.getByRole('dialog', { name: 'Copy this link' });
  await expect(dialog.getByLabel('Link to this event')).toHaveValue(/\?id=alaska-talks$/u);
  await page.keyboard.press('Escape');
  await expect(words(page).getByRole('button', { name: 'Copy link' })).toBeFocused();
});
