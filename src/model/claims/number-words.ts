import { matchAt } from './claim.ts';
import { digitsAt, type NumberAt } from './digits.ts';
import { asianMyriads, asianTens } from './tables/asian.ts';
import { afterTens, numberWord, type NumberWord } from './tables/number-words.ts';

const nextWord = /(\p{Script=Latin}+)/uy;
/** What joins the parts of one number: “a hundred and five”, “treinta y tres”, “vingt et un”. */
const joint = /[ -](?:and |and-|et |et-|y )?/uy;
/** “Half a million”. */
const halfOf = /half(?: an? |-| )(?=dozen|hundred|thousand|million|billion|trillion)/iuy;
/** “Two and a half million”. */
const andAHalf = / and a half(?!-)/iuy;
/** “Hundreds of thousands”. */
const manyOf = / (?:of|von|de) /iuy;

/** The number at an offset, in digits or words. */
export function numberAt(text: string, at: number, language: string): NumberAt | undefined {
  const digits = digitsAt(text, at, language);
  if (digits) return withMagnitude(text, digits, language);
  const half = matchAt(halfOf, text, at);
  if (half)
    return withMagnitude(text, { value: 0.5, end: at + half[0].length, form: 'words' }, language, true);
  return wordsAt(text, at, language);
}

/** Abbreviated magnitudes; without a currency, “m” and “t” after a number may also be units. */
const short =
  / ?(?:(k|thsd)|(m|mn|mln|mm|mil|mio\.?)|(b|bn|bln|mrd\.?|md)|(t|tn|trn|tln))(?![\p{Script=Latin}\d²])/iuy;
const shortValues = [1e3, 1e6, 1e9, 1e12];

/** The value of a short form such as “bn” at an offset. */
export function shortMagnitudeAt(
  text: string,
  at: number
): { value: number; end: number; word: string } | undefined {
  const match = matchAt(short, text, at);
  if (!match) return undefined;
  const index = match.slice(1).findIndex((group) => group !== undefined);
  return { value: shortValues[index] ?? 1, end: at + match[0].length, word: match[0].trim().toLowerCase() };
}

function withMagnitude(text: string, number: NumberAt, language: string, isDirect = false): NumberAt {
  if (number.form === 'part') return number;
  const asian = asianMagnitude(text, number, language);
  if (asian) return asian;
  let { value, end } = number;
  const half = matchAt(andAHalf, text, end);
  if (half) [value, end] = [value + 0.5, end + half[0].length];
  for (let next = magnitudeAt(text, end, language, isDirect); next; next = magnitudeAt(text, end, language))
    [value, end] = [value * next.value, next.end];
  return { value, end, form: end > number.end ? 'digits' : number.form };
}

function magnitudeAt(text: string, at: number, language: string, isDirect = false) {
  const gap = isDirect || text[at] === ' ' || text[at] === '-' ? (isDirect ? 0 : 1) : undefined;
  const word = gap === undefined ? undefined : matchAt(nextWord, text, at + gap)?.[1];
  const known =
    word === undefined || gap === undefined ? undefined : numberWord(word.toLowerCase(), language);
  return known && known.role !== 'value' && word !== undefined && gap !== undefined
    ? { value: known.value, end: at + gap + word.length }
    : undefined;
}

const asianMagnitudes = new Map([...asianMyriads, ...asianTens]);
const asianFirst = / ?([千百천백]?[万萬만亿億억兆조]|[千百천백])/uy;
const asianRest = /\d{1,4}(?![\d年月日년월일])/uy;
const asianPart = /(\d+(?:\.\d+)?) ?([万萬만亿億억兆조천백千百])/uy;

/** 3億5000万: parts of decreasing magnitude, then the remainder. */
function asianMagnitude(text: string, { end }: NumberAt, language: string): NumberAt | undefined {
  const start = startOfDigits(text, end);
  const first = matchAt(asianFirst, text, end);
  const digits = digitsAt(text, start, language);
  if (!first || !digits) return undefined;
  let value = [...(first[1] ?? '')].reduce(
    (product, sign) => product * (asianMagnitudes.get(sign) ?? 1),
    digits.value
  );
  let at = end + first[0].length;
  for (let next = matchAt(asianPart, text, at); next; next = matchAt(asianPart, text, at)) {
    value += Number(next[1]) * (asianMagnitudes.get(next[2] ?? '') ?? 1);
    at += next[0].length;
  }
  const rest = matchAt(asianRest, text, at);
  return { value: value + Number(rest?.[0] ?? 0), end: at + (rest?.[0].length ?? 0), form: 'digits' };
}

function startOfDigits(text: string, end: number): number {
  let start = end;
  while (/[\d.,]/u.test(text[start - 1] ?? '')) start--;
  return start;
}

const frenchTeens = new Set(['sept', 'huit', 'neuf']);

/** Adds up a number in words while its parts fit together. */
class Sum {
  total = 0;
  current = 0;
  parts = 0;

  get value(): number {
    return this.total + this.current;
  }

  /** Adds a word if it continues the number; says whether it did. */
  add({ value, role }: NumberWord, word: string): boolean {
    const fits = role === 'value' ? this.#addValue(value, word) : this.#multiply(value);
    if (fits) this.parts++;
    return fits;
  }

  #addValue(value: number, word: string): boolean {
    const low = this.current % 100;
    if (this.parts === 0) this.current = value;
    else if (word === 'vingt' && low === 4) this.current += 76;
    else if (frenchTeens.has(word) && low === 10) this.current += value;
    else if (value > 0 && isFreeFor(value, low, this.current)) this.current += value;
    else return false;
    return true;
  }

  #multiply(by: number): boolean {
    if (by <= 100) {
      if (this.current >= 100 || (this.parts > 0 && this.current === 0)) return false;
      this.current = (this.current || 1) * by;
      return true;
    }
    if (this.parts > 0 && this.current === 0) return this.#multiplyAll(by);
    if (this.total > 0 && this.total < by) return this.#multiplyAll(by);
    this.total += (this.current || 1) * by;
    this.current = 0;
    return true;
  }

  /** “Hundred thousand million”. */
  #multiplyAll(by: number): boolean {
    this.total = this.value * by;
    this.current = 0;
    return true;
  }
}

/** Units follow tens, tens follow hundreds; French counts on after sixty and eighty. */
function isFreeFor(value: number, low: number, current: number): boolean {
  if (value >= 100) return current === 0;
  if (value >= 20) return low === 0;
  if (value >= 10) return low === 0 || low === 60 || low === 80;
  return low % 10 === 0 && low !== 10;
}

function wordIn(sum: Sum, word: string, language: string): NumberWord | undefined {
  const last = sum.value >= 10 ? afterTens.get(word) : undefined;
  if (last !== undefined) return { value: last, role: 'value' };
  return numberWord(word, language);
}

function wordsAt(text: string, at: number, language: string): NumberAt | undefined {
  const first = matchAt(nextWord, text, at)?.[1];
  const known = first === undefined ? undefined : numberWord(first.toLowerCase(), language);
  if (first === undefined || !known) return undefined;
  if (known.role === 'many') return manyAt(text, at + first.length, known.value, language);
  const sum = new Sum();
  let end = at;
  let from = at;
  for (;;) {
    const word = matchAt(nextWord, text, from)?.[1];
    const next = word === undefined ? undefined : wordIn(sum, word.toLowerCase(), language);
    if (word === undefined || !next || !sum.add(next, word.toLowerCase())) break;
    end = from + word.length;
    const join = matchAt(joint, text, end);
    if (!join || (join[0].length > 1 && sum.value < 20)) break;
    from = end + join[0].length;
  }
  const half = matchAt(andAHalf, text, end);
  const value = sum.value;
  if (half) return withMagnitude(text, { value, end, form: 'words' }, language);
  return { value, end, form: sum.parts === 1 && first.toLowerCase() === 'one' ? 'one' : 'words' };
}

function manyAt(text: string, end: number, value: number, language: string): NumberAt {
  const of = matchAt(manyOf, text, end);
  const word = of ? matchAt(nextWord, text, end + of[0].length)?.[1] : undefined;
  const next = word === undefined ? undefined : numberWord(word.toLowerCase(), language);
  if (!of || word === undefined || !next || next.role === 'value') return { value, end, form: 'many' };
  return { value: value * next.value, end: end + of[0].length + word.length, form: 'many' };
}
