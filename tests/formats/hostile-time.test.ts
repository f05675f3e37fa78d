// @module-tag slow
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../src/formats/exchange/html-text.ts';
import { cutText, visibleText } from '../../src/formats/exchange/plain-text.ts';
import { dateOfMarkwhen } from '../../src/formats/markwhen/dates.ts';
import { markedTextOf } from '../../src/formats/markwhen/texts.ts';
import { withShownDates } from '../../src/formats/tables/shown-dates.ts';
import { Ledger } from '../../src/formats/exchange/ledger.ts';
import { markwhenReader } from '../../src/formats/markwhen/reader.ts';
import { expectSoon } from '../support/hostile/read.ts';
import { draftOfTable } from '../../src/formats/tables/any-table.ts';
import { timelinejsJson2Reader } from '../../src/formats/timelinejs/json-2.ts';
import { expectUnreadable, sampleOf } from './reading.ts';

describe('a line of many counted units is read in bounded time', () => {
  it.each(['1d ', '1d,', '1  d', '1 d , '])('of %j', (unit) => {
    const line = `${unit.repeat(24)}x: hello`;
    expectSoon(1_000, () => markwhenReader.recognises(sampleOf(line)));
  });

  it.each(['1 week 2 days', '3d, 4 h', '2 business days', 'after !launch 3 days', '1h30min'])(
    '%j still counts from another event',
    (text) => expect(dateOfMarkwhen(text, () => 'mdy')).toEqual({ from: { kind: 'relative' } })
  );
});

describe('a long run of white space is read in bounded time', () => {
  const run = `a${' '.repeat(200_000)}b`;
  const cells = (heading: string, cell: string) => ({
    headings: ['date', 'title', heading],
    rows: [['2021', 'Talks', cell]],
    firstRow: 1
  });

  it('in a text', () => {
    expectSoon(1_000, () => expect(visibleText(`\u{e0001} ${run}\u200b \u{e0001}`)).toBe(run));
    expectSoon(1_000, () => expect(cutText(run, 150_000)).toMatch(/…$/u));
  });

  it('in HTML', () => {
    const html = `<p>A</p>${'&nbsp;'.repeat(200_000)}<b>B</b>`;
    expectSoon(3_000, () => expect(htmlToText(html).text).toMatch(/^A\s+B$/u));
  });

  it.each(['tags', 'actors', 'lane', 'place', 'source'])('in a column %j', (heading) =>
    expectSoon(1_000, () => draftOfTable(cells(heading, run), {}, new Ledger({})))
  );

  it('in a date of TimelineJS 2', async () => {
    const start = performance.now();
    const date = { startDate: `1968${' '.repeat(200_000)}x,1`, headline: 'A' };
    await expectUnreadable(
      timelinejsJson2Reader,
      JSON.stringify({ timeline: { date: [date] } }),
      /no events/u
    );
    expect(performance.now() - start).toBeLessThan(300_000);
  });
});

describe('what is looked for in a text of Markwhen or a workbook is looked for once', () => {
  it.each([
    ['white space', `A${' '.repeat(200_000)}b`],
    ['tags before a word', `A ${'#tag '.repeat(40_000)}b`],
    ['tags at the end', `A ${'#tag '.repeat(40_000)}`],
    ['number signs', `A ${'# '.repeat(100_000)}`]
  ])('%s', (_, text) => expectSoon(1_000, () => markedTextOf(text)));

  it('styles of cells that begin again and again', () => {
    const styles = new TextEncoder().encode('<cellXfs>'.repeat(200_000));
    expectSoon(1_000, () => withShownDates({ 'xl/styles.xml': styles }, () => {}));
  });
});

it('white space around names is no part of them', () => {
  const table = {
    headings: ['date', 'title', 'tags', 'place', 'source'],
    rows: [['2021', 'Talks', ' a , b;c', 'Geneva \n\n Switzerland', 'One ; https://a.example/ \n Two']],
    firstRow: 1
  };
  const [event] = draftOfTable(table, {}, new Ledger({})).events;
  expect(event).toMatchObject({ tags: ['a , b', 'c'], location: { label: 'Geneva, Switzerland' } });
  expect(event!.evidence!.map(({ source }) => source.title)).toEqual(['One', 'https://a.example/', 'Two']);
});
