import type { FileKind } from './exchange/file-kind.ts';
import type { Reader } from './exchange/sample.ts';

/** A reader as the registry lists it; its code is loaded when a file of its kind is opened. */
export interface ReaderEntry {
  readonly id: string;
  readonly name: string;
  readonly endings: readonly string[];
  /** The kinds of files that it may know. */
  readonly kinds: readonly FileKind[];
  /** Whether several files of it are one timeline. */
  readonly takesSeveral?: true;
  readonly load: () => Promise<Reader>;
}

/** All foreign formats that can be read, in the order in which they are asked: the more particular first. */
export const readers: readonly ReaderEntry[] = [
  {
    id: 'timelinejs-json',
    name: 'TimelineJS 3 (JSON)',
    endings: ['.json'],
    kinds: ['json'],
    load: async () => (await import('./timelinejs/json.ts')).timelinejsJsonReader
  },
  {
    id: 'timelinejs-json-2',
    name: 'TimelineJS 2 (JSON)',
    endings: ['.json', '.jsonp'],
    kinds: ['json'],
    load: async () => (await import('./timelinejs/json-2.ts')).timelinejsJson2Reader
  },
  {
    id: 'web-annotation',
    name: 'W3C Web Annotations',
    endings: ['.jsonld', '.json'],
    kinds: ['json'],
    load: async () => (await import('./annotations/reader.ts')).webAnnotationReader
  },
  {
    id: 'hypothesis',
    name: 'Hypothesis annotations',
    endings: ['.json', '.csv', '.txt'],
    kinds: ['json', 'text'],
    load: async () => (await import('./annotations/hypothesis.ts')).hypothesisReader
  },
  {
    id: 'vis',
    name: 'vis-timeline (JSON)',
    endings: ['.json'],
    kinds: ['json'],
    load: async () => (await import('./vis.ts')).visReader
  },
  {
    id: 'd3-milestones',
    name: 'd3-milestones (JSON)',
    endings: ['.json'],
    kinds: ['json'],
    load: async () => (await import('./d3-milestones.ts')).d3MilestonesReader
  },
  {
    id: 'knaw',
    name: 'KNAW HuC timeline (JSON)',
    endings: ['.json'],
    kinds: ['json'],
    load: async () => (await import('./knaw.ts')).knawReader
  },
  {
    id: 'wikidata',
    name: 'Wikidata (JSON)',
    endings: ['.json'],
    kinds: ['json'],
    load: async () => (await import('./wikidata/wikidata.ts')).wikidataReader
  },
  {
    id: 'simile-json',
    name: 'SIMILE Timeline (JSON)',
    endings: ['.json', '.js'],
    kinds: ['json', 'text'],
    load: async () => (await import('./simile/json.ts')).simileJsonReader
  },
  {
    id: 'simile-xml',
    name: 'SIMILE Timeline (XML)',
    endings: ['.xml'],
    kinds: ['xml'],
    load: async () => (await import('./simile/xml.ts')).simileXmlReader
  },
  {
    id: 'timelinejs-csv',
    name: 'TimelineJS spreadsheet (CSV)',
    endings: ['.csv'],
    kinds: ['text'],
    load: async () => (await import('./timelinejs/sheet.ts')).timelinejsCsvReader
  },
  {
    id: 'timelinejs-xlsx',
    name: 'TimelineJS spreadsheet (XLSX)',
    endings: ['.xlsx'],
    kinds: ['zip'],
    load: async () => (await import('./timelinejs/sheet.ts')).timelinejsXlsxReader
  },
  {
    id: 'xlsx',
    name: 'Excel workbook (XLSX)',
    endings: ['.xlsx'],
    kinds: ['zip'],
    load: async () => (await import('./tables/xlsx.ts')).xlsxReader
  },
  {
    id: 'parquet',
    name: 'Parquet',
    endings: ['.parquet'],
    kinds: ['parquet'],
    load: async () => (await import('./tables/parquet.ts')).parquetReader
  },
  {
    id: 'icalendar',
    name: 'iCalendar',
    endings: ['.ics'],
    kinds: ['text'],
    load: async () => (await import('./icalendar/reader.ts')).icalendarReader
  },
  {
    id: 'powertimeline',
    name: 'PowerTimeline (YAML)',
    endings: ['.yaml', '.yml'],
    kinds: ['text', 'json'],
    load: async () => (await import('./powertimeline.ts')).powertimelineReader
  },
  {
    id: 'yaml',
    name: 'YAML, a list of events',
    endings: ['.yaml', '.yml'],
    kinds: ['text'],
    load: async () => (await import('./tables/yaml-list.ts')).yamlReader
  },
  {
    id: 'markdown',
    name: 'Markdown with front matter',
    endings: ['.md', '.markdown'],
    kinds: ['text'],
    takesSeveral: true,
    load: async () => (await import('./markdown/reader.ts')).markdownReader
  },
  {
    id: 'markwhen',
    name: 'Markwhen',
    endings: ['.mw', '.markwhen'],
    kinds: ['text'],
    load: async () => (await import('./markwhen/reader.ts')).markwhenReader
  },
  {
    id: 'csv',
    name: 'CSV',
    endings: ['.csv'],
    kinds: ['text'],
    load: async () => (await import('./tables/csv.ts')).csvReader
  },
  {
    id: 'tsv',
    name: 'TSV',
    endings: ['.tsv', '.tab'],
    kinds: ['text'],
    load: async () => (await import('./tables/csv.ts')).tsvReader
  }
];
