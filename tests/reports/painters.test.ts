import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sourceline } from '../browser/served.ts';
import { openBrowser } from './browser.ts';
import { differenceOf } from './difference.ts';
import { bundledFontsOnly } from './fonts.ts';
import { folderFor, storyFolder, storyFolderOf } from './made.ts';
import { readPng, writePng } from './png.ts';
import { run } from './programs.ts';
import { storyInManyScripts } from './scripts.ts';

/** The pixels that may differ from resvg's: two of ten thousand. */
const most = 0.0002;

/** librsvg sets no ligatures: a line with “fi” in it is up to a pixel longer. */
const mostWithoutLigatures = 0.002;

/** Pixels of a picture for each pixel of CSS. */
const scale = 2;

const folder = folderFor('painters');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Draws an SVG that is `width` pixels wide by each painter, into files beside it. */
async function paint(svg: string, width: number): Promise<void> {
  run('rsvg-convert', ['--zoom', String(scale), '-o', `${svg}.librsvg.png`, svg], {
    env: bundledFontsOnly(folder)
  });
  const page = await browser.newPage({ deviceScaleFactor: scale, viewport: { width, height: 600 } });
  await page.goto(pathToFileURL(svg).href);
  const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
  await page.setViewportSize({ width, height: Math.ceil(height) });
  await page.screenshot({ path: `${svg}.chromium.png`, omitBackground: true });
  await page.close();
}

/** Fails if a painter and resvg did not draw alike, and leaves a picture of what differs. */
function hold(name: string, svg: string, painter: 'librsvg' | 'chromium', limit: number): void {
  const [ours, theirs] = ['resvg', painter].map((each) => readPng(readFileSync(`${svg}.${each}.png`)));
  const { share, picture } = differenceOf(ours!, theirs!);
  console.log(`${name}: resvg and ${painter} differ in ${(share * 100).toFixed(3)} % of pixels`);
  if (share >= limit) writeFileSync(`${svg}.${painter}-differs.png`, writePng(picture));
  expect(share, `resvg and ${painter}; see ${folder}`).toBeLessThan(limit);
}

describe.each([
  { name: 'the story of the reports', source: () => storyFolder, ligatures: true },
  {
    name: 'a story in many scripts',
    source: () => storyFolderOf(storyInManyScripts, folder),
    ligatures: false
  }
])('$name is drawn alike by resvg, librsvg and Chromium', ({ name, source, ligatures }) => {
  const story = source();
  test.each([
    ['light', 960],
    ['dark', 960],
    ['print', 400]
  ] as const)('in the %s theme, %d pixels wide', async (theme, width) => {
    const place = join(folder, `${name} ${theme}`);
    mkdirSync(place);
    const svg = join(place, 'timeline.svg');
    const options = ['--width', String(width), '--theme', theme, '--dpi', String(96 * scale)];
    sourceline(['render', story, '-o', svg, '-o', `${svg}.resvg.png`, ...options]);
    await paint(svg, width);
    hold(`${name}, ${theme}`, svg, 'librsvg', ligatures ? mostWithoutLigatures : most);
    hold(`${name}, ${theme}`, svg, 'chromium', most);
  });
});
