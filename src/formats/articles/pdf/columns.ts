import { median, rowsOf, textOfRow, usualSize } from './lines.ts';
import type { PdfPage, Piece } from './pieces.ts';

/** The empty stretch between two columns, in points from the left. */
interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** The stretches into which the width of a page is divided to look for gutters. */
const bins = 1_000;
/** Fewer lines beside each other are no columns. */
const leastLines = 4;
/** A line of prose has more characters, even in a narrow column; the cells of a table have fewer. */
const leastCharacters = 12;
/** Where most of a page is set in its full width, this part of its lines crosses a gutter. */
const mostCrossing = 0.8;
/** A gutter is wider, in sizes of the font. */
const leastWidth = 0.6;

/** The pieces of a page in parts, in the order in which they are read: column by column, between lines of the full width. */
export function columnsOf(page: PdfPage): readonly (readonly Piece[])[] {
  const gutters = guttersOf(page);
  if (gutters.length === 0) return page.pieces.length === 0 ? [] : [page.pieces];
  const parts: Piece[][] = [];
  let columns = gutters.map((): Piece[] => []).concat([[]]);
  const finish = (): void => {
    parts.push(...columns.filter((column) => column.length > 0));
    columns = columns.map(() => []);
  };
  let isWide = false;
  for (const row of rowsOf(page.pieces)) {
    const crosses = crossesAny(row, gutters);
    if (crosses && !isWide) finish();
    if (crosses) {
      if (isWide) parts.at(-1)!.push(...row);
      else parts.push([...row]);
    } else for (const piece of row) columns[columnOf(piece, gutters)]!.push(piece);
    isWide = crosses;
  }
  finish();
  return parts;
}

const isAcross = ({ left, right }: Piece, { from, to }: Gutter): boolean =>
  left < to - 0.5 && right > from + 0.5;

const crossesAny = (row: readonly Piece[], gutters: readonly Gutter[]): boolean =>
  row.some((piece) => gutters.some((gutter) => isAcross(piece, gutter)));

const columnOf = ({ left }: Piece, gutters: readonly Gutter[]): number =>
  gutters.filter(({ to }) => left >= to - 0.5).length;

/** The gutters between columns of prose, from left to right. */
function guttersOf({ pieces, width }: PdfPage): readonly Gutter[] {
  const size = usualSize(pieces);
  let accepted: readonly Gutter[] = [];
  for (const gutter of emptiest(pieces, width)) {
    const isWide = gutter.to - gutter.from >= leastWidth * size;
    if (isWide && besides(pieces, gutter) >= leastLines) accepted = [...accepted, gutter];
  }
  return accepted.filter((gutter, index) =>
    [stripOf(pieces, accepted[index - 1], gutter), stripOf(pieces, gutter, accepted[index + 1])].every(
      isProse
    )
  );
}

/** The stretches that fewer pieces cross than their neighbours at both sides; a headline or two may cross them. */
function emptiest(pieces: readonly Piece[], width: number): readonly Gutter[] {
  const crossing = crossings(pieces, width);
  const most = mostCrossing * crossing.reduce((one, other) => Math.max(one, other), 0);
  const found: Gutter[] = [];
  for (let from = 0, to = 0; from < bins; from = to) {
    const count = crossing[from]!;
    while (to < bins && crossing[to] === count) to += 1;
    const isLower = (crossing[from - 1] ?? 0) > count && (crossing[to] ?? 0) > count;
    if (isLower && count <= most) found.push({ from: (from / bins) * width, to: (to / bins) * width });
  }
  return found;
}

/** How many pieces cross each bin of the width. */
function crossings(pieces: readonly Piece[], width: number): Uint32Array {
  const crossing = new Uint32Array(bins);
  const binOf = (x: number): number => Math.max(0, Math.min(bins, (x / width) * bins));
  for (const { left, right } of pieces)
    for (let bin = Math.floor(binOf(left)); bin < binOf(right); bin += 1) crossing[bin]! += 1;
  return crossing;
}

/** How many lines at the left of a gutter have one at its right. */
function besides(pieces: readonly Piece[], { from, to }: Gutter): number {
  const left = rowsOf(pieces.filter(({ right }) => right <= from + 0.5));
  const right = pieces.filter((piece) => piece.left >= to - 0.5).map(({ y }) => y);
  right.sort((one, other) => one - other);
  let at = 0;
  return left.filter(([piece]) => {
    const { y, size } = piece!;
    while (at < right.length && right[at]! < y - size) at += 1;
    return at < right.length && right[at]! <= y + size;
  }).length;
}

const stripOf = (
  pieces: readonly Piece[],
  before: Gutter | undefined,
  after: Gutter | undefined
): readonly Piece[] =>
  pieces.filter(
    ({ left, right }) => left >= (before?.to ?? -Infinity) - 0.5 && right <= (after?.from ?? Infinity) + 0.5
  );

const isProse = (pieces: readonly Piece[]): boolean =>
  median(rowsOf(pieces).map((row) => textOfRow(row).length)) >= leastCharacters;
