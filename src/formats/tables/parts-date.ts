import { daysInMonth } from '../../model/day.ts';
import { edtfOfParts } from '../exchange/dates.ts';
import { readCellDate, type CellDate, type DateReading } from './cell-date.ts';
import type { TableField } from './headings.ts';
import type { RowFields } from './row-fields.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The date in columns for year, month and day, never finer than what can be read: a month 13 leaves the year. */
export function readParts(
  row: RowFields,
  [yearField, monthField, dayField]: readonly [TableField, TableField, TableField],
  reading: DateReading
): CellDate {
  // In a column of its own, “70” is a year.
  const habits = { ...reading.habits, shortYears: true };
  const ofYear = readCellDate(row.text(yearField, 'when').replace(/\.0+$/u, ''), { ...reading, habits });
  const year = ofYear.ok ? /^-?\d{4}$/u.exec(ofYear.when.edtf ?? '')?.[0] : undefined;
  if (!row.has(monthField)) {
    if (row.has(dayField)) row.lose(dayField, (why) => why.withoutMonth);
    return ofYear;
  }
  const month = monthIn(row.peek(monthField));
  if (year === undefined || month === undefined) {
    if (ofYear.ok)
      row.lose(monthField, month === undefined ? (why) => why.noMonth : (why) => why.noPlainYear);
    return ofYear;
  }
  row.take(monthField, 'when');
  const day = dayIn(row, dayField, Number(year), month);
  const edtf = edtfOfParts({ year: Number(year), month, ...(day !== undefined && { day }) });
  return edtf === undefined
    ? ofYear
    : { ok: true, when: { edtf, aspect: day === undefined ? 'within' : 'on' } };
}

/** “08”, “8” and “August”. */
function monthIn(text: string): number | undefined {
  const named = months.indexOf(text.slice(0, 3).toLowerCase()) + 1;
  const month = named > 0 ? named : Number(text);
  return Number.isInteger(month) && month >= 1 && month <= 12 ? month : undefined;
}

function dayIn(row: RowFields, field: TableField, year: number, month: number): number | undefined {
  if (!row.has(field)) return undefined;
  const day = Number(row.peek(field).replace(/(?:st|nd|rd|th)$/iu, ''));
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) {
    row.lose(field, (why) => why.noDayOfMonth);
    return undefined;
  }
  row.take(field, 'when');
  return day;
}
