import Papa from 'papaparse';
import { mostItems } from '../../model/schema.ts';
import { Unreadable } from '../exchange/imported.ts';
import type { Ledger } from '../exchange/ledger.ts';
import { isEmptyRow, tableOf, type Table } from './table.ts';

/** More columns than any timeline has. */
const mostColumns = 2_000;
/** Between two reports of progress. */
const rowsBetween = 500;

/** Between the cells of a row; undefined to find it out. */
export type Delimiter = ',' | ';' | '|' | '\t';

/**
 * The table in a text of CSV or its relatives. What `papaparse` reports is never passed over: a quotation mark that is
 * never closed is refused, one that is not doubled is in the ledger. `onprogress` gets the part that is read, 0 to 1.
 */
export function readDelimited(
  text: string,
  delimiter: Delimiter,
  ledger: Ledger,
  onprogress?: (part: number) => void
): Table {
  const rows: (readonly string[])[] = [];
  let read = 0;
  let filled = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }) => {
      read += 1;
      if (errors[0]) report(errors, read, ledger);
      if (data.length > mostColumns) throw tooWide(data.length);
      if (read % rowsBetween === 0) onprogress?.(meta.cursor / text.length);
      if (!isEmptyRow(data)) filled += 1;
      if (filled <= mostItems + 1) rows.push(data);
      else if (!isEmptyRow(data))
        ledger.lose(
          (own) => own.row,
          (why) => why.beyondTimeline(mostItems),
          ledger.places.row(read)
        );
    }
  });
  onprogress?.(1);
  const table = tableOf(rows, ledger);
  for (const [index, row] of table.rows.entries())
    for (const cell of row) reportSwallowed(cell, ledger.places.row(table.firstRow + index));
  return table;

  function reportSwallowed(cell: string, place: string): void {
    const lines = rowsWithin(cell, delimiter, table.headings.length);
    if (lines > 0)
      ledger.lose(
        (own) => own.cell,
        (why) => why.swallowed(lines),
        place
      );
  }
}

/** The whole lines in a cell that have the delimiters of a row: a quotation mark that is closed too late swallows rows. */
function rowsWithin(cell: string, delimiter: Delimiter, columns: number): number {
  const between = cell.split(/\r?\n/u).slice(1, -1);
  // In prose a space follows the comma.
  const signs = (line: string) => line.replaceAll(`${delimiter} `, ' ').split(delimiter).length;
  const lines = between.filter((line) => signs(line) >= columns).length;
  return lines > (columns > 2 ? 0 : 1) ? lines : 0;
}

function report(errors: readonly Papa.ParseError[], row: number, ledger: Ledger): void {
  if (errors.some(({ code }) => code === 'MissingQuotes'))
    throw new Unreadable((why) => why.openQuotationMark(row));
  if (errors.some(({ type }) => type === 'Quotes'))
    ledger.lose(
      (own) => own.cell,
      (why) => why.quotationMark,
      ledger.places.row(row)
    );
}

const tooWide = (columns: number): Unreadable => new Unreadable((why) => why.tooWide(columns, mostColumns));

/** The first rows of a text, if it looks like a table with this delimiter: at least two columns in every row. */
export function firstRows(text: string, delimiter: Delimiter): readonly (readonly string[])[] | undefined {
  if (/[\0]/u.test(text) || /^\ufeff?\s*(?:[<{]|\[[[{]|BEGIN:|---)/u.test(text)) return undefined;
  const { data } = Papa.parse<string[]>(text.slice(0, 20_000), { delimiter, preview: 10 });
  const rows = data.filter((row) => !isEmptyRow(row));
  return rows.length > 0 && rows.every(({ length }) => length > 1) ? rows : undefined;
}
