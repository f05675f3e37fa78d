import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
  button,
  bytesOf,
  downloaded,
  menu,
  mostDifferent,
  openExport,
  pngDifference,
  renderedFrom,
  said,
  svgDifferences
} from './export-page.ts';
import { storyInScripts } from './scripts-page.ts';
import { serve } from './stories.ts';
import { expect, test } from './test.ts';

const latin = 'data/north-korea-outreach';

/** Opens the dialog on a story in seven scripts, and gives a path of the same for the command line. */
async function openScripts(page: Page): Promise<string> {
  await serve(page, '/scripts/timeline.json', storyInScripts);
  await openExport(page, '?src=scripts/timeline.json');
  const path = join(mkdtempSync(join(tmpdir(), 'sourceline-')), 'timeline.json');
  writeFileSync(path, JSON.stringify(storyInScripts));
  return path;
}

/** The SHA-256 of each font in an SVG, by its face. */
const hashesOf = (svg: Buffer): Record<string, string> =>
  Object.fromEntries(
    [
      ...svg
        .toString()
        .matchAll(/@font-face\{([^}]*?);src:url\(data:font\/woff2;base64,([^)]*)\) format\('woff2'\)\}/gu)
    ].map(([, face, data]) => [
      face!,
      createHash('sha256').update(Buffer.from(data!, 'base64')).digest('hex')
    ])
  );

test.describe('the fonts in the page’s SVG are the command line’s, byte for byte', () => {
  test('in a story of Latin letters', async ({ page }) => {
    await openExport(page);
    await menu(page, 'For').selectOption('two journal columns');
    const ours = hashesOf(await bytesOf(await downloaded(page, 'SVG')));
    expect(Object.keys(ours)).toHaveLength(3);
    expect(ours).toEqual(hashesOf(renderedFrom(latin, 'svg', ['--preset', 'double-column'])));
  });

  test('in a story of seven scripts, bold Han among them', async ({ page }) => {
    const story = await openScripts(page);
    const svg = await bytesOf(await downloaded(page, 'SVG'));
    const ours = hashesOf(svg);
    expect(Object.keys(ours)).toContain("font-family:'Noto Sans JP';font-style:normal;font-weight:600");
    expect(ours).toEqual(hashesOf(renderedFrom(story, 'svg', [])));
    expect(svg.length).toBeLessThan(150_000);
  });
});

for (const [text, name] of Object.entries({
  embed: 'with its fonts',
  plain: 'left to the reader’s fonts',
  outline: 'as shapes, for Word and the like'
}))
  test(`lines of several scripts stand in the page’s SVG as in the command line’s: ${text}`, async ({
    page,
    context
  }) => {
    const story = await openScripts(page);
    await menu(page, 'Text').selectOption(name);
    const ours = await bytesOf(await downloaded(page, 'SVG'));
    const theirs = renderedFrom(story, 'svg', ['--svg-text', text]);
    expect(await svgDifferences(context, ours, theirs)).toEqual([]);
    expect(/<text/u.test(ours.toString())).toBe(text !== 'outline');
  });

test('a story in seven scripts looks alike in the page’s PNG and in the command line’s', async ({
  page,
  context
}) => {
  const story = await openScripts(page);
  await menu(page, 'Format').selectOption('PNG');
  const ours = await bytesOf(await downloaded(page, 'PNG'));
  const { sizes, share } = await pngDifference(await context.newPage(), ours, renderedFrom(story, 'png', []));
  expect(sizes[0]).toBe(sizes[1]);
  expect(share).toBeLessThan(mostDifferent);
});

test('a character that no font has is named, with its place', async ({ page }) => {
  await serve(page, '/scripts/timeline.json', { ...storyInScripts, title: 'A bridge ☻' });
  await openExport(page, '?src=scripts/timeline.json');
  await downloaded(page, 'SVG');
  await expect(said(page).last()).toContainText('The bundled fonts lack signs: ☻ (U+263B), in “A bridge ☻”.');
});

test('what sets text is loaded when a file is asked for, and not for one without fonts', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const heavy = () => asked.filter((path) => /typesetter|compress-|\.wasm$|\.ttf$/u.test(path));
  await openExport(page);
  await menu(page, 'For').selectOption('two journal columns');
  await menu(page, 'Text').selectOption('left to the reader’s fonts');
  await downloaded(page, 'SVG');
  expect(heavy()).toEqual([]);
  await menu(page, 'Text').selectOption('with its fonts');
  await downloaded(page, 'SVG');
  expect(
    heavy()
      .map((path) =>
        path
          .replace(/-[\w-]+(?=\.\w+$)/u, '')
          .split('/')
          .at(-1)
      )
      .sort()
  ).toEqual([
    'Inter_400Regular.ttf',
    'Inter_600SemiBold.ttf',
    'SourceSerif4_400Regular_Italic.ttf',
    'compress.js',
    'harfbuzz.wasm',
    'typesetter.js'
  ]);
});

test('work that is stopped ends what does it', async ({ page }) => {
  await openExport(page);
  // What never comes, until the page gives it up.
  await page.route('**/*.wasm', () => {});
  const begun = page.waitForEvent('worker');
  await button(page, 'Download SVG').click();
  const worker = await begun;
  const ended = worker.waitForEvent('close');
  await button(page, 'Cancel').click();
  await ended;
  await expect(said(page).last()).toHaveText('Stopped.');
  await page.unroute('**/*.wasm');
  await downloaded(page, 'SVG');
});

test.describe('where it may not run, that is told, and an SVG without fonts can be had', () => {
  test.use({ provoked: /WebAssembly|ERR_FAILED|worker-src|Content Security Policy/iu });

  const wayOut = 'An SVG can be had without fonts: choose “left to the reader’s fonts”.';

  async function expectToldOf(page: Page, what: string): Promise<void> {
    for (const format of ['SVG', 'PNG'] as const) {
      await menu(page, 'Format').selectOption(format);
      await button(page, `Download ${format}`).click();
      await expect(said(page).last()).toHaveText(`${what} ${wayOut}`);
    }
    await menu(page, 'Format').selectOption('SVG');
    await menu(page, 'Text').selectOption('left to the reader’s fonts');
    await downloaded(page, 'SVG');
  }

  for (const policy of ["script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"])
    test(`as a header of the site says ${policy}`, async ({ page }) => {
      await page.route('**/typesetter-*.js', async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), 'content-security-policy': policy };
        await route.fulfill({ response, headers });
      });
      await openExport(page);
      await expectToldOf(
        page,
        'The typesetter may not run here: the browser, or a policy of this site, forbids WebAssembly or generated code.'
      );
    });

  test('as a header of the site forbids workers', async ({ page }) => {
    await page.route(/\/(?:\?.*)?$/u, async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': "worker-src 'none'" };
      await route.fulfill({ response, headers });
    });
    await openExport(page);
    await expectToldOf(page, 'The typesetter could not be fetched; is there a connection?');
  });

  test('as it can’t be fetched', async ({ page }) => {
    await page.route('**/typesetter-*.js', (route) => route.abort());
    await openExport(page);
    await expectToldOf(page, 'The typesetter could not be fetched; is there a connection?');
  });

  test('though lines of several scripts have no places of their own then', async ({ page }) => {
    await openScripts(page);
    await page.route('**/*.ttf', (route) => route.abort());
    await menu(page, 'Text').selectOption('left to the reader’s fonts');
    await downloaded(page, 'SVG');
    await expect(said(page).last()).toContainText(
      'some programs may draw lines in several scripts in the wrong order'
    );
  });
});
