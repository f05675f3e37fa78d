import { found, matchAt, type Found } from './claim.ts';

const lettersFirst =
  /(\p{Script=Latin}{1,6}(?:-?\d))[\p{Script=Latin}\d]*(?:[-/.]\d*\p{Script=Latin}?\d*\p{Script=Latin}*)?/uy;
const digitsFirst = /\d{1,4}(?:[GD](?![\p{L}\d])|-[A-Z]\p{L}+|[A-Z]-\d+)/uy;
/** Numbers with too many digits to compare, and with several separators: phone numbers, versions. */
const longNumber = /\d{16,}|\d+(?:\.\d+){2,}|\d+-\d+-\d+(?:-\d+)*/uy;
/** Prefixes that only position a number: “mid-2020”, “pre-1990”, “under-17”. */
const noDesignation =
  /^(?:mid|pre|post|under|over|top|non|sub|age|ages|aged|about|circa|ca|some|only|just|all|first|last|rs|usd|eur|gbp|jpy|cny|inr|chf|aud|cad|rmb|rub|krw)-?\d/iu;

const quarter = /(?:([1-4])Q|Q([1-4]))(?:'?(\d{4}|\d{2}))?(?![\p{L}\d])/uy;

/** “2Q20”, “Q2'20”, and “Q2”, whose year may follow as a number of its own. */
export function quarterAt(text: string, at: number): Found | undefined {
  const match = matchAt(quarter, text, at);
  if (!match) return undefined;
  const [all, before, after, digits] = match;
  const [value, end] = [Number(before ?? after), at + all.length];
  const which = found(at, end, { kind: 'designation', name: `Q${value}` }, { kind: 'ordinal', value });
  if (digits === undefined) return which;
  const year = Number(digits) + (digits.length === 2 ? 2000 : 0);
  return { end, claims: [...which.claims, ...found(at, end, { kind: 'date', year }).claims] };
}

/** “F-16”, “G7”, “COVID-19”, “5G”: a single name, not a number. */
export function designationAt(text: string, at: number): Found | undefined {
  const letters = matchAt(lettersFirst, text, at);
  const isName =
    letters && !noDesignation.test(letters[0]) && (/\p{Lu}/u.test(letters[0]) || !letters[1]?.includes('-'));
  const match = isName ? letters : (matchAt(digitsFirst, text, at) ?? matchAt(longNumber, text, at));
  if (!match) return undefined;
  const written = match[0].replace(/[-/.]+$/u, '');
  return found(at, at + written.length, { kind: 'designation', name: comparable(written) });
}

/** “F-16s” is “F-16”, and “COVID-19” is “Covid-19”. */
function comparable(written: string): string {
  return written
    .replace(/(\d)s$/u, '$1')
    .replace(/(?<=\p{L})-|-(?=\p{L})/gu, '')
    .toUpperCase();
}

const roman = /(?=[IVX]{2,})(X{0,3})(IX|IV|V?I{0,3})(?![\p{L}\d])/uy;
const single = /(?<=(?:War|Phase|Part|Stage|Type|Article|Chapter) )(I|V|X)(?![\p{L}\d'])/uy;
const unitsOf: ReadonlyMap<string, number> = new Map(
  ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].map((numeral, value) => [numeral, value])
);

/** “World War II” is the second. */
export function romanAt(text: string, at: number): Found | undefined {
  const match = matchAt(roman, text, at) ?? matchAt(single, text, at);
  if (!match || match[0] === '') return undefined;
  const tens = match[0].match(/^X*(?=X?(?:[IV]|$))/u)?.[0].length ?? 0;
  const lone: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  const value = lone[match[0]] ?? tens * 10 + (unitsOf.get(match[2] ?? '') ?? 0);
  return found(at, at + match[0].length, { kind: 'ordinal', value });
}
