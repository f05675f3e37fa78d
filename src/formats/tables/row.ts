import type { Ledger, Field, Reason } from '../exchange/ledger.ts';
import type { Table } from './table.ts';

/** A row of a table whose cells are asked for by the names of their columns; empty cells are absent. */
export class Row {
  /** As in “row 12”, as a spreadsheet counts. */
  readonly place: string;
  readonly #cells: ReadonlyMap<string, string>;
  readonly #ledger: Ledger;

  constructor(cells: ReadonlyMap<string, string>, place: string, ledger: Ledger) {
    this.place = place;
    this.#cells = cells;
    this.#ledger = ledger;
  }

  has(name: string): boolean {
    return this.#cells.has(name);
  }

  text(name: string): string | undefined {
    return this.#cells.get(name);
  }

  /** A cell that may have one of some values; any other is lost. */
  oneOf<Value extends string>(name: string, values: readonly Value[]): Value | undefined {
    const text = this.text(name);
    const value = values.find((each) => each === text?.trim().toLowerCase());
    if (text !== undefined && value === undefined) this.lose(name, (why) => why.noneOf(values.join(', ')));
    return value;
  }

  number(name: string): number | undefined {
    const text = this.text(name);
    const value = text === undefined ? undefined : Number(text);
    if (value === undefined || Number.isFinite(value)) return value;
    this.lose(name, (why) => why.noNumber);
    return undefined;
  }

  yes(name: string): boolean {
    return this.oneOf(name, ['yes']) !== undefined;
  }

  lose(name: Field, reason: Reason): void {
    this.#ledger.lose(name, reason, this.place);
  }
}

/** The rows of a table that have something in them. Of columns with one name the first is read. */
export function rowsOf({ headings, rows, firstRow, unit = 'row' }: Table, ledger: Ledger): readonly Row[] {
  const names = headings.map((heading) => heading.trim());
  return rows.flatMap((cells, index) => {
    const filled = cells
      .map((cell, at) => [names[at] ?? '', cell] as const)
      .filter(([name, cell]) => name !== '' && cell !== '')
      .reverse();
    return filled.length > 0 ? [new Row(new Map(filled), ledger.places[unit](firstRow + index), ledger)] : [];
  });
}
