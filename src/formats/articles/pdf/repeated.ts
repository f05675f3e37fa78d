import { rowsOf, textOfRow } from './lines.ts';
import type { PdfPage, Piece } from './pieces.ts';

/** How many lines at the top and at the bottom of a page may be repeated ones. */
const mostLines = 3;
/** Running heads are this far from the text, in sizes of the font. */
const apart = 1.6;

interface Row {
  /** Its words, with a sign for each number. */
  readonly words: string;
  /** Its baseline, in whole points. */
  readonly place: number;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Pages without running heads and page numbers, and the lines that were left out, each once. */
export interface WithoutRepeated {
  readonly pages: readonly PdfPage[];
  readonly lines: readonly string[];
}

/**
 * Leaves out what is at the same place at the top or bottom of several pages, but for its numbers. A running head may
 * change with each chapter, and left and right pages differ: a place where a third of the pages repeat something is
 * enough.
 */
export function withoutRepeated(pages: readonly PdfPage[]): WithoutRepeated {
  const edges = pages.map(edgesOf);
  const keyOf = ({ place, words }: Row): string => `${place} ${words}`;
  const pagesWith = countedBy(edges, keyOf);
  const repeated = edges.map((rows) => rows.filter((row) => pagesWith.get(keyOf(row))! > 1));
  const pagesAt = countedBy(repeated, ({ place }) => place);
  const leftOut = repeated.map((rows) => rows.filter(({ place }) => pagesAt.get(place)! >= pages.length / 3));
  const lines = new Map(
    leftOut
      .flat()
      .reverse()
      .map((row) => [keyOf(row), row.text])
  );
  return {
    pages: pages.map((page, index) => {
      const out = new Set(leftOut[index]!.flatMap((row) => row.pieces));
      return { ...page, pieces: page.pieces.filter((piece) => !out.has(piece)) };
    }),
    lines: [...lines.values()].reverse()
  };
}

/** On how many pages each key is. */
function countedBy<Key>(
  edges: readonly (readonly Row[])[],
  keyOf: (row: Row) => Key
): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const rows of edges)
    for (const key of new Set(rows.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The lines above and below the text of a page: those before the first gap, or else the first. */
function edgesOf({ pieces }: PdfPage): readonly Row[] {
  const rows = rowsOf(pieces);
  return [...new Set([...edgeOf(rows), ...edgeOf([...rows].reverse())])].map((row) => {
    const text = textOfRow(row);
    return { words: text.replace(/\d+/gu, '#'), place: Math.round(placeOf(row)), text, pieces: row };
  });
}

type Pieces = readonly Piece[];

function edgeOf(rows: readonly Pieces[]): readonly Pieces[] {
  const end = rows.findIndex((row, index) => {
    const next = rows[index + 1];
    return !next || Math.abs(placeOf(next) - placeOf(row)) > apart * row[0]!.size;
  });
  return rows.slice(0, end < mostLines ? end + 1 : 1);
}

const placeOf = (row: Pieces): number => Math.max(...row.map(({ y }) => y));
