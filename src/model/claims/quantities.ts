import {
  found,
  isAfter,
  matchAt,
  type Bound,
  type Claim,
  type Found,
  type Meaning,
  type Quantity
} from './claim.ts';
import type { NumberAt } from './digits.ts';
import { numberAt, shortMagnitudeAt } from './number-words.ts';
import { boundsAfter, boundsBefore } from './tables/bounds.ts';
import { multipleMark } from './tables/order-words.ts';
import { countedThings, currencyAt, unitAt } from './tables/units.ts';

const sign = /[-+](?=[\d.\p{Sc}])|(?:minus|negative) (?=[\p{L}\d])/iuy;
/** A hyphen after a word is not a minus sign. */
const beforeSign = /(?:^|[\s("'[])$/u;
const belowZero = / below(?: zero)?(?!\p{L})/iuy;
const rangeJoint =
  /(?: ?- ?| to | or | through | bis | à | a | o | ou | oder |〜|~|至|到)(?=[\d\p{Sc}\p{L}.])/iuy;

/** A number with its unit, before its bounds and the other end of its range are known. */
interface Amount {
  readonly number: NumberAt;
  readonly values: readonly { readonly value: number; readonly units: readonly string[] }[];
  readonly isMultiple: boolean;
  readonly end: number;
}

/** An amount, a count, a multiple or a year: “more than $300 million”, “10-12”, “three times”. */
export function quantityAt(text: string, at: number, language: string): Found | undefined {
  const before = boundBefore(text, at);
  const between = matchAt(/between /iuy, text, before?.end ?? at);
  const start = between ? at + between[0].length : (before?.end ?? at);
  const first = amountAt(text, start, language);
  if (!first) return undefined;
  const range = rangeAt(text, { at, start, first, isBetween: between !== null }, language);
  if (range) return range;
  const after = boundAfter(text, first.end);
  const bound = after?.bound ?? before?.bound;
  return found(at, after?.end ?? first.end, ...meaningsOf(text, start, first, bound));
}

function boundBefore(text: string, at: number): { bound: Bound; end: number } | undefined {
  for (const [bound, pattern] of boundsBefore) {
    const match = matchAt(pattern, text, at);
    const isWord = match && /\p{L}$/u.test(match[0]);
    if (match && !(isWord && /\p{Script=Latin}/u.test(text[at + match[0].length] ?? '')))
      return { bound, end: at + match[0].length };
  }
  return undefined;
}

function boundAfter(text: string, at: number): { bound: Bound; end: number } | undefined {
  for (const [bound, pattern] of boundsAfter) {
    const match = matchAt(pattern, text, at);
    if (match) return { bound, end: at + match[0].length };
  }
  return undefined;
}

function amountAt(text: string, at: number, language: string): Amount | undefined {
  const signed = isAfter(beforeSign, text, at) ? matchAt(sign, text, at) : null;
  let from = at + (signed?.[0].length ?? 0);
  const currency = currencyAt(text, from);
  from = currency?.end ?? from;
  const late = currency && text[from] === '-' ? 1 : 0;
  const number = numberAt(text, from + late, language);
  if (!number) return undefined;
  const isNegative = (signed !== null && signed[0] !== '+') || late === 1;
  const factor = isNegative ? -1 : 1;
  return withUnit(text, number, currency?.units, factor);
}

function withUnit(
  text: string,
  number: NumberAt,
  currency: readonly string[] | undefined,
  factor: number
): Amount | undefined {
  const value = number.value * factor;
  const short = number.form === 'words' ? undefined : shortMagnitudeAt(text, number.end);
  if (currency) {
    const scaled = { value: value * (short?.value ?? 1), units: currency };
    const end = short?.end ?? number.end;
    return { number, values: [scaled], isMultiple: false, end: currencyAfter(text, end, currency) };
  }
  const multiple = number.form === 'many' ? null : matchAt(multipleMark, text, number.end);
  if (multiple)
    return { number, values: [{ value, units: [] }], isMultiple: true, end: number.end + multiple[0].length };
  return short ? shortly(text, number, value, short) : plainly(text, number, value);
}

/** “$5 USD”, “$5 dollars”. */
function currencyAfter(text: string, end: number, currency: readonly string[]): number {
  const unit = unitAt(text, end);
  return unit?.units.some((name) => currency.includes(name)) ? unit.end : end;
}

/** “300m” is 300 million or 300 metres, “5t” is 5 trillion or 5 tons; a currency such as “€” may follow. */
function shortly(
  text: string,
  number: NumberAt,
  value: number,
  short: { value: number; end: number; word: string }
): Amount {
  const scaled = value * short.value;
  const unit = unitAfter(text, short.end);
  const other = short.word === 'm' ? 'metre' : short.word === 't' ? 'ton' : undefined;
  if (unit)
    return { number, values: [{ value: scaled, units: unit.units }], isMultiple: false, end: unit.end };
  const values = [{ value: scaled, units: [] }, ...(other === undefined ? [] : [{ value, units: [other] }])];
  return { number, values, isMultiple: false, end: short.end };
}

function plainly(text: string, number: NumberAt, value: number): Amount | undefined {
  const unit = unitAfter(text, number.end);
  if (!unit) {
    if (/^\p{Script=Latin}/u.test(text.slice(number.end, number.end + 1))) return undefined;
    return { number, values: [{ value, units: [] }], isMultiple: false, end: number.end };
  }
  const below = matchAt(belowZero, text, unit.end);
  const isBelow = below && /degree|celsius|fahrenheit/u.test(unit.units[0] ?? '');
  return {
    number,
    values: [{ value: isBelow ? -value : value, units: unit.units }],
    isMultiple: false,
    end: unit.end + (isBelow ? below[0].length : 0)
  };
}

/** A unit, or a currency's sign or code: “300 €”, “300 USD”. */
function unitAfter(text: string, at: number): { end: number; units: readonly string[] } | undefined {
  const unit = unitAt(text, at);
  if (unit) return unit;
  const gap = text[at] === ' ' ? 1 : 0;
  const currency = currencyAt(text, at + gap);
  if (!currency || /[\p{Script=Latin}\d]/u.test(text[currency.end] ?? '')) return undefined;
  return { ...currency, end: text[currency.end - 1] === ' ' ? currency.end - 1 : currency.end };
}

interface RangeStart {
  readonly at: number;
  readonly start: number;
  readonly first: Amount;
  readonly isBetween: boolean;
}

/**
 * “10-12 million”: the first end takes the second's magnitude and unit if it has none. For years, and for “from 5 to
 * 10”, each end is a claim of its own.
 */
function rangeAt(
  text: string,
  { at, start, first, isBetween }: RangeStart,
  language: string
): Found | undefined {
  const joint = matchAt(isBetween ? / and /iuy : rangeJoint, text, first.end);
  const second = joint ? amountAt(text, first.end + joint[0].length, language) : undefined;
  if (!joint || !second || first.isMultiple || second.isMultiple) return undefined;
  const [low, high] = [first.values[0], second.values[0]];
  if (!low || !high || (low.units.length > 0 && high.units.length === 0 && joint[0].trim() !== '-'))
    return undefined;
  const years = yearsOf(text, first, second, joint[0]);
  const from = first.end + joint[0].length;
  if (years) return { end: second.end, claims: years.map((year) => dateClaim(at, second.end, year)) };
  if (/^ or $| o | ou | a /u.test(joint[0]) && second.number.form === 'one') return undefined;
  const factor = sharedMagnitude(text, low.value, from, second);
  const units = high.units.length > 0 ? high.units : low.units;
  const range = found(at, second.end, ...quantities(low.value * factor, high.value, units));
  if (!isAfter(/(?:from|von|de) $/iu, text, at)) return range;
  const ends = [claimOf(text, start, first), claimOf(text, from, second)];
  return {
    end: second.end,
    claims: [...ends, ...range.claims.map((claim) => ({ ...claim, isSilent: true as const }))]
  };
}

function claimOf(text: string, start: number, amount: Amount): Claim {
  return { meanings: meaningsOf(text, start, amount, undefined), start, end: amount.end };
}

const dateClaim = (start: number, end: number, year: number): Claim => ({
  meanings: [{ kind: 'date', year }],
  start,
  end
});

/** The magnitude after a range that also applies to its first end: “2-3 billion”, but not “$500 to $1 million”. */
function sharedMagnitude(text: string, low: number, from: number, { values }: Amount): number {
  const digits = /^[^\d]*([\d.,]+)/u.exec(text.slice(from, from + 40))?.[1];
  const written = digits === undefined ? NaN : Number(digits.replace(/,/gu, ''));
  const factor = (values[0]?.value ?? 1) / written;
  return factor >= 1000 && low < written ? factor : 1;
}

/** “2019-2021”, “2019-20”. */
function yearsOf(text: string, first: Amount, second: Amount, joint: string): readonly number[] | undefined {
  if (!isYearlike(first) || second.number.form !== 'plain' || second.values[0]?.units.length)
    return undefined;
  const start = first.number.value;
  const end = second.number.value;
  if (isYearlike(second)) return [start, end];
  const isShort = joint.trim() === '-' && end < 100 && end > start % 100 && text[first.end] === '-';
  return isShort ? [start, start - (start % 100) + end] : undefined;
}

function isYearlike({ number, values, isMultiple }: Amount): boolean {
  const { value, form } = number;
  return form === 'plain' && !isMultiple && value >= 1000 && value <= 2199 && !values[0]?.units.length;
}

const yearBefore =
  /(?:^|[^\p{L}])(?:in|since|until|till|by|during|throughout|early|late|mid|before|after|year|from|spring|summer|autumn|fall|winter|im|seit|en|depuis|desde|año) $|mid-$/iu;
const era = / ?(BC|BCE|B\.C\.|v\. Chr\.)(?!\p{L})| ?(AD|CE|A\.D\.)(?!\p{L})/uy;

/** All meanings that an amount can have. */
function meaningsOf(
  text: string,
  start: number,
  amount: Amount,
  bound: Bound | undefined
): Claim['meanings'] {
  const { number, values, isMultiple, end } = amount;
  if (isMultiple) return [{ kind: 'multiple', value: number.value }];
  if (number.form === 'part' && values[0]?.units.length === 0)
    return [{ kind: 'fraction', value: number.value }];
  const form = number.form === 'many' || number.form === 'one' ? number.form : undefined;
  const counted = values.flatMap(({ value, units }) => quantities(value, value, units, bound, form));
  if (isAge(text, start, amount)) counted.push(...quantities(number.value, number.value, ['year']));
  const [first = { kind: 'quantity', low: number.value, high: number.value }, ...others] = counted;
  if (!isYearlike(amount) || matchAt(countedThings, text, end)) return [first, ...others];
  const year: Meaning = { kind: 'date', year: number.value };
  return isAfter(yearBefore, text, start) ? [year] : [year, first, ...others];
}

const ageBefore = /(?<!\p{L})(?:aged?|(?:boy|girl|man|woman|child|teenager|student)s? of) $/iu;

/** “Biden, 78, is elected”, “a boy of 17”. */
const isAge = (text: string, start: number, { number, values, end }: Amount) =>
  number.form === 'plain' &&
  number.value < 120 &&
  values[0]?.units.length === 0 &&
  (isAfter(ageBefore, text, start) || (text[end] === ',' && isAfter(/\p{L}\.?, $/u, text, start)));

function quantities(
  low: number,
  high: number,
  units: readonly string[],
  bound?: Bound,
  form?: Quantity['form']
): [Quantity, ...Quantity[]] {
  const base: Quantity = { kind: 'quantity', low, high, ...(bound && { bound }), ...(form && { form }) };
  const [first, ...others] = units.map((unit) => ({ ...base, unit }));
  return first ? [first, ...others] : [base];
}

const early = /(?:AD|A\.D\.) (\d{1,4})(?!\d)/uy;
const dated = /(\d{1,4})/uy;

/** “44 BC”, “AD 44”, “44 CE”: 1 BC is year 0. */
export function eraYearAt(text: string, at: number): Found | undefined {
  const prefixed = matchAt(early, text, at);
  if (prefixed) return found(at, at + prefixed[0].length, { kind: 'date', year: Number(prefixed[1]) });
  const year = matchAt(dated, text, at);
  const mark = year ? matchAt(era, text, at + year[0].length) : null;
  if (!year || !mark) return undefined;
  const value = Number(year[1]);
  const end = at + year[0].length + mark[0].length;
  return found(at, end, { kind: 'date', year: mark[1] === undefined ? value : 1 - value });
}
