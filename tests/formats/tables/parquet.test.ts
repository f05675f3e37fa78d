import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Choices } from '../../../src/formats/exchange/imported.ts';
import { Sample } from '../../../src/formats/exchange/sample.ts';
import { parquetReader, parquetWriter } from '../../../src/formats/tables/parquet.ts';
import { parseTimeline } from '../../../src/model/parse.ts';
import type { Timeline, TimelineEvent } from '../../../src/model/timeline.ts';
import { english } from '../../../src/words/en/index.ts';
import { article, articleTimelineText, storyOf } from '../../support/documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-parquet-'));
const guide = readFileSync('docs/guides/parquet.md', 'utf8');
/** The queries of the guide, in order. */
const queries = [...guide.matchAll(/```sql\n(.*?)```/gsu)].map(([, sql]) => sql!);
const story = storyOf(JSON.parse(articleTimelineText) as Timeline, new Map([['article', article]]));
let duckdb: DuckDBConnection;

beforeAll(async () => {
  duckdb = await (await DuckDBInstance.create(':memory:')).connect();
  await duckdb.run(`SET file_search_path = '${folder}'`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const path = (name: string) => join(folder, name);
const inFolder = (sql: string) =>
  sql.replaceAll(/'([\w-]+\.parquet)'/gu, (_, name: string) => `'${path(name)}'`);

async function read(name: string, choices: Choices = {}) {
  const file = { name, bytes: readFileSync(path(name)) };
  expect(parquetReader.recognises(new Sample(file))).toBe(true);
  const imported = await parquetReader.read([file], choices);
  expect(parseTimeline(imported.timeline)).toMatchObject({ ok: true });
  return imported;
}

const write = async (name: string) =>
  writeFileSync(path(name), (await parquetWriter.write(story, english)).files.get('')!);

test('the table of a guide’s query opens as a timeline', async () => {
  await duckdb.run(
    `CREATE TABLE reports AS SELECT * FROM (VALUES
      (1, 'Talks begin', DATE '2021-05-03', 'Talks', ['Ministry', 'Union'], 'https://paper.example/talks', 'The Paper'),
      (2, 'Talks end', DATE '2021-05-05', 'Talks', ['Ministry'], 'https://paper.example/end', 'The Paper'),
      (3, 'An old story', DATE '1990-01-01', 'Past', NULL, NULL, NULL)
    ) AS t(report_id, headline, happened_on, topic, people, link, paper)`
  );
  await duckdb.run(inFolder(queries[0]!));
  const { timeline, report } = await read('events.parquet');
  expect(timeline.events.map(({ id, title, when }) => [id, title, when.edtf])).toEqual([
    ['1', 'Talks begin', '2021-05-03'],
    ['2', 'Talks end', '2021-05-05']
  ]);
  expect(timeline.actors?.map(({ label }) => label)).toEqual(['Ministry', 'Union']);
  expect(timeline.sources.map(({ url, publisher }) => [url, publisher])).toEqual([
    ['https://paper.example/talks', 'The Paper'],
    ['https://paper.example/end', 'The Paper']
  ]);
  expect(report.lost).toEqual([]);
});

test('DuckDB reads a story that was saved, with days to compare by', async () => {
  await write('story.parquet');
  const rows = (await duckdb.runAndReadAll(inFolder(queries[1]!))).getRowObjectsJson();
  const before = story.events.filter(({ bounds: { latestEnd } }) => latestEnd !== null && latestEnd < 18_699);
  expect(rows.map(({ title }) => title).toSorted()).toEqual(before.map(({ title }) => title).toSorted());
  expect(rows.length).toBeGreaterThan(0);
});

test('a story that was saved goes through DuckDB and opens again with its quotes', async () => {
  await write('story.parquet');
  await duckdb.run(inFolder(queries[2]!));
  const { timeline } = await read('shown.parquet');
  const kept = story.events.filter(({ laneLabels }) => laneLabels.includes('Outreach'));
  expect(kept.length).toBeGreaterThan(0);
  expect(timeline.events.map(({ id, when }) => [id, when])).toEqual(kept.map(({ id, when }) => [id, when]));
  const quotesOf = (assertions: TimelineEvent['assertions']) =>
    assertions.flatMap(({ voice, speaker, evidence }) =>
      evidence.map((quote) => ({ voice, speaker, quote }))
    );
  expect(timeline.events.map(({ assertions }) => quotesOf(assertions))).toEqual(
    kept.map(({ assertions }) => quotesOf(assertions))
  );
});

describe('a column of DuckDB', () => {
  test.each([
    ["TIMESTAMP '2021-03-05 14:30:00'", '2021-03-05', '14:30'],
    ["TIMESTAMP_NS '2021-03-05 14:30:00'", '2021-03-05', '14:30'],
    ["TIMESTAMP_MS '2021-03-05 00:00:00'", '2021-03-05', undefined],
    ["TIMESTAMPTZ '2021-03-05 14:30:00+00'", '2021-03-05', '14:30'],
    ["DATE '0044-03-15'", '0044-03-15', undefined],
    ["DATE '0044-03-15 (BC)'", '-0043-03-15', undefined],
    ['1950::BIGINT', '1950', undefined],
    ['1950::SMALLINT', '1950', undefined],
    ["'c. 1950'", '1950', undefined]
  ])('of %s is %s', async (value, edtf, time) => {
    await duckdb.run(
      `COPY (SELECT ${value} AS date, 'A' AS title) TO '${path('one.parquet')}' (FORMAT parquet, COMPRESSION snappy)`
    );
    const { timeline } = await read('one.parquet');
    expect(timeline.events.map((event) => [event.when.edtf, event.time?.start])).toEqual([[edtf, time]]);
  });

  test('of structs is lost by name', async () => {
    await duckdb.run(
      `COPY (SELECT 2021 AS date, 'A' AS title, {'a': 1} AS more, ['x', 'y'] AS tags) TO '${path('one.parquet')}' (FORMAT parquet)`
    );
    const { timeline, report } = await read('one.parquet');
    expect(timeline.events[0]!.tags).toEqual(['x', 'y']);
    expect(report.lost).toMatchObject([{ field: 'more', count: 1 }]);
  });
});

test.each(['zstd', 'gzip', 'lz4_raw'])('%s is named, with the way out', async (codec) => {
  await duckdb.run(
    `COPY (SELECT range AS date, 'A' || range AS title FROM range(1000, 1500)) TO '${path('other.parquet')}' (FORMAT parquet, COMPRESSION ${codec})`
  );
  await expect(read('other.parquet')).rejects.toThrow(
    new RegExp(`^The Parquet file is compressed with ${codec.toUpperCase()}, .* COMPRESSION snappy`, 'u')
  );
});

test('a damaged file gets a message', async () => {
  await write('story.parquet');
  const bytes = readFileSync(path('story.parquet'));
  writeFileSync(path('cut.parquet'), bytes.subarray(0, 1000));
  await expect(read('cut.parquet')).rejects.toThrow(/^The Parquet file can’t be read: /u);
  writeFileSync(
    path('mixed.parquet'),
    bytes.map((byte, index) => (index > 100 && index < 3000 ? 255 - byte : byte))
  );
  await expect(read('mixed.parquet')).rejects.toThrow(/^The Parquet file can’t be read: /u);
});
