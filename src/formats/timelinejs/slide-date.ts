import { daysInMonth } from '../../model/day.ts';
import { isBefore, isSameDate } from '../exchange/dates.ts';
import type { DateParts, DraftDate, DraftEvent } from '../exchange/draft.ts';
import type { Reason } from '../exchange/ledger.ts';
import { clockTimeOf } from '../exchange/clock-time.ts';
import type { Slide, SlideContext, SlideField } from './fields.ts';

/** The date of a slide: as fine as its parts, from its start to its end if it has one; undefined without a year. */
export function dateOfSlide(slide: Slide, place: string, context: SlideContext): DraftDate | undefined {
  const start = partsOf(slide, ['year', 'month', 'day'], place, context);
  if (start === undefined) return undefined;
  const end = partsOf(slide, ['endYear', 'endMonth', 'endDay'], place, context);
  if (end === undefined || isSameDate(start, end)) return someTimeIn(start);
  if (!isBefore(end, start))
    return { from: start, to: end, ...(isRounded(start) && isRounded(end) && { about: true }) };
  context.ledger.lose(context.names.endYear, (why) => why.beforeStartKept, place);
  return someTimeIn(start);
}

type DateFields = readonly [year: SlideField, month: SlideField, day: SlideField];

/** Never finer than what can be read: a month that does not exist leaves the year. */
function partsOf(
  slide: Slide,
  fields: DateFields,
  place: string,
  { names, ledger }: SlideContext
): DateParts | undefined {
  const [yearField, monthField, dayField] = fields;
  const lose = (field: SlideField, reason: Reason): void => {
    if (slide[field]?.trim()) ledger.lose(names[field], reason, place);
  };
  const year = numberOf(slide[yearField]);
  if (year === undefined) {
    for (const field of fields)
      lose(field, field === yearField ? (why) => why.noNumber : (why) => why.withoutYear);
    return undefined;
  }
  const civil = { year: yearOfSlide(year) };
  const month = numberOf(slide[monthField]);
  if (month === undefined || month < 1 || month > 12) {
    lose(monthField, (why) => why.noMonth);
    lose(dayField, (why) => why.withoutMonth);
    return civil;
  }
  const day = numberOf(slide[dayField]);
  if (day !== undefined && day >= 1 && day <= daysInMonth(civil.year, month)) return { ...civil, month, day };
  lose(dayField, (why) => why.noDayOfMonth);
  return { ...civil, month };
}

/** A whole number, as TimelineJS reads it: thousands may have commas or spaces, as in “13,800”. */
function numberOf(text: string | undefined): number | undefined {
  const digits = (text ?? '').replace(/[\s,]+/gu, '').replace(/^[−–]/u, '-');
  return /^[+-]?\d{1,15}(?:\.0+)?$/u.test(digits) ? Number(digits) : undefined;
}

/** The years that TimelineJS can draw with days; older ones it shows rounded, as “13.8 billion years ago” (`TimelineConfig.js`). */
const oldestHuman = -271_820;

/**
 * TimelineJS shows the year -44 as “44 BCE” (`Language.js`, `yyyy` and `era_labels`): it knows no year 0, so 44 BC is
 * -43 here.
 */
export const yearOfSlide = (year: number): number => (year < 0 ? year + 1 : year);

/** The other way round: -43 is written as -44. */
export const slideYearOf = (year: number): number => (year <= 0 ? year - 1 : year);

/** A year that TimelineJS shows rounded is not surer here. */
const isRounded = ({ year }: DateParts): boolean => year < oldestHuman;

const someTimeIn = (at: DateParts): DraftDate => (isRounded(at) ? { at, about: true } : { at });

/** The time of day of a date that is one day, with an end on the same day. */
export function timeOfSlide(
  slide: Slide,
  date: DraftDate,
  place: string,
  { names, ledger }: SlideContext
): DraftEvent['time'] {
  const read = (field: 'time' | 'endTime'): string | undefined => {
    const text = slide[field]?.trim();
    if (!text) return undefined;
    const time = clockTimeOf(text);
    if (time === undefined) ledger.lose(names[field], (why) => why.noTimeOfDay, place);
    return time;
  };
  const start = read('time');
  const end = read('endTime');
  if (start === undefined) {
    if (end !== undefined) ledger.lose(names.endTime, (why) => why.withoutStart, place);
    return undefined;
  }
  if (!('at' in date) || date.at.day === undefined) {
    ledger.lose(names.time, (why) => why.noSingleDay, place);
    if (end !== undefined) ledger.lose(names.endTime, (why) => why.noSingleDay, place);
    return undefined;
  }
  ledger.map(names.time, 'time');
  if (end === undefined) return { start };
  const isOneDay = slide.endYear?.trim() === '' || slide.endYear === undefined || isOnOneDay(slide);
  if (!isOneDay || end < start) {
    ledger.lose(names.endTime, isOneDay ? (why) => why.beforeStart : (why) => why.otherDay, place);
    return { start };
  }
  ledger.map(names.endTime, 'time');
  return { start, end };
}

const isOnOneDay = (slide: Slide): boolean =>
  numberOf(slide.year) === numberOf(slide.endYear) &&
  numberOf(slide.month) === numberOf(slide.endMonth) &&
  numberOf(slide.day) === numberOf(slide.endDay);
