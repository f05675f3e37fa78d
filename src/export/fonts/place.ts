import { arabic } from '../../layout/text/script.ts';
import { levelsOf, visualOrder } from './bidi.ts';
import type { NeededFont } from './needed.ts';
import { advanceOf, openFont } from './open.ts';
import {
  attributeOf,
  hasParts,
  hasSeveralFaces,
  isolates,
  type FontFace,
  type WrittenLine
} from './lines.ts';

/** The advance of a text in a face, in pixels at a font size of one. */
export type Advance = (text: string, face: FontFace) => number;

/** The font that a face is drawn in, of these; one that is not among them gives way to its family, or to the first. */
export function fontOf(face: FontFace, fonts: readonly NeededFont[]): NeededFont | undefined {
  const family = fonts.filter((font) => font.family === face.family);
  const exact = family.find(({ weight, style }) => weight === face.weight && style === face.style);
  return exact ?? family[0] ?? fonts[0];
}

/** Advances by shaping with these fonts. */
export function advanceIn(fonts: readonly NeededFont[]): Advance {
  return (text, face) => {
    const font = fontOf(face, fonts);
    return font ? advanceOf(openFont(font.bytes), text) : 0;
  };
}

interface Piece {
  readonly text: string;
  readonly face: FontFace;
  readonly fill: string | undefined;
  readonly level: number;
}

/**
 * The markup of a picture with every run of a line that has several faces at its own place. resvg and Typst shape a
 * whole line in each of its faces, and draw Latin letters in another family, wrong letters or nothing where these give
 * unlike numbers of glyphs; librsvg sets runs from left to right, whatever their direction. A run with a place of its
 * own is a line to them. The order is that of Unicode's algorithm. Isolates are not kept of a format that has them as
 * characters which stand in the way of who searches its text.
 */
export function withRunsPlaced(
  svg: string,
  lines: readonly WrittenLine[],
  advance: Advance,
  keepIsolates = true
): string {
  const isPlaced = keepIsolates ? hasParts : hasFacesOrIsolates;
  let at = 0;
  let placed = '';
  for (const line of lines) {
    placed +=
      svg.slice(at, line.from) +
      (isPlaced(line) ? placedLine(line, advance, keepIsolates) : svg.slice(line.from, line.to));
    at = line.to;
  }
  return placed + svg.slice(at);
}

const hasFacesOrIsolates = (line: WrittenLine): boolean =>
  hasSeveralFaces(line) || line.runs.some(({ text }) => isolates.test(text));

function placedLine({ attributes, runs }: WrittenLine, advance: Advance, keepIsolates: boolean): string {
  const size = Number(attributeOf(attributes, 'font-size'));
  const pieces = piecesOf(runs);
  const widths = pieces.map(({ text, face }) => advance(text, face) * size);
  const width = widths.reduce((sum, each) => sum + each, 0);
  const shift = { start: 0, middle: 0.5, end: 1 }[attributeOf(attributes, 'text-anchor') ?? 'start'] ?? 0;
  let x = Number(attributeOf(attributes, 'x')) - shift * width;
  const places: number[] = [];
  for (const index of visualOrder(pieces.map(({ level }) => level))) {
    places[index] = x;
    x += widths[index]!;
  }
  // In the order in which they are read, and with a space where there is one, for who copies them.
  const spans = pieces.map((piece, index) =>
    isSpace(piece.text)
      ? ''
      : spanOf(piece, places[index]!, isSpace(pieces[index + 1]?.text ?? '.') ? ' ' : '', keepIsolates)
  );
  return `<text${attributes.replace(/\s(?:x|text-anchor)="[^"]*"/gu, '')}>${spans.join('')}</text>`;
}

/**
 * Without the isolates around a line, split where its face, its fill or its direction changes, and at spaces: at an end these
 * would go over to the other one, or away. So would, of what runs from right to left, all but letters.
 */
function piecesOf(runs: WrittenLine['runs']): Piece[] {
  const whole = runs.map(({ text }) => text).join('');
  const characters = runs.flatMap(({ text, face, fill }) =>
    Array.from(text, (character) => ({ character, face, fill })).filter(
      ({ character }) => !isolates.test(character)
    )
  );
  const levels = levelsOf(
    characters.map(({ character }) => character),
    whole.startsWith('\u2067')
  );
  const pieces: { text: string; face: FontFace; fill: string | undefined; level: number }[] = [];
  for (const [index, { character, face, fill }] of characters.entries()) {
    const last = pieces.at(-1);
    const level = levels[index]!;
    const alike =
      last?.face === face &&
      last.fill === fill &&
      last.level === level &&
      isSpace(last.text) === isSpace(character);
    if (alike && (level % 2 === 0 || (isOfWord(character) && isOfWord(last.text)))) last.text += character;
    else pieces.push({ text: character, face, fill, level });
  }
  return pieces;
}

const isSpace = (text: string): boolean => text.trim() === '';

/** Letters and marks alone, which know their direction, and the joiners between them. */
const isOfWord = (text: string): boolean => /^[\p{L}\p{M}\u200c\u200d]+$/u.test(text);

function spanOf(
  { text, face: { family, style }, fill, level }: Piece,
  x: number,
  after: string,
  keepIsolates: boolean
): string {
  // A bracket is turned round by its direction, which it does not know; and Inkscape joins Arabic letters over the space
  // between words.
  const isIsolated = /\p{Bidi_Mirrored}/u.test(text) || (keepIsolates && arabic.test(text));
  const directed = level % 2 === 1 && isIsolated ? `\u2067${text}\u2069` : text;
  const place = Math.round(x * 1000) / 1000;
  const colour = fill === undefined ? '' : ` fill="${fill}"`;
  return (
    `<tspan x="${place}" font-family="'${family}'" font-style="${style}"${colour}>` +
    `${directed.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}${after}</tspan>`
  );
}
