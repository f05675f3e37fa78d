import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { timelineOf } from '../support/documents.ts';
import { violationsOf } from './axe.ts';
import { go, id, requestsOf, test } from './built-site.ts';
import {
  card,
  chosen,
  items,
  label,
  mark,
  shareEvent,
  story,
  titleOf,
  words,
  showArticle
} from './story-page.ts';
import { toList } from './tabs.ts';
import { expect } from './test.ts';

test.describe('a site below a deep path', () => {
  test('shows its story from its front, and asks for nothing outside of its folder @widths @quick', async ({
    page,
    built
  }) => {
    const requests = requestsOf(page);
    await go(page, built.site);
    await expect(page).toHaveURL(`${built.site}north-korea-outreach/`);
    await label(page, id).click();
    await showArticle(page);
    await expect(chosen(page)).not.toHaveCount(0);
    await toList(page);
    await expect(items(page)).toHaveCount(story.events.length);
    expect(requests.filter((url) => !url.startsWith(built.site))).toEqual([]);
    expect(requests.length).toBeGreaterThan(4);
  });

  test('opens a deep link, and goes back over what was chosen', async ({ page, built }) => {
    await go(page, `${built.site}north-korea-outreach/?id=${id}&from=2021-02-01&to=2021-04-30`);
    await expect(card(page, id)).toBeVisible();
    await mark(page, 'alaska-talks').click();
    await expect(page).toHaveURL(/\/north-korea-outreach\/\?id=alaska-talks/u);
    await page.goBack();
    await expect(card(page, id)).toBeVisible();
    await page.reload();
    await expect(card(page, id)).toBeVisible();
  });

  test('gives each event a page that tells of it before any script has run', async ({ page, built }) => {
    for (const { id: event, title } of story.events) {
      const response = await page.request.get(`${built.site}north-korea-outreach/event/${event}/`);
      const html = await response.text();
      expect(html).toContain(
        `<title>${title.replaceAll("'", '&#39;')} · ${story.title} · Sourceline</title>`
      );
      expect(html).toContain(`content="https://example.org/there/north-korea-outreach/event/${event}/"`);
    }
  });

  test('opens an event from its own page, with its own title', async ({ page, built }) => {
    const requests = requestsOf(page);
    await go(page, `${built.site}north-korea-outreach/event/${id}/`);
    await expect(card(page, id)).toBeVisible();
    await expect(chosen(page)).not.toHaveCount(0);
    await expect(page).toHaveTitle(`${titleOf(id)} · ${story.title} · Sourceline`);
    await expect(page).toHaveURL(`${built.site}north-korea-outreach/?id=${id}`);
    expect(requests.filter((url) => !url.startsWith(built.site))).toEqual([]);
    await words(page).getByRole('button', { name: 'Close' }).click();
    await expect(page).toHaveTitle(`${story.title} · Sourceline`);
    await expect(page).toHaveURL(`${built.site}north-korea-outreach/`);
  });

  test('copies a link to an event’s own page, with the view', async ({ page, built, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await go(page, `${built.site}north-korea-outreach/?id=${id}&group=actor`);
    await shareEvent(page).click();
    await page.getByRole('button', { name: 'Copy link to this event' }).click();
    await expect(page.getByRole('button', { name: 'Link to this event copied' })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${built.site}north-korea-outreach/event/${id}/?group=actor`);
    await go(page, link);
    await expect(card(page, id)).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Group by' })).toHaveValue('actor');
  });

  test('has data for machines that reads as JSON', async ({ page, built }) => {
    await go(page, `${built.site}north-korea-outreach/event/${id}/`);
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    const { '@graph': graph } = JSON.parse(data!) as { '@graph': { '@type': string }[] };
    expect(graph.map((node) => node['@type'])).toEqual(
      expect.arrayContaining(['NewsArticle', 'Event', 'Quotation'])
    );
  });

  test('lists several stories in front', async ({ page, built }) => {
    const requests = requestsOf(page);
    await page.goto(built.two);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('link', { name: story.title }).click();
    await expect(items(page)).toHaveCount(story.events.length);
    await page.goto(built.two);
    await page.getByRole('link', { name: /Talks$/u }).click();
    await expect(words(page)).toContainText('The ministry did not comment.');
    await go(page, `${built.two}talks/event/~con.~/`);
    await expect(page).toHaveURL(`${built.two}talks/?id=Con.`);
    await expect(chosen(page)).not.toHaveCount(0);
    expect(requests.filter((url) => !url.startsWith(built.two))).toEqual([]);
  });

  for (const path of ['', `north-korea-outreach/event/${id}/`])
    test(`has nothing that axe finds wrong at ${path || 'its front'}`, async ({ page, built }) => {
      await go(page, built.site + path);
      expect(await violationsOf(page)).toEqual([]);
    });
});

test.describe('a link into a site', () => {
  const upload = '?src=../../uploads/timeline.json';
  const refusal = 'this site shows its own stories only';

  test.beforeEach(({ built }) => {
    mkdirSync(join(built.folder, 'uploads'), { recursive: true });
    writeFileSync(
      join(built.folder, 'uploads/timeline.json'),
      JSON.stringify(timelineOf({ title: 'What a reader uploaded' }))
    );
  });

  test('does not show what else is on its server, in the page or in a frame', async ({ page, built }) => {
    await go(page, `${built.two}talks/${upload}`);
    await expect(page.getByText(refusal)).toBeVisible();
    // The page has a story of its own, which it shows.
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Talks');
    await expect(page.getByText('What a reader uploaded')).toHaveCount(0);
    await page.goto(`${built.two}embed/${upload.replace('../../', '../')}`);
    await expect(page.getByText(refusal)).toBeVisible();
    await expect(page.getByText('What a reader uploaded')).toHaveCount(0);
  });

  test('shows its other stories', async ({ page, built }) => {
    await page.goto(`${built.two}talks/?src=../data/north-korea-outreach/timeline.json`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.title);
    await page.goto(`${built.two}embed/?src=data/north-korea-outreach/timeline.json`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.title);
  });
});

test.describe('a page whose script is missing', () => {
  test.use({ provoked: /ERR_|Failed to load resource/u });
  test('shows the events of its story as a plain list', async ({ page, built }) => {
    await page.route('**/assets/index-*.js', (route) => route.abort());
    await page.goto(`${built.site}north-korea-outreach/`);
    await expect(page.getByText('The timeline is not drawn.')).toBeVisible();
    await expect(page.getByRole('listitem')).toHaveCount(story.events.length);
    await expect(page.getByRole('heading', { name: titleOf(id) })).toBeVisible();
    await page.goto(`${built.site}north-korea-outreach/event/${id}/`);
    await page.getByRole('link', { name: story.title }).click();
    await expect(page.getByRole('listitem')).toHaveCount(story.events.length);
  });
});
