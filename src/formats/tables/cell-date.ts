import { civilOf, daysInMonth, type Day } from '../../model/day.ts';
import { boundsOf } from '../../model/bounds.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { readWhen } from '../../model/read-when.ts';
import { timeExpressionOf, type Reading } from '../../model/time-words/time-words.ts';
import type { When } from '../../model/timeline.ts';
import { clockTimeOf } from '../exchange/clock-time.ts';
import { edtfOfParts } from '../exchange/dates.ts';
import { dateOf } from '../exchange/dating.ts';
import type { DateParts, DraftEvent } from '../exchange/draft.ts';
import type { Ledger, Reason } from '../exchange/ledger.ts';
import { isMidnight, momentOfEpoch, readMoment, type Moment } from '../exchange/moment.ts';
import { doubted, onItsWeekday, withoutParentheses } from './cell-signs.ts';
import { slashed, type DateHabits } from './date-habits.ts';

/** The date in a cell, or a clause on why there is none. */
export type CellDate =
  | { readonly ok: true; readonly when: When; readonly time?: DraftEvent['time'] }
  | { readonly ok: false; readonly reason: Reason };

/** How a column is read. */
export interface DateReading {
  readonly habits: DateHabits;
  readonly ledger: Ledger;
}

/** Longer texts are prose. */
const longest = 120;

/**
 * Reads a date as people write it in cells: ISO 8601 and EDTF, `5/6/2020`, years with BC, AD, `?` or “c.”, ranges,
 * moments, and English words that count from no other day. Never finer than what is written.
 */
export function readCellDate(cell: string, reading: DateReading): CellDate {
  const text = cell
    .replace(/^'/u, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
  if (text.length > longest) return { ok: false, reason: (why) => why.noDates };
  const bare = withoutParentheses(text);
  const date = onItsWeekday(readBare(bare.text, reading), bare.weekday ?? bare.text);
  return doubted(date, bare.said, reading.ledger);
}

function readBare(text: string, reading: DateReading): CellDate {
  for (const read of readers) {
    const date = read(text, reading);
    if (date) return date;
  }
  return refused((why) => why.unreadable);
}

type Reader = (text: string, reading: DateReading) => CellDate | undefined;

const ofWhen = (when: When, time?: DraftEvent['time']): CellDate => ({
  ok: true,
  when,
  ...(time && { time })
});
const refused = (reason: Reason): CellDate => ({ ok: false, reason });

function ofParts(parts: DateParts, time?: DraftEvent['time']): CellDate {
  const edtf = edtfOfParts(parts);
  if (edtf === undefined) return refused((why) => why.noCalendarDate);
  return ofWhen({ edtf, aspect: parts.day === undefined ? 'within' : 'on' }, time);
}

/** A day with the time of its clock; January 1 may stand for its year. */
function ofMoment(moment: Moment, text: string, { habits, ledger }: DateReading): CellDate {
  const date = dateOf(moment, text, ledger, habits.january1);
  const { clock } = moment;
  if (!clock || isMidnight(moment) || date.day === undefined) return ofParts(date);
  if (clock.seconds > 0) ledger.note((note) => note.seconds);
  return ofParts(date, { start: clock.time, ...(clock.zone !== undefined && { zone: clock.zone }) });
}

/** A moment that is written in UTC stays on that day: no question is asked where only clocks would differ. */
function ofWritten(moment: Moment, text: string, reading: DateReading): CellDate {
  if (moment.clock?.zone === 'Z' && !isMidnight(moment)) reading.ledger.keepUtcDay(text);
  return ofMoment(moment, text, reading);
}

const isoDay: Reader = (text, reading) => {
  if (!/^\d{4}-\d\d?-\d\d?(?:[T ]\d\d?:\d\d.*)?$/u.test(text)) return undefined;
  const moment = readMoment(text);
  return moment && ofWritten(moment, text, reading);
};

const withSlashes: Reader = (text, reading) => {
  const [, dated = text, clock] = /^(.*\d{4})[ ,]+(\d{1,2}:.*)$/u.exec(text) ?? [];
  const [, first, , second, year] = slashed.exec(dated) ?? [];
  if (first === undefined || second === undefined || year === undefined) return yearFirst(dated);
  if (year.length === 2) return refused((why) => why.twoDigits);
  const [one, two] = [Number(first), Number(second)];
  const isDayFirst = one > 12 || (two <= 12 && (one === two || orderOf(dated, reading) === 'dmy'));
  const date = { year: Number(year), month: isDayFirst ? two : one, day: isDayFirst ? one : two };
  const time = clock === undefined ? undefined : clockTimeOf(clock);
  const moment = { date, ...(time !== undefined && { clock: { time, seconds: 0 } }) };
  return edtfOfParts(date) === undefined
    ? refused((why) => why.noCalendarDate)
    : ofMoment(moment, text, reading);
};

/** Dates with dots have the day first wherever they are used. */
const orderOf = (text: string, { habits, ledger }: DateReading): 'dmy' | 'mdy' =>
  text.includes('.') ? 'dmy' : ledger.decide('dayOrder', text, habits.dayOrder);

/** `2020/5/6`, `5/2020` and `2020/5`. */
function yearFirst(text: string): CellDate | undefined {
  const [, year, month, day] = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/u.exec(text) ?? [];
  if (year !== undefined)
    return ofParts({
      year: Number(year),
      month: Number(month),
      ...(day !== undefined && { day: Number(day) })
    });
  const [, monthFirst, yearAfter] = /^(\d{1,2})[/.-](\d{4})$/u.exec(text) ?? [];
  return yearAfter === undefined
    ? undefined
    : ofParts({ year: Number(yearAfter), month: Number(monthFirst) });
}

/** A sign of doubt: “107?”, “?70”, “c. 1950”, “~1950”, “circa 44 BC”. */
const about =
  /^(?:circa|ca\.?|c\.?|about|around|approximately|approx\.?|[~≈])(?: |(?<=[.~≈])|(?=\d))(?=[\d-]|ad |[a-z]{3,9}\.? \d)/iu;
const yearForm = /^(?:(ad|ce) ?)?([-−–]?\d{1,12})(?: ?(b\.? ?c\.?(?: ?e\.?)?|a\.? ?d\.?|c\.? ?e\.?))?$/iu;

const yearAlone: Reader = (text, reading) => {
  const isAbout = about.test(text);
  const doubted = text.replace(about, '');
  const isUnsure = /^\?|\?$/u.test(doubted);
  const year = readYear(doubted.replace(/^\?|\?$/gu, '').trim(), reading);
  if (year === undefined || typeof year === 'object') return year;
  const edtf = edtfOfParts({ year });
  if (edtf === undefined) return refused((why) => why.noYear);
  return ofWhen({
    edtf: isUnsure ? `${edtf}?` : edtf,
    ...(isAbout && { mod: 'approx' as const }),
    aspect: 'within'
  });
};

/** The year as EDTF counts it, where 44 BC is -43; a refusal for what may be another number. */
function readYear(text: string, { habits, ledger }: DateReading): number | CellDate | undefined {
  const [, before, digits = '', after] = yearForm.exec(text) ?? [];
  if (digits === '') return undefined;
  const value = Number(digits.replace(/^[−–]/u, '-'));
  if (after !== undefined && /^b/iu.test(after)) return 1 - Math.abs(value);
  if (before !== undefined || after !== undefined) return value;
  if (value < 0) {
    if (habits.isoYears) return value;
    ledger.note((note) => note.yearsBeforeOne);
    return value + 1;
  }
  if (digits.length >= 12) return undefined;
  if (digits.length > 4 && !habits.longYears) return refused(whyNoYear(digits));
  if (digits.length < 3 && !habits.shortYears) return refused((why) => why.twoDigits);
  return value;
}

function whyNoYear(digits: string): Reason {
  if (digits.length === 5) return (why) => why.serialNumber;
  return digits.length === 10 ? (why) => why.secondsSince1970 : (why) => why.strayNumber;
}

/** `20210305` and `202103`, of years from 1000 to 2999; other numbers of so many digits are no dates. */
const withoutSigns: Reader = (text, { habits }) => {
  const [, year, month, day] = /^([12]\d{3})(\d\d)(\d\d)?$/u.exec(text) ?? [];
  if (year === undefined || (habits.longYears && day === undefined)) return undefined;
  const parts = { year: Number(year), month: Number(month), ...(day !== undefined && { day: Number(day) }) };
  const date = ofParts(parts);
  return date.ok || !habits.longYears ? date : undefined;
};

const epoch: Reader = (text, reading) => {
  if (!/^-?\d{12,13}$/u.test(text)) return undefined;
  const moment = momentOfEpoch(Number(text), reading.ledger.decide('zone', text));
  return moment && ofMoment(moment, text, reading);
};

/** EDTF beyond a plain date; a year before 1 has been read by then. */
const edtf: Reader = (text) => {
  if (!/\d/u.test(text) || /[a-wyz]/u.test(text)) return undefined;
  const parsed = parseEdtf(text);
  if (!parsed.ok) return undefined;
  const isLong = parsed.value.kind === 'interval';
  const isDay = parsed.value.kind === 'date' && parsed.value.unit === 'day';
  return ofWhen({ edtf: text, aspect: isLong ? 'throughout' : isDay ? 'on' : 'within' });
};

const englishDate: Reader = (text, reading) => {
  if (!/\p{L}/u.test(text)) return undefined;
  const moment = readMoment(text.replace(about, ''));
  if (!moment) return undefined;
  const date = ofWritten(moment, text, reading);
  return date.ok && about.test(text) ? { ...date, when: { ...date.when, mod: 'approx' } } : date;
};

/** “1939–45”, “1939 - 1945”, “5/6/2020 – 7/6/2020”, “1950 to 1955”; sides that are no dates alone are left to the words. */
const range: Reader = (text, reading) => {
  const [, from, to] =
    /^(.+?\d.*?)(?: ?[–—] ?| - | to | until | through )(.*\d.*)$/iu.exec(text) ??
    /^(\d{3,4})-(\d{2,4})$/u.exec(text) ??
    [];
  if (from === undefined || to === undefined) return undefined;
  const short = /^\d{2}$/u.test(to) && /^\d{4}$/u.test(from) && Number(to) > Number(from.slice(2));
  const era = /\d ?(b\.?c\.?(?:e\.?)?)$/iu.exec(to)?.[1];
  const first = /^\d+$/u.test(from) && era ? `${from} ${era}` : from;
  const sides = [first, short ? from.slice(0, 2) + to : to].map((side) => readSide(side.trim(), reading));
  const [start, end] = sides;
  return start?.ok && end?.ok ? joinedDates(start, end) : undefined;
};

const readSide: Reader = (text, reading) => {
  for (const read of [isoDay, withSlashes, withoutSigns, yearAlone, edtf, englishDate]) {
    const date = read(text, reading);
    if (date) return date;
  }
  return undefined;
};

/** From the date of one cell to that of another; refused if that ends before it starts. */
export function joinedDates(
  start: Extract<CellDate, { ok: true }>,
  end: Extract<CellDate, { ok: true }>
): CellDate {
  const [from, to] = [start.when.edtf, end.when.edtf];
  if (from === undefined || to === undefined || /[/[]/u.test(from + to))
    return refused((why) => why.spanItself);
  if (from === to && !start.when.mod) return start;
  const joined = `${from}/${to}`;
  if (!parseEdtf(joined).ok) return refused((why) => why.beforeStart);
  return ofWhen({
    edtf: joined,
    ...(start.when.mod && { mod: start.when.mod }),
    ...(end.when.mod && { endMod: end.when.mod }),
    aspect: 'throughout'
  });
}

/** Words that count from no other day; of several readings one that includes the others, if there is one. */
const words: Reader = (text) => {
  const readings = timeExpressionOf(text, {}, 'en')?.readings ?? [];
  const [first, ...others] = readings;
  if (!first) return undefined;
  if (others.length === 0) return ofWhen(whenOf(first));
  const widest = readings.find((each) => readings.every((other) => includes(each, other)));
  return widest ? ofWhen(whenOf(widest)) : (hullOf(readings) ?? refused((why) => why.severalReadings));
};

const whenOf = ({ edtf: ofReading, mod, endMod, aspect }: Reading): When => ({
  edtf: ofReading,
  ...(mod && { mod }),
  ...(endMod && { endMod }),
  aspect
});

function daysOf(reading: Reading): readonly [Day, Day] | undefined {
  const read = readWhen(whenOf(reading));
  const bounds = read.ok ? boundsOf(read.value) : undefined;
  return bounds?.earliestStart == null || bounds.latestEnd === null
    ? undefined
    : [bounds.earliestStart, bounds.latestEnd];
}

function includes(wide: Reading, narrow: Reading): boolean {
  const [outer, inner] = [daysOf(wide), daysOf(narrow)];
  return outer !== undefined && inner !== undefined && outer[0] <= inner[0] && outer[1] >= inner[1];
}

/** “19th century” is 1800 to 1899 or 1801 to 1900: some year from 1800 to 1900. */
function hullOf(readings: readonly Reading[]): CellDate | undefined {
  const days = readings.map(daysOf);
  const firsts = days.flatMap((each) => each?.[0] ?? []);
  const lasts = days.flatMap((each) => each?.[1] ?? []);
  if (firsts.length < readings.length || readings.some(({ mod, aspect }) => mod || aspect !== 'within'))
    return undefined;
  const [from, to] = [civilOf(least(firsts)), civilOf(greatest(lasts))];
  if (from.day !== 1 || to.day !== daysInMonth(to.year, to.month)) return undefined;
  const isYears = from.month === 1 && to.month === 12;
  const [start, end] = [from, to].map(({ year, month }) => edtfOfParts(isYears ? { year } : { year, month }));
  return ofWhen({ edtf: `[${start}..${end}]`, aspect: 'within' });
}

const least = (days: readonly Day[]): Day => days.reduce((one, other) => (other < one ? other : one));
const greatest = (days: readonly Day[]): Day => days.reduce((one, other) => (other > one ? other : one));

const readers: readonly Reader[] = [
  isoDay,
  withSlashes,
  withoutSigns,
  epoch,
  yearAlone,
  edtf,
  range,
  englishDate,
  words
];
