import { mkdirSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Embedded } from '../../src/export/snippets/embedded.ts';
import { snippetOf, type SnippetKind } from '../../src/export/snippets/snippets.ts';
import { serveFolder, sourceline } from '../browser/served.ts';
import { openBrowser } from './browser.ts';
import { keepForGuide, textOf } from './documents.ts';
import { asItOpens, embeddedAt, saveForSnippet } from './embedded.ts';
import { folderFor, storyFolder } from './made.ts';
import { notebookPage } from './notebook.ts';
import { latexTemplate, plainPage, quartoFilter, quartoTemplate } from './pages.ts';
import { run } from './programs.ts';

const folder = folderFor('web');
const reports = join(folder, 'site/reports');
let browser: Browser;
let server: Server;
let embedded: Embedded;

/** A site of the story, as `sourceline build` makes it, with the reports in a folder of it. */
beforeAll(async () => {
  browser = await openBrowser();
  const served = await serveFolder(join(folder, 'site'), '/timelines/');
  server = served.server;
  embedded = embeddedAt(served.address);
  sourceline(['build', storyFolder, '-o', join(folder, 'site'), '--base-url', served.address]);
  mkdirSync(reports);
  for (const kind of ['html', 'markdown'] as const) await saveForSnippet(kind, reports, embedded);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Opens a report, and fails in the end if anything in it went wrong. */
async function open(name: string, html: string, width: number): Promise<{ page: Page; faults: string[] }> {
  writeFileSync(join(reports, `${name}.html`), html);
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  const faults: string[] = [];
  await page.route('**/favicon.ico', (route) => route.fulfill({ body: '' }));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
  await page.goto(`${embedded.addresses.site}reports/${name}.html`);
  return { page, faults };
}

/** How each kind is seen to be there. */
const isShown: Readonly<Partial<Record<SnippetKind, (page: Page) => Promise<unknown>>>> = {
  element: (page) => page.locator('sourceline-timeline .stage svg').first().waitFor(),
  frame: async (page) => {
    await page.frameLocator('iframe').locator('.stage svg').first().waitFor();
    await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight !== 640);
  },
  html: async (page) => {
    await page.waitForFunction(() => document.querySelector('img')!.naturalWidth > 0);
    expect(await page.locator('figcaption').textContent()).toContain(embedded.sources[0]!.citation);
  }
};

const scrollsAside = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

describe.each([
  ['a plain page', plainPage],
  ['a notebook', notebookPage]
] as const)('in %s', (name, pageOf) => {
  describe.each(Object.entries(isShown))('the snippet %s', (kind, shown) => {
    test.each([1000, 390])('shows the timeline, %d pixels wide', async (width) => {
      const html = pageOf(snippetOf(kind as SnippetKind, embedded, asItOpens), folder);
      const { page, faults } = await open(`${name} ${kind} ${width}`, html, width);
      await shown(page);
      expect(await scrollsAside(page)).toBe(false);
      expect(faults).toEqual([]);
      const picture = join(folder, `${name} ${kind} ${width}.png`);
      await page.screenshot({ path: picture });
      if (`${name} ${kind} ${width}` === 'a plain page element 1000') keepForGuide(picture, 'web');
      await page.close();
    });
  });
});

/** What Quarto asks pandoc for in each format: https://quarto.org/docs/authoring/figures.html#multiformat-figures. */
const withImages = (ending: string): readonly string[] => ['--default-image-extension', ending];

/** Quarto is not among Debian's packages; it is pandoc with filters, of which one concerns this snippet. */
describe('in a document of Quarto’s', () => {
  const source = join(folder, 'report.qmd');
  const filter = join(folder, 'quarto.lua');
  const template = join(folder, 'quarto.html');
  const printed = join(folder, 'quarto.latex');
  beforeAll(() => {
    writeFileSync(filter, quartoFilter);
    writeFileSync(template, quartoTemplate);
    writeFileSync(printed, latexTemplate);
    const snippet = snippetOf('quarto', embedded, asItOpens);
    writeFileSync(
      source,
      `# No answer so far\n\nSeveral channels were tried.\n\n${snippet}\nA review is due.\n`
    );
  });

  it('the snippet is live where that is a page', async () => {
    const html = run('pandoc', [
      '-f',
      'markdown',
      '-L',
      filter,
      '--template',
      template,
      '-t',
      'html5',
      source
    ]);
    const { page, faults } = await open('quarto', html, 1000);
    await isShown.frame!(page);
    expect(await page.locator('img').count()).toBe(0);
    expect(faults).toEqual([]);
    const picture = join(folder, 'quarto.png');
    await page.screenshot({ path: picture });
    keepForGuide(picture, 'quarto');
    await page.close();
  });

  it('the snippet is a picture with caption and sources where that is printed', async () => {
    const docx = join(folder, 'report.docx');
    await saveForSnippet('quarto', folder, embedded);
    run('pandoc', ['-f', 'markdown', '-L', filter, ...withImages('png'), '-o', docx, source], {
      cwd: folder
    });
    const text = run('pandoc', ['-t', 'plain', '--wrap=none', docx]);
    expect(text).toContain(`As of March 13, 2021. Source: ${embedded.sources[0]!.citation}. Live timeline.`);
    expect(run('unzip', ['-Z1', docx, 'word/media/*']).trim()).toMatch(/\.png$/u);
    const pdf = join(folder, 'report.pdf');
    const made = ['--template', printed, ...withImages('pdf'), '-o', pdf];
    run('pandoc', ['-f', 'markdown', '-L', filter, ...made, source], { cwd: folder });
    // Its letters are letters: the picture is the PDF.
    expect(textOf(pdf)).toContain('Article: Sat., March 13');
  });
});
