import type { Ledger } from '../exchange/ledger.ts';

/** A table of texts. A row may have fewer cells than there are names of columns. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The number of the first row below the names, as a spreadsheet counts. */
  readonly firstRow: number;
  /** What a row is called in the report: a row if absent. */
  readonly unit?: 'row' | 'item';
  /** The names of all sheets of its workbook. */
  readonly sheets?: readonly string[];
}

export const isEmptyRow = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

const filledIn = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;

/** The table in the rows of a file: the first with two cells has the names, and what is above is a caption. */
export function tableOf(all: readonly (readonly string[])[], ledger: Ledger): Table {
  const names = Math.max(
    0,
    all.findIndex((row) => filledIn(row) > 1)
  );
  for (const [index, row] of all.slice(0, names).entries())
    if (!isEmptyRow(row))
      ledger.lose(
        (own) => own.cell,
        (why) => why.aboveNames,
        ledger.places.row(index + 1)
      );
  const headings = all[names] ?? [];
  const rows = all.slice(names + 1);
  for (const [index, row] of rows.entries())
    if (!isEmptyRow(row.slice(headings.length)))
      ledger.lose(
        (own) => own.cell,
        (why) => why.namelessColumn,
        ledger.places.row(names + index + 2)
      );
  return { headings, rows, firstRow: names + 2 };
}

/** What a cell is written as; empty for nothing. */
export type Cell = string | number | undefined;

/** What is written of an event, by the names of columns. */
export type Columns = Readonly<Record<string, Cell>>;

/** Between the names in a cell. A name that has it in itself has a backslash before it. */
const separator = '; ';

/** Names in one cell: “North Korea; United States”. */
export const joinNames = (names: readonly string[]): string =>
  names.map((name) => name.replace(/[\\;]/gu, String.raw`\$&`)).join(separator);

/** The names in a cell that `joinNames` wrote, or a person. */
export const splitNames = (cell: string): readonly string[] =>
  [...cell.matchAll(/(?:[^\\;]|\\.|\\$)+/gsu)]
    .map(([name]) => name.replace(/\\([\\;])/gu, '$1').trim())
    .filter((name) => name !== '');

/** A text that a spreadsheet would compute, or that has got its apostrophe from here before. */
const formula = /^'*[=+\-@\t\r]/u;

/** A cell that no spreadsheet computes: an apostrophe comes before what would be a formula. */
export const withApostrophe = (cell: Cell): Cell =>
  typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell;

/** The other way round. */
export const withoutApostrophe = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
