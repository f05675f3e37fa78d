import type { Locator } from '@playwright/test';
import { card, drawing, ids, items, mark, open, said, search, story, menu } from './story-page.ts';
import { expect, test } from './test.ts';

const optionsOf = (select: Locator): Promise<string[]> => select.locator('option').allTextContents();

test('a search finds words of titles, of quotes and of actors @everywhere @quick', async ({ page }) => {
  await open(page);
  for (const [words, count] of [
    ['Alaska', 1],
    ['throughout 2020', 2],
    ['United Nations', 2]
  ] as const) {
    await search(page).fill(words);
    await expect(items(page)).toHaveCount(count);
    await expect(said(page)).toHaveText(`${count} of ${ids.length} events`);
  }
});

test('each filter shows how many events a choice has, and what it says comes true @quick', async ({
  page
}) => {
  await open(page);
  for (const name of ['Lane', 'Actor', 'Stage', 'Standing']) {
    const select = menu(page, name);
    for (const option of await optionsOf(select)) {
      await select.selectOption({ label: option });
      await expect(items(page), option).toHaveCount(Number(/\((\d+)\)$/u.exec(option)![1]));
    }
    await select.selectOption({ index: 0 });
  }
});

test('filters go together, and the counts of one follow the others', async ({ page }) => {
  await open(page);
  await menu(page, 'Lane').selectOption('diplomacy');
  const upcoming = story.events.filter(
    (event) =>
      event.lane === 'diplomacy' && (event.occurrence === 'planned' || event.occurrence === 'expected')
  );
  expect(await optionsOf(menu(page, 'Stage'))).toContain(`still to come (${upcoming.length})`);
  await menu(page, 'Stage').selectOption('upcoming');
  await expect(items(page)).toHaveCount(upcoming.length);
  await search(page).fill('Japan');
  await expect(items(page)).toHaveCount(1);
});

test('an empty result says so, and offers the way back @everywhere @quick', async ({ page }) => {
  await open(page);
  await search(page).fill('no such words');
  await expect(items(page)).toHaveCount(0);
  await expect(page.getByText('Nothing has what the search and the filters ask for')).toBeVisible();
  await expect(said(page)).toHaveText(`0 of ${ids.length} events`);
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await expect(items(page)).toHaveCount(ids.length);
  await expect(search(page)).toHaveValue('');
});

test('the groups of the figure are its lanes, its actors or its standings', async ({ page }) => {
  await open(page);
  const headings = async () =>
    (await page.locator(`${drawing} > g[aria-hidden] text`).allTextContents()).join(' ');
  await expect.poll(headings).toContain('Weapons programs');
  await menu(page, 'Group by').selectOption('actor');
  await expect.poll(headings).toContain('United States');
  expect(await headings()).not.toContain('Weapons programs');
  await menu(page, 'Group by').selectOption('standing');
  await expect.poll(headings).toContain('Attributed');
});

test('an address may ask for several lanes, which the menu names and a reader may leave', async ({
  page
}) => {
  const inLanes = story.events.filter(({ lane = '' }) => ['outreach', 'weapons'].includes(lane)).length;
  await open(page, '?lane=outreach&lane=weapons');
  await expect(items(page)).toHaveCount(inLanes);
  await expect(menu(page, 'Lane').locator('option:checked')).toHaveText(
    `Outreach, Weapons programs (${inLanes})`
  );
  await search(page).fill('2020');
  await expect.poll(() => new URL(page.url()).searchParams.getAll('lane')).toEqual(['outreach', 'weapons']);
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await expect(items(page)).toHaveCount(ids.length);
  await expect(menu(page, 'Lane').locator('option:checked')).toHaveText(`all (${ids.length})`);
  await expect(menu(page, 'Lane').locator('option', { hasText: ', ' })).toHaveCount(0);
});

test('grouped by actor, events with several are said to are under the first, on screen and on paper @widths @quick', async ({
  page
}) => {
  await open(page);
  const note = page.getByText('Events with several actors are under the first.', { exact: true });
  await expect(note).toHaveCount(0);
  await menu(page, 'Group by').selectOption('actor');
  await expect(note).toBeVisible();
  await expect(said(page)).toHaveText('Grouped by actor. Events with several actors are under the first.');
  await page.emulateMedia({ media: 'print' });
  await expect(note).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await menu(page, 'Group by').selectOption('standing');
  await expect(note).toHaveCount(0);
});

test('a selected event that the filter takes away leaves the figure, and the next one is a step away', async ({
  page
}) => {
  await open(page, '?id=alaska-talks');
  await menu(page, 'Lane').selectOption('outreach');
  await expect(mark(page, 'alaska-talks')).toHaveCount(0);
  await page.getByRole('button', { name: 'Previous', exact: true }).click();
  await expect(mark(page, 'official-tells-reuters')).toHaveAttribute('aria-pressed', 'true');
});

test('the card of an event that the filter takes away says so, and leads back @everywhere', async ({
  page
}) => {
  await open(page, '?id=alaska-talks');
  const alaska = card(page, 'alaska-talks');
  const note = alaska.getByText('Not among the events that the filters let through.');
  await expect(note).toHaveCount(0);
  await search(page).fill('sanctions');
  await expect(note).toBeVisible();
  await expect(said(page)).toHaveText(/^\d of 13 events; the open one is not among them$/u);
  await note.getByRole('button', { name: 'Clear filters' }).click();
  await expect(note).toHaveCount(0);
  await expect(alaska.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(alaska).toContainText(`of ${ids.length}`);
  await expect(search(page)).toHaveValue('');
});
