import type { Choices, Imported } from '../exchange/imported.ts';
import type { Ledger } from '../exchange/ledger.ts';
import { settle } from '../exchange/settle.ts';
import { draftOfTable } from './any-table.ts';
import { isOurTable, readOurs } from './read-ours.ts';
import type { Table } from './table.ts';

/** The timeline of a table: of ours by its columns, of any other by what its columns are usually called. */
export function readTable(table: Table, format: string, choices: Choices, ledger: Ledger): Imported {
  const timeline = isOurTable(table.headings)
    ? readOurs(table, choices, ledger)
    : settle(draftOfTable(table, choices, ledger), choices, ledger);
  return { timeline, texts: new Map(), report: ledger.report(format, timeline.events.length) };
}
