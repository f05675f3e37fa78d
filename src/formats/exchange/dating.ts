import { civilOf, type Day } from '../../model/day.ts';
import type { Choices } from './imported.ts';
import type { DateParts, DraftDate, DraftEvent } from './draft.ts';
import type { Ledger, Reason } from './ledger.ts';
import { isJanuary1, isMidnight, type Moment } from './moment.ts';
import { daysOf, lastingDates, withinDates } from './span.ts';

/** When an event was, by date and clock. */
export type Dated = Pick<DraftEvent, 'date' | 'time'>;

/** The date of a moment; a year alone where January 1 is decided to stand for it. */
export function dateOf(
  moment: Moment,
  text: string,
  ledger: Ledger,
  ofFile?: Choices['january1']
): DateParts {
  const isYear = isJanuary1(moment) && ledger.decide('january1', text, ofFile) === 'year';
  return isYear ? { year: moment.date.year } : moment.date;
}

/**
 * The last date of a time that ends at a moment: the day before, where a day or its midnight as an end is decided to
 * be left out. Never before `from`.
 */
export function lastDateOf(
  moment: Moment,
  from: DateParts,
  text: string,
  ledger: Ledger,
  { ofFile, usual }: { readonly ofFile?: Choices['end']; readonly usual?: Choices['end'] } = {}
): DateParts {
  const days = daysOf(moment.date);
  const first = daysOf(from)?.[0];
  if (moment.date.day === undefined || !days || first === undefined) return moment.date;
  if (moment.clock && !isMidnight(moment)) return moment.date;
  if (days[0] <= first || ledger.decide('end', text, ofFile, usual) === 'inclusive') return moment.date;
  return civilOf((days[0] - 1) as Day);
}

/** Dates from one to another; one day if they are the same; only the first, with a report, if in the wrong order. */
export function spanOfDates(
  from: DateParts,
  to: DateParts,
  span: NonNullable<Choices['span']>,
  lose: (reason: Reason) => void
): DraftDate {
  if (from.day !== undefined && isSameDate(from, to)) return { at: from };
  const date = span === 'lasting' ? lastingDates(from, to) : withinDates(from, to);
  if (date) return date;
  lose((why) => why.endsBeforeStart);
  return { at: from };
}

/** The clock times of an event within one day; those of an event over several days have no place. */
export function timeOf(
  start: Moment,
  end: Moment | undefined,
  lose: (reason: Reason) => void
): DraftEvent['time'] {
  const [from, to] = [clockOf(start), end && clockOf(end)];
  if (from?.seconds || to?.seconds) lose((why) => why.seconds);
  if (!end) return from && { start: from.time, ...zoneOf(from) };
  if (!from && !to) return undefined;
  if (!isSameDate(start.date, end.date)) {
    lose((why) => why.clocksOnSeveralDays);
    return undefined;
  }
  const begin = from?.time ?? '00:00';
  const isAfter = to !== undefined && to.time > begin && to.zone === from?.zone;
  return { start: begin, ...(isAfter && { end: to.time }), ...zoneOf(from) };
}

const clockOf = (moment: Moment) => (isMidnight(moment) ? undefined : moment.clock);

const zoneOf = (clock: Moment['clock']) => (clock?.zone === undefined ? {} : { zone: clock.zone });

const isSameDate = (one: DateParts, other: DateParts): boolean =>
  one.year === other.year && one.month === other.month && one.day === other.day;
