import {
  card,
  chip,
  daysInView,
  drawing,
  filter,
  ids,
  items,
  mark,
  menu,
  only,
  open,
  said,
  search,
  show,
  stage,
  story,
  titleOf,
  toggle,
  upcoming,
  windowIn
} from './story-page.ts';
import { expect, test } from './test.ts';

const inLane = (lane: string): number => story.events.filter((event) => event.lane === lane).length;

test('a search finds words of titles, of quotes and of actors @everywhere @quick', async ({ page }) => {
  await open(page);
  await show(page, 'List');
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

for (const name of ['Who', 'Standing'] as const) {
  test(`each choice of “${name}” shows how many events it has, and what it says comes true`, async ({
    page
  }) => {
    await open(page);
    await filter(page, name).click();
    const choices = page.getByRole('dialog', { name }).locator('label');
    for (let index = 0; index < (await choices.count()); index++) {
      const choice = choices.nth(index);
      const count = Number(/(\d+)\s*$/u.exec((await choice.textContent())!)![1]);
      await choice.click();
      await expect(page.locator('.list article'), (await choice.textContent())!).toHaveCount(count);
      await choice.click();
    }
  });
}

test('of several choices of a filter any will do, each of them a chip that takes it back @everywhere @quick', async ({
  page
}) => {
  const involves = (...actors: readonly string[]): number =>
    story.events.filter((event) => event.actors?.some((actor) => actors.includes(actor))).length;
  await open(page);
  await show(page, 'List');
  await toggle(page, 'Who', 'China', 'Japan');
  await expect(items(page)).toHaveCount(involves('china', 'japan'));
  await expect(filter(page, 'Who')).toHaveText('Who (2)');
  await chip(page, 'Who: China').click();
  await expect(chip(page, 'Who: Japan')).toBeFocused();
  await expect(items(page)).toHaveCount(involves('japan'));
  await chip(page, 'Who: Japan').click();
  await expect(search(page)).toBeFocused();
  await expect(items(page)).toHaveCount(ids.length);
});

test('“Still to come” says how many events are, and shows them alone @widths', async ({ page }) => {
  await open(page);
  await show(page, 'List');
  const count = Number(/\d+/u.exec((await upcoming(page).textContent())!)![0]);
  await expect(upcoming(page)).toHaveAttribute('aria-pressed', 'false');
  await upcoming(page).click();
  await expect(upcoming(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(items(page)).toHaveCount(count);
  await expect(items(page).filter({ hasText: 'still to come' })).toHaveCount(count);
  await upcoming(page).click();
  await expect(items(page)).toHaveCount(ids.length);
});

test('a topic is chosen by its name in the figure, by pointer or keys, and given up by it @everywhere @quick', async ({
  page
}) => {
  await open(page);
  await only(page, 'Outreach').click();
  await expect(stage(page).locator('[data-event]')).toHaveCount(inLane('outreach'));
  await expect(only(page, 'Outreach')).toHaveAttribute('aria-pressed', 'true');
  await expect(chip(page, 'Topic: Outreach')).toBeVisible();
  await only(page, 'Outreach').press('Enter');
  await expect(stage(page).locator('[data-event]')).toHaveCount(ids.length);
  await expect(only(page, 'Outreach')).toBeFocused();
  await expect(chip(page, 'Topic: Outreach')).toHaveCount(0);
});

test('filters go together, and the counts of one follow the others', async ({ page }) => {
  await open(page);
  await only(page, 'Diplomacy').click();
  const planned = story.events.filter(
    (event) =>
      event.lane === 'diplomacy' && (event.occurrence === 'planned' || event.occurrence === 'expected')
  );
  await expect(upcoming(page)).toHaveText(`Still to come ${planned.length}`);
  await upcoming(page).click();
  await expect(items(page)).toHaveCount(planned.length);
  await search(page).fill('Japan');
  await expect(items(page)).toHaveCount(1);
  await expect(page.getByText('1 of 13 events').first()).toBeVisible();
});

test('the days in view are those of the results, and as they were when all is cleared @widths', async ({
  page
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => windowIn(page)).not.toContain(null);
  const before = windowIn(page);
  await search(page).fill('throughout 2020');
  for (const id of ['programs-maintained-and-developed', 'cyberhack-money'])
    await expect(mark(page, id)).toBeVisible();
  await expect.poll(() => windowIn(page)).toEqual([null, null]);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => daysInView(page).start).toBeGreaterThan(0);
  await expect.poll(() => windowIn(page)).not.toContain(null);
  const [from] = windowIn(page);
  expect(from! < '2021').toBe(true);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(() => windowIn(page)).toEqual(before);
});

test('an empty result says so once, and offers the way back @everywhere', async ({ page }) => {
  await open(page);
  await show(page, 'List');
  await search(page).fill('no such words');
  await expect(items(page)).toHaveCount(0);
  await expect(said(page)).toHaveText('No events match “no such words”');
  const messages = page
    .getByText('No events match “no such words”')
    .and(page.locator(':not([role="status"])'));
  await expect(messages).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Clear filters' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(search(page)).toBeFocused();
  await expect(items(page)).toHaveCount(ids.length);
  await expect(search(page)).toHaveValue('');
});

test('the groups of the figure are its topics, who is in them or their standings', async ({ page }) => {
  await open(page);
  const headings = async () => (await page.locator(`${drawing} .heading text`).allTextContents()).join(' ');
  await expect.poll(headings).toContain('Weapons programs');
  await menu(page, 'Group by').selectOption({ label: 'who' });
  await expect.poll(headings).toContain('United States');
  expect(await headings()).not.toContain('Weapons programs');
  await menu(page, 'Group by').selectOption({ label: 'standing' });
  await expect.poll(headings).toContain('Attributed');
  await only(page, 'Attributed').click();
  await expect(chip(page, 'Standing: attributed')).toBeVisible();
});

test('an address may ask for several topics, each of them a chip', async ({ page }) => {
  await open(page, '?lane=outreach&lane=weapons');
  await expect(items(page)).toHaveCount(inLane('outreach') + inLane('weapons'));
  await expect(chip(page, 'Topic: Outreach')).toBeVisible();
  await expect(chip(page, 'Topic: Weapons programs')).toBeVisible();
  await search(page).fill('2020');
  await expect.poll(() => new URL(page.url()).searchParams.getAll('lane')).toEqual(['outreach', 'weapons']);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(items(page)).toHaveCount(ids.length);
  await expect(page.getByRole('button', { name: /^Remove the filter/u })).toHaveCount(0);
});

test('grouped by who, an event is in each of its groups, and any of its places chooses it @widths @quick', async ({
  page
}) => {
  await open(page);
  const id = 'alaska-talks';
  const copy = page.locator(`[data-copy="${id}"]`).first();
  await expect(copy).toHaveCount(0);
  await menu(page, 'Group by').selectOption('actor');
  await expect(said(page)).toHaveText('Grouped by who');
  const marks = await page
    .locator('[data-event]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-event')));
  expect(new Set(marks).size).toBe(marks.length);
  await copy.locator('circle').first().click();
  await expect(card(page, id)).toBeVisible();
  await expect(mark(page, id)).toHaveAttribute('aria-selected', 'true');
  await expect(copy.locator('.ring.selected')).toHaveCount(1);
});

test('a selected event that the filter takes away leaves the figure, and the next one is a step away', async ({
  page
}) => {
  await open(page, '?id=alaska-talks');
  await only(page, 'Outreach').click();
  await expect(mark(page, 'alaska-talks')).toHaveCount(0);
  await page.getByRole('button', { name: 'Previous', exact: true }).click();
  await expect(mark(page, 'official-tells-reuters')).toHaveAttribute('aria-selected', 'true');
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
  await expect(alaska.getByRole('heading', { name: titleOf('alaska-talks') })).toBeFocused();
  await expect(alaska).toContainText(`of ${ids.length}`);
  await expect(search(page)).toHaveValue('');
});
