import type { TextLine } from '../../layout/scene.ts';
import { arabic, isRightToLeft } from '../../layout/text/script.ts';
import { styledRuns, type FontFace, type StyledRun } from '../../layout/text/styled-runs.ts';
import type { PlacedRun } from '../../marks/typesetting.ts';
import { levelsOf, visualOrder } from './bidi.ts';

/** The advance of a text in a font, in pixels at a font size of one. */
export type Advance = (text: string, font: FontFace) => number;

/** What keeps a line or a part of it apart from the directions around it. */
const isolates = /[\u2066-\u2069]/;

const hasSeveralFamilies = (runs: readonly StyledRun[]): boolean =>
  runs.some(({ font }) => font.family !== runs[0]!.font.family);

/**
 * Whether some program puts parts of a line in the wrong order or draws them in the wrong font: runs of several families,
 * and, by Inkscape, numbers and Latin letters among words from right to left.
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
 * The runs of a line in reading order, each at its own place. resvg and Typst shape a whole line in each of its fonts, and
 * draw Latin letters in another family, wrong letters or nothing where these give unlike numbers of glyphs; librsvg sets
 * runs from left to right, whatever their direction. A run with a place of its own is a line to them. The order is that
 * of Unicode's algorithm. A format that keeps isolates as characters, where they hinder a search, gets none.
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
  // A space goes behind the run before it, for who copies the line.
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
 * Without the isolates around a line, split where its font, its colour or its direction changes, and at spaces: at an end
 * these would go over to the other one, or away. So would, of what runs from right to left, all but letters.
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

/** Letters and marks alone, which know their direction, and the joiners between them. */
const isOfWord = (text: string): boolean => /^[\p{L}\p{M}\u200c\u200d]+$/u.test(text);

/** A bracket is turned round by its direction, which it does not know; and Inkscape joins Arabic letters over the space between words. */
function directed(text: string, level: number, keepIsolates: boolean): string {
  const isIsolated = /\p{Bidi_Mirrored}/u.test(text) || (keepIsolates && arabic.test(text));
  return level % 2 === 1 && isIsolated ? `\u2067${text}\u2069` : text;
}
