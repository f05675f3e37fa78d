import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Choices, Imported } from '../../../src/formats/exchange/imported.ts';
import { Sample } from '../../../src/formats/exchange/sample.ts';
import { csvReader } from '../../../src/formats/tables/csv.ts';
import { workbookOf } from '../../../src/formats/tables/workbook.ts';
import { xlsxReader } from '../../../src/formats/tables/xlsx.ts';
import {
  timelinejsCsvReader,
  timelinejsCsvWriter,
  timelinejsXlsxReader,
  timelinejsXlsxWriter
} from '../../../src/formats/timelinejs/sheet.ts';
import { parseTimeline } from '../../../src/model/parse.ts';
import type { Timeline } from '../../../src/model/timeline.ts';
import { english } from '../../../src/words/en/index.ts';
import { article, articleTimelineText, storyOf } from '../../support/documents.ts';

const headings =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background';

type Row = Partial<Record<string, string>>;

/** A file with a row for each, of cells by the names of their columns. */
const fileOf = (...rows: readonly Row[]) => ({
  name: 'timeline.csv',
  bytes: new TextEncoder().encode(
    Papa.unparse({ fields: headings.split(','), data: rows as Record<string, string>[] })
  )
});

async function read(rows: readonly Row[], choices: Choices = {}): Promise<Imported> {
  const imported = await timelinejsCsvReader.read([fileOf(...rows)], choices);
  expect(parseTimeline(imported.timeline)).toMatchObject({ ok: true });
  storyOf(imported.timeline);
  return imported;
}

const dateOf = async (row: Row) => (await read([{ Headline: 'A', ...row }])).timeline.events[0]?.when.edtf;

describe('a date of a slide', () => {
  test.each([
    [{ Year: '1951' }, '1951'],
    [{ Year: '602' }, '0602'],
    [{ Year: '1943', Month: '7', 'End Year': '1946' }, '1943-07/1946'],
    [
      { Year: '1815', Month: '12', Day: '08', 'End Year': '1852', 'End Month': '11', 'End Day': '27' },
      '1815-12-08/1852-11-27'
    ],
    [{ Year: '1950', Month: '13', Day: '1' }, '1950'],
    [{ Year: '1950', 'End Year': '1940' }, '1950'],
    [{ Year: '13,800' }, 'Y13800']
  ])('%o is %s', async (row, edtf) => {
    expect(await dateOf(row)).toBe(edtf);
  });

  test('before Christ is counted without a year 0, as TimelineJS shows it', async () => {
    expect(await dateOf({ Year: '-44', Month: '3', Day: '15' })).toBe('-0043-03-15');
    expect(await dateOf({ Year: '-13800000000' })).toBe('Y-13799999999');
  });

  test('is needed: a slide without a year is left out, and said', async () => {
    const { timeline, report } = await read([{ Headline: 'A' }, { Headline: 'B', Year: '2021' }]);
    expect(timeline.events).toHaveLength(1);
    expect(report.lost).toEqual([{ field: 'event', reason: 'has no year', count: 1, first: ['row 2'] }]);
  });
});

test('the title slide gives title and description, eras and groups are eras and lanes', async () => {
  const { timeline, report } = await read([
    { Headline: 'My <b>timeline</b>', Text: '<p>All of it</p>', Type: 'title', Background: '#fff' },
    { Year: '1950', 'End Year': '1960', Headline: 'The fifties', Type: 'era' },
    { Year: '1951', Headline: 'A', Group: 'Talks' }
  ]);
  expect(timeline).toMatchObject({
    title: 'My timeline',
    description: 'All of it',
    lanes: [{ id: 'talks', label: 'Talks' }],
    eras: [{ id: 'the-fifties', label: 'The fifties', when: { edtf: '1950/1960', aspect: 'throughout' } }],
    events: [{ title: 'A', lane: 'talks' }]
  });
  expect(report.lost.map(({ field }) => field)).toEqual(['Background']);
});

test('media are links named by caption and credit, and no source; other HTML is text', async () => {
  const { timeline, report } = await read([
    {
      ...{ Year: '1951', Headline: 'A', Text: 'Text with <a href="https://a.example/">a link</a>' },
      ...{ Media: 'https://b.example/c.jpg', 'Media Caption': 'A <i>portrait</i>', 'Media Credit': 'Museum' }
    },
    { Year: '1952', Headline: 'B', Media: '<blockquote>Words <cite>Edith</cite></blockquote>' },
    {
      Year: '1953',
      Headline: 'C',
      Media: '<iframe src="//d.example/e"></iframe>',
      'Media Thumbnail': 'https://t.example/'
    }
  ]);
  expect(timeline.events.map(({ summary, links, assertions }) => ({ summary, links, assertions }))).toEqual([
    {
      summary: 'Text with a link',
      links: [
        { url: 'https://a.example/', label: 'a link' },
        { url: 'https://b.example/c.jpg', label: 'A portrait — Museum' }
      ],
      assertions: []
    },
    { summary: 'Words Edith', links: undefined, assertions: [] },
    { summary: undefined, links: [{ url: 'https://d.example/e' }], assertions: [] }
  ]);
  expect(timeline.sources).toEqual([]);
  expect(report.lost).toMatchObject([{ field: 'Media Thumbnail', count: 1 }]);
});

test('a display date is text of the author’s, and never the words of a source', async () => {
  const { timeline } = await read([
    { Year: '1950', Headline: 'A', Text: 'B', 'Display Date': 'around 1950' }
  ]);
  expect(timeline.events[0]).toMatchObject({
    summary: 'around 1950\n\nB',
    when: { edtf: '1950~', aspect: 'within' }
  });
});

test('a date is no surer than the text that is shown in its place', async () => {
  const shown = async (text: string, day = '1', month = '1') => {
    const { timeline } = await read([
      { Year: '1843', Month: month, Day: day, Time: '9:00', Headline: 'A', 'Display Date': text }
    ]);
    const [{ when, time } = { when: undefined, time: undefined }] = timeline.events;
    return [when?.edtf, when?.aspect, when?.mod, time?.start].filter(Boolean).join(' ');
  };
  expect(await shown('c. 1843')).toBe('1843~ within');
  expect(await shown('1843?')).toBe('1843 within approx');
  expect(await shown('about', '5', '3')).toBe('1843-03-05 on approx');
  expect(await shown('early 1843', '5', '3')).toBe('1843 within early');
  expect(await shown('1843')).toBe('1843 within');
  expect(await shown('March 1843', '5', '3')).toBe('1843-03 within');
  expect(await shown('the 1840s')).toBe('184X within');
  for (const text of ['1901', 'March 1, 1843', 'The end'])
    expect(await shown(text, '1', '3')).toBe('1843-03-01 on 09:00');
});

test('a time is that of its day', async () => {
  const { timeline, report } = await read([
    { Year: '2021', Month: '3', Day: '5', Time: '2:30:10 PM', 'End Time': '15:00', Headline: 'A' },
    { Year: '2021', Month: '3', Day: '5', Time: 'noon', Headline: 'B' }
  ]);
  expect(timeline.events.map(({ time }) => time)).toEqual([{ start: '14:30', end: '15:00' }, undefined]);
  expect(report.lost).toMatchObject([{ field: 'Time', reason: 'is no time of day' }]);
});

test('its columns are told from those of another table, in a workbook too', async () => {
  const file = fileOf({ Year: '1951', Headline: 'A' });
  expect(timelinejsCsvReader.recognises(new Sample(file))).toBe(true);
  expect(csvReader.recognises(new Sample(file))).toBe(false);
  const slides = await workbookOf([headings.split(','), ['1951', '', '', '', '', '', '', '', '', 'A']], 'x');
  const other = await workbookOf(
    [
      ['date', 'title'],
      ['1951', 'A']
    ],
    'x'
  );
  for (const [bytes, isSlides] of [
    [slides, true],
    [other, false]
  ] as const) {
    const sample = new Sample({ name: 'x.xlsx', bytes });
    expect(timelinejsXlsxReader.recognises(sample)).toBe(isSlides);
    expect(xlsxReader.recognises(sample)).toBe(!isSlides);
  }
});

describe.each([
  ['CSV', timelinejsCsvWriter, timelinejsCsvReader],
  ['XLSX', timelinejsXlsxWriter, timelinejsXlsxReader]
] as const)('a story as a %s of TimelineJS', (_, writer, reader) => {
  test('keeps titles, dates and topics, with quotes and sources in the texts', async () => {
    const story = storyOf(JSON.parse(articleTimelineText) as Timeline, new Map([['article', article]]));
    const { files, lost } = await writer.write(story, english);
    const bytes = files.get('')!;
    expect(reader.recognises(new Sample({ name: 'x', bytes }))).toBe(true);
    const { timeline } = await reader.read([{ name: 'x', bytes }], {});
    expect(timeline.title).toBe(story.timeline.title);
    const written = story.events.filter(({ bounds }) => Number.isFinite(bounds.earliestStart ?? NaN));
    expect(timeline.events.map(({ title }) => title)).toEqual(written.map(({ title }) => title));
    expect(lost[0]).toMatch(/^2 events left out, since the format has no such dates: Blinken raises/u);
    expect(timeline.lanes?.map(({ label }) => label).toSorted()).toEqual(
      story.timeline.lanes?.map(({ label }) => label).toSorted()
    );
    for (const [index, { passages }] of written.entries())
      for (const { quote } of passages)
        expect(timeline.events[index]!.summary!.replace(/\s+/gu, ' ')).toContain(
          quote.exact.replace(/\s+/gu, ' ').trim()
        );
  });

  test('has years before Christ as TimelineJS counts them', async () => {
    const story = storyOf({
      version: 1,
      id: 'a',
      title: 'A',
      language: 'en',
      sources: [],
      events: [
        { id: 'a', title: 'Ides', when: { edtf: '-0043-03-15', aspect: 'on' }, assertions: [] },
        { id: 'b', title: 'Some year', when: { edtf: '[0001..0005]', aspect: 'within' }, assertions: [] }
      ]
    });
    const bytes = (await writer.write(story, english)).files.get('')!;
    const { timeline } = await reader.read([{ name: 'x', bytes }], {});
    expect(timeline.events.map(({ when, summary }) => [when.edtf, summary])).toEqual([
      ['-0043-03-15', undefined],
      ['0001/0005', english.dates.when(story.events[1]!.date)]
    ]);
  });
});
