import { expect, type Locator, type Page } from '@playwright/test';
import { parseDay } from '../../src/model/day.ts';
import { quotesIn } from '../../src/model/evidence.ts';
import type { Quote, Timeline } from '../../src/model/timeline.ts';
import { articleTimelineText } from '../support/documents.ts';

/** The story that the page opens with, as its author wrote it. */
export const story = JSON.parse(articleTimelineText) as Timeline;
export const ids = story.events.map(({ id }) => id);
export const titleOf = (id: string): string => story.events.find((event) => event.id === id)!.title;

/** The first quote of an event, as its author wrote it. */
export const firstQuoteOf = (id: string): Quote =>
  quotesIn(story.events.find((event) => event.id === id)!.assertions[0]!.evidence)[0]!;

/** The figure of a timeline, without the copy of its axis that stays in sight. */
export const drawing = '.stage svg:not(.axis)';

/** The page, once it is drawn: until then only its title is shown, which may stay a moment longer. */
export const drawnPage = (page: Page): Locator => page.locator('.sourceline:not(.undrawn)');

/** Opens the page, and waits until its story is drawn. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/${query}`);
  await page.locator(drawing).waitFor();
}

export const stage = (page: Page): Locator => page.locator('.stage');
export const mark = (page: Page, id: string): Locator => page.locator(`[data-event="${id}"]`);
/** Its title in the figure: what a pointer is aimed at, as the middle of a mark may lie under another's words. */
export const label = (page: Page, id: string): Locator => mark(page, id).locator('text.ink').first();
/** Where the story meets the time before or after it, which a pointer can move: its part beside the tick labels. */
export const edge = (page: Page, which: 'start' | 'end'): Locator =>
  page.locator(`[data-edge="${which}"] rect`).first();
/** A count of events that are not drawn one by one. */
export const densities = (page: Page): Locator => page.locator('[data-density]');
export const list = (page: Page): Locator => page.getByRole('region', { name: 'in order of time' });
export const items = (page: Page): Locator => list(page).getByRole('article');
export const words = (page: Page): Locator => page.getByRole('complementary', { name: 'The words' });
/** Opens what can be shared of the event whose card is open. */
export const shareEvent = (page: Page): Locator =>
  words(page).getByRole('button', { name: 'Share this event' });
/** The words where they are in a sheet at the foot of the window. */
export const sheet = (page: Page): Locator => page.locator('aside.sheet');
export const search = (page: Page): Locator => page.getByRole('searchbox');
/** What was last said to a screen reader about the story. */
export const said = (page: Page): Locator => page.locator('.story > [role="status"]');
/** The option of the figure that is chosen, of all its marks. */
export const chosenMark = (page: Page): Locator =>
  page.locator('[data-event][role="option"][aria-selected="true"]');
/** The card of an event, which is named by the event's title. */
export const card = (page: Page, id: string): Locator =>
  words(page).getByRole('region', { name: titleOf(id), exact: true });
/** The one passage, or more, of the article that the open event rests on. */
export const chosen = (page: Page): Locator => words(page).locator('.chosen');

export const focusedId = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-event') ?? null);

/** Days of the window, as the address tells them once the view is at rest. */
export const windowIn = (page: Page): (string | null)[] => {
  const { searchParams } = new URL(page.url());
  return [searchParams.get('from'), searchParams.get('to')];
};

/** The days in view of the story that the page opens with: the first, and how many. */
export function daysInView(page: Page): { readonly start: number; readonly length: number } {
  const [from, to] = windowIn(page).map((day, index) => parseDay(day ?? story.window![index]!)!);
  return { start: from!, length: to! - from! + 1 };
}

/** Shows a part of the story where its parts are tabs; in a wide window all of them are in sight. */
export async function show(page: Page, part: 'Timeline' | 'List' | 'Article'): Promise<void> {
  const tab = page.getByRole('tablist', { name: 'Parts of the story' }).getByRole('tab', { name: part });
  if (await tab.isVisible()) await tab.click();
}

/** Shows the article in the sheet, where the words are in one; beside a wide figure it is in sight. */
export async function showArticle(page: Page): Promise<void> {
  const tab = words(page).getByRole('tab', { name: 'Article' });
  if (await tab.isVisible()) await tab.click();
}

/** Shows the card in the sheet, where the words are in one. */
export async function showCard(page: Page): Promise<void> {
  const tab = words(page).getByRole('tab', { name: 'Event', exact: true });
  if (await tab.isVisible()) await tab.click();
}

/** The titles of all events in order of time, as the list has them. */
export async function titlesInTime(page: Page): Promise<string[]> {
  await show(page, 'List');
  const titles = await page.locator('.list article h3').allTextContents();
  await show(page, 'Timeline');
  return titles.map((title) => title.trim());
}

/** Opens the page's menu. */
export const openMenu = (page: Page): Promise<void> => page.getByRole('button', { name: 'Menu' }).click();

/** Presses a button of the page's menu. */
export async function fromMenu(page: Page, name: string): Promise<void> {
  await openMenu(page);
  await page.getByRole('button', { name, exact: true }).click();
}

/** Takes the keyboard into the figure. */
export async function enterFigure(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Skip to the timeline' }).press('Enter');
  await expect.poll(() => focusedId(page)).not.toBeNull();
}

/** The grouping, or in the menu the theme. */
export const menu = (page: Page, name: string): Locator => page.getByRole('combobox', { name, exact: true });

/** The button that opens a filter of several choices. */
export const filter = (page: Page, name: 'Who' | 'Standing'): Locator =>
  page.getByRole('button', { name: new RegExp(`^${name}(?: \\(\\d+\\))?$`, 'u') });

/** Checks or unchecks choices of a filter. */
export async function toggle(
  page: Page,
  name: 'Who' | 'Standing',
  ...choices: readonly string[]
): Promise<void> {
  await filter(page, name).click();
  for (const choice of choices) await page.getByRole('checkbox', { name: choice }).click();
  await page.keyboard.press('Escape');
  await expect(filter(page, name)).toBeFocused();
}

/** The filter by what is still to come. */
export const upcoming = (page: Page): Locator => page.getByRole('button', { name: /^Still to come/u });

/** A group's name in the figure, which shows this group alone. */
export const only = (page: Page, group: string): Locator =>
  stage(page).getByRole('button', { name: `Only ${group}`, exact: true });

/** A filter in use, which a press takes back. */
export const chip = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: `Remove the filter ${name}`, exact: true });

/** The map, which is a part of the story or beside the article. */
export const map = (page: Page): Locator => page.getByRole('group', { name: 'Places on the map' });
export async function showMap(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Map' }).click();
  await map(page).getByRole('button').first().waitFor();
}
