import { describe, expect, test } from 'vitest';
import { type Choices, type Imported } from '../../../src/formats/exchange/imported.ts';
import { Sample } from '../../../src/formats/exchange/sample.ts';
import { csvReader, tsvReader } from '../../../src/formats/tables/csv.ts';
import { parseTimeline } from '../../../src/model/parse.ts';
import type { TimelineEvent } from '../../../src/model/timeline.ts';
import { storyOf } from '../../support/documents.ts';

const fileOf = (content: string | Uint8Array) => ({
  name: 'table.csv',
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content
});

async function read(content: string | Uint8Array, choices: Choices = {}): Promise<Imported> {
  const imported = await csvReader.read([fileOf(content)], choices);
  expect(parseTimeline(imported.timeline)).toMatchObject({ ok: true });
  expect(storyOf(imported.timeline).events).toHaveLength(imported.timeline.events.length);
  return imported;
}

/** The dates of a column, as EDTF with what else is said of them. */
async function datesOf(cells: readonly string[], choices: Choices = {}) {
  const rows = cells.map((cell, index) => `"${cell}",Event ${index}`);
  const { timeline, report } = await read(['date,title', ...rows].join('\n'), choices);
  const dates = new Map(timeline.events.map(({ title, when }) => [title, when]));
  return {
    report,
    dates: cells.map((_, index) => {
      const when = dates.get(`Event ${index}`);
      return when && [when.edtf, when.mod, when.aspect].filter(Boolean).join(' ');
    })
  };
}

const only = ({ timeline }: Imported): TimelineEvent => timeline.events[0]!;

describe('a cell with a date', () => {
  test.each([
    ['2021-03-05', '2021-03-05 on'],
    ['2021-03-05 14:30', '2021-03-05 on'],
    ['2021-03', '2021-03 within'],
    ['2021', '2021 within'],
    ['602', '0602 within'],
    ['1 AD', '0001 within'],
    ['-200', '-0199 within'],
    ['44 BC', '-0043 within'],
    ['586 B.C.E.', '-0585 within'],
    ['107?', '0107? within'],
    ['?70', '0070? within'],
    ['c. 1950', '1950 approx within'],
    ['circa 44 BC', '-0043 approx within'],
    ['1950s', '195X within'],
    ['19th century', '[1800..1900] within'],
    ['March 1950', '1950-03 within'],
    ['Mar 5, 1950', '1950-03-05 on'],
    ['5 March 1950', '1950-03-05 on'],
    ['early May 1950', '1950-05 early within'],
    ['before 1950', '[..1949] within'],
    ['since May 1950', '1950-05/.. since'],
    ['ca. May 1950', '1950-05 approx within'],
    ['1939–1945', '1939/1945 throughout'],
    ['1939-45', '1939/1945 throughout'],
    ['1910-12', '1910-12 within'],
    ['1939/1945', '1939/1945 throughout'],
    ['586–516 BC', '-0585/-0515 throughout'],
    ['5–7 March 1950', '1950-03-05/1950-03-07 throughout'],
    ['1950 to 1955', '1950/1955 throughout'],
    ['1984~', '1984~ within'],
    ['[1667,1760]', '[1667,1760] within'],
    ['13/5/2020', '2020-05-13 on'],
    ['5/13/2020', '2020-05-13 on'],
    ['5.6.2020', '2020-06-05 on'],
    ['2020/5/6', '2020-05-06 on'],
    ['3/1950', '1950-03 within'],
    ["'-0044-03-15", '-0044-03-15 on'],
    ['March 5, 2021 (approx.)', '2021-03-05 approx on'],
    ['1950 (circa)', '1950 approx within'],
    ['(c.) 1950', '1950 approx within'],
    ['1939-45 (approx)', '1939/1945 approx throughout'],
    ['March 5, 2021 (?)', '2021-03-05? on'],
    ['1950 (unconfirmed)', '1950? within'],
    ['1939-45 (?)', '1939?/1945? throughout'],
    ['Sat May 20 1961 00:00:00 GMT-0600 (Central Standard Time)', '1961-05-20 on'],
    ['20210305', '2021-03-05 on'],
    ['202103', '2021-03 within'],
    ['Tuesday, March 9, 2021', '2021-03-09 on'],
    ['Tue, 9 March 2021', '2021-03-09 on'],
    ['March 9, 2021 (Tuesday)', '2021-03-09 on'],
    ['Sat May 20 1961 00:00:00 GMT-0600 (approx)', '1961-05-20 approx on']
  ])('%s is %s', async (cell, date) => {
    expect((await datesOf([cell])).dates).toEqual([date]);
  });

  test.each([
    ['5/6/20', 'has a year of two digits'],
    ['08', 'has a year of two digits'],
    ['43895', 'is a number, perhaps a day as spreadsheets count; format its column as dates'],
    ['31/2/2020', 'is no date of the calendar'],
    ['202113', 'is no date of the calendar'],
    ['20210230', 'is no date of the calendar'],
    ['350000', 'is a number that is no year and no date'],
    ['1614902400', 'is a number, perhaps of seconds since 1970; write it as a date'],
    ['March 5, 2021 (Old Style)', 'has words in parentheses that are not read'],
    ['1950 (or later)', 'has words in parentheses that are not read'],
    ['19th century (?)', 'has words in parentheses that are not read'],
    ['March 9, 2021 (Monday)', 'is a day that is not the weekday beside it'],
    ['Monday, March 9, 2021', 'is a day that is not the weekday beside it'],
    ['March 5', 'is no date that can be read'],
    ['soon', 'is no date that can be read']
  ])('%s is left out, as it %s', async (cell, reason) => {
    const { dates, report } = await datesOf([cell, '2020']);
    expect(dates).toEqual([undefined, '2020 within']);
    expect(report.lost).toEqual([{ field: 'date', reason, count: 1, first: ['row 2'] }]);
  });
});

test('a number of five digits is a year in a column with years BC', async () => {
  expect((await datesOf(['-12000', '12000'])).dates).toEqual(['Y-11999 within', 'Y12000 within']);
});

test('a month in a column of spans is noted', async () => {
  const { dates, report } = await datesOf(['1914-18', '2001-02', '2003-04']);
  expect(dates).toEqual(['1914/1918 throughout', '2001-02 within', '2003-04 within']);
  expect(report.notes).toEqual([
    '“2001-02” is read as a month, though the column has spans of years such as “1914-18”; write a span as 2001/2002.'
  ]);
  expect((await datesOf(['1914-18', '2014-02'])).report.notes).toEqual([]);
});

describe('the order of day and month', () => {
  test('is told from the whole column', async () => {
    const { dates, report } = await datesOf(['5/6/2020', '7/8/2020', '1/13/2020']);
    expect(dates).toEqual(['2020-05-06 on', '2020-07-08 on', '2020-01-13 on']);
    expect(report.decisions).toEqual([
      {
        question: 'dayOrder',
        chosen: 'mdy',
        others: ['dmy'],
        because: 'file',
        count: 2,
        examples: ['5/6/2020', '7/8/2020']
      }
    ]);
  });

  test('is asked where no date tells it', async () => {
    const asked = await datesOf(['5/6/2020']);
    expect(asked.dates).toEqual(['2020-06-05 on']);
    expect(asked.report.decisions).toMatchObject([{ question: 'dayOrder', because: 'default' }]);
    expect((await datesOf(['5/6/2020'], { dayOrder: 'mdy' })).dates).toEqual(['2020-05-06 on']);
  });
});

describe('January 1', () => {
  test('is that day by default, and asked', async () => {
    const { dates, report } = await datesOf(['1950-01-01', '1951-06-02']);
    expect(dates).toEqual(['1950-01-01 on', '1951-06-02 on']);
    expect(report.decisions).toMatchObject([{ question: 'january1', chosen: 'day', because: 'default' }]);
    expect((await datesOf(['1950-01-01'], { january1: 'year' })).dates).toEqual(['1950 within']);
  });

  test('is the year where every date is January 1', async () => {
    const { dates, report } = await datesOf(['1950-01-01', '1960-01-01', '1970-01-01']);
    expect(dates).toEqual(['1950 within', '1960 within', '1970 within']);
    expect(report.decisions).toMatchObject([{ question: 'january1', chosen: 'year', because: 'file' }]);
  });
});

test('milliseconds since 1970 are days in the zone that is chosen', async () => {
  expect((await datesOf(['1584748800000'])).dates).toEqual(['2020-03-21 on']);
  const { dates, report } = await datesOf(['1584748800000'], { zone: '-05:00' });
  expect(dates).toEqual(['2020-03-20 on']);
  expect(report.decisions).toMatchObject([{ question: 'zone', chosen: '-05:00', because: 'chosen' }]);
});

test('times in UTC keep the day that is written, and the report counts them', async () => {
  const { dates, report } = await datesOf([
    '2021-03-05T23:30:00Z',
    '2021-03-06T00:00:00Z',
    '2021-03-07 10:00',
    'Mar 8, 2021 23:30 UTC'
  ]);
  expect(dates).toEqual(['2021-03-05 on', '2021-03-06 on', '2021-03-07 on', '2021-03-08 on']);
  expect(report.notes).toEqual([
    '2 times of day are in UTC, such as “2021-03-05T23:30:00Z”: the day is kept as it is written, though clocks elsewhere may have shown another.'
  ]);
  const { report: ofEpoch } = await datesOf(['1584748800000']);
  expect(ofEpoch.notes).toEqual([]);
});

test('a start and an end are one time; an end before its start is left out, and said', async () => {
  const { timeline, report } = await read(
    'Start Date,End Date,Event\n1950,1955,A\n1950,1940,B\n1950,,C\n1950,present,D\n'
  );
  expect(timeline.events.map(({ when }) => `${when.edtf} ${when.aspect}`)).toEqual([
    '1950/1955 throughout',
    '1950 within',
    '1950 within',
    '1950/.. since'
  ]);
  expect(report.lost).toEqual([
    { field: 'End Date', reason: 'is before the start; the start is kept alone', count: 1, first: ['row 3'] }
  ]);
  expect(report.decisions).toMatchObject([{ question: 'span', chosen: 'lasting' }]);
});

test('columns for year, month and day are never finer than what can be read', async () => {
  const { timeline, report } = await read(
    'Year,Month,Day,Title\n602,,,A\n1950,08,05,B\n1950,13,1,C\n1950,2,30,D\n70,March,,E\n'
  );
  expect(timeline.events.map(({ when }) => when.edtf)).toEqual([
    '0602',
    '1950-08-05',
    '1950',
    '1950-02',
    '0070-03'
  ]);
  expect(report.lost.map(({ field, reason }) => [field, reason])).toEqual([
    ['Month', 'is no month'],
    ['Day', 'is no day of its month']
  ]);
});

test('columns are known by their usual names, and the others are lost by name', async () => {
  const imported = await read(
    [
      'Start_Date,Headline,Description,Category,People,Location,Lat,Lng,Tags,Priority,URL,Reference,Publisher,Mood',
      '2021-03-05,"Talks, begun","<p>In <a href=""https://a.example/b"">Geneva</a></p>",Talks,"North Korea; United States",Geneva,46.2,6.1,"one, two",5,www.c.example/d,"Report, p. 3 https://r.example/x",Reuters,good'
    ].join('\n')
  );
  expect(only(imported)).toEqual({
    id: 'talks-begun',
    title: 'Talks, begun',
    summary: 'In Geneva',
    when: { edtf: '2021-03-05', aspect: 'on' },
    lane: 'talks',
    actors: ['north-korea', 'united-states'],
    place: { label: 'Geneva', lat: 46.2, lon: 6.1 },
    tags: ['one', 'two'],
    importance: 5,
    links: [{ url: 'https://a.example/b', label: 'Geneva' }, { url: 'https://www.c.example/d' }],
    assertions: [{ voice: 'reported', evidence: [{ source: imported.timeline.sources[0]!.id }] }]
  });
  expect(imported.timeline.sources).toEqual([
    {
      id: 'report-p.-3-https-r.example-x',
      title: 'Report, p. 3 https://r.example/x',
      publisher: 'Reuters',
      url: 'https://r.example/x'
    }
  ]);
  expect(imported.report.mapped).toContainEqual({ field: 'Start_Date', to: 'when', count: 1 });
  expect(imported.report.lost).toEqual([
    { field: 'Mood', reason: 'is matched to no field', count: 1, first: ['row 2'] }
  ]);
});

describe('columns with other names', () => {
  const csv = 'Datum,Titel,Ort\n2021-03-05,Gespräche,Genf\n2021-03-06,Ende,Genf\n';

  test('are asked for', async () => {
    await expect(read(csv)).rejects.toThrow(
      'No column is known to give the date and the title of the events. Say which of these does: “Datum”, “Titel”, “Ort”.'
    );
    expect(csvReader.recognises(new Sample(fileOf(csv)))).toBe(true);
  });

  test('are matched by hand', async () => {
    const imported = await read(csv, { columns: { Datum: 'date', Titel: 'title', Ort: '' } });
    expect(only(imported)).toMatchObject({ title: 'Gespräche', when: { edtf: '2021-03-05' } });
    expect(imported.report.lost).toMatchObject([{ field: 'Ort', count: 2 }]);
    await expect(read(csv, { columns: { Datum: 'day of it' } })).rejects.toThrow(
      '“day of it”, for the column “Datum”, is no field. Fields are: id, title,'
    );
  });
});

test('only words in a column of quotes beside a source are a quote', async () => {
  const imported = await read('date,title,quote,source\n2021,A,We met,The Times\n2022,B,We met,\n');
  expect(imported.timeline.events.map(({ assertions, summary }) => [assertions, summary])).toEqual([
    [[{ voice: 'reported', evidence: [{ source: 'the-times', exact: 'We met' }] }], undefined],
    [[], 'We met']
  ]);
});

test('a table without titles has the beginning of its texts as titles', async () => {
  const long = `${'word '.repeat(60)}end`;
  const { timeline, report } = await read(`date,description\n2021,Short text\n2022,${long}\n`);
  expect(timeline.events.map(({ title, summary }) => [title.length, summary])).toEqual([
    [10, undefined],
    [195, long]
  ]);
  expect(report.notes).toEqual(['An event without a title has the beginning of its text as one.']);
});

test('ids with any character, 200 long or twice there, become ids that a document may have', async () => {
  const rows = ['é ü/?#', 'x'.repeat(200), 'same', 'same', '„“'].map((id, index) => `"${id}",2021,E${index}`);
  const { timeline } = await read(['id,date,title', ...rows].join('\n'));
  expect(timeline.events.map(({ id }) => id)).toEqual(['e-u', 'x'.repeat(100), 'same', 'same-2', 'event']);
});

test('HTML that was escaped twice is text, and nothing of a script stays', async () => {
  const imported = await read(
    'date,title,description\n2021,A,"&lt;p&gt;One &amp;amp; two&lt;/p&gt;<script>alert(1)</script>"\n'
  );
  expect(only(imported).summary).toBe('One & two');
});

test('three thousand actors are listed once each', { tags: 'slow' }, async () => {
  const rows = Array.from(
    { length: 3117 },
    (_, index) => `2021,E${index},Actor ${index}; Actor ${index % 7}`
  );
  const { timeline } = await read(['date,title,actors', ...rows].join('\n'));
  expect(timeline.actors).toHaveLength(3117);
});

describe('files of other encodings', () => {
  test('UTF-16 and Windows-1252 are decoded, and that is said', async () => {
    const text = 'date;title\n2021;Café';
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0), 0])]);
    const latin = new Uint8Array([...text].map((sign) => sign.charCodeAt(0)));
    for (const bytes of [utf16, latin]) {
      const imported = await read(bytes);
      expect(only(imported).title).toBe('Café');
      expect(imported.report.notes).toHaveLength(1);
    }
  });

  test('a byte order mark is no part of the first name', async () => {
    expect(only(await read('\ufeffdate,title\n2021,A')).title).toBe('A');
  });
});

describe('a table that is damaged or hostile', () => {
  test('an unclosed quotation mark is named with its row', async () => {
    await expect(read('date,title\n2021,A\n2022,"B\n2023,C\n')).rejects.toThrow(
      'A cell of row 3 begins with a quotation mark that is never closed: close it, or double it where it is part of the text.'
    );
  });

  test('a quotation mark that is not doubled is in the report', async () => {
    const { report } = await read('date,title\n2021,"A "b" c"\n2022,B\n');
    expect(report.lost).toMatchObject([{ field: 'cell', first: ['row 2'] }]);
  });

  test('a quotation mark that swallows rows is in the report', async () => {
    const rows = ['date,title,place', '2020,"Ann said,Rome', '2021,B,Bonn', '2022,C,Cork', '2023,"Bea",Oslo'];
    const { report } = await read(rows.join('\n'));
    expect(report.lost).toContainEqual({
      field: 'cell',
      reason: 'holds 2 lines that look like rows; check its quotation marks',
      count: 1,
      first: ['row 2']
    });
  });

  test('a text of several lines is no row', async () => {
    const text = '"One, two, three\nand four, five, six\nand more, of it, all"';
    expect((await read(`date,title,text\n2020,A,${text}`)).report.lost).toEqual([]);
  });

  test('a million columns get a message, in bounded time', async () => {
    await expect(read(`date,title,${'x,'.repeat(1_000_000)}\n`)).rejects.toThrow(
      /^The table has 1000003 columns/u
    );
  });

  test('cells beyond the names, and lines above them, are lost by place', async () => {
    const { report, timeline } = await read('My timeline\n\ndate,title\n2021,A,more\n');
    expect(timeline.events).toHaveLength(1);
    expect(report.lost.map(({ reason, first }) => [reason, first])).toEqual([
      ['is above the names of the columns', ['row 1']],
      ['is in a column without a name', ['row 4']]
    ]);
  });

  test('more rows than a timeline can have are counted', { tags: 'slow' }, async () => {
    const rows = Array.from({ length: 20_003 }, (_, index) => `2021,E${index}`);
    const { report, timeline } = await read(['date,title', ...rows].join('\n'));
    expect(timeline.events).toHaveLength(20_000);
    expect(report.lost).toMatchObject([
      { field: 'row', count: 3, first: ['row 20002', 'row 20003', 'row 20004'] }
    ]);
  });
});

test('20,000 rows are read in seconds, with progress', { tags: 'slow' }, async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, index) =>
      `${1 + (index % 12)}/${1 + (index % 28)}/2020,"Event ${index}","A, text",Topic ${index % 9},https://a.example/${index}`
  );
  const parts: number[] = [];
  const file = fileOf(['date,title,description,category,source', ...rows].join('\n'));
  const before = process.cpuUsage();
  const { timeline } = await csvReader.read([file], {}, (part) => parts.push(part));
  // Of the processor, as tests that run beside this one take time too.
  const { user } = process.cpuUsage(before);
  console.log(`20,000 rows of CSV: ${Math.round(user / 1000)} ms of processor time`);
  expect(user / 1e6).toBeLessThan(20);
  expect(timeline.events).toHaveLength(20_000);
  expect(parts.length).toBeGreaterThan(20);
  expect(parts).toEqual(parts.toSorted((one, other) => one - other));
});

describe('recognition', () => {
  test.each([
    ['CSV', 'date,title\n2021,A\n', true, false],
    ['CSV with semicolons', 'date;title\n2021;A\n', true, false],
    ['TSV', 'date\ttitle\n2021\tA, b\n', false, true],
    ['JSON', '{"date": 1, "title": 2}\n', false, false],
    ['a list of JSON', '[{"date": 1,\n"title": 2}]\n', false, false],
    ['XML', '<a date="1,2">,\n,</a>', false, false],
    ['prose', 'One day, and another.\nTwo, or three, or more.\n', false, false],
    ['a calendar', 'BEGIN:VCALENDAR\nDESCRIPTION:a,b\n', false, false]
  ])('of %s', (_, text, isCsv, isTsv) => {
    expect(csvReader.recognises(new Sample(fileOf(text)))).toBe(isCsv);
    expect(tsvReader.recognises(new Sample(fileOf(text)))).toBe(isTsv);
  });
});

describe('a column of states', () => {
  const table = [
    'date,title,Status',
    '2020,A,Canceled',
    '2020-05-01,B,happened',
    '2021,C,Tentative',
    '2022,D,threatened',
    '2022,E,happened',
    '2020,F,draft'
  ].join('\n');

  test('says what happened, where it fits the date', async () => {
    const { timeline, report } = await read(table, { asOf: '2020-12-31' });
    expect(timeline.events.map(({ occurrence }) => occurrence)).toEqual([
      'cancelled',
      'happened',
      'expected',
      'threatened',
      'planned',
      'happened'
    ]);
    expect(report.lost).toEqual([
      {
        field: 'Status',
        reason: 'is none of: happened, ongoing, planned, expected, threatened, cancelled',
        count: 1,
        first: ['row 7']
      },
      {
        field: 'occurrence',
        reason: 'can’t be of its date, on the day that the timeline speaks from',
        count: 1,
        first: ['row 6']
      }
    ]);
  });

  test('says only what was called off, where the timeline speaks from no day', async () => {
    const { timeline, report } = await read(table);
    expect(timeline.events.flatMap(({ occurrence }) => occurrence ?? [])).toEqual(['cancelled']);
    expect(report.lost).toContainEqual({
      field: 'occurrence',
      reason: 'needs the day that the timeline speaks from',
      count: 4,
      first: ['row 3', 'row 4', 'row 5']
    });
  });
});

test('sources of one title with another author or day are several', async () => {
  const { timeline } = await read(
    [
      'date,title,source,author,published',
      '2020,A,Letters,Ann,2020-01-02',
      '2020,B,Letters,Bea,2020-01-02',
      '2020,C,Letters,Ann,2020-01-03',
      '2020,D,Letters,Ann,2020-01-02'
    ].join('\n')
  );
  expect(timeline.sources.map(({ author, published }) => [author, published])).toEqual([
    ['Ann', '2020-01-02'],
    ['Bea', '2020-01-02'],
    ['Ann', '2020-01-03']
  ]);
});

test('a table without rows says so', async () => {
  const { timeline, report } = await read('date,title\n');
  expect(timeline.events).toEqual([]);
  expect(report.notes).toEqual(['The table has headings and no rows.']);
});

test('a column of zones is that of a time in the cell of a date', async () => {
  const event = only(await read('date,title,zone\n2021-03-05 14:00,A,Asia/Seoul'));
  expect(event.time).toEqual({ start: '14:00', zone: 'Asia/Seoul' });
});

describe('times of the start and the end', () => {
  const timesOf = async (headings: string, row: string) => {
    const { timeline, report } = await read(`title,${headings}\nA,${row}`);
    const { when, time } = timeline.events[0]!;
    return { edtf: when.edtf, time, lost: report.lost.map(({ field, reason }) => `${field} ${reason}`) };
  };

  test.each([
    ['start,end', '2021-03-05 14:00,2021-03-05 16:30'],
    ['start,end', '2021-03-05 14:00,16:30'],
    ['date,time,end time', '2021-03-05,2 pm,4:30 pm'],
    ['date,time,time end', '2021-03-05,14:00,16:30']
  ])('in the columns %s, as %s, are on one day', async (headings, row) => {
    expect(await timesOf(headings, row)).toEqual({
      edtf: '2021-03-05',
      time: { start: '14:00', end: '16:30' },
      lost: []
    });
  });

  test('have no place over several days, which is said', async () => {
    expect(await timesOf('start,end', '2021-03-05 14:00,2021-03-06 16:30')).toEqual({
      edtf: '2021-03-05/2021-03-06',
      lost: [
        'start has a time of day, which belongs to no single day; its date is kept',
        'end has a time of day, which belongs to no single day; its date is kept'
      ]
    });
  });

  test('are lost where the end is earlier, or has no start', async () => {
    const { time, lost } = await timesOf('start,end', '2021-03-05 14:00,2021-03-05 13:00');
    expect([time, lost]).toEqual([{ start: '14:00' }, ['end is no later time of day']]);
    const alone = await timesOf('start,end', '2021-03-05,2021-03-05 13:00');
    expect(alone.lost).toEqual(['end has a time of day without one of the start']);
  });
});
