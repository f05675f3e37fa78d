import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import type { Choices } from '../../../src/formats/exchange/imported.ts';
import { Sample } from '../../../src/formats/exchange/sample.ts';
import { xlsxReader, xlsxWriter } from '../../../src/formats/tables/xlsx.ts';
import { workbookOf } from '../../../src/formats/tables/workbook.ts';
import { parseTimeline } from '../../../src/model/parse.ts';
import { english } from '../../../src/words/en/index.ts';
import { storyOf, timelineOf, eventOf } from '../../support/documents.ts';

async function workbook(sheets: readonly { readonly sheet: string; readonly data: SheetData }[]) {
  const blob = await writeXlsxFile([...sheets]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

async function read(bytes: Uint8Array, choices: Choices = {}) {
  const imported = await xlsxReader.read([{ name: 'a.xlsx', bytes }], choices);
  expect(parseTimeline(imported.timeline)).toMatchObject({ ok: true });
  return imported;
}

const day = (value: string) => ({ value: new Date(`${value}Z`), type: Date, format: 'yyyy-mm-dd' });

describe('a cell', () => {
  test('that a spreadsheet counts as a date is a day, with its time where it has one', async () => {
    const data: SheetData = [
      ['Date', 'Title'],
      [day('2021-03-05T00:00'), 'A'],
      [{ ...day('2021-03-06T14:30'), format: 'yyyy-mm-dd hh:mm' }, 'B'],
      [1950, 'C'],
      ['c. 1960', 'D']
    ];
    const { timeline } = await read(await workbook([{ sheet: 'Events', data }]));
    expect(timeline.events.map(({ when, time }) => [when.edtf, time?.start])).toEqual([
      ['2021-03-05', undefined],
      ['2021-03-06', '14:30'],
      ['1950', undefined],
      ['1960', undefined]
    ]);
  });

  test('with a number that no calendar has as a date is lost', async () => {
    const data: SheetData = [
      ['Date', 'Title', 'Published'],
      ['2021', 'A', day('2021-03-05T00:00')]
    ];
    const parts = unzipSync(await workbook([{ sheet: 'Events', data }]));
    const name = 'xl/worksheets/sheet1.xml';
    const xml = new TextDecoder().decode(parts[name]);
    expect(xml).toContain('<v>44260</v>');
    const changed = new TextEncoder().encode(xml.replace('<v>44260</v>', '<v>1e300</v>'));
    const { timeline, report } = await read(zipSync({ ...parts, [name]: changed }));
    expect(timeline.events).toHaveLength(1);
    expect(report.lost).toMatchObject([
      { field: 'cell', reason: 'is a date beyond all calendars', count: 1 }
    ]);
  });

  test('with a number beyond the calendar that would show a month is lost too', async () => {
    const data: SheetData = [
      ['Date', 'Title', 'Published'],
      ['2021', 'A', { ...day('2021-03-05T00:00'), format: 'mmm-yy' }]
    ];
    const parts = unzipSync(await workbook([{ sheet: 'Events', data }]));
    const name = 'xl/worksheets/sheet1.xml';
    for (const serial of ['1e300', '-1e300', '99999999']) {
      const xml = new TextDecoder().decode(parts[name]).replace('<v>44260</v>', `<v>${serial}</v>`);
      const changed = zipSync({ ...parts, [name]: new TextEncoder().encode(xml) });
      const { timeline } = await read(changed);
      expect(timeline.events).toMatchObject([{ title: 'A' }]);
    }
  });

  test.each([
    ['mmm-yy', '2021-03', 0],
    ['mmmm yyyy', '2021-03', 0],
    ['[$-409]mmmm yyyy;@', '2021-03', 0],
    ['mm/yyyy', '2021-03', 0],
    ['yyyy', '2021', 0],
    ['mmmm', '2021-03', 1],
    ['d mmm', '2021-03-05', 1],
    ['yyyy"年"m"月"', '2021-03', 0],
    ['yyyy"년" m"월"', '2021-03', 0],
    ['[$-411]ggge"年"m"月"', '2021-03', 0],
    ['[$-411]ggge"年"', '2021', 0],
    ['yyyy"年"m"月"d"日"', '2021-03-05', 0],
    ['d "m" mmm yyyy', '2021-03-05', 0]
  ])('that shows its date as %s is %s', async (format, edtf, notes) => {
    const data: SheetData = [
      ['Date', 'Title'],
      [{ ...day('2021-03-05T00:00'), format }, 'A']
    ];
    const { timeline, report } = await read(await workbook([{ sheet: 'Events', data }]));
    expect(timeline.events[0]!.when.edtf).toBe(edtf);
    expect(report.notes).toHaveLength(notes);
  });

  test.each([
    ['57', '134', '2021-03', 0],
    ['27', '134', '2021-03', 0],
    ['31', '134', '2021-03-05', 0],
    ['58', '134', '2021-03-05', 1],
    ['55', '128', '2021-03', 0],
    ['57', '129', '2021-03-05', 0],
    ['57', '0', '2021-03-05', 0]
  ])('in the format that has the number %s in a workbook of the character set %s is %s', async (...known) => {
    const [id, charset, edtf, notes] = known;
    const data: SheetData = [
      ['Date', 'Title'],
      [{ ...day('2021-03-05T00:00'), format: 'yyyy-mm-dd' }, 'A']
    ];
    const parts = unzipSync(await workbook([{ sheet: 'Events', data }]));
    const styles = new TextDecoder().decode(parts['xl/styles.xml']);
    const [, written] = /<numFmt\b[^>]*numFmtId="(\d+)"/u.exec(styles)!;
    const changed = styles
      .replace(/<numFmts\b[^]*?<\/numFmts>/u, '')
      .replace(`numFmtId="${written}"`, `numFmtId="${id}"`)
      .replace('</font>', `<charset val="${charset}"/></font>`);
    expect(changed).toContain(`<charset val="${charset}"/>`);
    const { timeline, report } = await read(
      zipSync({ ...parts, 'xl/styles.xml': new TextEncoder().encode(changed) })
    );
    expect(timeline.events[0]!.when.edtf).toBe(edtf);
    expect(report.notes).toHaveLength(notes);
  });

  test('that begins like a formula is the same text when it is written', async () => {
    const story = storyOf(timelineOf({ events: [eventOf({ title: '=1+1' })] }));
    const bytes = (await xlsxWriter.write(story, english)).files.get('')!;
    const parts = unzipSync(bytes);
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    expect(sheet).not.toContain('<f>');
    expect((await read(bytes)).timeline.events[0]!.title).toBe('=1+1');
  });
});

describe('a workbook of several sheets', () => {
  const sheets = [
    {
      sheet: 'Notes',
      data: [
        ['Date', 'Title'],
        ['2020', 'Not this']
      ]
    },
    {
      sheet: 'Events',
      data: [
        ['Date', 'Title'],
        ['2021', 'This']
      ]
    }
  ];

  test('gives the first, and names the others', async () => {
    const { timeline, report } = await read(await workbook(sheets));
    expect(timeline.events[0]!.title).toBe('Not this');
    expect(report.notes).toEqual(['Read is the sheet “Notes”. The workbook has: “Notes”, “Events”.']);
  });

  test('gives the one that is chosen', async () => {
    expect((await read(await workbook(sheets), { sheet: 'Events' })).timeline.events[0]!.title).toBe('This');
    await expect(read(await workbook(sheets), { sheet: 'Other' })).rejects.toThrow(
      'The workbook has no sheet “Other”. Its sheets are: “Notes”, “Events”.'
    );
  });
});

describe('a hostile workbook', () => {
  const huge = new Uint8Array(300 * 1024 * 1024);
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(10), 'xl/worksheets/sheet1.xml': huge });

  test('is refused by the sizes that it states, before anything is inflated', async () => {
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(xlsxReader.recognises(new Sample({ name: 'a.xlsx', bytes: bomb }))).toBe(true);
    await expect(read(bomb)).rejects.toThrow(/^The workbook would take more than 256 MB when unpacked/u);
  });

  test('is refused while it is inflated, if it states less than there is', { tags: 'slow' }, async () => {
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 46 <= lying.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    await expect(read(lying)).rejects.toThrow(/^The workbook would take more than 256 MB when unpacked/u);
  });

  const changed = async (from: string, to: string) => {
    const parts = unzipSync(
      await workbookOf(
        [
          ['date', 'title'],
          ['2021', 'A']
        ],
        'x'
      )
    );
    const name = 'xl/worksheets/sheet1.xml';
    const xml = new TextDecoder().decode(parts[name]);
    expect(xml).toContain(from);
    return zipSync({ ...parts, [name]: new TextEncoder().encode(xml.replace(from, to)) });
  };

  test.each([
    ['<row r="2"><c r="A2"', '<row r="1048576"><c r="XFD1048576"', 'of 1,048,576 rows and 16,384 columns'],
    ['<row r="2"><c r="A2"', '<row r="2"><c x=" r=\'A2\'" r="ALM2"', 'of 2 rows and 1,001 columns'],
    ['<row r="2">', '<row r="1e9">', 'it has a cell at “1e9”'],
    ['<row r="2">', `${'<row/>'.repeat(3_000_000)}<row r="2">`, 'of 3,000,002 rows and 2 columns']
  ])(
    'with another %j is refused before its empty cells fill the memory',
    { tags: 'slow' },
    async (from, to, says) => {
      await expect(read(await changed(from, to))).rejects.toThrow(says);
    }
  );

  test('that is damaged gets a message', async () => {
    const bytes = await workbookOf(
      [
        ['date', 'title'],
        ['2021', 'A']
      ],
      'x'
    );
    await expect(read(bytes.slice(0, bytes.length - 30))).rejects.toThrow(/^The workbook is damaged/u);
    const empty = zipSync({ 'xl/workbook.xml': new TextEncoder().encode('<a><b></a>') });
    await expect(read(empty)).rejects.toThrow(/^The workbook is damaged/u);
  });
});

test('30,000 rows are read', { tags: 'slow' }, async () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => [
    String(1000 + (index % 1000)),
    `Event ${index}`
  ]);
  const { timeline, report } = await read(await workbookOf([['date', 'title'], ...rows], 'x'));
  expect(timeline.events).toHaveLength(20_000);
  expect(report.lost).toMatchObject([{ field: 'row', count: 10_000 }]);
});
