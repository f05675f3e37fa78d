import { parseEdtf, type Edtf } from '../../model/edtf.ts';
import type { Aspect, TimeOfDay } from '../../model/timeline.ts';
import { timeExpressionOf } from '../../model/time-words/time-words.ts';
import type { DateParts, DraftDate } from './draft.ts';

/** A date, and the time of day that is written beside it. */
export interface TimedDate {
  readonly date: DraftDate;
  readonly time?: Pick<TimeOfDay, 'start' | 'zone'>;
}

/** `2021-03-12 05:31:00.0 +0900`, with as much of it left out from the end as the writer did not know. */
const iso =
  /^(-?\d{4})(?:-(\d\d?)(?:-(\d\d?)(?:(?:T|t| +)(\d\d?):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|z|[+-]\d\d:?\d\d)?)?)?)?$/u;

/** A date of ISO 8601, as precise as it is written, or of EDTF; undefined if a text is neither. */
export function dateOfText(text: string): TimedDate | undefined {
  const [, year, month, day, hour, minute, zone] = iso.exec(text.trim()) ?? [];
  if (year !== undefined) {
    const date: DraftDate = { at: partsOf(year, month, day) };
    if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return { date };
    const start = `${hour.padStart(2, '0')}:${minute}`;
    return { date, time: { start, ...(zone !== undefined && { zone: zoneOf(zone) }) } };
  }
  const parsed = parseEdtf(text.trim());
  return parsed.ok
    ? { date: { when: { edtf: text.trim(), aspect: aspectOfEdtf(parsed.value) } } }
    : undefined;
}

const partsOf = (year: string, month: string | undefined, day: string | undefined): DateParts => ({
  year: Number(year),
  ...(month !== undefined && { month: Number(month) }),
  ...(day !== undefined && { day: Number(day) })
});

/** `+0900` is `+09:00`. */
const zoneOf = (zone: string): string => zone.toUpperCase().replace(/^([+-]\d\d):?(\d\d)$/u, '$1:$2');

/** What a date means if nothing else says so: a day is that day, other dates are some time within, intervals last. */
export function aspectOfEdtf(edtf: Edtf): Aspect {
  if (edtf.kind === 'set') return 'within';
  if (edtf.kind === 'date') return edtf.precision === 'day' ? 'on' : 'within';
  if (edtf.end === 'open') return 'since';
  return edtf.start === 'open' ? 'until' : 'throughout';
}

/** A date in words that mean one date and count from nothing: “March 12, 2021”, “12 March 2021”, “early May 1920”. */
export function dateInWords(text: string, language: string): DraftDate | undefined {
  const [reading, ...others] = timeExpressionOf(text.trim(), {}, language)?.readings ?? [];
  if (!reading || others.length > 0) return undefined;
  const { edtf, mod, endMod, aspect } = reading;
  const plain = iso.test(edtf) && mod === undefined && aspect !== 'since' && aspect !== 'until';
  if (plain) return dateOfText(edtf)?.date;
  return { when: { edtf, aspect, ...(mod && { mod }), ...(endMod && { endMod }) } };
}

const slashed = /^(\d{1,4})[/.](\d{1,4})(?:[/.](\d{1,4}))?$/u;

/**
 * The date of `5/6/2020`, `6/2020` or `2020/5/6`: `orderOf` is asked what comes first only where both may be a month.
 * Undefined if a text is no such date.
 */
export function dateWithSlashes(text: string, orderOf: () => 'dmy' | 'mdy'): DateParts | undefined {
  const [, first = '', second = '', third] = slashed.exec(text.trim()) ?? [];
  if (first === '') return undefined;
  const [one, two] = [Number(first), Number(second)];
  if (third === undefined)
    return first.length < 3 && second.length === 4 ? { year: two, month: one } : undefined;
  if (first.length === 4) return { year: one, month: two, day: Number(third) };
  if (third.length !== 4) return undefined;
  const isDayFirst = one > 12 || (two <= 12 && one !== two && orderOf() === 'dmy');
  return { year: Number(third), month: isDayFirst ? two : one, day: isDayFirst ? one : two };
}
