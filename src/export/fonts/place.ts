import type { TextLine } from '../../layout/scene.ts';
import { arabic, isRightToLeft } from '../../layout/text/script.ts';
import { styledRuns, type FontFace, type StyledRun } from '../../layout/text/styled-runs.ts';
import type { PlacedRun } from '../../marks/typesetting.ts';
import { levelsOf, visualOrder } from './bidi.ts';

/** The advance of a text in a font, in pixels at a font size of one. */
export type Advance = (text: string, font: FontFace) => number;

/** Characters that isolate a line, or part of it, from the surrounding direction. */
const isolates = /[\u2066-\u2069]/;

const hasSeveralFamilies = (runs: readonly StyledRun[]): boolean =>
  runs.some(({ font }) => font.family !== runs[0]!.font.family);

/**
 * Whether some program would misorder parts of a line or draw them in the wrong font: runs of several families and,
 * in Inkscape, numbers and Latin letters among right-to-left words.
 */
export function hasParts(line: TextLine): boolean {
  const runs = styledRuns(line);
  return (
    hasSeveralFamilies(runs) ||
    runs.some(({ text }) => isolates.test(text) && /[\p{Nd}\p{Script=Latin}]/u.test(text))
  );
}

/** Whether a line has runs of several families, or isolates, which Typst would keep as characters. */
export function hasFamiliesOrIsolates(line: TextLine): boolean {
  const runs = styledRuns(line);
  return hasSeveralFamilies(runs) || runs.some(({ text }) => isolates.test(text));
}

/**
 * The runs of a line in reading order, each at its own position. resvg and Typst shape a whole line in each of its
 * fonts, and draw Latin letters in another family, wrong letters or nothing if these give different numbers of
 * glyphs; librsvg places runs from left to right whatever their direction. A run with its own position counts as a
 * separate line. The order follows Unicode's algorithm. Isolates are left out of formats that would keep them as
 * characters and so hinder searches.
 */
export function placeRuns(line: TextLine, advance: Advance, keepIsolates: boolean): readonly PlacedRun[] {
  const pieces = piecesOf(styledRuns(line), isRightToLeft(line.whole ?? line.text));
  const widths = pieces.map(({ text, font }) => advance(text, font) * line.size);
  const width = widths.reduce((sum, each) => sum + each, 0);
  let x = line.x - { start: 0, middle: 0.5, end: 1 }[line.anchor] * width;
  const places: number[] = [];
  for (const index of visualOrder(pieces.map(({ level }) => level))) {
    places[index] = Math.round(x * 1000) / 1000;
    x += widths[index]!;
  }
  // A space goes after the preceding run, for copying.
  return pieces.flatMap(({ level, ...run }, index) => {
    if (isSpace(run.text)) return [];
    const after = isSpace(pieces[index + 1]?.text ?? '.') ? ' ' : '';
    return [{ ...run, text: directed(run.text, level, keepIsolates) + after, x: places[index]! }];
  });
}

interface Piece extends StyledRun {
  readonly level: number;
}

/**
 * The runs of a line without the isolates around it, split where font, colour or direction changes, and at spaces: at
 * the end of a run, spaces would move to its other end or disappear. So would everything in right-to-left text except
 * letters.
 */
function piecesOf(runs: readonly StyledRun[], rightToLeft: boolean): readonly Piece[] {
  const characters = runs.flatMap(({ text, ...style }) =>
    Array.from(text, (character) => ({ ...style, text: character })).filter(
      ({ text: character }) => !isolates.test(character)
    )
  );
  const levels = levelsOf(
    characters.map(({ text }) => text),
    rightToLeft
  );
  const pieces: { -readonly [Key in keyof Piece]: Piece[Key] }[] = [];
  for (const [index, { text, font, colour }] of characters.entries()) {
    const last = pieces.at(-1);
    const level = levels[index]!;
    const alike =
      last?.font === font &&
      last.colour === colour &&
      last.level === level &&
      isSpace(last.text) === isSpace(text);
    if (alike && (level % 2 === 0 || (isOfWord(text) && isOfWord(last.text)))) last.text += text;
    else pieces.push({ text, font, colour, level });
  }
  return pieces;
}

const isSpace = (text: string): boolean => text.trim() === '';

/** Only letters and marks, which have a direction of their own, and joiners between them. */
const isOfWord = (text: string): boolean => /^[\p{L}\p{M}\u200c\u200d]+$/u.test(text);

/**
 * A bracket is mirrored according to its direction, which it does not know itself; and Inkscape joins Arabic letters
 * across the space between words.
 */
function directed(text: string, level: number, keepIsolates: boolean): string {
  const isIsolated = /\p{Bidi_Mirrored}/u.test(text) || (keepIsolates && arabic.test(text));
  return level % 2 === 1 && isIsolated ? `\u2067${text}\u2069` : text;
}
