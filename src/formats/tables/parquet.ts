import { parquetMetadata, parquetReadObjects, type FileMetaData, type SchemaElement } from 'hyparquet';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import type { Bounds } from '../../model/bounds.ts';
import type { Day } from '../../model/day.ts';
import { mostItems } from '../../model/schema.ts';
import { startsWith } from '../bytes.ts';
import { Unreadable } from '../exchange/imported.ts';
import { Ledger } from '../exchange/ledger.ts';
import type { Reader } from '../exchange/sample.ts';
import type { Writer } from '../exchange/writer.ts';
import { checkPages } from './parquet-pages.ts';
import { textOfValue } from './parquet-values.ts';
import { readTable } from './read-table.ts';
import { storyTable } from './story-table.ts';
import { tableLosses } from './table-losses.ts';
import type { Cell, Table } from './table.ts';

const name = 'Parquet';
const magic = [0x50, 0x41, 0x52, 0x31];
/** More than a table of a timeline takes, in bytes. */
const mostInflated = 256 * 1024 * 1024;
const readable = new Set(['UNCOMPRESSED', 'SNAPPY']);

export const parquetReader: Reader = {
  id: 'parquet',
  name,
  endings: ['.parquet'],
  recognises: ({ file }) => startsWith(file.bytes, magic),
  read: async ([file], choices, onprogress) => {
    if (!file) throw new Unreadable((why) => why.noFile);
    const ledger = new Ledger(choices);
    const table = await tableIn(file.bytes, ledger);
    onprogress?.(0.5);
    return readTable(table, name, choices, ledger);
  }
};

async function tableIn(bytes: Uint8Array, ledger: Ledger): Promise<Table> {
  const file = new Uint8Array(bytes).buffer;
  const metadata = guarded(() => parquetMetadata(file));
  refuseCodecs(metadata);
  guarded(() => checkPages(bytes, metadata));
  const fields = topFields(metadata);
  const count = Number(metadata.num_rows);
  for (let row = mostItems; row < Math.min(count, mostItems * 50); row += 1)
    ledger.lose(
      (own) => own.row,
      (why) => why.beyondTimeline(mostItems),
      ledger.places.row(row + 1)
    );
  const objects = await parquetReadObjects({ file, metadata, rowEnd: Math.min(count, mostItems) }).catch(
    unreadable
  );
  const rows = objects.map((object, index) =>
    fields.map(({ element }) => {
      const text = textOfValue(object[element.name], element);
      if (text === undefined)
        ledger.lose(element.name, (why) => why.noCellValue, ledger.places.row(index + 1));
      return text ?? '';
    })
  );
  return { headings: fields.map(({ element }) => element.name), rows, firstRow: 1 };
}

const unreadable = (error: unknown): never => {
  throw new Unreadable((why) => why.parquetDamaged(error instanceof Error ? error.message : 'it is damaged'));
};

function guarded<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    return unreadable(error);
  }
}

function refuseCodecs({ row_groups }: FileMetaData): void {
  const columns = row_groups.flatMap((group) => group.columns.flatMap(({ meta_data }) => meta_data ?? []));
  const size = columns.reduce((sum, { total_uncompressed_size }) => sum + Number(total_uncompressed_size), 0);
  if (size > mostInflated) throw new Unreadable((why) => why.parquetTooLarge(mostInflated));
  const other = columns.find(({ codec }) => !readable.has(codec));
  if (other) throw new Unreadable((why) => why.parquetCodec(other.codec));
}

interface TopField {
  readonly element: SchemaElement;
}

/** The columns of the table: what is inside lists and structs comes after each in the schema, and is passed over. */
function topFields({ schema }: FileMetaData): readonly TopField[] {
  const fields: TopField[] = [];
  let inside = 0;
  for (const element of schema.slice(1)) {
    if (inside === 0) fields.push({ element });
    else inside -= 1;
    inside += element.num_children ?? 0;
  }
  return fields;
}

export const parquetWriter: Writer = {
  id: 'parquet',
  name,
  ending: '.parquet',
  mediaType: 'application/vnd.apache.parquet',
  write: (story, words) => {
    const { headings, rows } = storyTable(story, story.events, words);
    const texts = headings.map((heading, at) =>
      columnOf(
        heading,
        rows.map((row) => row[at])
      )
    );
    const days = boundNames.map(([bound, heading]) =>
      dayColumn(
        heading,
        story.events.map(({ bounds }) => bounds[bound])
      )
    );
    const columns = [...texts, ...days];
    const schema = [
      { name: 'events', num_children: columns.length },
      ...columns.map(({ element }) => element)
    ];
    const columnData = columns.map(({ source }) => source);
    return {
      files: new Map([
        ['', new Uint8Array(parquetWriteBuffer({ columnData, schema, rowGroupSize: mostItems }))]
      ]),
      lost: tableLosses(story, words)
    };
  }
};

interface WrittenColumn {
  readonly element: NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];
  readonly source: ColumnSource;
}

const numbers = new Set(['latitude', 'longitude', 'importance']);

function columnOf(heading: string, cells: readonly Cell[]): WrittenColumn {
  const isNumber = numbers.has(heading);
  const element: WrittenColumn['element'] = isNumber
    ? { name: heading, type: 'DOUBLE', repetition_type: 'OPTIONAL' }
    : { name: heading, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' };
  const data = cells.map((cell) =>
    cell === undefined || cell === '' ? null : isNumber ? Number(cell) : String(cell)
  );
  return { element, source: { name: heading, data } };
}

/** Days between which an event began and ended, for those who ask a database: null where open or not known. */
const boundNames: readonly (readonly [keyof Bounds, string])[] = [
  ['earliestStart', 'earliest start'],
  ['latestStart', 'latest start'],
  ['earliestEnd', 'earliest end'],
  ['latestEnd', 'latest end']
];

/** What a date of Parquet holds is a number of days since 1970, in 32 bits; DuckDB's reach is a little less. */
const mostDays = 2_000_000_000;

function dayColumn(heading: string, days: readonly (Day | null)[]): WrittenColumn {
  const data = days.map((day) => (day === null || Math.abs(day) > mostDays ? null : day));
  return {
    element: { name: heading, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' },
    source: { name: heading, data }
  };
}
