import { Inflate } from 'fflate';
import type { Choices, InputFile } from '../exchange/imported.ts';
import { Unreadable } from '../exchange/imported.ts';
import { Ledger } from '../exchange/ledger.ts';
import type { Reader } from '../exchange/sample.ts';
import type { Writer } from '../exchange/writer.ts';
import { mostItems } from '../../model/schema.ts';
import { slideColumns } from '../timelinejs/sheet-columns.ts';
import { isZip, zipEntries } from '../zip-entries.ts';
import { readTable } from './read-table.ts';
import { storyTable } from './story-table.ts';
import { tableLosses } from './table-losses.ts';
import { isEmptyRow, tableOf, type Table } from './table.ts';
import { longestCell, sheetsOf, workbookOf, type Sheet, type SheetCell } from './workbook.ts';

const name = 'Excel workbook (XLSX)';

export const xlsxReader: Reader = {
  id: 'xlsx',
  name,
  endings: ['.xlsx'],
  recognises: ({ file }) => isWorkbook(file.bytes) && !hasSlideColumns(file.bytes),
  read: async ([file], choices, onprogress) => {
    if (!file) throw new Unreadable((why) => why.noFile);
    const ledger = new Ledger(choices);
    return readTable(await sheetTable(file, choices, ledger, onprogress), name, choices, ledger);
  }
};

export const xlsxWriter: Writer = {
  id: 'xlsx',
  name,
  ending: '.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: async (story, words) => {
    const { headings, rows } = storyTable(story, story.events, words);
    const cells = [headings, ...rows.map((row) => row.map((cell) => cell ?? ''))];
    const cut = cells.flat().filter((cell) => typeof cell === 'string' && cell.length > longestCell).length;
    return {
      files: new Map([['', await workbookOf(cells, story.timeline.title)]]),
      lost: [...tableLosses(story, words), ...(cut > 0 ? [words.losses.cellsCut(cut, longestCell)] : [])]
    };
  }
};

/** Whether a file is a workbook of Excel since 2007, or of a program that writes the same. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  isZip(bytes) && (zipEntries(bytes)?.some((entry) => entry.name === 'xl/workbook.xml') ?? false);

/** The packed bytes that are looked into; what comes out of them is at most a thousand times as much. */
const enough = 8_192;

/** Whether the texts of a workbook begin with columns of the template of TimelineJS. */
export function hasSlideColumns(bytes: Uint8Array): boolean {
  const wanted = [slideColumns.headline, slideColumns.media, slideColumns.displayDate];
  const texts = (zipEntries(bytes) ?? [])
    .filter((entry) => /^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/u.test(entry.name))
    .slice(0, 4)
    .map(({ offset, method }) => beginningAt(bytes, offset, method));
  return texts.some((text) => wanted.every((heading) => text.includes(`>${heading}<`)));
}

/** The first characters of an entry; empty if it is damaged. */
function beginningAt(bytes: Uint8Array, offset: number, method: number): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length) return '';
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + enough);
  if (method === 0) return new TextDecoder().decode(packed);
  const parts: string[] = [];
  const inflate = new Inflate((part) => parts.push(new TextDecoder().decode(part)));
  try {
    inflate.push(packed);
  } catch {
    // A damaged part has no columns to be known by; reading the workbook says what is wrong.
    return '';
  }
  return parts.join('');
}

/** The chosen sheet of a workbook, or the first, as a table of texts. */
export async function sheetTable(
  file: InputFile,
  { sheet: chosen }: Choices,
  ledger: Ledger,
  onprogress?: (part: number) => void
): Promise<Table> {
  const sheets = await sheetsOf(file.bytes, (said) => ledger.note(said));
  onprogress?.(0.5);
  const sheet = chosen === undefined ? sheets[0] : sheets.find(({ name: each }) => each === chosen);
  const names = sheets.map(({ name: each }) => `“${each}”`);
  if (!sheet) throw new Unreadable((why) => why.noSheet(chosen ?? '', names.join(', ')));
  if (sheets.length > 1) ledger.note((note) => note.sheet(sheet.name, names.join(', ')));
  return { ...tableOf(rowsWithin(sheet, ledger), ledger), sheets: sheets.map(({ name: each }) => each) };
}

function rowsWithin({ rows }: Sheet, ledger: Ledger): readonly (readonly string[])[] {
  const texts = rows.map((row, index) => row.map((cell) => textWithin(cell, index, ledger)));
  for (const [index, row] of texts.slice(mostItems + 1).entries())
    if (!isEmptyRow(row))
      ledger.lose(
        (own) => own.row,
        (why) => why.beyondTimeline(mostItems),
        ledger.places.row(mostItems + 2 + index)
      );
  return texts.slice(0, mostItems + 1);
}

/** A number may be formatted as a date that no calendar has. */
function textWithin(cell: SheetCell, index: number, ledger: Ledger): string {
  if (!(cell instanceof Date) || !Number.isNaN(cell.getTime())) return textOfCell(cell);
  ledger.lose(
    (own) => own.cell,
    (why) => why.beyondCalendars,
    ledger.places.row(index + 1)
  );
  return '';
}

/** A day as `YYYY-MM-DD`, a moment with its time, a time of day alone as `HH:MM`; truth as “yes”. */
export function textOfCell(cell: SheetCell): string {
  if (cell === null) return '';
  if (cell === true) return 'yes';
  if (!(cell instanceof Date)) return cell === false ? '' : String(cell);
  // Spreadsheets count in fractions of days, which are a little off a whole second.
  const [day = '', time = ''] = new Date(Math.round(cell.getTime() / 1000) * 1000)
    .toISOString()
    .split(/[T.]/u);
  const clock = time.replace(/:00$/u, '');
  if (day === '1899-12-30' || day === '1899-12-31') return clock;
  return time === '00:00:00' ? day : `${day} ${clock}`;
}
