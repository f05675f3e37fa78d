import type { Locator, Page } from '@playwright/test';
import { parseDay } from '../../src/model/day.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { articleTimelineText } from '../support/documents.ts';

/** The story that the page opens with, as its author wrote it. */
export const story = JSON.parse(articleTimelineText) as Timeline;
export const ids = story.events.map(({ id }) => id);
export const titleOf = (id: string): string => story.events.find((event) => event.id === id)!.title;

/** The figure of a timeline, without the copy of its axis that stays in sight. */
export const drawing = '.stage svg:not(.axis)';

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
export const search = (page: Page): Locator => page.getByRole('searchbox');
/** What was last said to a screen reader about the story. */
export const said = (page: Page): Locator => page.locator('.story > [role="status"]');
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

/** A filter, the grouping or the theme. */
export const menu = (page: Page, name: string): Locator => page.getByRole('combobox', { name, exact: true });
