import type { Writer } from './exchange/writer.ts';

/** What writers are listed under. */
export const writerGroups = [
  'sourceline',
  'tables',
  'timelines',
  'calendars',
  'annotations',
  'documents',
  'references'
] as const;
export type WriterGroup = (typeof writerGroups)[number];

/** A writer as a list shows it; its code is loaded when it writes. */
export interface WriterEntry {
  readonly id: string;
  readonly name: string;
  /** The ending of its file, with the dot; empty for a folder. */
  readonly ending: string;
  readonly group: WriterGroup;
  readonly load: () => Promise<Writer>;
}

/** All formats that can be written without drawing. Of those with one ending, the first is meant by a file's name. */
export const writers: readonly WriterEntry[] = [
  {
    id: 'sourceline',
    name: 'Sourceline (folder)',
    ending: '',
    group: 'sourceline',
    load: async () => (await import('./own-story.ts')).folderWriter
  },
  {
    id: 'sourceline-json',
    name: 'Sourceline (one file)',
    ending: '.json',
    group: 'sourceline',
    load: async () => (await import('./own-story.ts')).fileWriter
  },
  {
    id: 'csv',
    name: 'CSV',
    ending: '.csv',
    group: 'tables',
    load: async () => (await import('./tables/csv.ts')).csvWriter
  },
  {
    id: 'tsv',
    name: 'TSV',
    ending: '.tsv',
    group: 'tables',
    load: async () => (await import('./tables/csv.ts')).tsvWriter
  },
  {
    id: 'xlsx',
    name: 'Excel workbook (XLSX)',
    ending: '.xlsx',
    group: 'tables',
    load: async () => (await import('./tables/xlsx.ts')).xlsxWriter
  },
  {
    id: 'parquet',
    name: 'Parquet',
    ending: '.parquet',
    group: 'tables',
    load: async () => (await import('./tables/parquet.ts')).parquetWriter
  },
  {
    id: 'timelinejs-json',
    name: 'TimelineJS 3 (JSON)',
    ending: '.json',
    group: 'timelines',
    load: async () => (await import('./timelinejs/write-json.ts')).timelinejsJsonWriter
  },
  {
    id: 'timelinejs-csv',
    name: 'TimelineJS spreadsheet (CSV)',
    ending: '.csv',
    group: 'timelines',
    load: async () => (await import('./timelinejs/sheet.ts')).timelinejsCsvWriter
  },
  {
    id: 'timelinejs-xlsx',
    name: 'TimelineJS spreadsheet (XLSX)',
    ending: '.xlsx',
    group: 'timelines',
    load: async () => (await import('./timelinejs/sheet.ts')).timelinejsXlsxWriter
  },
  {
    id: 'icalendar',
    name: 'iCalendar',
    ending: '.ics',
    group: 'calendars',
    load: async () => (await import('./icalendar/writer.ts')).icalendarWriter
  },
  {
    id: 'markwhen',
    name: 'Markwhen',
    ending: '.mw',
    group: 'timelines',
    load: async () => (await import('./markwhen/writer.ts')).markwhenWriter
  },
  {
    id: 'markdown',
    name: 'Markdown, a file for each event',
    ending: '',
    group: 'documents',
    load: async () => (await import('./markdown/writer.ts')).markdownWriter
  },
  {
    id: 'json-ld',
    name: 'Linked data (JSON-LD, schema.org)',
    ending: '.jsonld',
    group: 'annotations',
    load: async () => (await import('./json-ld.ts')).jsonLdWriter
  },
  {
    id: 'web-annotation',
    name: 'W3C Web Annotations',
    ending: '.jsonld',
    group: 'annotations',
    load: async () => (await import('./annotations/writer.ts')).webAnnotationWriter
  },
  {
    id: 'csl-json',
    name: 'Sources (CSL-JSON)',
    ending: '.json',
    group: 'references',
    load: async () => (await import('./bibliography/csl-json.ts')).cslJsonWriter
  },
  {
    id: 'bibtex',
    name: 'Sources (BibTeX)',
    ending: '.bib',
    group: 'references',
    load: async () => (await import('./bibliography/bibtex.ts')).bibtexWriter
  },
  {
    id: 'ris',
    name: 'Sources (RIS)',
    ending: '.ris',
    group: 'references',
    load: async () => (await import('./bibliography/ris.ts')).risWriter
  }
];
