import type { SchemaElement } from 'hyparquet';
import { joinNames } from './table.ts';

/**
 * A value of a Parquet file as text: a day as `YYYY-MM-DD`, a moment of UTC with its time and `Z`, the items of a list with
 * `; ` between them; empty for nothing. Undefined for bytes and structs.
 */
export function textOfValue(value: unknown, element: SchemaElement): string | undefined {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : '';
  if (value instanceof Date) return textOfDate(value, element);
  if (typeof value === 'number' || typeof value === 'bigint') return textOfNumber(value, element);
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return undefined;
  const items = value.map((item: unknown) => textOfValue(item, element));
  return items.some((item) => item === undefined) ? undefined : joinNames(items.map((item) => item ?? ''));
}

function textOfDate(date: Date, { converted_type, logical_type }: SchemaElement): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().split(/[T.]/u);
  if (converted_type === 'DATE' || logical_type?.type === 'DATE') return plainYear(day);
  const isUtc =
    logical_type?.type === 'TIMESTAMP' ? logical_type.isAdjustedToUTC : converted_type !== undefined;
  return `${plainYear(day)} ${time.replace(/:00$/u, '')}${isUtc ? 'Z' : ''}`;
}

/** JavaScript writes years beyond four digits, and before 0, with six and a sign. */
const plainYear = (day: string): string =>
  day.replace(/^([+-])(\d{6})/u, (_, sign: string, year: string) => {
    const digits = year.replace(/^0+(?=\d{4})/u, '');
    return sign === '-' ? `-${digits}` : digits;
  });

const unitsPerSecond = { MILLIS: 1_000, MICROS: 1_000_000, NANOS: 1_000_000_000 } as const;

/** Times of day are counted from midnight. */
function textOfNumber(value: number | bigint, { logical_type, converted_type }: SchemaElement): string {
  const unit =
    logical_type?.type === 'TIME'
      ? logical_type.unit
      : /^TIME_(MILLIS|MICROS)$/u.exec(converted_type ?? '')?.[1];
  if (unit !== 'MILLIS' && unit !== 'MICROS' && unit !== 'NANOS') return String(value);
  const minutes = Math.floor(Number(value) / unitsPerSecond[unit] / 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
