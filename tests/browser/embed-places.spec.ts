import { element, host, open, script } from './embed-page.ts';
import { drawing } from './story-page.ts';
import { expect, test } from './hosts.ts';

/** Where a page may put the element: each asks its content how wide that would be. */
const places: Readonly<Record<string, string>> = {
  'a row of a flexbox': `<div style="display: flex"><p>Words</p>${element()}</div>`,
  'a column of a flexbox': `<div style="display: flex; flex-flow: column; align-items: start">${element()}</div>`,
  'a column of a grid': `<div style="display: grid; grid-template-columns: auto auto"><p>Words</p>${element()}</div>`,
  'a float': `<div style="float: left">${element()}</div>`,
  'a box out of the flow': `<div style="position: absolute; left: 0">${element()}</div>`,
  'a box within a line': `<div style="display: inline-block">${element()}</div>`,
  'a cell of a table': `<table><tr><td>Words</td><td>${element()}</td></tr></table>`,
  'vertical writing': `<div style="writing-mode: vertical-rl">${element()}</div>`
};

test('it is wide enough to be read wherever it is put @widths', async ({ page, report }) => {
  const put = Object.entries(places).map(([name, html]) => `<section title="${name}">${html}</section>`);
  await open(page, report, put.join('<hr style="clear: both">'));
  for (const place of Object.keys(places)) {
    const here = page.getByTitle(place, { exact: true }).locator('sourceline-timeline');
    await expect(here.locator(drawing).first(), place).toBeVisible();
    const { width, height } = (await here.boundingBox())!;
    expect.soft(width, place).toBeGreaterThanOrEqual(288);
    expect.soft(width, place).toBeLessThanOrEqual(page.viewportSize()!.width);
    expect.soft(height, place).toBeLessThan(40 * width);
  }
});

test('it takes what a row has to spare, and leaves its neighbour its own', async ({ page, report }) => {
  const row = `<div style="display: flex"><p style="flex: none; width: 300px">Words</p>${element('style="flex: 1"')}</div>`;
  await open(page, report, row);
  const { width } = (await host(page).boundingBox())!;
  expect(width).toBe(1440 - 2 * 8 - 300);
});

test('a page that asks for vertical writing everywhere does not turn it @widths', async ({
  page,
  report
}) => {
  const hostile = '<style>* { writing-mode: vertical-rl !important; --rem: 1px !important; }</style>';
  await open(page, report, element(), hostile + script);
  await expect(page.locator(drawing)).toBeVisible();
  expect((await host(page).boundingBox())!.width).toBeGreaterThanOrEqual(288);
  expect(
    await host(page)
      .locator('.sourceline')
      .evaluate((node) => getComputedStyle(node).writingMode)
  ).toBe('horizontal-tb');
});
