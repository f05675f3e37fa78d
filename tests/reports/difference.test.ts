import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-wasm';
import { describe, expect, test } from 'vitest';
import { resvg } from '../../src/export/node/font-tools.ts';
import { sourceline } from '../browser/served.ts';
import { differenceOf, mostInTile } from './difference.ts';
import { fontFiles } from './fonts.ts';
import { folderFor, storyFolder } from './made.ts';
import type { Pixels } from './png.ts';

const folder = folderFor('difference');
const limit = Math.max(...Object.values(mostInTile));

/** Those of other scripts are of megabytes, and not needed here. */
const latin = fontFiles
  .filter((path) => /\/(?:inter|source-serif-4)\//u.test(path))
  .map((path) => readFileSync(path));

await resvg();

const elements = (name: string, type = 'path'): RegExp =>
  new RegExp(`<${type} [^>]*class="${name}"[^>]*>(?:</${type}>)?`, 'gu');

interface Fault {
  readonly what: string;
  readonly of: RegExp;
  readonly put: string;
}

const fault = (what: string, of: RegExp, put = ''): Fault => ({ what, of, put });

/** What may go wrong in a painter without touching much of the picture. */
const faults = [
  fault('the rules of the grid are missing', elements('rule')),
  fault('the line of the as-of day is missing', elements('as-of')),
  fault('a dot is missing', /<circle[^>]*>(?:<\/circle>)?/u),
  fault('a dashed end is solid', / stroke-dasharray="[^"]*"/u),
  fault('all that is dashed is solid', / stroke-dasharray="[^"]*"/gu),
  fault('what fades does not', /stop-opacity="0"/gu, 'stop-opacity="0.9"'),
  fault('a hatch is a flat colour', /fill="url\(#[^)]*\)"/u, 'fill="#888"'),
  fault('a badge lacks its word', /<text[^>]*>worked out by the author<\/text>/u),
  fault('a badge has another word', />worked out by the author</u, '>called out by the author<')
];

const faultsOfTexts = [
  fault('a date lacks its year', />March 13, 2021/u, '>March 13'),
  fault('a quote lacks a line', /<text[^>]*Source Serif[^>]*>[^<]{30,}<\/text>/u)
];

/** On paper, neither is drawn. */
const faultsOnScreen = [
  fault('the shade of what was still to come is missing', elements('future', 'rect')),
  fault('what lets its ground through does not', / fill-opacity="[^"]*"/gu)
];

const figure = 'title,as-of,legend';

interface Look {
  readonly theme: string;
  readonly width: number;
  readonly parts: string;
  readonly seen: readonly Fault[];
}

/** The pixels of a picture by resvg, without a PNG between them and us. */
function draw(svg: string, width: number): Pixels {
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'width', value: width * 2 },
    font: { fontBuffers: latin, defaultFontFamily: 'Inter' }
  }).render();
  return { width: drawn.width, height: drawn.height, rgba: drawn.pixels };
}

describe.each<Look>([
  { theme: 'light', width: 960, parts: figure, seen: [...faults, ...faultsOnScreen] },
  { theme: 'dark', width: 960, parts: figure, seen: [...faults, ...faultsOnScreen] },
  { theme: 'print', width: 400, parts: `${figure},sources`, seen: [...faults, ...faultsOfTexts] }
])('in the $theme theme, $width pixels wide', ({ theme, width, parts, seen }) => {
  const file = join(folder, `${theme}.svg`);
  const looks = ['--width', String(width), '--theme', theme, '--parts', parts, '--svg-text', 'plain'];
  sourceline(['render', storyFolder, '-o', file, ...looks]);
  const svg = readFileSync(file, 'utf8');
  const whole = draw(svg, width);

  test('a picture does not differ from itself', () => {
    expect(differenceOf(whole, whole)).toMatchObject({ share: 0, worst: { count: 0 } });
  });

  test.each(seen)('it is seen that $what', ({ of, put }) => {
    const faulty = svg.replace(of, put);
    expect(faulty).not.toBe(svg);
    const { worst } = differenceOf(whole, draw(faulty, width));
    expect(worst.count).toBeGreaterThan(limit);
  });
});

test('edges that are mixed otherwise, and a picture that is moved by less than a pixel, do not differ', () => {
  const shape = (x: number): Pixels =>
    draw(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60" width="100" height="60"><title/><desc/><rect width="100" height="60" fill="#fff"/><path d="M${x} 10h40v20h-40z M${x} 40l40 15" stroke="#000" fill="#246"/></svg>`,
      100
    );
  expect(differenceOf(shape(20), shape(20.25)).worst.count).toBe(0);
  expect(differenceOf(shape(20), shape(22)).worst.count).toBeGreaterThan(limit);
});

test('two sizes are not compared', () => {
  const pixels = (width: number): Pixels => ({ width, height: 1, rgba: new Uint8Array(width * 4) });
  expect(() => differenceOf(pixels(4), pixels(6))).toThrow('4 × 1 pixels and 6 × 1');
});
