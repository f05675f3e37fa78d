import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { linesOfScene, linesOfSheet, type DrawnLine } from '../../src/layout/sheet/lines.ts';
import '../plots/eras.plots.ts';
import '../plots/evidence.plots.ts';
import '../plots/grammar.plots.ts';
import '../plots/importance.plots.ts';
import '../plots/sheets.plots.ts';
import '../plots/scripts.plots.ts';
import '../plots/stories.plots.ts';
import { pictureOfSheet, plots, sceneOf, sheets } from '../plots/plot.ts';
import { nodeRuntime } from '../../src/export/node/runtime.ts';
import SheetSvg from '../../src/marks/SheetSvg.svelte';
import { svgOf } from '../support/svg.ts';

/** Marks of direction are the font's business. */
const withoutIsolates = (text: string): string => text.replaceAll(/[\u2066-\u2069]/gu, '');

const written = (svg: string): string[] =>
  [...new JSDOM(svg).window.document.querySelectorAll('text')].map(({ textContent }) =>
    withoutIsolates(textContent)
  );

const told = (lines: readonly DrawnLine[]): string[] => lines.map(({ line }) => withoutIsolates(line.text));

it.each([...plots])('every text of a figure is among its lines: %s', { tags: 'slow' }, (_, picture) => {
  expect(told(linesOfScene(sceneOf(picture()))).sort()).toEqual(written(svgOf(picture())).sort());
});

it.each([...sheets])('every text of a sheet is among its lines: %s', { tags: 'slow' }, (_, picture) => {
  const { sheet } = pictureOfSheet(picture());
  const svg = nodeRuntime.draw(SheetSvg, { sheet, uid: 'a', width: '1px', height: '1px' });
  expect(told(linesOfSheet(sheet)).sort()).toEqual(written(svg).sort());
});
