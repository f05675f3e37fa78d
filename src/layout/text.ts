import table from './widths.json' with { type: 'json' };

/** A font of the figure: ours (sans) or the source's (serif italic). */
export type Face = keyof typeof table;

/** The width of a text in pixels, at a font size in pixels. */
export type MeasureText = (text: string, face: Face, size: number) => number;

/** In hundredths of the font size: a printable character's code less 13; a space where the face lacks the character. */
const widthsOf = (face: Face): ReadonlyMap<number, number> =>
  new Map(
    (table[face] as [number, string][]).flatMap(([first, widths]) =>
      [...widths].flatMap((width, index) =>
        width === ' ' ? [] : [[first + index, width.charCodeAt(0) - 13] as const]
      )
    )
  );

const faces = {
  sans: widthsOf('sans'),
  sansBold: widthsOf('sansBold'),
  serifItalic: widthsOf('serifItalic')
} satisfies Record<Face, ReadonlyMap<number, number>>;

const combining = /^\p{M}|^[\u200b-\u200f\u2060\ufeff]/u;
const fullWidth =
  /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uff60\p{Extended_Pictographic}]/u;

/** What a character of no bundled font takes up: rather too much than too little. */
const unlisted = (character: string): number =>
  combining.test(character) ? 0 : fullWidth.test(character) ? 100 : 70;

/**
 * Adds up the advances of the bundled fonts, from the committed table, so that a picture is the same on every
 * machine. Kerning is left out: sums come out up to 5 % too wide, hardly ever too narrow.
 */
export const measureText: MeasureText = (text, face, size) => {
  const widths = faces[face];
  let hundredths = 0;
  for (const character of text) hundredths += widths.get(character.codePointAt(0)!) ?? unlisted(character);
  return (hundredths * size) / 100;
};

/** A text cut after `most` UTF-16 units at the latest, with an ellipsis where it is cut; no character is cut in two. */
export const beginning = (text: string, most: number): string =>
  text.length > most ? text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '') + '…' : text;

/** The longest beginning of a text that fits in `width` pixels with an ellipsis; the text itself if it fits whole. */
export function truncate(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  const characters = Array.from(text);
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(shorten(characters, middle)) <= width) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : shorten(characters, low);
}

const shorten = (characters: readonly string[], count: number): string =>
  characters.slice(0, count).join('').trimEnd() + '…';

/** Where a line may end: after white space, a hyphen, a dash or a slash, and around Han and Kana. */
const breakable = /(?<=\s)|(?<=\p{L}[-–—/])|(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/u;

/**
 * Breaks a text into at most `most` lines of at most `width` pixels; what does not fit ends in an ellipsis.
 * A word too long for a line is broken inside.
 */
export function wrap(text: string, width: number, most: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  const pieces = text.split(breakable);
  while (pieces.length > 0) {
    const piece = pieces.shift()!;
    if (measure((line + piece).trimEnd()) <= width) line += piece;
    else if (lines.length === most - 1)
      return [...lines, truncate(line + piece + pieces.join(''), width, measure)];
    else if (line.trim() === '') {
      const cut = longestStart(piece, width, measure);
      lines.push(cut);
      pieces.unshift(piece.slice(cut.length));
      line = '';
    } else {
      lines.push(line.trimEnd());
      line = '';
      pieces.unshift(piece);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** The longest beginning that fits, at least one character. */
function longestStart(piece: string, width: number, measure: (text: string) => number): string {
  let start = '';
  for (const character of piece) {
    if (start !== '' && measure(start + character) > width) break;
    start += character;
  }
  return start;
}
