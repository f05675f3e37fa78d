import { digitsOf } from '../digits.ts';

/** A word, a number, a single sign, or the gap between two paragraphs. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'gap';
  /** Lower case, with digits, dashes and apostrophes in ASCII. */
  readonly text: string;
  /** Raw UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Nothing separates this token from the previous one. */
  readonly joined: boolean;
  /** The first letter is upper case. */
  readonly capital: boolean;
}

// The signs for year, month and day are separate words, so 2024年3月3日 is six tokens. Long runs are matched in parts:
// a pattern that steps back over millions of characters exhausts the stack.
const tokenForm =
  /[a-z]{1,999}(?!\p{L}|\p{M})|\p{Nd}{1,999}|[年月日]|(?:(?![年月日])\p{L}\p{M}{0,99}){1,999}|\r?\n[^\S\n]{0,999}\n\s{0,999}|[^\s\p{Cf}]/giu;
/** Only a part of a run is as long as this, in UTF-16 units. */
const part = 999;

/** In time linear in the text. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let before = -1;
  for (const { 0: raw, index: start } of text.matchAll(tokenForm)) {
    const end = start + raw.length;
    const kind = kindOf(raw);
    const last = tokens.at(-1);
    if (last?.kind === kind && goesOn(last, start)) tokens[tokens.length - 1] = { ...last, end };
    else
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

/** Whether a token is the first part of a run that continues at `start`; its text stays that of the first part. */
const goesOn = ({ kind, start: first, end }: Token, start: number): boolean =>
  end === start && end - first >= part && (kind === 'number' || kind === 'word');

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
