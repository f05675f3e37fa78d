import type { When } from '../../model/timeline.ts';
import { edtfOfParts } from '../exchange/dates.ts';
import type { DateParts, DraftDate } from '../exchange/draft.ts';
import { gregorianOfJulian } from './julian.ts';

/** A time of Wikidata, from JSON or from RDF. */
export interface WikidataTime {
  /** `+1950-00-00T00:00:00Z`, `-0044-03-15T00:00:00Z`. */
  readonly time: string;
  /** 11 is a day, 10 a month, 9 a year, 8 a decade, 7 a century, 6 a millennium, 0 a billion years. */
  readonly precision: number;
  readonly isJulian: boolean;
  /** Whether it comes from RDF, as the answers of the query service do. */
  readonly isRdf: boolean;
}

/** Where Wikidata's dates and ours differ; undefined where they don't. */
export type Converted = 'julian day' | 'julian month or year' | undefined;

export interface ReadTime {
  readonly date: DraftDate;
  readonly converted: Converted;
}

const shape = /^([+-]?)(\d{1,16})-(\d\d)-(\d\d)(?:T.*)?$/u;

/**
 * The date of a time, no finer than its precision. Undefined if it is none.
 *
 * In JSON there is no year 0: `-0044` is 44 BC (https://phabricator.wikimedia.org/T99674, and `DateTimeValueCleaner` of
 * Wikibase: “Internally, 1BCE is represented as -0001”). In RDF the same class counts as XSD 1.1, so `-0043` is 44 BC,
 * but only for years and finer; and `JulianDateTimeValueCleaner` has made Gregorian days of Julian ones.
 */
export function readTime({ time, precision, isJulian, isRdf }: WikidataTime): ReadTime | undefined {
  const [, sign, digits, month, day] = shape.exec(time) ?? [];
  if (digits === undefined || !Number.isInteger(precision) || precision < 0) return undefined;
  const written = (sign === '-' ? -1 : 1) * Number(digits);
  const isAstronomical = isRdf && precision >= 9;
  if (written === 0 && !isAstronomical) return undefined;
  const year = written < 0 && !isAstronomical ? written + 1 : written;
  const parts = { year, month: Number(month), day: Number(day) };
  if (precision < 9) return rounded(year, precision);
  if (precision >= 11 && isJulian && !isRdf) return julian(parts);
  const date = at(parts, precision);
  return date && { date, converted: isJulian && precision < 11 ? 'julian month or year' : undefined };
}

function at({ year, month, day }: Required<DateParts>, precision: number): DraftDate | undefined {
  const isMonth = precision >= 10 && month > 0;
  const parts = {
    year,
    ...(isMonth && { month }),
    ...(isMonth && precision >= 11 && day > 0 && { day })
  };
  return edtfOfParts(parts) === undefined ? undefined : { at: parts };
}

function julian(parts: Required<DateParts>): ReadTime | undefined {
  const day = gregorianOfJulian(parts);
  return day && { date: { at: day }, converted: 'julian day' };
}

/**
 * Years of a time that is known to the decade or less, as Wikibase shows it (`MwTimeIsoFormatter`): the 1950s; the 20th
 * century, from 1901 to 2000; the 2nd millennium. Beyond that it rounds to the unit.
 */
function rounded(year: number, precision: number): ReadTime | undefined {
  const [from, to] = yearsOf(year, 10 ** (9 - precision), precision);
  const edtf =
    precision === 8 && from > 0 && from % 10 === 0
      ? `${String(from / 10).padStart(3, '0')}X`
      : spanned(from, to);
  return edtf === undefined
    ? undefined
    : { date: { when: { edtf, aspect: 'within' } satisfies When }, converted: undefined };
}

function spanned(from: number, to: number): string | undefined {
  const [first, last] = [edtfOfParts({ year: from }), edtfOfParts({ year: to })];
  return first === undefined || last === undefined ? undefined : `${first}/${last}`;
}

/** Decades begin with a 0, centuries and millennia end with one; before Christ they mirror those after. */
function yearsOf(year: number, unit: number, precision: number): readonly [number, number] {
  if (precision < 6) return [year - unit / 2, year + unit / 2];
  const isBefore = year < 1;
  const counted = isBefore ? 1 - year : year;
  const first =
    precision === 8 ? Math.floor(counted / unit) * unit : Math.floor((counted - 1) / unit) * unit + 1;
  const last = first + unit - 1;
  // There is no year 0: the decade that would begin with it is one year shorter.
  return isBefore ? [1 - last, 1 - Math.max(first, 1)] : [Math.max(first, 1), last];
}
