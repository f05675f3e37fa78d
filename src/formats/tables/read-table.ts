import type { Timeline } from '../../model/timeline.ts';
import type { Choices, Imported } from '../exchange/imported.ts';
import type { Ledger } from '../exchange/ledger.ts';
import { settle } from '../exchange/settle.ts';
import { draftOfTable } from './any-table.ts';
import { matchColumns, readColumns } from './columns.ts';
import { isOurTable, readOurs } from './read-ours.ts';
import type { Table } from './table.ts';

/** The timeline of a table: of ours by its columns, of any other by what its columns are usually called. */
export function readTable(table: Table, format: string, choices: Choices, ledger: Ledger): Imported {
  if (isOurTable(table.headings)) return importedFrom(readOurs(table, choices, ledger), format, ledger);
  const timeline = settle(draftOfTable(table, choices, ledger), choices, ledger);
  const columns = readColumns(table, matchColumns(table.headings, choices.columns));
  return { ...importedFrom(timeline, format, ledger), table: columns };
}

const importedFrom = (timeline: Timeline, format: string, ledger: Ledger): Imported => ({
  timeline,
  texts: new Map(),
  report: ledger.report(format, timeline.events.length)
});
