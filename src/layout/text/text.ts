import { arabic, eastAsian, hangul, hasOtherScripts } from './script.ts';
import table from './widths.json' with { type: 'json' };

/** A font of the figure: ours (sans) or the source's (serif italic). */
export type Face = 'sans' | 'sansBold' | 'serifItalic';

/** The width of a text in pixels, at a font size in pixels. */
export type MeasureText = (text: string, face: Face, size: number) => number;

/**
 * Widths in hundredths of the font size, by code point. The table stores each as a character whose code is the width
 * plus 13; a space means that the face lacks the character.
 */
const widthsOf = (face: keyof typeof table): ReadonlyMap<number, number> =>
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

/** The widest of the families for other scripts; an Arabic letter in its isolated or final form. */
const others = widthsOf('others');
/** How much narrower an Arabic letter is before another. */
const joined = widthsOf('joined');
const joining = /[\u0622-\u064a\u0671-\u06d3]/;

const combining = /^[\p{M}\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;

/** Letters of scripts from Armenian to Mongolian, which no bundled font has: files draw each as a square. */
const unbundled = /[\u0530-\u058f]|[\u0904-\u1dff]/;
/** Combines with the character before it into one picture. */
const skinTone = /[\u{1f3fb}-\u{1f3ff}]/u;

/** The width of an unlisted character after another: rather too much than too little. */
const unlisted = (character: string, before: string): number =>
  combining.test(character) || skinTone.test(character) || before === '\u200d'
    ? 0
    : hangul.test(character)
      ? 92
      : /\p{Extended_Pictographic}/u.test(character)
        ? 130
        : // Two of these form a flag.
          /\p{Regional_Indicator}/u.test(character)
          ? 65
          : eastAsian.test(character)
            ? 100
            : arabic.test(character)
              ? 142
              : unbundled.test(character)
                ? 92
                : 70;

/**
 * Adds up the advances of the bundled fonts, from the committed table, so that a picture is the same on every
 * machine. Kerning is ignored: sums are up to 5 % too wide, and almost never too narrow.
 */
export const measureText: MeasureText = (text, face, size) => {
  const widths = faces[face];
  const wide = hasOtherScripts(text);
  let hundredths = 0;
  let spare = 0;
  let before = '';
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const width = widths.get(code) ?? others.get(code) ?? unlisted(character, before);
    before = character;
    hundredths += width;
    if (code === 0x200c) spare = 0;
    if (!wide || width === 0) continue;
    // Punctuation takes the script of its neighbours: Chinese quotation marks, dashes and dots are as wide as other
    // characters.
    hundredths += Math.max(
      0,
      (/[—‘-”…]/.test(character) && eastAsian.test(text) ? 100 : (others.get(code) ?? 0)) - width
    );
    if (joining.test(character)) hundredths -= spare;
    spare = joined.get(code) ?? 0;
  }
  return (hundredths * size) / 100;
};

/**
 * Units that are never split: a letter with its marks, ZWJ sequences, flags, jamo syllables; the same in every
 * engine.
 */
export const clustersOf = (text: string): string[] =>
  text.match(/(?:\p{RI}\p{RI}|.)(?:\u200d.|[\p{M}\u200c\u1160-\u11ff]|[\u{1f3fb}-\u{1f3ff}])*/gsu) ?? [];

/** A text cut after `most` characters, with an ellipsis if it is cut. */
export function beginning(text: string, most: number): string {
  const clusters = text.length > most ? clustersOf(text) : [];
  return clusters.length > most ? clusters.slice(0, most).join('') + '…' : text;
}

/** The longest beginning of a text that fits in `width` pixels with an ellipsis; the text itself if it all fits. */
export function truncate(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  const characters = clustersOf(text);
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

/**
 * Where a line may end: after white space, a hyphen, a dash or a slash; before Han, Kana and opening punctuation
 * there, but not between opening punctuation and the next character, nor before a small kana or an iteration mark.
 */
const breakable =
  /(?<=\s)|(?<=\p{L}[-–—/])|(?<![\p{Ps}\p{Pi}])(?=[「『（《〈【〔]|(?![々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ])[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/u;

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

/** The longest beginning that fits; at least one character. */
function longestStart(piece: string, width: number, measure: (text: string) => number): string {
  let start = '';
  for (const character of clustersOf(piece)) {
    if (start !== '' && measure(start + character) > width) break;
    start += character;
  }
  return start;
}
