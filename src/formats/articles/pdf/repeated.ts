import { rowsOf, textOfRow } from './lines.ts';
import type { PdfPage, Piece } from './pieces.ts';

/** How many lines at the top and at the bottom of a page may be repeated ones. */
const mostLines = 3;
/** Running heads are this far from the text, in sizes of the font. */
const apart = 1.6;

interface Row {
  readonly key: string;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Pages without running heads and page numbers, and the lines that were left out, each once. */
export interface WithoutRepeated {
  readonly pages: readonly PdfPage[];
  readonly lines: readonly string[];
}

/**
 * Leaves out what is at the same place at the top or bottom of several pages, but for its numbers. Left and right
 * pages may differ, so a third of the pages is enough.
 */
export function withoutRepeated(pages: readonly PdfPage[]): WithoutRepeated {
  const edges = pages.map(edgesOf);
  const counts = new Map<string, number>();
  for (const rows of edges)
    for (const key of new Set(rows.map((row) => row.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(2, pages.length / 3);
  const lines = new Map<string, string>();
  const left = pages.map((page, index) => {
    const repeated = edges[index]!.filter(({ key }) => (counts.get(key) ?? 0) >= least);
    for (const { key, text } of repeated) if (!lines.has(key)) lines.set(key, text);
    const out = new Set(repeated.flatMap(({ pieces }) => pieces));
    return { ...page, pieces: page.pieces.filter((piece) => !out.has(piece)) };
  });
  return { pages: left, lines: [...lines.values()] };
}

/** The lines above and below the text of a page: those before the first gap, or else the first. */
function edgesOf({ pieces }: PdfPage): readonly Row[] {
  const rows = rowsOf(pieces);
  return [...new Set([...edgeOf(rows), ...edgeOf([...rows].reverse())])].map((row) => {
    const text = textOfRow(row);
    return { key: `${Math.round(placeOf(row))} ${text.replace(/\d+/gu, '#')}`, text, pieces: row };
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
