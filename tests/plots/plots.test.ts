import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fileOf } from '../../src/export/file.ts';
import { nodeRuntime } from '../../src/export/node/runtime.ts';
import { svgOf } from '../support/svg.ts';
import './eras.plots.ts';
import './evidence.plots.ts';
import './grammar.plots.ts';
import './sheets.plots.ts';
import './importance.plots.ts';
import './scripts.plots.ts';
import './stories.plots.ts';
import { goldenName, pictureOfSheet, plots, sheets, type SheetPicture } from './plot.ts';

const golden = (name: string): URL => new URL(`../golden/${name}.svg`, import.meta.url);

/** A tag a line, so that a change shows as the lines that it touches. */
const inLines = (svg: string): string => svg.replaceAll('><', '>\n<') + '\n';

/** Compares a picture with its golden file, and leaves a changed one beside that. */
function hold(name: string, drawn: string): void {
  const svg = inLines(drawn);
  const file = golden(goldenName(name));
  const changed = golden(`${goldenName(name)}-changed`);
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, svg);
  const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (known === svg) rmSync(changed, { force: true });
  else writeFileSync(changed, svg);
  expect(known === svg, `the picture has changed: see ${changed.pathname}`).toBe(true);
}

it.each([...plots])('%s', (name, picture) => hold(name, svgOf(picture())));

/** What the command line writes, but for its metadata, which tell the version too. */
async function fileOfSheet(named: SheetPicture): Promise<string> {
  const options = { svgText: 'plain', embedData: false } as const;
  const subject = { story: named.story, picture: pictureOfSheet(named) };
  const { bytes } = await fileOf(subject, 'svg', options, nodeRuntime);
  return new TextDecoder().decode(bytes).replace(/<metadata>.*<\/metadata>/su, '');
}

it.each([...sheets])('%s', async (name, picture) => hold(name, await fileOfSheet(picture())));
