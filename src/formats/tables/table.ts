/** A table of texts: names of columns, and rows as long as the names or shorter. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
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
