import type { When } from '../../model/timeline.ts';
import { isZone } from '../../model/zone.ts';
import { clockTimeOf } from '../exchange/clock-time.ts';
import type { DraftEvent } from '../exchange/draft.ts';
import type { Reason } from '../exchange/ledger.ts';
import type { TableField } from './headings.ts';
import type { RowFields } from './row-fields.ts';

type Time = NonNullable<DraftEvent['time']>;

/** A time of day, and the field whose cell has it. */
export interface FoundTime {
  readonly field: TableField;
  readonly time: Time;
}

/** The times in the cells of an event's dates. */
export interface DateTimes {
  readonly start?: FoundTime;
  readonly end?: FoundTime;
}

/** The clock times of a row, of an event within one day; those that have no place are in the ledger. */
export function timeOfRow(row: RowFields, when: When, dates: DateTimes): DraftEvent['time'] {
  const start = startOf(row, dates);
  const end = endOf(row, dates);
  if (!start) {
    if (end) row.lose(end.field, (why) => why.timeWithoutStart);
    return undefined;
  }
  if (!isOneDay(when)) {
    for (const { field } of [start, ...(end ? [end] : [])]) row.lose(field, noSingleDay(field));
    return undefined;
  }
  if (start.field === 'time') row.take('time', 'time');
  return withEnd(row, start, end);
}

const noSingleDay = (field: TableField): Reason =>
  field === 'time' || field === 'endTime' ? (why) => why.noDayOfTime : (why) => why.timeOfNoDay;

const isOneDay = ({ edtf, aspect }: When): boolean =>
  aspect === 'on' && edtf !== undefined && /^-?\d{4}-\d\d-\d\d\??$/u.test(edtf);

function startOf(row: RowFields, { start: ofDate }: DateTimes): FoundTime | undefined {
  if (!row.has('time')) return ofDate && { field: ofDate.field, time: { ...zoneOf(row), ...ofDate.time } };
  const start = clockTimeOf(row.peek('time'));
  if (start === undefined) row.lose('time', (why) => why.noTimeOfDay);
  return start === undefined ? ofDate : { field: 'time', time: { start, ...zoneOf(row) } };
}

function zoneOf(row: RowFields): Pick<Time, 'zone'> {
  const zone = row.peek('zone');
  if (!zone) return {};
  if (isZone(zone)) return { zone };
  row.lose('zone', (why) => why.noKnownZone);
  return {};
}

function endOf(row: RowFields, { end: ofDate }: DateTimes): FoundTime | undefined {
  if (!row.has('endTime')) return ofDate;
  const start = clockTimeOf(row.peek('endTime'));
  if (start === undefined) row.lose('endTime', (why) => why.noLaterTime);
  return start === undefined ? ofDate : { field: 'endTime', time: { start } };
}

function withEnd(row: RowFields, start: FoundTime, end: FoundTime | undefined): Time {
  if (!end) return start.time;
  const { start: from, zone } = start.time;
  const { start: to, zone: zoneOfEnd } = end.time;
  if (to < from || (zoneOfEnd !== undefined && zoneOfEnd !== zone)) {
    row.lose(end.field, to < from ? (why) => why.noLaterTime : (why) => why.otherZone);
    return start.time;
  }
  if (end.field === 'endTime') row.take('endTime', 'time');
  return { ...start.time, end: to };
}
