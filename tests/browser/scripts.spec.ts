import { english } from '../../src/words/en/index.ts';
import { Resvg } from '@resvg/resvg-wasm';
import type { Page } from '@playwright/test';
import { fontsFor } from '../../src/export/fonts/needed.ts';
import { typesettingFor } from '../../src/export/fonts/typesetting.ts';
import { fontTools, resvg } from '../../src/export/node/font-tools.ts';
import { readFont } from '../../src/export/node/packaged.ts';
import type { TextLine } from '../../src/layout/scene.ts';
import { linesOfScene } from '../../src/layout/sheet/lines.ts';
import { fontOfFace, styledRuns, type StyledRun } from '../../src/layout/text/styled-runs.ts';
import '../plots/scripts.plots.ts';
import { plots, sceneOf } from '../plots/plot.ts';
import { expect, test } from './test.ts';

/** Pictures, and the families for other scripts that their lines are set in. */
const pictures: Readonly<Record<string, readonly string[]>> = {
  'each script runs its own way': [
    'Noto Sans Hebrew',
    'Noto Sans JP',
    'Noto Sans KR',
    'Noto Sans SC',
    'Vazirmatn'
  ],
  'titles in other scripts': ['Noto Sans JP', 'Noto Sans SC', 'Vazirmatn']
};
const zoom = 2;

/** What is drawn, in pixels of a picture at `zoom`: the opacity of each. */
interface Ink {
  readonly width: number;
  readonly alpha: Uint8Array;
}

for (const [name, families] of Object.entries(pictures))
  test(`Chromium and resvg draw the same lines: ${name}`, async ({ page }) => {
    const lines = linesIn(name);
    const used = lines.flatMap((line) => styledRuns(line).map(({ font }) => font.family)).filter(isOther);
    expect([...new Set<string>(used)].toSorted()).toEqual(families);
    const { fonts, warnings } = await fontsFor(
      lines.map((line) => ({ line })),
      readFont,
      english.files
    );
    expect(warnings).toEqual([]);
    const { placedRuns } = typesettingFor('svg', fonts);
    const style = `<style>${await fontTools.rules(fonts)}</style>`;
    const inChromium = await inkOfChromium(page, stackOf(lines, styledRuns).replace('>', `>${style}`));
    const inResvg = await inkOfResvg(
      stackOf(lines, (line) => placedRuns!(line) ?? styledRuns(line)),
      fonts.map(({ bytes }) => bytes)
    );
    for (const [index, { text }] of lines.entries()) {
      const [one, other] = [band(inResvg, index), band(inChromium, index)];
      expect(apart(boxOf(one), boxOf(other)), `${text}: its edges`).toBeLessThanOrEqual(zoom);
      expect(unlike(one, other), `${text}: the share of its ink that differs`).toBeLessThan(0.1);
    }
  });

const row = { width: 520, height: 40 };

const isOther = (family: string): boolean => Object.values(fontOfFace).every((own) => own.family !== family);

/** The lines of a picture that are not in its own faces alone, under each other, all with their anchors in the middle. */
function linesIn(name: string): TextLine[] {
  const lines = linesOfScene(sceneOf(plots.get(name)!())).filter(({ line }) =>
    styledRuns(line).some(({ font }) => isOther(font.family))
  );
  return lines.map(({ line }, index) => ({ ...line, x: row.width / 2, y: index * row.height + 25 }));
}

type RunsOf = (line: TextLine) => readonly (StyledRun & { readonly x?: number })[];

function stackOf(lines: readonly TextLine[], runsOf: RunsOf): string {
  const texts = lines.map((line) => {
    const runs = runsOf(line).map(
      ({ text, x, font: { family, style } }) =>
        `<tspan${x === undefined ? '' : ` x="${x}"`} font-family="'${family}'" font-style="${style}">${text}</tspan>`
    );
    const isPlaced = runsOf(line).some(({ x }) => x !== undefined);
    const place = isPlaced ? '' : ` x="${line.x}" text-anchor="${line.anchor}"`;
    const weight = fontOfFace[line.face].weight;
    return `<text y="${line.y}"${place} font-size="${line.size}" font-weight="${weight}">${runs.join('')}</text>`;
  });
  const size = `width="${row.width}" height="${lines.length * row.height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${texts.join('')}</svg>`;
}

function band({ width, alpha }: Ink, index: number): Ink {
  const length = row.height * zoom * width;
  return { width, alpha: alpha.slice(index * length, (index + 1) * length) };
}

async function inkOfResvg(svg: string, fontBuffers: Uint8Array[]): Promise<Ink> {
  await resvg();
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
