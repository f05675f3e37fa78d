import { civilOf, type Civil } from './day.ts';
import { dayInWords, monthAndDayInWords, monthInWords, yearInWords } from './day-words.ts';
import type { EdtfDate, Qualifier, Unit } from './edtf.ts';
import type { Mod } from './timeline.ts';

/** A date with the modifier that its source gives. */
export interface WordedDate {
  readonly date: EdtfDate;
  readonly mod?: Mod;
}

/** “March 13, 2021”, “mid-February 2021”, “about 1984 (uncertain)”, “some year in the 1990s”. */
export function dateInWords(worded: WordedDate): string {
  return isKnown(worded.date) ? wholeInWords(worded) : `some ${unitInWords(worded)}`;
}

/** “year in the 1990s”, for a date with unknown digits. */
const unitInWords = (worded: WordedDate) =>
  remarked(`${worded.date.unit} in ${periodInWords(worded)}`, remarksOn(worded, 'approximate'));

/** The whole period in which a date with unknown digits lies: “the 1990s” for 199X; a known date is itself. */
export function wholeInWords(worded: WordedDate): string {
  return remarked(`${isAbout(worded) ? 'about ' : ''}${periodInWords(worded)}`, remarksOn(worded));
}

/**
 * “all of 2020”, “one whole year in the 1990s”; “throughout mid-February 2021” and “throughout 2020 or so”, whose
 * first and last days are not given.
 */
export function throughoutInWords(worded: WordedDate): string {
  const { date, mod } = worded;
  if (!isKnown(date)) return `one whole ${unitInWords(worded)}`;
  if (mod === undefined && date.qualifier === undefined) return `all of ${dateInWords(worded)}`;
  if (!isAbout(worded)) return `throughout ${dateInWords(worded)}`;
  return `throughout ${remarked(`${closed(periodInWords(worded))} or so`, remarksOn(worded))}`;
}

/**
 * A date within which something happened: “on March 13, 2021”, “in mid-February 2021”, “in the 1990s”, “around 1984”.
 */
export function placedInWords(worded: WordedDate): string {
  return isAbout(worded) ? aroundInWords(worded) : `${prepositionOf(worded)} ${wholeInWords(worded)}`;
}

const aroundInWords = (worded: WordedDate) => remarked(`around ${periodInWords(worded)}`, remarksOn(worded));

/** “on or before March 13, 2021”, “in or after December 1760”, “around 1984 or later”. */
export function openInWords(worded: WordedDate, side: 'before' | 'after'): string {
  if (!isAbout(worded)) return `${prepositionOf(worded)} or ${side} ${wholeInWords(worded)}`;
  return `${closed(aroundInWords(worded))} or ${side === 'before' ? 'earlier' : 'later'}`;
}

/** “on” for a day, “in” for longer periods. */
export const prepositionOf = ({ date }: WordedDate) => (date.precision === 'day' ? 'on' : 'in');

/** Adds the comma after a day's year, or after alternatives set off by commas: “from March 13, 2021, on”. */
export const closed = (words: string) =>
  /, (?:AD )?[\d,]+(?: BC)?(?: \(.*\))?$|, or /u.test(words) ? `${words},` : words;

/** Whether all digits are known. */
export const isKnown = (date: EdtfDate) => date.unit === date.precision;

/** “from March 14 to 20, 2021”, “from mid-February to March 13, 2021”, “from April 25, 2019, to November 3, 2020”. */
export const fromToInWords = (from: WordedDate, to: WordedDate) => {
  const [first, last] = pairInWords(from, to, dateInWords);
  return `from ${first} to ${last}`;
};

/** “between March 14 and 20, 2021”, “between mid-February and March 13, 2021”; both ends are included. */
export const betweenInWords = (from: WordedDate, to: WordedDate) => {
  const [first, last] = pairInWords(from, to, wholeInWords);
  return `between ${first} and ${last}`;
};

/** “March 14 or 16, 2021”, “March 1, 5, or 7, 2021”, “April 25, 2019, or November 3, 2020”. */
export function eitherInWords(dates: readonly EdtfDate[], inWords: InWords = dateInWords): string {
  const wordeds = dates.map((date) => ({ date }));
  const [first, last] = [wordeds[0], wordeds.at(-1)];
  if (first && last && wordeds.length === 2) return pairInWords(first, last, inWords).join(' or ');
  if (!first || !last || !wordeds.every((worded) => shareYear(worded, last)))
    return listed(wordeds.map(inWords));
  const isOneMonth = wordeds.every((worded) => shareMonth(worded, last));
  const detailOf = (worded: WordedDate): Detail => {
    if (worded === last) return isOneMonth ? 'no month' : 'all';
    return isOneMonth && worded !== first ? 'day' : 'no year';
  };
  return listed(wordeds.map((worded) => periodInWords(worded, detailOf(worded))));
}

const alternatives = new Intl.ListFormat('en-US', { type: 'disjunction' });

/** “a, b, or c”; items that contain a comma or “or” are kept apart: “in or before 1984, or in 1990”. */
export const listed = (words: readonly string[]) =>
  words.some((word) => word.includes(' or ')) || words.slice(0, -1).some((word) => closed(word) !== word)
    ? words.join(', or ')
    : alternatives.format(words);

type InWords = (worded: WordedDate) => string;

/** Two dates; the first omits what it shares with the second. */
function pairInWords(from: WordedDate, to: WordedDate, inWords: InWords): readonly [string, string] {
  if (areYearsBeforeChrist(from, to)) return [inWords(from).replace(/ BC$/u, ''), inWords(to)];
  // “From March 13 to April 2021” would leave the day without a year.
  const isDayBesideMonth = from.date.unit === 'day' && to.date.unit !== 'day';
  if (!shareYear(from, to) || isDayBesideMonth) return [closed(inWords(from)), inWords(to)];
  return [periodInWords(from, 'no year'), periodInWords(to, shareMonth(from, to) ? 'no month' : 'all')];
}

/** “Between 51 and 45 BC”. */
export const areYearsBeforeChrist = (from: WordedDate, to: WordedDate) =>
  [from, to].every(
    (worded) =>
      isPlain(worded) && worded.mod === undefined && worded.date.unit === 'year' && startOf(worded).year < 1
  );

const isPlain = ({ date, mod }: WordedDate) =>
  isKnown(date) && date.qualifier === undefined && mod !== 'approx';

/** Whether two dates are of one year and say no more of it, so that one of them may leave it out. */
export const shareYear = (a: WordedDate, b: WordedDate) =>
  [a, b].every((worded) => isPlain(worded) && worded.date.unit !== 'year') &&
  startOf(a).year === startOf(b).year;

/** The same of two days of one month. */
export const shareMonth = (a: WordedDate, b: WordedDate) =>
  [a, b].every(({ date, mod }) => date.unit === 'day' && mod === undefined) &&
  startOf(a).month === startOf(b).month;

const startOf = ({ date }: WordedDate) => civilOf(date.first[0]);

/** How much of a date is written if its neighbor gives the rest. */
type Detail = 'all' | 'no year' | 'no month' | 'day';

function periodInWords({ date, mod }: WordedDate, detail: Detail = 'all'): string {
  const name = nameOf(date, detail);
  if (mod === undefined || mod === 'approx') return name;
  if (date.precision === 'day' || name.includes('–')) return `the ${parts[mod]} of ${name}`;
  // “Mid-AD 44” and “mid-44 BC” would read as one word.
  if (mod === 'mid' && /^AD | AD | BC$/u.test(name)) return `the middle of ${name}`;
  return name.replace(/^(the )?/u, `$1${prefixes[mod]}`);
}

const prefixes = { early: 'early ', mid: 'mid-', late: 'late ' } as const;
const parts = { early: 'early part', mid: 'middle', late: 'late part' } as const;

function nameOf(date: EdtfDate, detail: Detail): string {
  const civil = civilOf(date.first[0]);
  const year = yearInWords(civil.year);
  if (date.precision === 'day')
    return detail === 'all' ? dayInWords(date.first[0]) : dayPart(detail, civil, year);
  if (date.precision === 'month')
    return `${monthInWords(civil.month)}${detail === 'no year' ? '' : ` ${year}`}`;
  return date.precision === 'year' ? year : yearsInWords(civil.year, civilOf(date.last[0]).year);
}

const dayPart = (detail: Exclude<Detail, 'all'>, civil: Civil, year: string) =>
  ({ 'no year': monthAndDayInWords(civil), 'no month': `${civil.day}, ${year}`, day: String(civil.day) })[
    detail
  ];

/** “the 1990s”; full years if a reader could take the words for a century: “2000–2009”. */
function yearsInWords(first: number, last: number): string {
  if (first >= 1000 && first % 100 !== 0 && last === first + 9) return `the ${first}s`;
  if (first >= 1) return `${yearInWords(first)}–${last}`;
  return last < 1 ? `${1 - first}–${yearInWords(last)}` : `${yearInWords(first)} – ${yearInWords(last)}`;
}

/** The parts that a date of a unit has. */
export const unitsUpTo: Readonly<Record<Unit, readonly Unit[]>> = {
  year: ['year'],
  month: ['year', 'month'],
  day: ['year', 'month', 'day']
};

const remarks = { '?': 'uncertain', '~': 'approximate', '%': 'uncertain and approximate' } as const;

/** The qualifier that all parts of a date share. */
export function wholeQualifier({ unit, qualifier, qualifiers }: EdtfDate): Qualifier | undefined {
  return unitsUpTo[unit].every((part) => qualifiers[part] === qualifier) ? qualifier : undefined;
}

/** Whether the words begin with “about”, if the date is known. */
export function isAbout({ date, mod }: WordedDate): boolean {
  const whole = wholeQualifier(date);
  return mod === 'approx' || whole === '~' || whole === '%';
}

/**
 * What “about” leaves unsaid: that a date, or one part of it, is uncertain; and `approximate` if there is no “about”.
 */
function remarksOn(worded: WordedDate, approximate = ''): string {
  const whole = wholeQualifier(worded.date);
  const uncertain = whole === '?' || whole === '%' ? 'uncertain' : '';
  const about = isAbout(worded) ? approximate : '';
  return [[uncertain, about].filter(Boolean).join(' and '), ...(whole ? [] : remarksOnParts(worded.date))]
    .filter(Boolean)
    .join(', ');
}

const remarked = (words: string, remarks: string) => (remarks === '' ? words : `${words} (${remarks})`);

const and = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** “year and month approximate”. */
function remarksOnParts({ unit, qualifiers }: EdtfDate): readonly string[] {
  const parts = unitsUpTo[unit];
  const given = new Set(parts.map((part) => qualifiers[part]).filter((qualifier) => qualifier !== undefined));
  return [...given].map((qualifier) => {
    const ofIt = parts.filter((part) => qualifiers[part] === qualifier);
    return `${and.format(ofIt)} ${remarks[qualifier]}`;
  });
}
