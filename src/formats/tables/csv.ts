import type { Story } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import { csvOf } from '../csv.ts';
import { decodeText } from '../exchange/decode.ts';
import { Unreadable, type Choices, type Imported, type InputFile } from '../exchange/imported.ts';
import { Ledger } from '../exchange/ledger.ts';
import type { Reader, Sample } from '../exchange/sample.ts';
import type { Writer } from '../exchange/writer.ts';
import { isSlideTable } from '../timelinejs/sheet-columns.ts';
import { isEventTable } from './any-table.ts';
import { firstRows, readDelimited, type Delimiter } from './delimited.ts';
import { isOurTable } from './read-ours.ts';
import { readTable } from './read-table.ts';
import { tableLosses } from './table-losses.ts';
import { tableOf, withoutApostrophe, type Table } from './table.ts';

const delimiters = { csv: [',', ';', '|'], tsv: ['\t'] } as const satisfies Record<
  string,
  readonly Delimiter[]
>;
type Kind = keyof typeof delimiters;

export const csvReader = readerOf('csv', 'CSV', ['.csv']);
export const tsvReader = readerOf('tsv', 'TSV', ['.tsv', '.tab']);
export const csvWriter = writerOf('csv', 'CSV', 'text/csv;charset=utf-8', ',');
export const tsvWriter = writerOf('tsv', 'TSV', 'text/tab-separated-values;charset=utf-8', '\t');

/** The table in a file of CSV or TSV; which delimiter it has is found in its first rows. */
export function delimitedTable(
  file: InputFile,
  kind: Kind,
  ledger: Ledger,
  onprogress?: (part: number) => void
): Table {
  const text = decodeText(file.bytes, ledger).replace(/^\ufeff/u, '');
  return readDelimited(text, delimiterOf(text, kind), ledger, onprogress);
}

/** The delimiter that gives the most columns in the first rows. */
function delimiterOf(text: string, kind: Kind): Delimiter {
  let best: { readonly delimiter: Delimiter; readonly columns: number } | undefined;
  for (const delimiter of delimiters[kind]) {
    const columns = firstRows(text, delimiter)?.[0]?.length ?? 0;
    if (!best || columns > best.columns) best = { delimiter, columns };
  }
  return best?.delimiter ?? ',';
}

/** The names of the columns in the beginning of a file, and whether its first rows look like a table. */
export function headingsIn(
  sample: Sample,
  kind: Kind
): { readonly headings: readonly string[]; readonly isRegular: boolean } {
  const rows = firstRows(sample.beginning, delimiterOf(sample.beginning, kind)) ?? [];
  const { headings } = tableOf(rows, new Ledger({}));
  const isRegular =
    rows.length > 2 && headings.length > 2 && rows.every(({ length }) => length === headings.length);
  return { headings, isRegular };
}

function readFile(
  [file]: readonly InputFile[],
  { kind, name }: { readonly kind: Kind; readonly name: string },
  choices: Choices,
  onprogress: ((part: number) => void) | undefined
): Imported {
  if (!file) throw new Unreadable((why) => why.noFile);
  const ledger = new Ledger(choices);
  const table = delimitedTable(file, kind, ledger, onprogress);
  return readTable(isOurTable(table.headings) ? unescaped(table) : table, name, choices, ledger);
}

/** Our table without the apostrophes that keep spreadsheets from computing; in other tables they may be the author's. */
export const unescaped = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row) => row.map(withoutApostrophe))
});

function readerOf(kind: Kind, name: string, endings: readonly string[]): Reader {
  return {
    id: kind,
    name,
    endings,
    recognises: (sample) => {
      const { headings, isRegular } = headingsIn(sample, kind);
      if (isSlideTable(headings)) return false;
      return isOurTable(headings) || isEventTable(headings) || isRegular;
    },
    read: (files, choices, onprogress) =>
      Promise.resolve().then(() => readFile(files, { kind, name }, choices, onprogress))
  };
}

function writerOf(id: Kind, name: string, mediaType: string, delimiter: ',' | '\t'): Writer {
  return {
    id,
    name,
    ending: `.${id}`,
    mediaType,
    write: (story: Story, words: Words) => ({
      files: new Map([['', new TextEncoder().encode(csvOf(story, story.events, words, delimiter))]]),
      lost: tableLosses(story, words)
    })
  };
}
