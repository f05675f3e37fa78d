import { unzipSync, zipSync, type Zippable } from 'fflate';
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import readXlsxFile from 'read-excel-file/universal';
import { Budget, BudgetSpent } from '../budget.ts';
import { Unreadable } from '../exchange/imported.ts';
import type { Note } from '../exchange/ledger.ts';
import { entryBytes, zipEntries, type ZipEntry } from '../zip-entries.ts';
import { refuseFarCells } from './sheet-size.ts';
import { withShownDates } from './shown-dates.ts';

/** A cell as the library gives it. Its types have the constructor of dates where it gives a date. */
export type SheetCell = string | number | boolean | Date | null;

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
}

/** More than the sheets of any timeline take, inflated; in bytes. */
const mostInflated = 256 * 1024 * 1024;
/** The parts that sheets are in; pictures and macros are left packed. */
const partOfSheets = /\.(?:xml|rels)$/iu;

/**
 * The sheets of a workbook. Throws `Unreadable` for one that is damaged, or that would inflate beyond all measure: both
 * what its directory states and what comes out are counted, and so are the cells. A date is as fine as its cell shows it; `note` gets a
 * sentence for the report where that is doubtful.
 */
export async function sheetsOf(bytes: Uint8Array, note: (said: Note) => void): Promise<readonly Sheet[]> {
  const parts = (zipEntries(bytes) ?? []).filter(({ name }) => partOfSheets.test(name));
  if (parts.length === 0) throw new Unreadable((why) => why.workbookDamaged);
  if (parts.reduce((sum, { stated }) => sum + stated, 0) > mostInflated) throw tooLarge();
  const inflated = await inflatedParts(bytes, parts, note);
  try {
    const sheets = await readXlsxFile(inflated, { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as SheetCell[][] }));
  } catch {
    // Whatever the library meets in a damaged part, it says so in English and for programmers.
    throw new Unreadable((why) => why.workbookDamaged);
  }
}

const tooLarge = (): Unreadable => new Unreadable((why) => why.workbookTooLarge(mostInflated));

/** The parts in an archive of their own, stored: the library then has nothing to inflate. */
async function inflatedParts(
  bytes: Uint8Array,
  parts: readonly ZipEntry[],
  note: (said: Note) => void
): Promise<ArrayBuffer> {
  const budget = new Budget(bytes.length + mostInflated);
  const files: Record<string, Uint8Array> = {};
  try {
    for (const part of parts) {
      if (part.isEncrypted) throw new Unreadable((why) => why.workbookLocked);
      const inflated = await entryBytes(bytes, part, mostInflated, budget);
      if (!inflated.ok) throw new Unreadable((why) => why.workbookDamaged);
      files[part.name] = inflated.bytes;
    }
  } catch (error) {
    if (error instanceof BudgetSpent) throw tooLarge();
    throw error;
  }
  refuseFarCells(Object.values(files));
  return bufferOf(zipSync({ ...withShownDates(files, note) }, { level: 0 }));
}

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** What a cell of Excel can hold, in UTF-16 units. */
export const longestCell = 32_767;

/**
 * A workbook of one sheet, whose first row has the names of the columns: the same bytes for the same cells. Texts are
 * texts, whatever they begin with, so nothing of them is computed.
 */
export async function workbookOf(
  rows: readonly (readonly (string | number)[])[],
  title: string
): Promise<Uint8Array> {
  const data: SheetData = rows.map((row, index) =>
    row.map((value) => {
      if (value === '') return null;
      if (typeof value === 'number') return { value, type: Number };
      const text = { value: forXml(value.slice(0, longestCell)), type: String };
      return index === 0 ? { ...text, fontWeight: 'bold' as const } : text;
    })
  );
  const blob = await writeXlsxFile(data, { sheet: sheetName(title), stickyRowsCount: 1 }).toBlob();
  return withFixedDates(new Uint8Array(await blob.arrayBuffer()));
}

/** Excel allows names of 31 characters, without some signs. */
const sheetName = (title: string): string =>
  title
    .replace(/[[\]:*?/\\]|\p{Cc}/gu, ' ')
    .slice(0, 31)
    .replace(/^[\s']+|[\s']+$|\p{Surrogate}/gu, '') || 'Timeline';

/** XML has no words for these; spreadsheets read `_x0041_` as the letter with that number. */
const forXml = (text: string): string =>
  text
    .replace(/_(?=x[\da-f]{4}_)/giu, '_x005F_')
    .replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu, '\ufffd');

/** The time of an archive is local, and this is the earliest that it can have. */
function withFixedDates(bytes: Uint8Array): Uint8Array {
  const files: Zippable = {};
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  for (const [name, content] of parts.sort(([one], [other]) => (one < other ? -1 : 1))) files[name] = content;
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}
