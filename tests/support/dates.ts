import fc from 'fast-check';
import { boundsOf, type Bounds, type ReadWhen } from '../../src/model/bounds.ts';
import { daysInMonth, formatDay, parseDay, type Day } from '../../src/model/day.ts';
import { parseEdtf, type Edtf } from '../../src/model/edtf.ts';

/** The date that a test takes for granted; a refusal fails the test with its message. */
export function edtfOf(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.problems[0].message);
  return parsed.value;
}

/** The message that a text is refused with; a text that is read fails the test. */
export function refusalOf(text: string): string {
  const parsed = parseEdtf(text);
  if (parsed.ok) throw new Error(`${text} was read`);
  return parsed.problems[0].message;
}

export function dayOfText(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`${text} is not a day`);
  return day;
}

/** The four bounds as text, in the order earliest and latest start, earliest and latest end. */
export function fourBounds(
  text: string,
  when: Omit<ReadWhen, 'edtf'> = {},
  asOf?: string
): (string | null)[] {
  const bounds = boundsOf({ ...when, edtf: edtfOf(text) }, asOf === undefined ? undefined : dayOfText(asOf));
  return inOrder(bounds).map((day) => (day === null ? null : formatDay(day)));
}

export const inOrder = ({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds) => [
  earliestStart,
  latestStart,
  earliestEnd,
  latestEnd
];

const digits = (value: number, length: number) => String(value).padStart(length, '0');
const yearText = (year: number) => `${year < 0 ? '-' : ''}${digits(Math.abs(year), 4)}`;

const years = fc.integer({ min: -9999, max: 9999 });

/** Civil dates that exist, as `YYYY-MM-DD`. */
export const dayTexts = fc
  .tuple(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 30 }))
  .map(
    ([year, month, day]) =>
      `${yearText(year)}-${digits(month, 2)}-${digits((day % daysInMonth(year, month)) + 1, 2)}`
  );

export const monthTexts = dayTexts.map((text) => text.slice(0, -3));
export const yearTexts = years.map(yearText);

/** Dates whose last parts are not known: `199X`, `1999-XX`, `1999-XX-XX`, `1999-01-XX`. */
export const unspecifiedTexts = fc.oneof(
  fc
    .tuple(yearTexts, fc.constantFrom(1, 2, 3))
    .map(([year, count]) => year.slice(0, -count) + 'X'.repeat(count)),
  yearTexts.map((year) => `${year}-XX`),
  yearTexts.map((year) => `${year}-XX-XX`),
  monthTexts.map((month) => `${month}-XX`)
);

export const dateTexts = fc.oneof(dayTexts, monthTexts, yearTexts, unspecifiedTexts);

/** Any text of the subset: dates, intervals that are not reversed, and one-of sets. */
export const edtfTexts: fc.Arbitrary<string> = fc.oneof(
  dateTexts,
  fc.tuple(dateTexts, dateTexts).map((pair) => inTime(pair).join('/')),
  fc.tuple(dateTexts, fc.constantFrom('..', '')).map((sides) => sides.join('/')),
  fc.tuple(fc.constantFrom('..', ''), dateTexts).map((sides) => sides.join('/')),
  fc.array(dateTexts, { minLength: 1, maxLength: 4 }).map((members) => `[${members.join(',')}]`),
  fc
    .oneof(fc.tuple(dayTexts, dayTexts), fc.tuple(monthTexts, monthTexts), fc.tuple(yearTexts, yearTexts))
    .map((pair) => `[${inTime(pair).join('..')}]`),
  fc.oneof(dayTexts, monthTexts, yearTexts).chain((text) => fc.constantFrom(`[${text}..]`, `[..${text}]`))
);

/** By first day, so that no interval of the two is reversed. */
function inTime(texts: readonly string[]): string[] {
  const start = (text: string) => boundsOf({ edtf: edtfOf(text) }).earliestStart ?? 0;
  return texts.toSorted((a, b) => start(a) - start(b));
}
