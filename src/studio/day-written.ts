import { parseDay } from '../model/day.ts';
import { timeExpressionOf } from '../model/time-words/time-words.ts';
import type { StudioWords } from '../words/studio-words.ts';

/** “2024. 6. 18.” and “2024-6-8”: what follows the year is the month. */
const yearFirst = /^(\d{4})[-./]\s*(\d{1,2})[-./]\s*(\d{1,2})\.?$/u;

/** “5/6/2024”: nothing says which is the month. */
const yearLast = /^(\d{1,2})[-./]\s*(\d{1,2})[-./]\s*(\d{4})\.?$/u;

/** The days that a text for one day can mean: “June 18, 2024” one, “5/6/2024” two, “June 2024” none. */
function daysIn(written: string): readonly string[] {
  const text = written.trim();
  const [, year, month, day] = yearFirst.exec(text) ?? [];
  if (year !== undefined) return existing([`${year}-${padded(month)}-${padded(day)}`]);
  const [, one, other, last] = yearLast.exec(text) ?? [];
  if (last !== undefined)
    return existing([`${last}-${padded(one)}-${padded(other)}`, `${last}-${padded(other)}-${padded(one)}`]);
  return existing([text, ...(timeExpressionOf(text, {})?.readings ?? []).map(({ edtf }) => edtf)]);
}

const padded = (digits = ''): string => digits.padStart(2, '0');

const existing = (days: readonly string[]): readonly string[] =>
  [...new Set(days)].filter((day) => parseDay(day) !== undefined);

/** A day as a document has it, from what an author wrote; what can't be taken stays as it was written. */
export function asDay(written: string): string {
  const [day, other] = daysIn(written);
  return day === undefined || other !== undefined ? written.trim() : day;
}

/** Why a day can't be taken as it is written; undefined if it can, or nothing is. */
export function faultOfDay(written: string, { day: says }: StudioWords): string | undefined {
  if (written.trim() === '') return undefined;
  const [day, other] = daysIn(written);
  if (day === undefined) return says.none(written);
  return other === undefined ? undefined : says.either(written, day, other);
}
