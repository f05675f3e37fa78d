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
  /** Whether it may have lasted longer than the end, or the start where there is no end. */
  readonly isOpenEnded?: true;
}

/** The plain date of a date that can be read; of one whose start is open or unknown there is none. */
export function plainDateOf(when: When): PlainDate | undefined {
  if (when.edtf === undefined) return ofBounds(when.bounds);
  if (when.aspect === 'until') return undefined;
  const parsed = parseEdtf(when.edtf);
  const date = parsed.ok ? ofEdtf(parsed.value) : undefined;
  const isPlain = when.mod === undefined && when.endMod === undefined && !isOpen(when);
  const exact = date?.exact && isPlain && lasts(when) === (date.end !== undefined);
  return date && { ...date, exact: exact === true, ...(isOpen(when) && { isOpenEnded: true }) };
}

const isOpen = ({ aspect }: When): boolean => aspect === 'since';
const lasts = ({ aspect }: When): boolean => aspect === 'throughout';

function ofBounds([earliestStart, , earliestEnd, latestEnd]: readonly [
  string | null,
  string,
  string,
  string | null
]): PlainDate | undefined {
  const [first, last] = [parseDay(earliestStart ?? ''), parseDay(latestEnd ?? earliestEnd)];
  if (first === undefined || last === undefined) return undefined;
  const open = latestEnd === null ? ({ isOpenEnded: true } as const) : {};
  return { start: partsOf(first, 'day'), end: partsOf(last, 'day'), exact: false, ...open };
}

function ofEdtf(edtf: Edtf): PlainDate | undefined {
  if (edtf.kind === 'date') return ofDates(edtf, edtf);
  if (edtf.kind === 'set') {
    if (edtf.members.some((member) => member.kind !== 'date' && member.from === undefined)) return undefined;
    const isOpenEnded = edtf.members.some((member) => member.kind !== 'date' && member.to === undefined);
    const dates = edtf.members.flatMap(datesOf).sort((a, b) => a.first[0] - b.first[0]);
    const [first] = dates;
    const last = [...dates].sort((a, b) => a.last[1] - b.last[1]).at(-1);
    const open = isOpenEnded ? ({ isOpenEnded } as const) : {};
    return first && last && { ...ofDates(first, last), exact: false, ...open };
  }
  const [start, end] = [edtf.start, edtf.end].map((side) => (typeof side === 'string' ? undefined : side));
  if (start && end) return ofDates(start, end);
  return start && { ...ofDates(start, start), exact: false, isOpenEnded: true };
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
