import { boundsOf } from '../../model/bounds.ts';
import { formatDay, type Day } from '../../model/day.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { readWhen } from '../../model/read-when.ts';
import type { When } from '../../model/timeline.ts';
import { clockTimeOf } from '../exchange/clock-time.ts';
import type { DraftEvent } from '../exchange/draft.ts';
import type { Ledger } from '../exchange/ledger.ts';
import { joinedDates, readCellDate, type CellDate, type DateReading } from './cell-date.ts';
import type { DateHabits } from './date-habits.ts';
import type { TableField } from './headings.ts';
import { readParts } from './parts-date.ts';
import type { RowFields } from './row-fields.ts';
import { timeOfRow, type FoundTime } from './row-time.ts';

/** When the event of a row was. */
export type RowDate = Pick<DraftEvent, 'date' | 'time'>;

/** The date of a row; undefined, with the reason in the ledger, if there is none that can be read. */
export function dateOfRow(row: RowFields, habits: DateHabits, ledger: Ledger): RowDate | undefined {
  const reading = { habits, ledger };
  const start = startOf(row, reading);
  if (start === undefined) {
    row.lose('date', (why) => why.emptyDate);
    return undefined;
  }
  if (!start.read.ok) {
    row.lose(start.field, start.read.reason);
    return undefined;
  }
  const { when, end } = withEnd(row, start.read, reading);
  const time = timeOfRow(row, when, {
    ...(start.read.time && { start: { field: start.field, time: start.read.time } }),
    ...(end && { end })
  });
  return { date: { when }, ...(time && { time }) };
}

type Read = Extract<CellDate, { ok: true }>;

interface Start {
  readonly field: TableField;
  readonly read: CellDate;
}

function startOf(row: RowFields, reading: DateReading): Start | undefined {
  if (row.has('edtf')) return { field: 'edtf', read: edtfIn(row.text('edtf', 'when')) };
  if (row.has('date')) {
    const read = readCellDate(row.text('date', 'when'), reading);
    // A year of its own is better than nothing, and no better than the date that it is a part of.
    if (read.ok || !row.has('year')) return { field: 'date', read };
    row.lose('date', read.reason);
  }
  return row.has('year')
    ? { field: 'year', read: readParts(row, ['year', 'month', 'day'], reading) }
    : undefined;
}

function edtfIn(text: string): CellDate {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return { ok: false, reason: () => parsed.problems[0].message };
  const { kind } = parsed.value;
  const isDay = parsed.value.kind === 'date' && parsed.value.unit === 'day';
  return {
    ok: true,
    when: { edtf: text, aspect: kind === 'interval' ? 'throughout' : isDay ? 'on' : 'within' }
  };
}

const stillGoing = /^(?:present|ongoing|now|today|current|to date|still|-|…|\.\.)$/iu;

/** When an event was, with the time of day that is in the cell of its end. */
interface Ended {
  readonly when: When;
  readonly end?: FoundTime;
}

/** “16:00” and “4 pm”; a number alone would be a year. */
const clockAlone = /^\d{1,2}(?::\d\d(?::\d\d)?)?\s?(?:[ap]\.?m\.?)?$/iu;

function withEnd(row: RowFields, start: Read, reading: DateReading): Ended {
  if (row.has('end')) {
    const text = row.text('end', 'when');
    if (stillGoing.test(text)) return { when: openEnded(start.when) };
    const clock = clockAlone.test(text) && /\D/u.test(text) ? clockTimeOf(text) : undefined;
    if (clock !== undefined) return { when: start.when, end: { field: 'end', time: { start: clock } } };
    const end = readCellDate(text, reading);
    const when = ended(row, 'end', start, end, reading);
    return { when, ...(end.ok && end.time && { end: { field: 'end', time: end.time } }) };
  }
  if (!row.has('endYear')) return { when: start.when };
  const end = readParts(row, ['endYear', 'endMonth', 'endDay'], reading);
  return { when: ended(row, 'endYear', start, end, reading) };
}

const openEnded = (when: When): When =>
  when.edtf === undefined || /[/[]/u.test(when.edtf)
    ? when
    : { ...when, edtf: `${when.edtf}/..`, aspect: 'since' };

/** The start alone, where the end can't be read or is before it. */
function ended(row: RowFields, field: TableField, start: Read, end: CellDate, reading: DateReading): When {
  const joined = end.ok ? joinedDates(start, lastDay(end, start, reading.ledger)) : end;
  if (!joined.ok) {
    row.lose(field, (why) => why.startKept(joined.reason(why)));
    return start.when;
  }
  const { when } = joined;
  if (when.aspect !== 'throughout' || reading.ledger.decide('span', when.edtf ?? '') === 'lasting')
    return when;
  return { ...when, aspect: 'within' };
}

/** The day before an end that a person says is not included. */
function lastDay(end: Read, start: Read, ledger: Ledger): Read {
  const { edtf } = end.when;
  if (edtf === undefined || !/^-?\d{4}-\d\d-\d\d$/u.test(edtf) || edtf === start.when.edtf) return end;
  if (ledger.decide('end', edtf) === 'inclusive') return end;
  const read = readWhen(end.when);
  const day = read.ok ? boundsOf(read.value).latestEnd : null;
  return day === null ? end : { ...end, when: { ...end.when, edtf: formatDay((day - 1) as Day) } };
}
