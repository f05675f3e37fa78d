import { civilOf } from './day.ts';
import { dayInWords, monthAndDayInWords, monthInWords, yearInWords } from './day-words.ts';
import type { EdtfDate, Qualifier, Unit } from './edtf.ts';
import type { Mod } from './timeline.ts';

/** A date with the word that its source adds to it. */
export interface WordedDate {
  readonly date: EdtfDate;
  readonly mod?: Mod;
}

/** “March 13, 2021”, “mid-February 2021”, “about 1984 (uncertain)”, “some year in the 1990s”. */
export function dateInWords({ date, mod }: WordedDate): string {
  const period = periodInWords(date, mod);
  const words = isKnown(date) ? period : `some ${date.unit} in ${period}`;
  const about = isKnown(date) && isAbout(date, mod) ? 'about ' : '';
  const remarks = remarksOn(date, mod);
  return `${about}${words}${remarks === '' ? '' : ` (${remarks})`}`;
}

/** A date at which something may lie: “on March 13, 2021”, “in mid-February 2021”, “about 1984”. */
export function placedInWords(worded: WordedDate): string {
  const words = dateInWords(worded);
  return words.startsWith('about ') ? words : `${prepositionOf(worded)} ${words}`;
}

/** “on” a day, “in” what is longer and in a part of a day. */
export const prepositionOf = ({ date, mod }: WordedDate) =>
  date.unit === 'day' && (!isKnown(date) || mod === undefined || mod === 'approx') ? 'on' : 'in';

/** Whether no digit is missing. */
export const isKnown = (date: EdtfDate) => date.unit === date.precision;

/** “from March 14 to 20, 2021”, “from mid-February to March 13, 2021”, “from April 25, 2019, to November 3, 2020”. */
export function fromToInWords(from: WordedDate, to: WordedDate): string {
  if (!shareYear(from, to))
    return `from ${dateInWords(from)}${endsInYear(from) ? ',' : ''} to ${dateInWords(to)}`;
  const end = shareMonth(from, to) ? 'no month' : 'all';
  return `from ${periodInWords(from.date, from.mod, 'no year')} to ${periodInWords(to.date, to.mod, end)}`;
}

/** Whether a day's year ends the words, so that a comma follows. */
export const endsInYear = ({ date }: WordedDate) => date.unit === 'day' && isPlain({ date });

const isPlain = ({ date, mod }: WordedDate) =>
  isKnown(date) && date.qualifier === undefined && mod !== 'approx';

const shareYear = (a: WordedDate, b: WordedDate) =>
  [a, b].every((worded) => isPlain(worded) && worded.date.unit !== 'year') &&
  startOf(a).year === startOf(b).year;

const shareMonth = (a: WordedDate, b: WordedDate) =>
  [a, b].every(({ date, mod }) => date.unit === 'day' && mod === undefined) &&
  startOf(a).month === startOf(b).month;

const startOf = ({ date }: WordedDate) => civilOf(date.first[0]);

/** How much of a date is said where its neighbor says the rest. */
type Told = 'all' | 'no year' | 'no month';

function periodInWords(date: EdtfDate, mod: Mod | undefined, told: Told = 'all'): string {
  const name = nameOf(date, told);
  if (mod === undefined || mod === 'approx') return name;
  const takesPrefix = date.precision !== 'day' && !name.includes('–');
  return takesPrefix ? name.replace(/^(the )?/, `$1${prefixes[mod]}`) : `the ${parts[mod]} part of ${name}`;
}

const prefixes = { early: 'early ', mid: 'mid-', late: 'late ' } as const;
const parts = { early: 'early', mid: 'middle', late: 'late' } as const;

function nameOf(date: EdtfDate, told: Told): string {
  const civil = civilOf(date.first[0]);
  const year = yearInWords(civil.year);
  if (date.precision === 'day')
    return told === 'all' ? dayInWords(date.first[0]) : dayPart(told, civil, year);
  if (date.precision === 'month')
    return `${monthInWords(civil.month)}${told === 'no year' ? '' : ` ${year}`}`;
  return date.precision === 'year' ? year : yearsInWords(civil.year, civilOf(date.last[0]).year);
}

const dayPart = (told: Exclude<Told, 'all'>, civil: ReturnType<typeof civilOf>, year: string) =>
  told === 'no year' ? monthAndDayInWords(civil) : `${civil.day}, ${year}`;

/** “the 1990s”; years in full where a reader may take the words for a century: “2000–2009”. */
function yearsInWords(first: number, last: number): string {
  if (first >= 1000 && first % 100 !== 0 && last === first + 9) return `the ${first}s`;
  if (first >= 1) return `${yearInWords(first)}–${last}`;
  return last < 1 ? `${1 - first}–${yearInWords(last)}` : `${yearInWords(first)} – ${yearInWords(last)}`;
}

const unitsUpTo: Readonly<Record<Unit, readonly Unit[]>> = {
  year: ['year'],
  month: ['year', 'month'],
  day: ['year', 'month', 'day']
};

const remarks = { '?': 'uncertain', '~': 'approximate', '%': 'uncertain and approximate' } as const;

/** The qualifier that all parts of a date share. */
function wholeQualifier({ unit, qualifier, qualifiers }: EdtfDate): Qualifier | undefined {
  return unitsUpTo[unit].every((part) => qualifiers[part] === qualifier) ? qualifier : undefined;
}

function isAbout(date: EdtfDate, mod: Mod | undefined): boolean {
  const whole = wholeQualifier(date);
  return mod === 'approx' || whole === '~' || whole === '%';
}

/** What “about” does not say: that a date is uncertain, or only one part of it, or one of whose digits are unknown. */
function remarksOn(date: EdtfDate, mod: Mod | undefined): string {
  const whole = wholeQualifier(date);
  const uncertain = whole === '?' || whole === '%' ? ['uncertain'] : [];
  const approximate = isAbout(date, mod) && !isKnown(date) ? ['approximate'] : [];
  return [[...uncertain, ...approximate].join(' and '), ...(whole ? [] : remarksOnParts(date))]
    .filter((remark) => remark !== '')
    .join(', ');
}

const remarksOnParts = ({ unit, qualifiers }: EdtfDate) =>
  unitsUpTo[unit].flatMap((part) => {
    const qualifier = qualifiers[part];
    return qualifier ? [`${part} ${remarks[qualifier]}`] : [];
  });
