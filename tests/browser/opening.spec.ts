import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  article,
  articleTimelineText,
  eventOf,
  plainText,
  quoteOf,
  sourceOf,
  timelineOf
} from '../support/documents.ts';
import {
  drawnPage,
  fromMenu,
  items,
  list,
  mark,
  open,
  search,
  show,
  stage,
  story,
  words
} from './story-page.ts';
import { serve, serveText } from './stories.ts';
import { expect, test } from './test.ts';

const problems = (page: Page) => page.getByRole('region', { name: /problems? in/u });
const openFiles = (page: Page, files: Readonly<Record<string, string>>) =>
  page.locator('input[type="file"]').setInputFiles(
    Object.entries(files).map(([name, text]) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(text)
    }))
  );

test('the page asks for its story once, before its script does', async ({ page }) => {
  await open(page);
  const asked = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.includes('/data/'))
      .map(({ name, initiatorType }) => [new URL(name).pathname, initiatorType])
  );
  expect(asked).toEqual([
    ['/data/north-korea-outreach/timeline.json', 'link'],
    ['/data/north-korea-outreach/sources/article.txt', 'link']
  ]);
});

test('a path of this site opens its story, with the texts beside it @quick', async ({ page }) => {
  const { content, ...source } = sourceOf(plainText);
  await serve(
    page,
    '/other/timeline.json',
    timelineOf({ sources: [{ ...source, text: 'texts/paper.txt' }] })
  );
  await serveText(page, '/other/texts/paper.txt', content!, 'text/plain');
  await open(page, '?src=other/timeline.json');
  await expect(page.getByRole('heading', { level: 1, name: 'Talks' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'comes from /other/timeline.json' })).toBeVisible();
  await expect(items(page)).toHaveCount(1);
  await expect(words(page)).toContainText('The ministry did not comment.');
  await mark(page, 'talks').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?src=other%2Ftimeline\.json&id=talks$/u);
});

const refused: Readonly<
  Record<string, { readonly body: string; readonly type?: string; readonly message: string | RegExp }>
> = {
  'a web page': {
    body: '<!doctype html><p>Sign in',
    type: 'text/html',
    message: 'is a web page, not a timeline'
  },
  'a file cut short': {
    body: articleTimelineText.slice(0, 900),
    message: /ends? (?:too early|before|in the middle)|cut short|incomplete|not JSON/u
  },
  'an empty file': { body: '', message: /empty|not JSON|ends/u },
  'another kind of JSON': { body: '[1, 2]', message: /object|timeline/u },
  'a story of a later version': {
    body: JSON.stringify({ ...timelineOf(), version: 2 }),
    message: /version/u
  },
  'a quote that is not in its source': {
    body: JSON.stringify(
      timelineOf({
        events: [
          eventOf({ assertions: [{ voice: 'reported', evidence: [quoteOf('Talks began in Paris')] }] })
        ]
      })
    ),
    message: /quote|stand/u
  }
};

for (const [what, { body, type, message }] of Object.entries(refused)) {
  test(`${what} is told from a story, and the example is offered instead`, async ({ page }) => {
    await serveText(page, '/other/timeline.json', body, type);
    await page.goto('/?src=other/timeline.json');
    await expect(problems(page)).toContainText(message);
    await page.getByRole('button', { name: 'Open the example story' }).click();
    await expect(items(page)).toHaveCount(story.events.length);
    await expect(problems(page)).toHaveCount(0);
  });
}

test.describe('a story that is not there', () => {
  test.use({ provoked: /404|Failed to load resource/u });
  test('is said not to be there', async ({ page }) => {
    await page.route('**/gone/timeline.json', (route) => route.fulfill({ status: 404, body: 'no' }));
    await page.goto('/?src=gone/timeline.json');
    await expect(problems(page)).toContainText('gone/timeline.json does not exist on the server');
  });

  test('and a source that is not there is named with its place', async ({ page }) => {
    const source = { ...sourceOf(plainText), content: undefined };
    await serve(page, '/half/timeline.json', timelineOf({ sources: [{ ...source, text: 'paper.txt' }] }));
    await page.route('**/half/paper.txt', (route) => route.fulfill({ status: 404, body: 'no' }));
    await page.goto('/?src=half/timeline.json');
    await expect(problems(page)).toContainText('sources[0].text');
    await expect(problems(page)).toContainText('paper.txt does not exist on the server');
  });
});

test.describe('without a connection', () => {
  test.use({ provoked: /ERR_|Failed to load resource/u });
  test('a story that can not be fetched is said to be so', async ({ page }) => {
    await page.route('**/off/timeline.json', (route) => route.abort('internetdisconnected'));
    await page.goto('/?src=off/timeline.json');
    await expect(problems(page)).toContainText('could not be fetched; is there a connection?');
  });
});

for (const source of [
  'https://example.org/timeline.json',
  '//example.org/timeline.json',
  'data:application/json,{}',
  'javascript:alert(document.domain)'
]) {
  test(`a story of another site is not opened: ${source}`, async ({ page }) => {
    await open(page, `?src=${encodeURIComponent(source)}`);
    await expect(
      page.getByRole('status').filter({ hasText: 'a story is opened from this site only' })
    ).toBeVisible();
    await expect(items(page)).toHaveCount(story.events.length);
  });
}

test('Open takes a timeline.json with its source files @widths @quick', async ({ page }) => {
  await open(page, '?src=data/north-korea-outreach/timeline.json&lane=outreach');
  await show(page, 'List');
  await expect(items(page)).toHaveCount(3);
  const retold = articleTimelineText.replace(story.title, 'The same story, from files');
  await openFiles(page, { 'timeline.json': retold, 'article.txt': article });
  await expect(page.getByRole('heading', { level: 1, name: 'The same story, from files' })).toBeVisible();
  await expect(items(page)).toHaveCount(story.events.length);
  expect(new URL(page.url()).search).toMatch(/^\?own=\w+$/u);
});

test('the button Open asks for files', async ({ page }) => {
  await open(page);
  const asked = page.waitForEvent('filechooser');
  await fromMenu(page, 'Open…');
  expect((await asked).isMultiple()).toBe(true);
});

test('files that are dropped on the page are opened', async ({ page }) => {
  await open(page);
  const transfer = await page.evaluateHandle(
    ([timeline, text]) => {
      const files = new DataTransfer();
      files.items.add(new File([timeline!], 'timeline.json', { type: 'application/json' }));
      files.items.add(new File([text!], 'article.txt', { type: 'text/plain' }));
      return files;
    },
    [articleTimelineText.replace(story.title, 'Dropped'), article]
  );
  const target = drawnPage(page);
  await target.dispatchEvent('dragover', { dataTransfer: transfer });
  await expect(target).toHaveClass(/hovers/u);
  await target.dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByRole('heading', { level: 1, name: 'Dropped' })).toBeVisible();
  await expect(target).not.toHaveClass(/hovers/u);
});

test('all that is wrong in a file is listed with its places, and the story on screen stays as it is @widths @quick', async ({
  page
}) => {
  await open(page, '?lane=outreach&id=official-tells-reuters');
  await show(page, 'List');
  const broken = timelineOf({
    asOf: '2021-02-30',
    events: [
      eventOf({ lane: 'nowhere' }),
      eventOf({ when: { edtf: '2021-13-01', aspect: 'on' } }),
      eventOf({
        id: 'third',
        assertions: [{ voice: 'reported', evidence: [quoteOf('Talks began in Paris')] }]
      })
    ]
  });
  await openFiles(page, { 'timeline.json': JSON.stringify(broken) });
  const shown = problems(page);
  await expect(shown.getByRole('alert')).toContainText('Not opened. Your current timeline is unchanged.');
  for (const place of [
    'asOf',
    'events[0].lane',
    'events[1].id',
    'events[1].when.edtf',
    'events[2].assertions[0].evidence[0]'
  ])
    await expect(shown.locator('code', { hasText: place }).first(), place).toBeAttached();
  await expect(items(page)).toHaveCount(3);
  await expect(words(page).getByRole('region', { name: 'The official tells Reuters' })).toBeVisible();
  await shown.getByRole('button', { name: 'Dismiss' }).click();
  await expect(shown).toHaveCount(0);
});

test('files without a document, or with two, are told so', async ({ page }) => {
  await open(page);
  await openFiles(page, { 'article.txt': article });
  await expect(problems(page)).toContainText('there is no timeline.json among the files');
  await openFiles(page, { 'one.json': '{}', 'two.json': '{}' });
  await expect(problems(page)).toContainText('2 documents were opened');
  await expect(items(page)).toHaveCount(story.events.length);
});

test('a document whose source was not opened says which, and how', async ({ page }) => {
  await open(page);
  await openFiles(page, { 'timeline.json': articleTimelineText });
  await expect(problems(page)).toContainText(
    'sources/article.txt was not opened; open it together with the document'
  );
});

/** Texts that try to be markup, or too long for their place, or that run the other way. */
const hostile = [
  '<img src=x onerror=alert(document.domain)>',
  '"><script>alert(document.domain)</script>',
  '{{constructor.constructor("alert()")()}}',
  'W'.repeat(290),
  'مرحبا بالعالم',
  '𝓤𝓷𝓲𝓬𝓸𝓭𝓮 👩‍👩‍👧‍👦 Z̸͍̈a̷l̴g̵o̶',
  '__proto__'
].map((text, index) => ({ text, id: `hostile-${index}` }));

test('hostile titles are shown as the text they are, and break nothing', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const events = hostile.map(({ text, id }, index) =>
    eventOf({
      id,
      title: `${text} title`,
      lane: id,
      when: { edtf: `2021-05-0${index + 1}`, aspect: 'on', inferred: text }
    })
  );
  const lanes = hostile.map(({ text, id }) => ({ id, label: text }));
  await serve(
    page,
    '/hostile/timeline.json',
    timelineOf({ title: hostile[0]!.text, description: hostile[1]!.text, lanes, events })
  );
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, '?src=hostile/timeline.json');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(hostile[0]!.text);
    await show(page, 'List');
    await expect(items(page)).toHaveCount(hostile.length);
    await expect(list(page)).toContainText('<script>alert(document.domain)</script> title');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expect(page.locator('img, .sourceline script, .sourceline iframe')).toHaveCount(0);
  }
  for (const { id } of hostile) {
    await page.goto(`/?src=hostile/timeline.json&id=${id}`);
    await expect(words(page).getByRole('button', { name: 'Close the card' })).toBeVisible();
  }
  await search(page).fill('<img src=x onerror=alert(document.domain)>');
  await expect(stage(page)).toBeVisible();
  expect(dialogs).toEqual([]);
});

test('the policy of the built page stands in it, and is strict', () => {
  const file = readFileSync(new URL('../../dist/app/index.html', import.meta.url), 'utf8');
  const html = file.replaceAll('&#39;', "'");
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'"
  ])
    expect(html).toContain(rule);
  expect(html).not.toMatch(/unsafe-(?:inline|eval)/u);
});
