import { civilOf, dayOf, daysInMonth, type Day } from './day.ts';
import { faultIn, refused, shown } from './edtf-refusals.ts';
import { unrecognised } from './edtf-unrecognised.ts';
import type { Parsed } from './problem.ts';

/** First and last day, both included. */
export type Span = readonly [first: Day, last: Day];

/** The unit that a date names. */
export type Unit = 'day' | 'month' | 'year';

/** The smallest calendar period in which a date is known to lie. */
export type Precision = Unit | 'decade' | 'century' | 'millennium';

/** Uncertain, approximate, or both. None widens a bound, since EDTF gives them no width. */
export type Qualifier = '?' | '~' | '%';

/** One day, month or year, with possibly unknown digits. */
export interface EdtfDate {
  readonly kind: 'date';
  /** The earliest day, month or year that it may be; equal to `last` if all digits are known. */
  readonly first: Span;
  readonly last: Span;
  readonly unit: Unit;
  readonly precision: Precision;
  /** All qualifiers of its parts combined. */
  readonly qualifier?: Qualifier;
  /** The qualifier of each part. */
  readonly qualifiers: Readonly<Partial<Record<Unit, Qualifier>>>;
}

/** The parts of a date as written; `X` is an unknown digit. */
export interface Fields {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

type Groups = Readonly<Partial<Record<string, string>>>;

const qualified = (name: Unit, digits: string) =>
  `(?<${name}Left>[?~%]?)(?<${name}>${digits})(?<${name}Right>[?~%]?)`;
const year = qualified('year', String.raw`-?(?:\d{4}|\d{3}X|\d\dXX|\dXXX)`);
const month = qualified('month', String.raw`\d\d|XX`);
const day = qualified('day', String.raw`\d\d|XX`);
const dateForm = new RegExp(`^${year}(?:-${month}(?:-${day})?)?$`);
const longYearForm = /^Y(?<year>-?[1-9]\d{4,11})(?<yearRight>[?~%]?)$/;

/** Parses an EDTF date: level 0, `X` digits from the right, qualifiers of the whole or of parts, `Y` years. */
export function parseEdtfDate(text: string): Parsed<EdtfDate> {
  const groups = (dateForm.exec(text) ?? longYearForm.exec(text))?.groups;
  if (groups?.year === undefined) return refused(`${shown(text)} ${unrecognised(text)}`);
  const fields = { year: groups.year, month: groups.month, day: groups.day };
  const fault = faultIn(text, fields);
  return fault === undefined ? { ok: true, value: dateFrom(fields, groups) } : refused(fault);
}

/** The day, month or year that a finite day lies in. */
export function dateAround(day: Day, unit: Unit): EdtfDate {
  const civil = civilOf(day);
  const span = spanOf(unit, civil.year, civil.month, civil.day);
  return { kind: 'date', first: span, last: span, unit, precision: unit, qualifiers: {} };
}

function dateFrom(fields: Fields, groups: Groups): EdtfDate {
  const unit = fields.day ? 'day' : fields.month ? 'month' : 'year';
  const [firstYear, lastYear] = yearsOf(fields.year);
  const [firstMonth, lastMonth] =
    fields.month === 'XX' ? [1, 12] : [Number(fields.month), Number(fields.month)];
  const lastDay = fields.day === 'XX' ? daysInMonth(lastYear, lastMonth) : Number(fields.day);
  const firstDay = fields.day === 'XX' ? 1 : lastDay;
  return {
    kind: 'date',
    first: spanOf(unit, firstYear, firstMonth, firstDay),
    last: spanOf(unit, lastYear, lastMonth, lastDay),
    unit,
    precision: precisionOf(fields),
    ...qualifiersOf(groups)
  };
}

function spanOf(unit: Unit, year: number, month: number, day: number): Span {
  if (unit === 'day') return [dayOf({ year, month, day }), dayOf({ year, month, day })];
  const [from, to] = unit === 'month' ? [month, month] : [1, 12];
  return [dayOf({ year, month: from, day: 1 }), dayOf({ year, month: to, day: daysInMonth(year, to) })];
}

/** The first and last year that a text such as `199X` or `-01XX` may be; there is no year -0000. */
function yearsOf(text: string): readonly [number, number] {
  const low = Number(text.replaceAll('X', '0'));
  const high = Number(text.replaceAll('X', '9'));
  return text.startsWith('-') ? [high, Math.min(low, -1)] : [low, high];
}

function precisionOf({ year, month, day }: Fields): Precision {
  if (day && day !== 'XX') return 'day';
  if (month && month !== 'XX') return 'month';
  const unknownDigits = year.split('X').length - 1;
  return (['year', 'decade', 'century', 'millennium'] as const)[unknownDigits] ?? 'millennium';
}

/** A qualifier to the left of a part applies to that part; one to the right applies to it and all parts before it. */
const signsOf = {
  year: ['yearLeft', 'yearRight', 'monthRight', 'dayRight'],
  month: ['monthLeft', 'monthRight', 'dayRight'],
  day: ['dayLeft', 'dayRight']
} as const;

function qualifiersOf(groups: Groups): Pick<EdtfDate, 'qualifier' | 'qualifiers'> {
  const parts = (['year', 'month', 'day'] as const).filter((part) => groups[part]);
  const found = parts.map(
    (part) => [part, together(signsOf[part].map((sign) => groups[sign] ?? ''))] as const
  );
  const qualifiers = Object.fromEntries(found.filter(([, qualifier]) => qualifier));
  return { qualifier: together(found.map(([, qualifier]) => qualifier ?? '')), qualifiers };
}

function together(signs: readonly string[]): Qualifier | undefined {
  const all = signs.join('');
  if (all.includes('%') || (all.includes('?') && all.includes('~'))) return '%';
  return all.includes('?') ? '?' : all.includes('~') ? '~' : undefined;
}
