/** A word, a number, one sign, or the gap between two paragraphs. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'gap';
  /** Lower case, digits and dashes and apostrophes in their ASCII form. */
  readonly text: string;
  /** Raw UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Nothing lies between this token and the one before. */
  readonly joined: boolean;
  /** The first letter is upper case. */
  readonly capital: boolean;
}

// Han numerals and their units are words of their own, so that 2024年3月3日 is six tokens.
const tokenForm = /(\p{Nd}+)|([年月日]|(?:(?![年月日])\p{L}\p{M}*)+)|(\r?\n[^\S\n]*\n\s*)|([^\s\p{Cf}])/gu;

/** In time linear in the text. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let before = -1;
  for (const match of text.matchAll(tokenForm)) {
    const start = match.index;
    const end = start + match[0].length;
    tokens.push({ ...shapeOf(match), start, end, joined: start === before });
    before = end;
  }
  return tokens;
}

function shapeOf([all, digits, letters, gap]: RegExpExecArray): Pick<Token, 'kind' | 'text' | 'capital'> {
  if (digits !== undefined) return { kind: 'number', text: digitsOf(digits), capital: false };
  if (gap !== undefined) return { kind: 'gap', text: '', capital: false };
  if (letters === undefined) return { kind: 'sign', text: signOf(all), capital: false };
  return { kind: 'word', text: letters.toLowerCase(), capital: /^\p{Lu}/u.test(letters) };
}

const dashes = '‐‑‒–—−－〜';
const apostrophes = '’‘ʼ＇';

function signOf(sign: string): string {
  if (dashes.includes(sign)) return '-';
  if (apostrophes.includes(sign)) return "'";
  return sign === '，' || sign === '،' ? ',' : sign === '／' ? '/' : sign === '．' ? '.' : sign;
}

/** Digits of any script as ASCII digits of the same value: “٢٠٢٤” and “２０２４” are “2024”. */
export function digitsOf(text: string): string {
  return /^[0-9]*$/u.test(text) ? text : text.replaceAll(/\p{Nd}/gu, valueOf);
}

/** Unicode gives each script its ten digits in a row, from zero on. */
function valueOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let below = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - below - 1))) below++;
  return String(below % 10);
}
