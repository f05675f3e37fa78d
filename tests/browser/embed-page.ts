import type { Locator, Page } from '@playwright/test';
import { storyPath, type Host } from './hosts.ts';
import { drawing, story, titleOf } from './story-page.ts';

export const script = '<script type="module" src="/embed/sourceline-timeline.js"></script>';
export const filler = '<p>Words of the report.</p>'.repeat(60);
export const element = (attributes = '', children = ''): string =>
  `<sourceline-timeline src="${storyPath}" ${attributes}>${children}</sourceline-timeline>`;

/** Opens a page of the report with an element in it, and waits until that is drawn. */
export async function open(
  page: Page,
  report: Host,
  body = element(),
  head = script,
  headers = {}
): Promise<void> {
  await page.goto(report.put('/report.html', { head, body }, headers));
  await page.locator(drawing).first().waitFor();
}

export const host = (page: Page): Locator => page.locator('sourceline-timeline');
export const stage = (page: Page): Locator => host(page).locator('.stage');
export const mark = (page: Page, id: string): Locator => host(page).locator(`[data-event="${id}"]`);
/** Where a finger or a mouse finds it, of marks that lie over each other. */
export const title = (page: Page, id: string): Locator => mark(page, id).locator('text.ink').first();
export const card = (page: Page): Locator => host(page).locator('.card h2');
/** The titles in the list. */
export const listed = (page: Page): Locator => host(page).locator('[part="list"] .title');
/** The choice of events for a passage that several rest on. */
export const passageEvents = (page: Page): Locator =>
  host(page)
    .getByRole('button', { name: titleOf('no-answer-from-pyongyang') })
    .and(host(page).locator('.texts button'));
export const first = story.events[0]!.id;

/** What a script does with the element. */
export const run = <Value>(
  page: Page,
  act: (element: HTMLElementTagNameMap['sourceline-timeline']) => Value
) => page.evaluate<Awaited<Value>>(`(${String(act)})(document.querySelector('sourceline-timeline'))`);

export const fallback = `<a href="/app/"><img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='300' height='100'/%3E" alt="The timeline as a picture"></a>`;

/** Styles of a page that mean every element in it. */
export const hostile = `<style>
  html { font-size: 62.5% !important; }
  * { letter-spacing: 0.6em !important; line-height: 3 !important; text-transform: uppercase !important;
    font-family: cursive !important; color: lime !important; text-align: right !important; }
  text, tspan { fill: red !important; font-size: 40px !important; }
  svg { transform: scale(0.5) !important; display: none !important; }
  h2, h3, button, p, li { display: none !important; }
  .card, .story, .stage { visibility: hidden !important; }
</style>`;

/** A policy of a page that lets in what an element needs, and nothing else. */
export const strictPolicy = (source: Host): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${source.origin}`,
    'img-src data:',
    "require-trusted-types-for 'script'",
    "trusted-types 'none'"
  ].join('; ');
