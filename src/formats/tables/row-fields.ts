import type { Ledger, Reason } from '../exchange/ledger.ts';
import type { MatchedColumns } from './columns.ts';
import type { TableField } from './headings.ts';
import type { Table } from './table.ts';

/** A cell that is not empty, trimmed, with the heading of its column. */
export interface FilledCell {
  readonly heading: string;
  readonly text: string;
}

/** The cells of a row by the field that their column gives. */
export class RowFields {
  /** As in “row 12”. */
  readonly place: string;
  readonly #cells: ReadonlyMap<TableField, readonly FilledCell[]>;
  readonly #ledger: Ledger;

  constructor(cells: ReadonlyMap<TableField, readonly FilledCell[]>, place: string, ledger: Ledger) {
    this.#cells = cells;
    this.place = place;
    this.#ledger = ledger;
  }

  has(field: TableField): boolean {
    return this.#cells.has(field);
  }

  /** What a field has, without saying that it is used. */
  peek(field: TableField): string {
    return this.#cells.get(field)?.[0]?.text ?? '';
  }

  /** The cells of a field, which become `to`. */
  take(field: TableField, to: string): readonly FilledCell[] {
    const cells = this.#cells.get(field) ?? [];
    for (const { heading } of cells) this.#ledger.map(heading, to);
    return cells;
  }

  text(field: TableField, to: string): string {
    return this.take(field, to)[0]?.text ?? '';
  }

  lose(field: TableField, reason: Reason): void {
    const cells = this.#cells.get(field);
    if (!cells) this.#ledger.lose(this.#ledger.fields[field], reason, this.place);
    for (const { heading } of cells ?? []) this.#ledger.lose(heading, reason, this.place);
  }
}

/** The rows of a table that have something in them. What is in columns without a field is lost. */
export function fieldsOfRows(
  { headings, rows, firstRow, unit = 'row' }: Table,
  matched: MatchedColumns,
  ledger: Ledger
): readonly RowFields[] {
  return rows.flatMap((row, index) => {
    const place = ledger.places[unit](firstRow + index);
    const cells = new Map<TableField, FilledCell[]>();
    for (const [at, cell] of row.entries()) {
      const [text, heading, field] = [cell.trim(), (headings[at] ?? '').trim(), matched.get(at)];
      if (text === '' || at >= headings.length) continue;
      if (field) cells.set(field, [...(cells.get(field) ?? []), { heading, text }]);
      else ledger.lose(heading || ledger.places.column(at + 1), (why) => why.unmatched, place);
    }
    return cells.size > 0 ? [new RowFields(cells, place, ledger)] : [];
  });
}
