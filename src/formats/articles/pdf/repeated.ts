import { rowsOf, textOfRow } from './lines.ts';
import type { PdfPage, Piece } from './pieces.ts';

/** How many lines at the top and at the bottom of a page may be repeated ones. */
const atEdge = 3;

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

function edgesOf({ pieces }: PdfPage): readonly Row[] {
  const rows = rowsOf(pieces);
  const edges = rows.length > 2 * atEdge ? [...rows.slice(0, atEdge), ...rows.slice(-atEdge)] : rows;
  return edges.map((row) => {
    const text = textOfRow(row);
    const place = Math.round(Math.max(...row.map(({ y }) => y)));
    return { key: `${place} ${text.replace(/\d+/gu, '#')}`, text, pieces: row };
  });
}
