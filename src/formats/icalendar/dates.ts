import { addDays, civilOf, formatDay, parseDay, type Day } from '../../model/day.ts';
import type { TimeOfDay } from '../../model/timeline.ts';
import { isZone } from '../../model/zone.ts';
import { edtfOfParts } from '../exchange/dates.ts';
import type { DraftDate } from '../exchange/draft.ts';
import type { Ledger } from '../exchange/ledger.ts';
import { momentOfEpoch } from '../exchange/moment.ts';
import { propertyOf, textOf, type Component, type Property } from './component.ts';

/** A day, and the minute in it for what is not all day. */
interface Moment {
  readonly day: Day;
  readonly minute?: number;
  /** As the file has it; `Z` for UTC. */
  readonly zone?: string;
}

/** When an event of a calendar is; undefined if it has no start that can be read. */
export function datesOf(
  event: Component,
  place: string,
  ledger: Ledger
): { readonly date: DraftDate; readonly time?: TimeOfDay } | undefined {
  const first = momentOf(propertyOf(event, 'dtstart'), place, ledger);
  if (!first) return undefined;
  ledger.map('DTSTART', 'when');
  const last = endOf(event, first, place, ledger);
  const [start, end] = [inZone(first, ledger), last && inZone(last, ledger)];
  return start.minute === undefined ? allDay(start, end, ledger) : timed(start, end, place, ledger);
}

/** An end that is not before the start, by whichever property there is. */
function endOf(event: Component, start: Moment, place: string, ledger: Ledger): Moment | undefined {
  const [dtend, length] = [propertyOf(event, 'dtend'), propertyOf(event, 'duration')];
  const end = dtend
    ? momentOf(dtend, place, ledger)
    : length && afterDuration(start, textOf(event, 'duration'), place, ledger);
  if (dtend && length) ledger.lose('DURATION', (why) => why.besideDtend, place);
  const name = dtend ? 'DTEND' : 'DURATION';
  if (end && !isBefore(end, start)) {
    ledger.map(name, 'when');
    return end;
  }
  if (end) ledger.lose(name, (why) => why.beforeStartKept, place);
  else if (dtend ?? length) ledger.lose(name, (why) => why.unreadableEnd, place);
  return undefined;
}

/** Clocks of different zones are not compared. */
const isBefore = (end: Moment, start: Moment): boolean =>
  end.day === start.day
    ? end.zone === start.zone && (end.minute ?? minutesPerDay) < (start.minute ?? 0)
    : end.day < start.day;

function momentOf(property: Property | undefined, place: string, ledger: Ledger): Moment | undefined {
  const [value] = property?.values ?? [];
  const [, date, hour, minute, second = '00', utc] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(Z)?)?$/u.exec(typeof value === 'string' ? value : '') ??
    [];
  const day = date === undefined ? undefined : parseDay(date);
  if (day === undefined) return undefined;
  if (hour === undefined) return { day };
  if (second !== '00') loseSeconds(property!.name.toUpperCase(), place, ledger);
  const named = property?.parameters['tzid'];
  const zone = utc ?? (typeof named === 'string' ? named : undefined);
  return { day, minute: Number(hour) * 60 + Number(minute), ...(zone !== undefined && { zone }) };
}

/** A moment in UTC is on the day, and at the time, that the zone has then which is asked for. */
function inZone(moment: Moment, ledger: Ledger): Moment {
  const { day, minute, zone } = moment;
  if (zone !== 'Z' || minute === undefined) return moment;
  const example = `${formatDay(day)}T${clockOf(minute)}Z`;
  const local = momentOfEpoch((day * minutesPerDay + minute) * 60_000, ledger.decide('zone', example));
  const localDay = local && parseDay(edtfOfParts(local.date) ?? '');
  if (localDay === undefined || local?.clock === undefined) return moment;
  const [hours, minutes] = local.clock.time.split(':').map(Number);
  return { ...local.clock, day: localDay, minute: (hours ?? 0) * 60 + (minutes ?? 0) };
}

const loseSeconds = (name: string, place: string, ledger: Ledger): void => {
  ledger.lose(name, (why) => why.seconds, place);
};

const duration = /^\+?P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/u;
const minutesPerDay = 1440;

function afterDuration(
  { day, minute, zone }: Moment,
  text: string,
  place: string,
  ledger: Ledger
): Moment | undefined {
  const match = duration.exec(text);
  if (!match) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (seconds > 0) loseSeconds('DURATION', place, ledger);
  if (minute === undefined) return { day: addDays(day, weeks * 7 + days) };
  const total = minute + (weeks * 7 + days) * minutesPerDay + hours * 60 + minutes;
  return {
    day: addDays(day, Math.floor(total / minutesPerDay)),
    minute: total % minutesPerDay,
    ...(zone !== undefined && { zone })
  };
}

/** RFC 5545 has the end of what is all day exclusive: one that ends on the 6th lasts through the 5th. */
function allDay(start: Moment, end: Moment | undefined, ledger: Ledger): { readonly date: DraftDate } {
  if (!end || end.day <= start.day) return { date: { at: civilOf(start.day) } };
  const isExclusive = ledger.decide('end', formatDay(end.day), 'exclusive') === 'exclusive';
  return { date: between(start.day, isExclusive ? addDays(end.day, -1) : end.day) };
}

const between = (from: Day, to: Day): DraftDate =>
  from === to ? { at: civilOf(from) } : { from: civilOf(from), to: civilOf(to) };

/** What ends at midnight ends on the day before. */
function timed(start: Moment, end: Moment | undefined, place: string, ledger: Ledger) {
  const zone = zoneOf(start.zone, place, ledger);
  const first = { start: clockOf(start.minute ?? 0), ...(zone !== undefined && { zone }) };
  const sameZone = end && end.zone === start.zone ? end : undefined;
  if (end && !sameZone) ledger.lose('DTEND', (why) => why.otherClocks, place);
  if (!sameZone) return { date: between(start.day, start.day), time: first };
  const last = sameZone.minute === 0 && sameZone.day > start.day ? addDays(sameZone.day, -1) : sameZone.day;
  if (last > start.day) {
    ledger.lose(
      (own) => own.time,
      (why) => why.severalDays,
      place
    );
    return { date: between(start.day, last) };
  }
  const ending = sameZone.day === start.day && (sameZone.minute ?? 0) > (start.minute ?? 0);
  return {
    date: between(start.day, start.day),
    time: { ...first, ...(ending && { end: clockOf(sameZone.minute ?? 0) }) }
  };
}

const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Names that a program made up, as “Eastern Standard Time (Mexico)”, are of no use elsewhere. */
function zoneOf(zone: string | undefined, place: string, ledger: Ledger): string | undefined {
  const name = zone?.replace(/^\//u, '');
  if (name === undefined || isZone(name)) return name;
  ledger.lose('TZID', (why) => why.noZoneName(name.slice(0, 60)), place);
  return undefined;
}
