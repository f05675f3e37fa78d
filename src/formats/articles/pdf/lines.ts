import type { Piece } from './pieces.ts';

/** A line of a text; its places are those of its pieces. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Wider gaps are spaces, in sizes of the font. */
const space = 0.15;

/** Pieces on one baseline, with notes raised above it, from the top of the page down. */
export function rowsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((one, other) => one.y - other.y)) {
    const last = rows.at(-1);
    if (!last || piece.y - last.y > 0.5 * Math.max(piece.size, last.size)) {
      rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
      continue;
    }
    last.pieces.push(piece);
    if (piece.size > last.size) [last.y, last.size] = [piece.y, piece.size];
  }
  return rows.map((row) => row.pieces.sort((one, other) => one.left - other.left));
}

/** The lines of a column. */
export const linesOf = (pieces: readonly Piece[]): readonly Line[] => rowsOf(pieces).map(lineOf);

function lineOf(row: readonly Piece[]): Line {
  const main = row.reduce((one, other) => (other.text.length > one.text.length ? other : one));
  return {
    text: textOfRow(row),
    left: row[0]!.left,
    right: Math.max(...row.map(({ right }) => right)),
    y: main.y,
    size: main.size
  };
}

export function textOfRow(row: readonly Piece[]): string {
  let text = '';
  let end = 0;
  for (const piece of row) {
    const isApart = piece.isApart || piece.left - end > space * piece.size;
    text += text !== '' && isApart ? ` ${piece.text}` : piece.text;
    end = piece.right;
  }
  return text;
}

/** The middle one of some numbers; 0 if there are none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The size in which most letters are set. */
export function usualSize(texts: readonly { readonly text: string; readonly size: number }[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of texts) {
    const rounded = Math.round(size * 10) / 10;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [10, 0])[0];
}
