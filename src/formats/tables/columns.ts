import { Unreadable, type ReadTable } from '../exchange/imported.ts';
import { severalColumns, tableFields, usualField, type TableField } from './headings.ts';
import type { Table } from './table.ts';

/** Which field each column gives, by the column's index. */
export type MatchedColumns = ReadonlyMap<number, TableField>;

/**
 * Matches columns to fields: as a person says, else by the usual English headings. Of two columns for a field that has
 * room for one, the better match has it. Throws `Unreadable` if a person names a field that there is not.
 */
export function matchColumns(
  headings: readonly string[],
  chosen: Readonly<Record<string, string>> = {}
): MatchedColumns {
  const matched = new Map<number, TableField>();
  const open: number[] = [];
  const choices = new Map(Object.entries(chosen));
  for (const [index, heading] of headings.entries()) {
    const choice = choices.get(heading) ?? choices.get(heading.trim());
    if (choice === undefined) open.push(index);
    else if (choice !== '') matched.set(index, fieldNamed(choice, heading));
  }
  const taken = new Set(matched.values());
  const found = open
    .flatMap((index) => {
      const match = usualField(headings[index] ?? '');
      return match ? [{ index, ...match }] : [];
    })
    .sort((one, other) => one.rank - other.rank);
  for (const { index, field } of found) {
    if (taken.has(field) && !severalColumns.has(field)) continue;
    taken.add(field);
    matched.set(index, field);
  }
  return withDates(matched, headings);
}

/** How the columns of a table were matched, for a person to correct. */
export const readColumns = ({ headings, sheets }: Table, matched: MatchedColumns): ReadTable => ({
  columns: headings.map((heading, index) => ({ heading, field: matched.get(index) ?? '' })),
  fields: tableFields,
  ...(sheets && { sheets })
});

function fieldNamed(name: string, heading: string): TableField {
  const field = tableFields.find((each) => each === name);
  if (field) return field;
  throw new Unreadable((why) => why.noField(name, heading, tableFields.join(', ')));
}

/** A column “time” without any date beside it has dates; a column “year” beside dates, or without them, says no more. */
function withDates(matched: MatchedColumns, headings: readonly string[]): MatchedColumns {
  const fields = new Set(matched.values());
  if (fields.has('date') || fields.has('year') || fields.has('edtf')) return matched;
  const time = [...matched].find(([index, field]) => field === 'time' && headings[index] !== undefined);
  return time ? new Map([...matched, [time[0], 'date' as const]]) : matched;
}
