import { Unreadable } from '../exchange/imported.ts';

/** More columns than anybody describes events by. */
const mostColumns = 1_000;
/** The most cells of all sheets, with empty ones before and between others, that the library keeps in memory. */
const mostCells = 5_000_000;

/** The opening tags of rows and cells, to the next tag, with what stands between them. */
const tags = /<(?:[\w.-]+:)?(row|c)(?=[\s/>])([^<]*)/gu;
/** What may be the attribute `r`, where a row or a cell is; also if another attribute has it in its value. */
const places = /[\s"']r\s*=\s*["']([^"']*)["']/gu;

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Throws `Unreadable` for sheets with a cell so far out that the rows and columns before it would fill the memory: the
 * library makes them all.
 */
export function refuseFarCells(parts: Iterable<Uint8Array>): void {
  let cells = 0;
  for (const bytes of parts) {
    const { rows, columns } = sizeOf(new TextDecoder().decode(bytes));
    cells += rows * columns;
    if (columns > mostColumns || cells > mostCells) throw tooFar(rows, columns);
  }
}

const tooFar = (rows: number, columns: number): Unreadable =>
  new Unreadable((why) => why.sheetTooLarge(rows, columns, mostColumns, mostCells));

/** How far out the cells of a sheet are at most; nothing for a part that is no sheet. */
function sizeOf(xml: string): Size {
  let [last, columns, unnumbered] = [0, 0, 0];
  if (!xml.includes('sheetData')) return { rows: 0, columns };
  for (const [, tag, attributes = ''] of xml.matchAll(tags)) {
    const found = [...attributes.matchAll(places)].map(([, place = '']) => placeOf(place));
    if (tag === 'row' && found.length === 0) unnumbered += 1;
    for (const place of found) {
      last = Math.max(last, place.rows);
      columns = Math.max(columns, place.columns);
    }
  }
  return { rows: last + unnumbered, columns };
}

/** The row and column of `XFD1048576`, or of `12` alone. */
function placeOf(place: string): Size {
  const [, letters, digits] = /^([A-Z]{0,3})(\d{1,7})$/u.exec(place) ?? [];
  if (letters === undefined) throw new Unreadable((why) => why.noCell(place));
  const columns = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { rows: Number(digits), columns };
}
