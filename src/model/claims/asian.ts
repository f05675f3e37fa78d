import { found, isAfter, matchAt, type Found } from './claim.ts';
import { asianDigits, asianMyriads, asianTens, counters, nativeCounts } from './tables/asian.ts';
import { unitAt } from './tables/units.ts';

const numeral = '[〇零○一二两兩三四五六七八九十百千万萬亿億壹贰叁肆伍陆柒捌玖拾]';
const run = new RegExp(`${numeral}+`, 'uy');
const either = `(\\d+|${numeral}+)`;
const date = new RegExp(
  `(?:${either} ?[年년] ?)?(?:${either} ?[月월](?!曜))(?: ?${either} ?[日号號일](?!間|曜))?|(\\d{4}|[〇零○一二三四五六七八九]{4}) ?[年년](?![間间代])`,
  'uy'
);
const ordinal = new RegExp(`(?:第|제) ?${either}`, 'uy');
const share = new RegExp(`(${numeral}+|\\d+)分之(${numeral}+|\\d+(?:\\.\\d+)?)`, 'uy');
const half = /半数|半數|一半|절반/uy;

/** Dates, numerals, ordinals and fractions in Chinese, Japanese and Korean. */
export function asianAt(text: string, at: number): Found | undefined {
  return dateAt(text, at) ?? orderAt(text, at) ?? shareAt(text, at) ?? countAt(text, at);
}

function dateAt(text: string, at: number): Found | undefined {
  const match = matchAt(date, text, at);
  if (!match) return undefined;
  const [all, year, month, day, alone] = match;
  const parts = Object.entries({ year: year ?? alone, month, day });
  const numbers = parts.flatMap(([name, digits]) =>
    digits === undefined ? [] : [[name, asianValue(digits)]]
  );
  return found(at, at + all.length, { kind: 'date', ...(Object.fromEntries(numbers) as object) });
}

function orderAt(text: string, at: number): Found | undefined {
  const match = matchAt(ordinal, text, at);
  return match
    ? found(at, at + match[0].length, { kind: 'ordinal', value: asianValue(match[1] ?? '') })
    : undefined;
}

/** 三分之一, and 百分之五, which is a percentage. */
function shareAt(text: string, at: number): Found | undefined {
  const parts = matchAt(share, text, at);
  if (!parts) {
    const halved = matchAt(half, text, at);
    return halved ? found(at, at + halved[0].length, { kind: 'fraction', value: 1 / 2 }) : undefined;
  }
  const [below, above] = [asianValue(parts[1] ?? ''), asianValue(parts[2] ?? '')];
  const end = at + parts[0].length;
  if (below === 100) return found(at, end, { kind: 'quantity', low: above, high: above, unit: '%' });
  return found(at, end, { kind: 'fraction', value: above / below });
}

function countAt(text: string, at: number): Found | undefined {
  for (const [value, pattern] of nativeCounts) {
    const native = matchAt(pattern, text, at);
    if (native) return counted(at, at + native[0].length, value);
  }
  const match = matchAt(run, text, at);
  if (!match || isAfter(/[统唯单専]$/u, text, at)) return undefined;
  const end = at + match[0].length;
  const unit = unitAt(text, end);
  const isCount = unit !== undefined || matchAt(counters, text, end) !== null || isLong(match[0]);
  if (!isCount) return undefined;
  return counted(at, unit?.end ?? end, asianValue(match[0]), unit?.units[0]);
}

/** Two numerals that add up are a number even without a counter: 十三, but not 一一 or 千万. */
const isLong = (numerals: string) => /^(?=.*[二三四五六七八九])(?=.*[十百千万萬亿億]).{2,}$/u.test(numerals);

function counted(start: number, end: number, value: number, unit?: string): Found {
  const form = value === 1 && unit === undefined ? { form: 'one' as const } : {};
  return found(start, end, {
    kind: 'quantity',
    low: value,
    high: value,
    ...(unit !== undefined && { unit }),
    ...form
  });
}

/** The value of numerals written digit by digit, as in 二〇二一, or with tens and myriads, as in 三千五百万. */
function asianValue(numerals: string): number {
  if (/^[\d.]+$/u.test(numerals)) return Number(numerals);
  const characters = [...numerals];
  if (characters.every((character) => asianDigits.has(character)))
    return Number(characters.map((character) => asianDigits.get(character)).join(''));
  let [total, section, digit] = [0, 0, 0];
  for (const character of characters) {
    const ten = asianTens.get(character);
    const myriad = asianMyriads.get(character);
    if (ten !== undefined) [section, digit] = [section + (digit || 1) * ten, 0];
    else if (myriad !== undefined)
      [total, section, digit] = [(total + (section + digit || 1)) * myriad, 0, 0];
    else digit = asianDigits.get(character) ?? 0;
  }
  return total + section + digit;
}
