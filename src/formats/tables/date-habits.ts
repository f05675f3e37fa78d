/** What the dates of a table have in common, found in all its cells before any is read. */
export interface DateHabits {
  /** What comes first in 5/6/2020, if a date such as 13/6/2020 shows it. */
  readonly dayOrder?: 'dmy' | 'mdy';
  /** Whether every full date is January 1, as programs write a year. */
  readonly january1?: 'year';
  /** Whether the year -0044 is written with four digits, as in EDTF, where it is 45 BC. */
  readonly isoYears: boolean;
  /** Whether there are years before 1000, so that “70” is one of them and not 1970. */
  readonly shortYears: boolean;
  /** Whether there are years BC, so that “12000” may be a year too. */
  readonly longYears: boolean;
}

/** `5/6/2020`, `5.6.2020`, `5-6-2020`. */
export const slashed = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/u;

const january = /^(\d{4})-01-01(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/u;
const fullDate = /^\d{4}-\d\d-\d\d/u;

/** The habits of the cells of date columns; `firsts` are those in which events begin. */
export function dateHabits(firsts: readonly string[], others: readonly string[]): DateHabits {
  const all = [...firsts, ...others];
  const orders = new Set(all.flatMap(orderOf));
  const [dayOrder, ...more] = orders;
  const januaries = new Set(firsts.flatMap((cell) => january.exec(cell)?.[1] ?? []));
  const isAlwaysJanuary =
    januaries.size > 2 && firsts.every((cell) => !fullDate.test(cell) || january.test(cell));
  return {
    ...(dayOrder && more.length === 0 && { dayOrder }),
    ...(isAlwaysJanuary && { january1: 'year' as const }),
    longYears: all.some((cell) => /^[-−–] ?\d|\d ?b\.? ?c/iu.test(cell)),
    isoYears: all.some((cell) => /^-0\d{3}/u.test(cell)),
    shortYears: all.some((cell) => /^(?:\d{3}|\d+ ?(?:bce?|ad|ce)|ad ?\d+|\?\d+|\d{1,3}\?)$/iu.test(cell))
  };
}

function orderOf(cell: string): readonly ('dmy' | 'mdy')[] {
  const [, first, , second] = slashed.exec(cell.replace(/[ T]\d{1,2}:.*$/u, '')) ?? [];
  if (Number(first) > 12) return ['dmy'];
  return Number(second) > 12 ? ['mdy'] : [];
}

const shortSpan = /^(\d{2})(\d{2})[-–](\d{2})$/u;

/** A cell such as “2001-02”, which is read as a month, in a column with spans such as “1914-18”. */
export function monthAmongSpans(
  cells: readonly string[]
): { readonly month: string; readonly span: string } | undefined {
  const spans = cells.filter((cell) => {
    const [, , from, to] = shortSpan.exec(cell) ?? [];
    return Number(to) > 12 && Number(to) > Number(from);
  });
  const months = cells.filter((cell) => {
    const [, , from, to] = shortSpan.exec(cell) ?? [];
    return cell.includes('-') && Number(to) <= 12 && Number(to) > Number(from);
  });
  const [[span], [month]] = [spans, months];
  return span === undefined || month === undefined ? undefined : { month, span };
}
