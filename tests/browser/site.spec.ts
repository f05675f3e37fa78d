import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { eventOf, plainText, sourceOf, timelineOf } from '../support/documents.ts';
import { violationsOf } from './axe.ts';
import { serveFolder, sourceline } from './served.ts';
import { card, chosen, focusedId, items, mark, search, story, titleOf, words } from './story-page.ts';
import { expect, test as base } from './test.ts';

const id = 'no-answer-from-pyongyang';
const example = 'data/north-korea-outreach';
const below = '/reports/2021/timelines/';

/** What the command line made of the story, in a folder that it made for it. */
interface Built {
  readonly folder: string;
  /** The address of a site of the story, in `folder/site`. */
  readonly site: string;
  /** The address of a site of two stories. */
  readonly two: string;
  /** The address of a single file on disk. */
  readonly file: string;
  /** And of one of the other story. */
  readonly otherFile: string;
  /** The other story's files. */
  readonly other: readonly string[];
}

/** What would end an element, begin another or stand for something else. */
const hostile = '</title></script><!--<script>window.__pwned = 1</script> $& "onload=x \u2028 Talks';

/** Writes a story with a text beside it, whose words and ids are hostile, and gives its files. */
function writeOther(folder: string): readonly string[] {
  const { content, ...source } = sourceOf(plainText);
  const document = timelineOf({
    title: hostile,
    description: hostile,
    sources: [{ ...source, text: 'paper.txt' }],
    events: [eventOf({ id: 'Con.' })]
  });
  const files = { 'timeline.json': JSON.stringify(document), 'paper.txt': content! };
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return Object.keys(files).map((name) => join(folder, name));
}

const buildSite = (folder: string, env?: NodeJS.ProcessEnv): string =>
  sourceline(['build', example, '-o', folder, '--base-url', 'https://example.org/there/'], env);
const buildFile = (file: string, env?: NodeJS.ProcessEnv): string =>
  sourceline(['build', example, '--single', '-o', file], env);

const test = base.extend<object, { built: Built }>({
  built: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from the braces.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'sourceline site '));
      const other = writeOther(join(folder, 'other'));
      const file = join(folder, 'a timeline.html');
      buildSite(join(folder, 'site'));
      sourceline(['build', example, join(folder, 'other'), '-o', join(folder, 'two')]);
      buildFile(file);
      sourceline(['build', join(folder, 'other'), '--single', '-o', join(folder, 'other.html')]);
      const { address, server } = await serveFolder(folder, below);
      await use({
        folder,
        site: `${address}site/`,
        two: `${address}two/`,
        file: pathToFileURL(file).href,
        otherFile: pathToFileURL(join(folder, 'other.html')).href,
        other
      });
      server.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' }
  ],
  baseURL: ({ built }, use) => use(built.site)
});

/** The addresses that a page asks for from now on. */
function requestsOf(page: Page): readonly string[] {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  return urls;
}

async function go(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.stage svg').waitFor();
}

test.describe('a site below a deep path', () => {
  test('shows its story from its front, and asks for nothing outside of its folder @quick', async ({
    page,
    built
  }) => {
    const requests = requestsOf(page);
    await go(page, built.site);
    await expect(items(page)).toHaveCount(story.events.length);
    await expect(page).toHaveURL(`${built.site}north-korea-outreach/`);
    await mark(page, id).click();
    await expect(chosen(page)).not.toHaveCount(0);
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

  test('gives each event a page that tells of it before any script has run @quick', async ({
    page,
    built
  }) => {
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
    await words(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(words(page).getByRole('button', { name: 'Link copied' })).toBeVisible();
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

test.describe('a single file from disk', () => {
  test('shows the story, and asks for nothing at all @quick', async ({ page, built }) => {
    const requests = requestsOf(page);
    await go(page, built.file);
    await expect(items(page)).toHaveCount(story.events.length);
    await mark(page, id).click();
    await expect(chosen(page)).not.toHaveCount(0);
    await page.evaluate(() => document.fonts.ready);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([built.file]);
  });

  test('wears its own fonts', async ({ page, built }) => {
    await go(page, built.file);
    const loaded = () =>
      page.evaluate(() =>
        [...document.fonts]
          .filter(({ status }) => status === 'loaded')
          .map(({ family }) => family.replaceAll('"', ''))
      );
    await expect.poll(async () => [...new Set(await loaded())].sort()).toEqual(['Inter', 'Source Serif 4']);
  });

  test('works by keyboard, keeps the view in its address, and goes back', async ({ page, built }) => {
    await go(page, built.file);
    await mark(page, id).focus();
    await page.keyboard.press('Enter');
    await expect(card(page, id)).toBeVisible();
    await expect(page).toHaveURL(`${built.file}?id=${id}`);
    await page.keyboard.press('/');
    await expect(search(page)).toBeFocused();
    await page.goBack();
    await expect(card(page, id)).toHaveCount(0);
    await go(page, `${built.file}?id=alaska-talks`);
    await expect(card(page, 'alaska-talks')).toBeVisible();
    expect(await focusedId(page)).toBeNull();
  });

  test('offers no link, as no one else could follow it', async ({ page, built }) => {
    await go(page, `${built.file}?id=${id}`);
    await expect(words(page).getByRole('button', { name: 'Close' })).toBeVisible();
    await expect(words(page).getByRole('button', { name: 'Copy link' })).toHaveCount(0);
  });

  test('opens another story from disk', async ({ page, built }) => {
    await go(page, built.file);
    await page.locator('input[type="file"]').setInputFiles([...built.other]);
    await expect(page.getByRole('heading', { level: 1, name: /Talks$/u })).toBeVisible();
  });

  test('shows hostile words as words', async ({ page, built }) => {
    for (const address of [built.otherFile, `${built.two}talks/`, `${built.two}talks/event/~con.~/`]) {
      await go(page, address);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(
        '<!--<script>window.__pwned = 1</script> $& "onload=x'
      );
      await expect(page).toHaveTitle(/<script>window\.__pwned = 1<\/script> \$& "onload=x/u);
      expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
    }
  });

  test('has nothing that axe finds wrong', async ({ page, built }) => {
    await go(page, `${built.file}?id=${id}`);
    expect(await violationsOf(page)).toEqual([]);
  });
});

test.describe('the policy of a single file', () => {
  test.use({ provoked: /script|trusted-types|TrustedHTML/iu });
  test('lets no script in but its own @quick', async ({ page, built }) => {
    await go(page, built.file);
    const plant = (): void => {
      const script = document.createElement('script');
      script.append('window.ran = true');
      document.body.append(script);
    };
    await page.evaluate(plant);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await expect(page.evaluate(() => (document.body.innerHTML = '<p>'))).rejects.toThrow('TrustedHTML');
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

  test('does not show what else is on its server, in the page or in a frame @quick', async ({
    page,
    built
  }) => {
    await page.goto(`${built.two}talks/${upload}`);
    await expect(page.getByText(refusal)).toBeVisible();
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

test('a site and a single file have the licences of what is in them, its fonts included', ({ built }) => {
  const texts = ['site/THIRD-PARTY.txt', 'site/embed/THIRD-PARTY.txt', 'a timeline.html'].map((path) =>
    readFileSync(join(built.folder, path), 'utf8')
  );
  for (const text of texts)
    for (const name of [
      'svelte',
      'd3-scale',
      'valibot',
      'date-fns',
      '@fontsource/inter',
      '@fontsource/source-serif-4'
    ])
      expect(text).toMatch(new RegExp(`^${name} [0-9.]+ \\(`, 'mu'));
  for (const text of texts) expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
  // What sets the text of files is fetched by the page when it is asked for.
  for (const name of ['harfbuzzjs', '@resvg/resvg-wasm', 'wawoff2', '@expo-google-fonts/noto-sans-jp'])
    expect(texts[0]).toContain(`\n${name} `);
});

test('the same story gives the same bytes, in any zone and language', ({ built }) => {
  const root = mkdtempSync(join(tmpdir(), 'sourceline-again-'));
  const there = { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  buildSite(join(root, 'site'), there);
  buildFile(join(root, 'file.html'), there);
  buildFile(join(root, 'again.html'));
  expect(hashesIn(join(root, 'site'))).toEqual(hashesIn(join(built.folder, 'site')));
  expect(hashOf(join(root, 'file.html'))).toBe(hashOf(join(root, 'again.html')));
  rmSync(root, { recursive: true });
});

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** The hash of each file in a folder. */
const hashesIn = (folder: string): readonly (readonly string[])[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => [path, hashOf(join(folder, path))]);

test('a folder keeps what else is in it, and one that can not be made is named', ({ built }) => {
  const site = join(built.folder, 'kept');
  mkdirSync(join(site, 'north-korea-outreach'), { recursive: true });
  writeFileSync(join(site, 'north-korea-outreach/notes.txt'), 'mine');
  writeFileSync(join(site, 'index.html'), 'an older page');
  expect(() => buildSite(site)).toThrow(`${site} is not empty`);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('an older page');
  sourceline(['build', example, '-o', site, '--force']);
  // Now it is a site.
  buildSite(site);
  expect(readFileSync(join(site, 'north-korea-outreach/notes.txt'), 'utf8')).toBe('mine');
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain(story.title);
  const inFile = join(site, 'index.html');
  expect(() => buildSite(inFile)).toThrow(`cannot write ${join(inFile, 'stories.json')}`);
  mkdirSync(join(site, 'folder.html'));
  expect(() => buildFile(join(site, 'folder.html'))).toThrow('folder.html: it is a folder');
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

  test('does so in one file too', async ({ browser, built }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(built.file);
    await expect(page.getByRole('listitem')).toHaveCount(story.events.length);
    await page.close();
  });
});
