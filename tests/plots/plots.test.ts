import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { svgOf } from '../support/svg.ts';
import './grammar.plots.ts';
import './stories.plots.ts';
import { goldenName, plots } from './plot.ts';

const golden = (name: string): URL => new URL(`../golden/${name}.svg`, import.meta.url);

/** A tag a line, so that a change shows as the lines that it touches. */
const inLines = (svg: string): string => svg.replaceAll('><', '>\n<') + '\n';

it.each([...plots])('%s', (name, picture) => {
  const svg = inLines(svgOf(picture()));
  const file = golden(goldenName(name));
  const changed = golden(`${goldenName(name)}-changed`);
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, svg);
  const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (known === svg) rmSync(changed, { force: true });
  else writeFileSync(changed, svg);
  expect(known === svg, `the picture has changed: see ${changed.pathname}`).toBe(true);
});
