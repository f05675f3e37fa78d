import Papa from 'papaparse';
import type { Story } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import { Unreadable, type Choices, type Imported, type InputFile } from '../exchange/imported.ts';
import { Ledger } from '../exchange/ledger.ts';
import type { Reader } from '../exchange/sample.ts';
import { settle } from '../exchange/settle.ts';
import type { Writer } from '../exchange/writer.ts';
import { delimitedTable, headingsIn, unescaped } from '../tables/csv.ts';
import { isEmptyRow, withApostrophe, type Table } from '../tables/table.ts';
import { workbookOf } from '../tables/workbook.ts';
import { hasSlideColumns, isWorkbook, sheetTable } from '../tables/xlsx.ts';
import { slideFields, type Slide } from './fields.ts';
import { fieldsOfHeadings, isSlideTable, slideColumns, slideOfRow } from './sheet-columns.ts';
import { draftOfSlides, type PlacedSlide, type Slides } from './slide.ts';
import { writeSlides } from './write-slides.ts';

const names = { csv: 'TimelineJS spreadsheet (CSV)', xlsx: 'TimelineJS spreadsheet (XLSX)' } as const;

export const timelinejsCsvReader: Reader = {
  id: 'timelinejs-csv',
  name: names.csv,
  endings: ['.csv'],
  recognises: (sample) => isSlideTable(headingsIn(sample, 'csv').headings),
  read: ([file], choices, onprogress) =>
    Promise.resolve().then(() => {
      const ledger = new Ledger(choices);
      const table = delimitedTable(demand(file), 'csv', ledger, onprogress);
      return readSlideTable(unescaped(table), names.csv, choices, ledger);
    })
};

export const timelinejsXlsxReader: Reader = {
  id: 'timelinejs-xlsx',
  name: names.xlsx,
  endings: ['.xlsx'],
  recognises: ({ file }) => isWorkbook(file.bytes) && hasSlideColumns(file.bytes),
  read: async ([file], choices, onprogress) => {
    const ledger = new Ledger(choices);
    return readSlideTable(
      await sheetTable(demand(file), choices, ledger, onprogress),
      names.xlsx,
      choices,
      ledger
    );
  }
};

function demand(file: InputFile | undefined): InputFile {
  if (!file) throw new Unreadable((why) => why.noFile);
  return file;
}

/** The timeline in a table with the columns of the template. */
export function readSlideTable(table: Table, format: string, choices: Choices, ledger: Ledger): Imported {
  const draft = draftOfSlides(slidesIn(table, ledger), { names: slideColumns, ledger });
  const timeline = settle(draft, choices, ledger);
  return { timeline, texts: new Map(), report: ledger.report(format, timeline.events.length) };
}

/** The first row of type title is the title slide; a second one is an event, as in TimelineJS. */
function slidesIn({ headings, rows, firstRow }: Table, ledger: Ledger): Slides {
  const fields = fieldsOfHeadings(headings);
  const placed = rows.flatMap((row, index): PlacedSlide[] => {
    if (isEmptyRow(row)) return [];
    const place = ledger.places.row(firstRow + index);
    for (const [at, heading] of headings.entries())
      if (!fields[at] && row[at]?.trim()) ledger.lose(heading, (why) => why.noTimelineJsColumn, place);
    return [{ place, slide: slideOfRow(row, fields) }];
  });
  const typeOf = ({ slide }: PlacedSlide) => slide.type?.trim().toLowerCase();
  const title = placed.find((each) => typeOf(each) === 'title');
  if (placed.filter((each) => typeOf(each) === 'title').length > 1) ledger.note((note) => note.titleSlides);
  return {
    ...(title && { title }),
    events: placed.filter((each) => each !== title && typeOf(each) !== 'era'),
    eras: placed.filter((each) => typeOf(each) === 'era')
  };
}

/** The rows of the template for a story, with the title first. */
function slideRows(story: Story, words: Words) {
  const { title, events, eras, lost } = writeSlides(story, words);
  const slides = [title, ...events.map(({ slide }) => slide), ...eras];
  const cells = (slide: Slide) => slideFields.map((field) => slide[field] ?? '');
  return { rows: [slideFields.map((field) => slideColumns[field]), ...slides.map(cells)], lost };
}

export const timelinejsCsvWriter: Writer = {
  id: 'timelinejs-csv',
  name: names.csv,
  ending: '.csv',
  mediaType: 'text/csv;charset=utf-8',
  write: (story, words) => {
    const { rows, lost } = slideRows(story, words);
    // TimelineJS reads a year such as -44 as it is; only what no number is gets an apostrophe.
    const safe = rows.map((row) =>
      row.map((cell) => (/^-\d+$/u.test(cell) ? cell : (withApostrophe(cell) ?? '')))
    );
    const csv = `${Papa.unparse(safe, { newline: '\r\n' })}\r\n`;
    return { files: new Map([['', new TextEncoder().encode(csv)]]), lost };
  }
};

export const timelinejsXlsxWriter: Writer = {
  id: 'timelinejs-xlsx',
  name: names.xlsx,
  ending: '.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: async (story, words) => {
    const { rows, lost } = slideRows(story, words);
    const cells = rows.map((row) => row.map((cell) => (/^-?\d{1,15}$/u.test(cell) ? Number(cell) : cell)));
    return { files: new Map([['', await workbookOf(cells, story.timeline.title)]]), lost };
  }
};
