import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sourceline } from '../browser/served.ts';
import { openBrowser } from './browser.ts';
import { resvg } from '../../src/export/node/font-tools.ts';
import { differenceOf, mostInTile, type Painter } from './difference.ts';
import { bundledFontsOnly, fontFiles } from './fonts.ts';
import { folderFor, storyFolder, storyFolderOf } from './made.ts';
import { readPng, writePng } from './png.ts';
import { run } from './programs.ts';
import { storyFromRightToLeft, storyInManyScripts } from './scripts.ts';

/** The pixels that may differ from resvg's in all: one of ten thousand. */
const most = 0.0001;

/** Pixels of a picture for each pixel of CSS. */
const scale = 2;

const folder = folderFor('painters');
const painter = await resvg();
const fonts = fontFiles.map((path) => readFileSync(path));
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** librsvg sets no ligatures: here nobody does, as a joiner that no one sees parts their letters. */
const withoutLigatures = (svg: string): string =>
  svg.replaceAll(/>[^<]+</gu, (text) => text.replaceAll(/f(?=[fijlt])/gu, 'f\u200c'));

/** Draws an SVG that is `width` pixels wide by resvg and by librsvg, into files beside it. */
function paintByLibrsvg(svg: string, width: number): string {
  const parted = svg.replace(/\.svg$/u, '-parted.svg');
  const markup = withoutLigatures(readFileSync(svg, 'utf8'));
  writeFileSync(parted, markup);
  writeFileSync(`${parted}.resvg.png`, painter.png(markup, width * scale, fonts));
  run('rsvg-convert', ['--zoom', String(scale), '-o', `${parted}.librsvg.png`, parted], {
    env: bundledFontsOnly(folder)
  });
  return parted;
}

/** Draws an SVG that is `width` pixels wide by Inkscape, which takes fonts of the system alone, into a file beside it. */
function paintByInkscape(svg: string, width: number): void {
  run('inkscape', [svg, `--export-width=${width * scale}`, `--export-filename=${svg}.inkscape.png`], {
    env: { ...bundledFontsOnly(folder), INKSCAPE_PROFILE_DIR: join(folder, 'inkscape') }
  });
}

/** Draws an SVG that is `width` pixels wide by Chromium, into a file beside it. */
async function paintByChromium(svg: string, width: number): Promise<void> {
  const page = await browser.newPage({ deviceScaleFactor: scale, viewport: { width, height: 600 } });
  await page.goto(pathToFileURL(svg).href);
  const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
  await page.setViewportSize({ width, height: Math.ceil(height) });
  await page.screenshot({ path: `${svg}.chromium.png`, omitBackground: true });
  await page.close();
}

/** Fails if a painter and resvg did not draw alike, and leaves a picture of what differs. */
function hold(name: string, svg: string, painter: Painter): void {
  const [ours, theirs] = ['resvg', painter].map((each) => readPng(readFileSync(`${svg}.${each}.png`)));
  const { share, worst, picture } = differenceOf(ours!, theirs!);
  const limit = mostInTile[painter];
  console.log(
    `${name}: resvg and ${painter} differ in ${(share * 100).toFixed(4)} % of pixels, and in ${worst.count} of the 256 of a tile`
  );
  if (share >= most || worst.count > limit)
    writeFileSync(`${svg}.${painter}-differs.png`, writePng(picture()));
  expect(share, `resvg and ${painter}; see ${folder}`).toBeLessThan(most);
  expect(worst.count, `resvg and ${painter} at ${worst.x}, ${worst.y}; see ${folder}`).toBeLessThanOrEqual(
    limit
  );
}

const looks = [
  ['light', 960],
  ['dark', 960],
  ['print', 420]
] as const;

const stories = [
  { name: 'the story of the reports', source: () => storyFolder },
  { name: 'a story in many scripts', source: () => storyFolderOf(storyInManyScripts, folder) }
];

describe.each(stories)('$name is drawn alike by resvg, librsvg and Chromium', ({ name, source }) => {
  const story = source();
  test.each(looks)('in the %s theme, %d pixels wide', async (theme, width) => {
    const place = join(folder, `${name} ${theme}`);
    mkdirSync(place);
    const svg = join(place, 'timeline.svg');
    const options = ['--width', String(width), '--theme', theme, '--dpi', String(96 * scale)];
    sourceline(['render', story, '-o', svg, '-o', `${svg}.resvg.png`, ...options]);
    hold(`${name}, ${theme}`, paintByLibrsvg(svg, width), 'librsvg');
    await paintByChromium(svg, width);
    hold(`${name}, ${theme}`, svg, 'chromium');
  });
});

// Inkscape sets Hangul with wider spaces than the others, and so is not compared in it but where the text is outlined.
describe.each([
  { ...stories[0]!, svgText: 'embed' },
  {
    name: 'a story from right to left',
    source: () => storyFolderOf(storyFromRightToLeft, folder),
    svgText: 'embed'
  },
  { ...stories[1]!, svgText: 'outline' }
])('$name, its text as $svgText, is drawn alike by resvg and Inkscape', ({ name, source, svgText }) => {
  const story = source();
  test.each(looks)('in the %s theme, %d pixels wide', (theme, width) => {
    const place = join(folder, `${name} ${theme} ${svgText} in Inkscape`);
    mkdirSync(place);
    const svg = join(place, 'timeline.svg');
    const options = ['--width', String(width), '--theme', theme, '--dpi', String(96 * scale)];
    sourceline(['render', story, '-o', svg, '-o', `${svg}.resvg.png`, '--svg-text', svgText, ...options]);
    paintByInkscape(svg, width);
    hold(`${name}, ${theme}`, svg, 'inkscape');
  });
});
