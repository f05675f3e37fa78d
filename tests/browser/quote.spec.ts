import type { FrameLocator, Page } from '@playwright/test';
import { heightOf, iframe, inside } from './frame-page.ts';
import { expect, storyPath, test, type Host } from './hosts.ts';
import { firstQuoteOf, titleOf } from './story-page.ts';

const id = 'no-answer-from-pyongyang';
const quoted = firstQuoteOf(id);
const card = (page: Page): FrameLocator => inside(page);
const query = (event: string): string =>
  `?src=data/north-korea-outreach/timeline.json&parts=card&event=${event}`;

/** A quotation as a card's menu copies it. */
const quotation = (source: Host, event = id): string => {
  const address = `${source.origin}/app/embed/${query(event)}`.replaceAll('&', '&amp;');
  return `<blockquote cite="https://herald.example/" data-sourceline="${address}"><p>${quoted.exact}</p><p>${titleOf(id)}</p></blockquote>
    <script async src="${source.origin}/app/embed/sourceline-frame.js"></script>`;
};
const quote = (page: Page) => page.locator('blockquote').first();

test('a quotation becomes the card of its event, as high as it is @widths @quick', async ({
  page,
  report,
  source
}) => {
  await page.goto(report.put('/', { body: quotation(source) }));
  await expect(card(page).getByRole('heading', { name: titleOf(id) })).toBeVisible();
  await expect(card(page).getByText(quoted.exact)).toBeVisible();
  await expect(card(page).getByText('word for word in the source').first()).toBeVisible();
  await expect(card(page).locator('.strip .event')).toHaveCount(1);
  await expect(quote(page)).toBeHidden();
  const frame = iframe(page);
  const scrolled = await card(page)
    .locator('html')
    .evaluate((root) => root.scrollWidth - root.clientWidth);
  expect(scrolled).toBe(0);
  await expect
    .poll(async () => {
      const content = await card(page)
        .locator('body')
        .evaluate((body) => body.getBoundingClientRect().height);
      return Math.abs((await heightOf(frame)) - content);
    })
    .toBeLessThan(2);
  await expect(card(page).getByRole('link', { name: 'Open the timeline' })).toHaveAttribute(
    'href',
    new RegExp(`id=${id}`, 'u')
  );
});

test('a quotation stays as it is where its script, or its card, does not come', async ({
  page,
  report,
  source
}) => {
  const alone = quotation(source).replace(/<script.*/su, '');
  await page.goto(report.put('/', { body: alone }));
  await expect(quote(page)).toContainText(quoted.exact);
  await expect(page.locator('iframe')).toHaveCount(0);
  // A stranger's words may hold a quotation too, but no other site than the script's is framed for it.
  const foreign = quotation(source).replace(`"${source.origin}/app/embed/?`, `"${report.origin}/app/embed/?`);
  await page.goto(report.put('/', { body: foreign }));
  await page.waitForLoadState('load');
  await expect(quote(page)).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('a card of an event that the story does not have says so, and leads to the timeline', async ({
  page,
  source
}) => {
  await page.goto(`${source.origin}/app/embed/${query('gone')}`);
  await expect(page.getByText('This timeline has no event “gone”.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the timeline' })).toBeVisible();
});

test('an element shows a card, or its own words where there is no such event', async ({ page, report }) => {
  const element = (event: string): string =>
    `<script type="module" src="/embed/sourceline-timeline.js"></script>
     <sourceline-timeline src="${storyPath}" parts="card" event="${event}" theme="dark"><p>Our words.</p></sourceline-timeline>`;
  await page.goto(report.put('/', { body: element(id) }));
  await expect(page.getByRole('heading', { name: titleOf(id) })).toBeVisible();
  await expect(page.locator('.strip .ground')).toHaveAttribute('fill', '#16171a');
  await expect(page.getByText('Our words.')).toBeHidden();
  await page.locator('sourceline-timeline').evaluate((node) => node.setAttribute('event', 'gone'));
  await expect(page.getByText('This timeline has no event “gone”.')).toBeVisible();
  await expect(page.getByText('Our words.')).toBeVisible();
});
