import type { CalendarDate, Claim, Meaning, Quantity } from './claim.ts';
import { fitsCounted } from './counted.ts';

/** Whether one of the quotes' claims says the same as a claim, or more. */
export function isBorneOut(claim: Claim, quoted: readonly Meaning[]): boolean {
  return claim.meanings.some((meaning) => isMeaningBorneOut(meaning, quoted));
}

function isMeaningBorneOut(meaning: Meaning, quoted: readonly Meaning[]): boolean {
  switch (meaning.kind) {
    case 'date':
      return isDateBorneOut(meaning, quoted);
    case 'quantity':
      return isQuantityBorneOut(meaning, quoted);
    case 'multiple':
      // “One-time” counts nothing.
      return meaning.value === 1 || quoted.some((other) => sameValue(meaning, other));
    case 'fraction':
    case 'ordinal':
      return quoted.some((other) => sameShare(meaning, other) || sameValue(meaning, other));
    case 'none':
      return quoted.some((other) => other.kind === 'none' || isZero(other));
    case 'time':
      return quoted.some(
        (other) =>
          other.kind === 'time' &&
          other.minutes === meaning.minutes &&
          (meaning.half === undefined || other.half === meaning.half)
      );
    case 'designation':
      return quoted.some((other) => other.kind === 'designation' && other.name === meaning.name);
    case 'word':
      return quoted.some((other) => other.kind === 'word' && other.word === meaning.word);
  }
}

const isZero = (meaning: Meaning) => meaning.kind === 'quantity' && meaning.low === 0 && meaning.high === 0;

/** Ignores rounding errors from multiplying magnitudes. */
const areEqual = (one: number, other: number) =>
  Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));

type Valued = Extract<Meaning, { value: number }>;

const sameValue = (one: Valued, other: Meaning) =>
  other.kind === one.kind && areEqual(other.value, one.value);

/** “Half” is 50 percent. */
const sameShare = (one: Valued, other: Meaning) =>
  one.kind === 'fraction' &&
  other.kind === 'quantity' &&
  other.unit === '%' &&
  areEqual(other.low, one.value * 100) &&
  areEqual(other.high, one.value * 100);

function isQuantityBorneOut(said: Quantity, quoted: readonly Meaning[]): boolean {
  if (said.form === 'one' && !isMeasured(said)) return isOneBorneOut(said, quoted);
  return quoted.some((other) => {
    if (other.kind === 'none') return other.by === 'count' && isZero(said);
    if (other.kind === 'fraction') return said.unit === '%' && areEqual(said.low, other.value * 100);
    if (other.kind !== 'quantity' || other.form === 'article') return false;
    return (
      fitsUnit(said.unit, other.unit) && fitsValue(said, other) && fitsCounted(said.counted, other.counted)
    );
  });
}

const times = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century']);

/** “One day” may mean any day; “one percent” is an amount. */
const isMeasured = ({ unit }: Quantity) => unit !== undefined && !times.has(unit);

/** “One” mostly means a thing: it is refused only if the quotes count and none counts one. */
function isOneBorneOut(said: Quantity, quoted: readonly Meaning[]): boolean {
  const counts = quoted.filter(
    (other): other is Quantity => other.kind === 'quantity' && other.unit === said.unit
  );
  return (
    counts.length === 0 ||
    counts.some((other) => fitsValue(said, other) && fitsCounted(said.counted, other.counted))
  );
}

const scales = new Set(['celsius', 'fahrenheit']);

/** “5 °C” supports “5 degrees”, but not the reverse. */
const fitsUnit = (said: string | undefined, other: string | undefined) =>
  said === other || (said === 'degree' && other !== undefined && scales.has(other));

function fitsValue(said: Quantity, other: Quantity): boolean {
  if (said.form === 'many') return isMany(said.low, other);
  if (other.form === 'many') return false;
  const isSame = areEqual(said.low, other.low) && areEqual(said.high, other.high);
  return isSame ? fitsBound(said, other) : isWithinBound(said, other);
}

/** “Hundreds” means at least 200 and fewer than 2,000: “36” supports “dozens”. */
function isMany(one: number, other: Quantity): boolean {
  if (other.form === 'many') return areEqual(one, other.low);
  return other.low >= 2 * one && other.high < 20 * one;
}

/** For each bound in a title, the bounds in a quote that support it for the same value. */
const borneOutBy: Readonly<Record<'none' | NonNullable<Quantity['bound']>, readonly Quantity['bound'][]>> = {
  none: [undefined, 'about', 'least', 'most'],
  about: [undefined, 'about', 'least', 'most'],
  least: [undefined, 'least', 'more'],
  most: [undefined, 'most', 'less'],
  more: ['more'],
  less: ['less']
};

const fitsBound = (said: Quantity, other: Quantity) => borneOutBy[said.bound ?? 'none'].includes(other.bound);

/** The largest factor between a bound and a number it may refer to: “more than 100” may be 150, but hardly 2021. */
const widest = 2;

/** “120 died” supports “more than 100 die”. */
function isWithinBound({ low, bound }: Quantity, other: Quantity): boolean {
  if (bound === 'more' || bound === 'least')
    return other.low > low && other.low < low * widest && other.bound !== 'less' && other.bound !== 'most';
  if (bound === 'less' || bound === 'most')
    return other.high < low && other.high > low / widest && other.bound !== 'more' && other.bound !== 'least';
  return false;
}

/**
 * Month and day must appear together in one date of the quotes; year and weekday may come from elsewhere, unless that
 * date contradicts them.
 */
function isDateBorneOut(said: CalendarDate, quoted: readonly Meaning[]): boolean {
  const dates = quoted.filter((other): other is CalendarDate => other.kind === 'date');
  if (said.decade !== undefined) return dates.some((other) => isInDecade(said.decade, other));
  const days = dates.filter((other) => hasPart(said, other, 'month') && hasPart(said, other, 'day'));
  const fitting = days.filter((other) => agree(said, other, 'year') && agree(said, other, 'weekday'));
  return (
    fitting.length > 0 &&
    (['year', 'weekday'] as const).every(
      (part) => said[part] === undefined || dates.some((other) => other[part] === said[part])
    )
  );
}

type Part = 'year' | 'month' | 'day' | 'weekday';

const hasPart = (said: CalendarDate, other: CalendarDate, part: Part) =>
  said[part] === undefined || said[part] === other[part];
const agree = (said: CalendarDate, other: CalendarDate, part: Part) =>
  hasPart(said, other, part) || other[part] === undefined;

/** “The ’90s” and “the 1990s” are one decade, and 1995 is in it. */
function isInDecade(decade = 0, { decade: other, year }: CalendarDate): boolean {
  if (other === undefined) return year !== undefined && decade >= 100 && year - (year % 10) === decade;
  return other === decade || ((other < 100 || decade < 100) && other % 100 === decade % 100);
}
