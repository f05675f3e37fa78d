import { digitsOf } from '../digits.ts';

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

// The signs for year, month and day are words of their own, so that 2024年3月3日 is six tokens.
const tokenForm =
  /[a-z]+(?!\p{L}|\p{M})|\p{Nd}+|[年月日]|(?:(?![年月日])\p{L}\p{M}*)+|\r?\n[^\S\n]*\n\s*|[^\s\p{Cf}]/giu;

/** In time linear in the text. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let before = -1;
  for (const { 0: raw, index: start } of text.matchAll(tokenForm)) {
    const end = start + raw.length;
    const kind = kindOf(raw);
    tokens.push({
      kind,
      text: textOf[kind](raw),
      start,
      end,
      joined: start === before,
      capital: isCapital(raw)
    });
    before = end;
  }
  return tokens;
}

function kindOf(raw: string): Token['kind'] {
  if (/^[a-z]/iu.test(raw)) return 'word';
  if (/^\p{Nd}/u.test(raw)) return 'number';
  if (/^\p{L}/u.test(raw)) return 'word';
  return /^\s/u.test(raw) ? 'gap' : 'sign';
}

const textOf: Readonly<Record<Token['kind'], (raw: string) => string>> = {
  word: (raw) => raw.toLowerCase(),
  number: digitsOf,
  sign: signOf,
  gap: () => ''
};

const isCapital = (raw: string) => /^\p{Lu}/u.test(raw);

const dashes = '‐‑‒–—−－〜';
const apostrophes = '’‘ʼ＇';

function signOf(sign: string): string {
  if (dashes.includes(sign)) return '-';
  if (apostrophes.includes(sign)) return "'";
  return sign === '，' || sign === '،' ? ',' : sign === '／' ? '/' : sign === '．' ? '.' : sign;
}
