import { found, foundSilent, isAfter, matchAt, type Found } from './claim.ts';
import { numberAt } from './number-words.ts';
import {
  anyOrdinal,
  anyPart,
  multiples,
  negations,
  noneWords,
  ordinalValue,
  partsInWhole,
  silentCounts
} from './tables/order-words.ts';
import { numberWord } from './tables/number-words.ts';
import { unitAt } from './tables/units.ts';

const ordinalDigits = /(\d+)(?:st|nd|rd|th|ème|er|ère|º|ª)(?!\p{L})/iuy;
const ordinalWord = new RegExp(`(${anyOrdinal})(?!\\p{L})`, 'iuy');
const tensAndOrdinal = new RegExp(
  `(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](${anyOrdinal})(?!\\p{L})`,
  'iuy'
);
/** “Wait a second”, “per second”, “split-second”. */
const secondOfTime = /(?:per|every|split|each)[ -]$/iu;
const momentAfter = /(?= (?:later|ago|before|after|longer|of|or|and|to|too)(?!\p{L})|[.,;!?)]|$)/iuy;

/** “The second round”, “21st”, “twenty-first”; but not a second of time. */
export function ordinalAt(text: string, at: number, language: string): Found | undefined {
  const digits = matchAt(ordinalDigits, text, at);
  if (digits) return found(at, at + digits[0].length, { kind: 'ordinal', value: Number(digits[1]) });
  const joined = matchAt(tensAndOrdinal, text, at);
  if (joined) {
    const tens = numberWord((joined[1] ?? '').toLowerCase(), language)?.value ?? 0;
    const value = tens + (ordinalValue(joined[2] ?? '') ?? 0);
    return found(at, at + joined[0].length, { kind: 'ordinal', value });
  }
  const word = matchAt(ordinalWord, text, at);
  if (!word || isTime(text, at, word[0]) || isIdiom(text, at)) return undefined;
  return found(at, at + word[0].length, { kind: 'ordinal', value: ordinalValue(word[0]) ?? 0 });
}

/** “Second-hand”, “at first”: idioms that count nothing. */
const idioms =
  /(?:first|second|third)-?(?:hand|guess|rate|class)|first(?:ly| lady| ladies| minister| aid| name)(?!\p{L})/iuy;
const isIdiom = (text: string, at: number) =>
  matchAt(idioms, text, at) !== null || isAfter(/(?:^|[^\p{L}])at $/iu, text, at);

function isTime(text: string, at: number, word: string): boolean {
  if (word.toLowerCase() !== 'second') return false;
  const isMoment = isAfter(/(?:^|[^\p{L}])an? $/iu, text, at) && matchAt(momentAfter, text, at + word.length);
  return isAfter(secondOfTime, text, at) || Boolean(isMoment);
}

const partWord = new RegExp(`(${anyPart})(?!\\p{L})`, 'iuy');
const counted = new RegExp(
  `(an?|one|two|three|four|five|six|seven|eight|nine|\\d+)[- ](${anyPart})(?!\\p{L})`,
  'iuy'
);
const partAfter =
  /(?=[- ](?:of|the|der|des|de)(?!\p{L})|[.,;!?)%]|$| (?:in|by|to|from|and|or|less|more|are|is|were|was)(?!\p{L}))/iuy;
const onlyOf = /(?= (?:of|der|des|de)(?!\p{L}))/iuy;
/** “The second half”, “the third of May”, “half-brother”. */
const notAPart = /(?:^|[^\p{L}])(?:the|first|second|third|fourth|last|other|better|this|next) $/iu;
const compound = /-(?!hour|mile|price|staff|century|decade)\p{L}/iuy;
/** “Half a million” is an amount. */
const amountAfter = /(?: an?)?[ -](?:dozen|hundred|thousand|million|billion|trillion)(?!\p{L})/iuy;
const halvedWord = /(?:halve[sd]?|halving|halbiert)(?!\p{L})/iuy;
const outOf =
  /(one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?: in | out of |-in-)(?:every )?(two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|\d{1,3})(?!\p{L}|[\d.,:]\d|\d| (?:second|minute|hour|day|week|month|year|decade|attack)s?)/iuy;

/** “Half of”, “two-thirds”, “a quarter of”, “one in five”. */
export function fractionAt(text: string, at: number, language: string): Found | undefined {
  const parts = matchAt(counted, text, at);
  if (parts) return countedPart(text, at, parts, language);
  const halved = matchAt(halvedWord, text, at);
  if (halved) return found(at, at + halved[0].length, { kind: 'fraction', value: 1 / 2 });
  return ratioAt(text, at, language) ?? barePart(text, at);
}

/** “A third attack” is an ordinal, “a third of” a fraction; “two thirds” is always a fraction. */
function countedPart(text: string, at: number, parts: RegExpExecArray, language: string): Found | undefined {
  const [all, count = '', name = ''] = parts;
  const end = at + all.length;
  const above = /^an?$/iu.test(count) ? 1 : (numberAt(count.toLowerCase(), 0, language)?.value ?? 1);
  const below = partsInWhole(name) ?? 1;
  const isHalf = /^hal/iu.test(name);
  const isPart = above > 1 || isHalf || all.includes('-') || matchAt(partAfter, text, end) !== null;
  if (!isPart || matchAt(compound, text, end)) return undefined;
  return found(at, end, { kind: 'fraction', value: above / below });
}

function ratioAt(text: string, at: number, language: string): Found | undefined {
  const match = matchAt(outOf, text, at);
  if (!match) return undefined;
  const [above, below] = [match[1], match[2]].map(
    (word = '') => numberAt(word.toLowerCase(), 0, language)?.value ?? 1
  );
  const value = (above ?? 0) / (below ?? 1);
  return value < 1 ? found(at, at + match[0].length, { kind: 'fraction', value }) : undefined;
}

function barePart(text: string, at: number): Found | undefined {
  const match = matchAt(partWord, text, at);
  if (!match || isAfter(notAPart, text, at) || matchAt(amountAfter, text, at + match[0].length))
    return undefined;
  const end = at + match[0].length;
  const isHalf = /^(?:half|hälfte|moitié|mitad)$/iu.test(match[0]);
  const isPart = isHalf ? !matchAt(compound, text, end) : matchAt(onlyOf, text, end) !== null;
  if (!isPart) return undefined;
  return found(at, end, { kind: 'fraction', value: 1 / (partsInWhole(match[0]) ?? 1) });
}

/** “Twice”, “doubled”; “once” claims nothing. */
export function multipleAt(text: string, at: number, language: string): Found | undefined {
  for (const [value, pattern] of multiples) {
    const match = matchAt(pattern, text, at);
    if (match) return found(at, at + match[0].length, { kind: 'multiple', value });
  }
  return foldAt(text, at, language);
}

const fold = /(\p{Script=Latin}+)fold(?!\p{L})/iuy;

/** “Fourfold”. */
function foldAt(text: string, at: number, language: string): Found | undefined {
  const match = matchAt(fold, text, at);
  const value = match ? numberWord((match[1] ?? '').toLowerCase(), language)?.value : undefined;
  return match && value !== undefined
    ? found(at, at + match[0].length, { kind: 'multiple', value })
    : undefined;
}

/** “No”, “none”, and words that support them. */
export function noneAt(text: string, at: number): Found | undefined {
  const none = matchAt(noneWords, text, at);
  if (none) return found(at, at + none[0].length, { kind: 'none', by: 'count' });
  const negation = matchAt(negations, text, at);
  return negation ? foundSilent(at, at + negation[0].length, { kind: 'none', by: 'negation' }) : undefined;
}

const secondAfter = / second(?!\p{L})/iuy;
const article = /(?:an?)(?= )/iuy;

/** “Both”, “a pair”, “a soldier”: counts that only support others. */
export function silentCountAt(text: string, at: number): Found | undefined {
  for (const [value, pattern] of silentCounts) {
    const match = matchAt(pattern, text, at);
    if (match) return foundSilent(at, at + match[0].length, { kind: 'quantity', low: value, high: value });
  }
  const one = matchAt(article, text, at);
  if (!one) return undefined;
  const unit = matchAt(secondAfter, text, at + one[0].length) ? undefined : unitAt(text, at + one[0].length);
  if (!unit)
    return foundSilent(at, at + one[0].length, { kind: 'quantity', low: 1, high: 1, form: 'article' });
  const [first = '', ...others] = unit.units;
  const ofUnit = (name: string) => ({ kind: 'quantity', low: 1, high: 1, unit: name }) as const;
  return foundSilent(at, unit.end, ofUnit(first), ...others.map(ofUnit));
}
