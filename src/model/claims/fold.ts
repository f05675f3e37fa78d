import { canonicalise } from '../canonical.ts';
import { digitsOf } from '../digits.ts';

/** The text from which claims are extracted. `starts[i]` is the canonical offset of folded unit `i`. */
export interface FoldedText {
  readonly canonical: string;
  readonly text: string;
  readonly starts: readonly number[];
}

/**
 * The canonical text with the digits of every script as 0 to 9, and with full-width and Arabic signs in their plain
 * forms.
 */
export function fold(raw: string): FoldedText {
  const canonical = canonicalise(raw).text;
  const starts: number[] = [];
  let text = '';
  let at = 0;
  for (const character of canonical) {
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit++) starts.push(at + Math.min(unit, character.length - 1));
    text += folded;
    at += character.length;
  }
  starts.push(at);
  return { canonical, text, starts };
}

const arabicSigns: ReadonlyMap<string, string> = new Map([
  ['٪', '%'],
  ['٫', '.'],
  ['٬', ','],
  ['。', '.'],
  ['、', ',']
]);

function foldCharacter(character: string): string {
  if (character < '\u0080') return character;
  const code = character.codePointAt(0) ?? 0;
  if (/\p{Nd}/u.test(character)) return digitsOf(character);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return arabicSigns.get(character) ?? character;
}
