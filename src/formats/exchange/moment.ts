import { civilOf, type Day } from '../../model/day.ts';
import { isZone, offsetIn } from '../../model/zone.ts';
import type { DateParts } from './draft.ts';
import { Unreadable } from './imported.ts';

/** What a file says of the time of day. */
export interface Clock {
  /** `HH:MM`. */
  readonly time: string;
  /** Seconds and parts of them, which a document can't hold. */
  readonly seconds: number;
  /** `Z`, `-06:00` or a name; absent if the file has none. */
  readonly zone?: string;
}

/** A date as precise as a file has it, perhaps with a time of day. */
export interface Moment {
  readonly date: DateParts;
  readonly clock?: Clock;
}

/** Midnight in whatever zone is how programs write a day. */
export const isMidnight = ({ clock }: Moment): boolean => clock?.time === '00:00' && clock.seconds === 0;

/** Longer texts are no dates. */
const longest = 80;

/**
 * Reads a date in ISO 8601, as JavaScript writes it (`Sat May 20 1961 00:00:00 GMT-0600`), or in English (`May 24
 * 2000`, `20 May 1961`, `May 1961`, `5/24/2000` with the month first, as JavaScript reads it). Undefined if it is none
 * of these; whether the day exists is not checked. Years before 1 count as in ISO, unless they have BC.
 */
export function readMoment(text: string): Moment | undefined {
  const trimmed = text.trim();
  if (trimmed.length > longest) return undefined;
  return readIso(trimmed) ?? readEnglish(trimmed) ?? readAmerican(trimmed);
}

const iso =
  /^([+-]\d{4,12}|\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?(?:[T ](\d\d?):(\d\d)(?::(\d\d(?:[.,]\d+)?))? ?(Z|[+-]\d\d:?\d\d)?)?$/iu;

function readIso(text: string): Moment | undefined {
  const [, year, month, day, hour, minute, second, zone] = iso.exec(text) ?? [];
  if (year === undefined) return undefined;
  return momentOf({ year: Number(year), ...parts(month, day) }, hour, minute, second, zone);
}

const parts = (month: string | undefined, day: string | undefined) => ({
  ...(month !== undefined && { month: Number(month) }),
  ...(day !== undefined && { day: Number(day) })
});

function momentOf(
  date: DateParts,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined
): Moment | undefined {
  if (hour === undefined || minute === undefined) return { date };
  const isClock = Number(hour) < 24 && Number(minute) < 60;
  const offset = zone === undefined ? undefined : offsetOf(zone);
  return isClock
    ? {
        date,
        clock: {
          time: `${hour.padStart(2, '0')}:${minute}`,
          seconds: Number(second?.replace(',', '.') ?? 0),
          ...(offset !== undefined && { zone: offset })
        }
      }
    : undefined;
}

/** The names that `Date.parse` knows. */
const namedOffsets: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00'
};

function offsetOf(zone: string): string | undefined {
  const name = zone.toUpperCase();
  const [, sign, hours, minutes = '00'] = /([+-])(\d\d):?(\d\d)?$/u.exec(name) ?? [];
  if (sign === undefined || hours === undefined) return namedOffsets[name] ?? 'Z';
  const offset = `${sign}${hours}:${minutes}`;
  return offset === '+00:00' || offset === '-00:00' ? 'Z' : isZone(offset) ? offset : undefined;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const year = '(-?\\d{3,6}|\\d{1,6} ?(?:bce?|ad|ce))';
const clock =
  '(?:,? (?:at )?(\\d\\d?):(\\d\\d)(?::(\\d\\d))?( ?[ap]m)?(?: ?((?:gmt|utc|z)?[+-]\\d\\d:?\\d\\d|gmt|utc|z|[ecmp][sd]t)(?: \\([^()]*\\))?)?)?';
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? )?';
const monthFirst = new RegExp(`^${weekday}${month}(?: (\\d\\d?),?)? ${year}${clock}$`, 'iu');
const dayFirst = new RegExp(`^${weekday}(\\d\\d?) ${month},? ${year}${clock}$`, 'iu');

function readEnglish(text: string): Moment | undefined {
  const plain = text.replace(/\s+/gu, ' ');
  const [, name, day, ofYear, ...time] = monthFirst.exec(plain) ?? [];
  if (name !== undefined) return ofEnglish(name, day, ofYear, time);
  const [, dayBefore, nameAfter, yearAfter, ...timeAfter] = dayFirst.exec(plain) ?? [];
  return ofEnglish(nameAfter, dayBefore, yearAfter, timeAfter);
}

function ofEnglish(
  name: string | undefined,
  day: string | undefined,
  ofYear: string | undefined,
  [hour, minute, second, half, zone]: readonly (string | undefined)[]
): Moment | undefined {
  if (name === undefined || ofYear === undefined) return undefined;
  const date = {
    year: yearOf(ofYear),
    ...parts(String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1), day)
  };
  return momentOf(date, hourOf(hour, half), minute, second, zone);
}

const american = new RegExp(`^(\\d\\d?)/(\\d\\d?)/(\\d{4})${clock}$`, 'iu');

function readAmerican(text: string): Moment | undefined {
  const [, month, day, ofYear, hour, minute, second, half, zone] = american.exec(text) ?? [];
  if (month === undefined || day === undefined) return undefined;
  const date = { year: Number(ofYear), month: Number(month), day: Number(day) };
  return momentOf(date, hourOf(hour, half), minute, second, zone);
}

/** The year as in ISO, of digits that may have BC, BCE, AD or CE after them: 44 BC is -43. */
export function yearOf(text: string): number {
  const [, digits, era = ''] = /^([+-]?\d+) ?([a-z]*)$/iu.exec(text.trim()) ?? [];
  return /^bce?$/iu.test(era) ? 1 - Number(digits) : Number(digits);
}

function hourOf(hour: string | undefined, half: string | undefined): string | undefined {
  if (hour === undefined || half === undefined) return hour;
  return String((Number(hour) % 12) + (/p/iu.test(half) ? 12 : 0));
}

const minutesPerDay = 1440;
const millisecondsPerMinute = 60_000;
/** What `Date` holds. */
const mostMilliseconds = 8.64e15;

/** Milliseconds since 1970 as clocks and calendars of a zone show them; undefined if `Date` can't hold them. */
export function momentOfEpoch(milliseconds: number, zone: string): Moment | undefined {
  if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > mostMilliseconds) return undefined;
  if (!isZone(zone)) throw new Unreadable((why) => why.noKnownZone(zone));
  const instant = Math.floor(milliseconds / millisecondsPerMinute);
  const local = instant + offsetAt(zone, instant);
  const day = Math.floor(local / minutesPerDay) as Day;
  const minute = local - day * minutesPerDay;
  const pad = (value: number) => String(value).padStart(2, '0');
  return {
    date: civilOf(day),
    clock: {
      time: `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`,
      seconds: milliseconds / 1000 - instant * 60,
      zone: zone === 'UTC' ? 'Z' : zone
    }
  };
}

/** `offsetIn` wants what the clocks show, which the offset of about that time gives, save within the hour of a change. */
function offsetAt(zone: string, instant: number): number {
  const dayOfMinute = (minute: number) => Math.floor(minute / minutesPerDay) as Day;
  const offset = (minute: number) =>
    offsetIn(zone, dayOfMinute(minute), minute - dayOfMinute(minute) * minutesPerDay);
  return offset(instant + offset(instant));
}

/** Whether a moment is only January 1, which programs write for a year alone. */
export const isJanuary1 = (moment: Moment): boolean =>
  moment.date.month === 1 && moment.date.day === 1 && (moment.clock === undefined || isMidnight(moment));
