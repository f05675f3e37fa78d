import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type BrowserContext, type Download, type Locator, type Page } from '@playwright/test';
import { fromMenu, open } from './story-page.ts';

export const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Export a picture' });
export const menu = (page: Page, name: string): Locator =>
  dialog(page).getByRole('combobox', { name, exact: true });
export const field = (page: Page, name: string): Locator => dialog(page).getByRole('textbox', { name });
export const button = (page: Page, name: string): Locator =>
  dialog(page).getByRole('button', { name, exact: true });
export const preview = (page: Page): Locator => dialog(page).getByRole('region', { name: 'Preview' });
/** What the dialog says of the picture, and of what became of its file. */
export const said = (page: Page): Locator => dialog(page).getByRole('status');

export async function openExport(page: Page, query = ''): Promise<void> {
  await open(page, query);
  await fromMenu(page, 'Export…');
  await expect(preview(page).locator('svg')).toBeVisible();
}

export async function type(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text);
  await field(page, name).press('Enter');
}

export async function downloaded(page: Page, format: 'SVG' | 'PNG'): Promise<Download> {
  const arriving = page.waitForEvent('download');
  await button(page, `Download ${format}`).click();
  return arriving;
}

export const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

/** The file that the command line writes of a STORY. */
export function renderedFrom(story: string, format: 'svg' | 'png', options: readonly string[]): Buffer {
  const path = join(mkdtempSync(join(tmpdir(), 'sourceline-')), `picture.${format}`);
  const command = ['dist/cli/sourceline.js', 'render', story, '-o', path, ...options];
  execFileSync('node', command, { stdio: 'pipe' });
  return readFileSync(path);
}

/** What is unlike in two SVGs, of which attributes may be written in any order; the first few elements. */
export async function svgDifferences(
  context: BrowserContext,
  one: Buffer,
  other: Buffer
): Promise<readonly string[]> {
  // Where the page's policy does not forbid to parse.
  const bare = await context.newPage();
  return bare.evaluate(
    ([a, b]) => {
      const [first, second] = [a!, b!].map((text) => new DOMParser().parseFromString(text, 'image/svg+xml'));
      if (first!.isEqualNode(second!)) return [];
      const parts = (from: Document) =>
        [...from.querySelectorAll('*')].map((part) => part.cloneNode(false) as Element);
      const [ones, others] = [parts(first!), parts(second!)];
      return [
        'they differ',
        ...ones.flatMap((part, at) =>
          others[at] && part.isEqualNode(others[at]) ? [] : [`${part.outerHTML} is ${others[at]?.outerHTML}`]
        )
      ].slice(0, 4);
    },
    [one.toString(), other.toString()]
  );
}

/** The share of pixels of two PNGs that a person could tell apart, and their sizes. */
export const pngDifference = (page: Page, one: Buffer, other: Buffer) =>
  page.evaluate(
    async (files) => {
      const [a, b] = await Promise.all(
        files.map(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
          const context = canvas.getContext('2d', { willReadFrequently: true })!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, canvas.width, canvas.height);
        })
      );
      const [first, second] = [a!, b!];
      let different = 0;
      for (let at = 0; at < first.data.length; at += 4)
        if ([0, 1, 2].some((part) => Math.abs(first.data[at + part]! - second.data[at + part]!) > 64))
          different++;
      return {
        sizes: [first, second].map(({ width, height }) => `${width} × ${height}`),
        share: different / (first.width * first.height)
      };
    },
    [one, other].map((bytes) => bytes.toString('base64'))
  );

/** Two renderers smooth the edges of letters each in its own way: so many pixels in all may look different. */
export const mostDifferent = 0.008;
