import type { InputFile, ReadTable } from '../../formats/exchange/imported.ts';
import { Sample } from '../../formats/exchange/sample.ts';
import type { Recognised } from '../../formats/registry.ts';
import { UsageError } from '../effects.ts';
import type { ConvertWish } from './options.ts';

type Unknown = Extract<Recognised, { readonly as: 'unknown' }>;
type Columns = ConvertWish['choices']['columns'];

/** The reader of a table whose headings say nothing, named as for `--from`; undefined for what looks like no table. */
export function tableReader(
  { name, looks }: Unknown,
  files: readonly InputFile[]
): 'csv' | 'tsv' | undefined {
  const file = files.find((each) => each.name === name);
  if (looks.as !== 'table' || !file) return undefined;
  const [head = ''] = new Sample(file).beginning.split('\n', 1);
  return head.includes('\t') && !head.includes(',') ? 'tsv' : 'csv';
}

/** How to read a table whose headings say nothing. */
export const columnsHint = (reader: string): string =>
  `If it is a table of events, say which columns give their dates and titles: --from ${reader} --column "HEADING=date" --column "HEADING=title"`;

/** Throws a usage error for a `--column` whose heading a table lacks. */
export function demandHeadings(columns: Columns, table: ReadTable | undefined): void {
  if (!columns || !table) return;
  const headings = table.columns.map(({ heading }) => heading.trim());
  const missing = Object.keys(columns).find((heading) => !headings.includes(heading.trim()));
  if (missing !== undefined)
    throw new UsageError(
      `--column names “${missing}”, which the table lacks; its headings are: ${headings.slice(0, 20).join(', ')}`
    );
}
