import { civilOf, parseDay, type Day } from '../../model/day.ts';
import { parseEdtf, type Edtf, type EdtfDate, type EdtfRange, type Unit } from '../../model/edtf.ts';
import type { When } from '../../model/timeline.ts';
import { isSameDate } from './dates.ts';
import type { DateParts } from './draft.ts';

/** A date for formats that know only a start and an end, each a year, a month or a day. */
export interface PlainDate {
  readonly start: DateParts;
  readonly end?: DateParts;
  /** Whether that is all that the date says; if not, its words should stand beside it. */
  readonly exact: boolean;
}

/** The plain date of a date that can be read; of one that is open on both sides there is none. */
export function plainDateOf(when: When): PlainDate | undefined {
  if (when.edtf === undefined) return ofBounds(when.bounds);
  const parsed = parseEdtf(when.edtf);
  const date = parsed.ok ? ofEdtf(parsed.value) : undefined;
  const isPlain = when.mod === undefined && when.endMod === undefined && !isOpen(when);
  return date && { ...date, exact: date.exact && isPlain && lasts(when) === (date.end !== undefined) };
}

const isOpen = ({ aspect }: When): boolean => aspect === 'since' || aspect === 'until';
const lasts = ({ aspect }: When): boolean => aspect === 'throughout';

function ofBounds([earliestStart, latestStart, earliestEnd, latestEnd]: readonly [
  string | null,
  string,
  string,
  string | null
]): PlainDate | undefined {
  const [first, last] = [parseDay(earliestStart ?? latestStart), parseDay(latestEnd ?? earliestEnd)];
  if (first === undefined || last === undefined) return undefined;
  return { start: partsOf(first, 'day'), end: partsOf(last, 'day'), exact: false };
}

function ofEdtf(edtf: Edtf): PlainDate | undefined {
  if (edtf.kind === 'date') return ofDates(edtf, edtf);
  if (edtf.kind === 'set') {
    const dates = edtf.members.flatMap(datesOf).sort((a, b) => a.first[0] - b.first[0]);
    const [first] = dates;
    const last = [...dates].sort((a, b) => a.last[1] - b.last[1]).at(-1);
    return first && last && { ...ofDates(first, last), exact: false };
  }
  const [start, end] = [edtf.start, edtf.end].map((side) => (typeof side === 'string' ? undefined : side));
  if (start && end) return ofDates(start, end);
  const only = start ?? end;
  return only && { ...ofDates(only, only), exact: false };
}

const datesOf = (member: EdtfDate | EdtfRange): readonly EdtfDate[] =>
  member.kind === 'date' ? [member] : [member.from, member.to].flatMap((end) => end ?? []);

function ofDates(from: EdtfDate, to: EdtfDate): PlainDate {
  const [start, end] = [partsOf(from.first[0], from.unit), partsOf(to.last[1], to.unit)];
  const exact = [from, to].every(({ unit, precision, qualifier }) => unit === precision && !qualifier);
  return from.unit === to.unit && isSameDate(start, end) ? { start, exact } : { start, end, exact };
}

function partsOf(day: Day, unit: Unit): DateParts {
  const { year, month, day: ofMonth } = civilOf(day);
  if (unit === 'year') return { year };
  return unit === 'month' ? { year, month } : { year, month, day: ofMonth };
}
