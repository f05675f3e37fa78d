import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-wasm';
import type { Page } from '@playwright/test';
import { attributeOf, linesIn } from '../../src/export/fonts/lines.ts';
import { fontsFor } from '../../src/export/fonts/needed.ts';
import { advanceIn, withRunsPlaced } from '../../src/export/fonts/place.ts';
import { fontFaceRules } from '../../src/export/fonts/rules.ts';
import { fontTools } from '../../src/export/node/font-tools.ts';
import { readFont } from '../../src/export/node/packaged.ts';
import { expect, test } from './test.ts';

/** Golden pictures, and the families for other scripts that their lines are set in. */
const pictures: Readonly<Record<string, readonly string[]>> = {
  'each-script-runs-its-own-way': [
    'Noto Sans Hebrew',
    'Noto Sans JP',
    'Noto Sans KR',
    'Noto Sans SC',
    'Vazirmatn'
  ],
  'titles-in-other-scripts': ['Noto Sans JP', 'Noto Sans SC', 'Vazirmatn']
};
const zoom = 2;

/** A golden picture as it was before each of its tags got a line. */
const picture = (name: string): string =>
  readFileSync(new URL(`../golden/${name}.svg`, import.meta.url), 'utf8')
    .replaceAll('>\n<', '><')
    .trim();

/** What is drawn, in pixels of a picture at `zoom`: the opacity of each. */
interface Ink {
  readonly width: number;
  readonly alpha: Uint8Array;
}

for (const [name, families] of Object.entries(pictures))
  test(`Chromium and resvg draw the same lines: ${name}`, async ({ page }) => {
    const stack = stackOf(picture(name));
    const lines = linesIn(stack);
    const used = new Set(lines.flatMap(({ runs }) => runs.map(({ face }) => face.family)).filter(isOther));
    expect([...used].toSorted()).toEqual(families);
    const { fonts, warnings } = await fontsFor(lines, readFont);
    expect(warnings).toEqual([]);
    const style = `<style>${await fontFaceRules(fonts, await fontTools.harfBuzz(), await fontTools.woff2())}</style>`;
    const inChromium = await inkOfChromium(page, stack.replace('>', `>${style}`));
    const inResvg = await inkOfResvg(
      withRunsPlaced(stack, lines, advanceIn(fonts)),
      fonts.map(({ bytes }) => bytes)
    );
    for (const [index, line] of lines.entries()) {
      const text = line.runs.map((run) => run.text).join('');
      const [one, other] = [band(inResvg, index), band(inChromium, index)];
      expect(apart(boxOf(one), boxOf(other)), `${text}: its edges`).toBeLessThanOrEqual(zoom);
      expect(unlike(one, other), `${text}: the share of its ink that differs`).toBeLessThan(0.1);
    }
  });

const row = { width: 520, height: 40 };

const isOther = (family: string): boolean => !['Inter', 'Source Serif 4'].includes(family);

/** The lines of a picture that are not in its own faces alone, under each other, all with their anchors in the middle. */
function stackOf(svg: string): string {
  const lines = linesIn(svg).filter(({ runs }) => runs.some(({ face }) => isOther(face.family)));
  const rows = lines.map(({ from, to, attributes }, index) => {
    const [x, y] = ['x', 'y'].map((name) => Number(attributeOf(attributes, name))) as [number, number];
    const place = `translate(${row.width / 2 - x} ${index * row.height + 25 - y})`;
    return `<g transform="${place}">${svg.slice(from, to)}</g>`;
  });
  const size = `width="${row.width}" height="${rows.length * row.height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="'Inter', sans-serif">${rows.join('')}</svg>`;
}

function band({ width, alpha }: Ink, index: number): Ink {
  const length = row.height * zoom * width;
  return { width, alpha: alpha.slice(index * length, (index + 1) * length) };
}

async function inkOfResvg(svg: string, fontBuffers: Uint8Array[]): Promise<Ink> {
  await fontTools.resvg();
  const font = { fontBuffers };
  const { width, pixels } = new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font }).render();
  return { width, alpha: pixels.filter((_, index) => index % 4 === 3) };
}

async function inkOfChromium(page: Page, svg: string): Promise<Ink> {
  const { width, opacities } = await page.evaluate(
    async ([text, times]) => {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
      await image.decode();
      const [width, height] = [image.width * times, image.height * times];
      const context = new OffscreenCanvas(width, height).getContext('2d')!;
      context.drawImage(image, 0, 0, width, height);
      const alpha = context.getImageData(0, 0, width, height).data.filter((_, index) => index % 4 === 3);
      return { width, opacities: Array.from(alpha, (each) => String.fromCharCode(each)).join('') };
    },
    [svg, zoom] as const
  );
  return { width, alpha: Buffer.from(opacities, 'latin1') };
}

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ width, alpha }: Ink): Edges {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const [at, opacity] of alpha.entries()) {
    if (opacity <= 60) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

const apart = (a: Edges, b: Edges): number =>
  Math.max(...(['left', 'right', 'top', 'bottom'] as const).map((edge) => Math.abs(a[edge] - b[edge])));

/** The pixels that one has dark and the other has not, as a share of those that either has dark. */
function unlike(a: Ink, b: Ink): number {
  let differing = 0;
  let inked = 0;
  for (const [at, opacity] of a.alpha.entries()) {
    const other = b.alpha[at] ?? 0;
    if (Math.max(opacity, other) > 128) inked++;
    if (Math.abs(opacity - other) > 128) differing++;
  }
  return differing / inked;
}
