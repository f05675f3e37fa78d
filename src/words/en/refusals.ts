const megabytes = (bytes: number): number => bytes / 1024 / 1024;

const count = (number: number): string => number.toLocaleString('en-US');

/** English has the line in the words of the library. */
const brokenXml: (fault: string, line: number) => string = (fault) => `The file is no sound XML: ${fault}`;
const brokenYaml: (what: string, fault: string, line: number | undefined) => string = (what, fault) =>
  `${what} is no sound YAML: ${fault}`;

/**
 * Why files can’t be read as a timeline: sentences for the person who opened them. A `fault` is what a library says of it,
 * in English only, so other languages name the line instead, where it is known.
 */
export const refusals = {
  // Of any file.
  noFile: 'There is no file to read.',
  empty: 'The file is empty.',
  noEvents: 'The file has no events.',
  tooDeep: 'The lists of the file are nested too deeply.',
  noListOfEvents: 'The file has no list of events.',
  noListNamed: (name: string): string => `The file has no list “${name}”.`,
  noKnownZone: (zone: string): string => `The zone “${zone}” is not known: use UTC, +09:00 or Asia/Tokyo.`,
  // Of JSON and XML.
  brokenJson: (fault: string): string => `The file is no JSON: ${fault}.`,
  brokenScript: (line: number): string =>
    `The file is no JSON from line ${line} on. If it is a script, put its names and texts into double quotes.`,
  brokenXml,
  noData: 'The file has no element “data” with events in it.',
  noItems: 'The file has no list of items.',
  noMilestones: 'The file has no list of milestones.',
  noTimelineWithDates: 'The file has no “timeline” with dates.',
  noTimelineWithEvents: 'The file has no “timeline” with events.',
  noWikidata: 'The file has no rows of a query and no entities of Wikidata.',
  noAnnotation: 'The file has no annotation in it.',
  // Of YAML and what has it at its head.
  wholeFile: 'The file',
  header: 'Its header',
  frontMatter: (name: string): string => `The front matter of ${name}`,
  brokenYaml,
  twice: (what: string, key: string): string => `${what} has “${key}” twice in one place`,
  tangled: (what: string): string =>
    `${what} is too tangled: it lacks a part that it refers to, or refers to the same part again and again.`,
  noListAtTop: 'The file has no list of events at its top.',
  tooManyKeys: (keys: number, most: number): string =>
    `The objects of the list have ${count(keys)} keys; at most ${count(most)} can be read.`,
  // Of Markdown, Markwhen and calendars.
  otherVersion: (name: string, version: string): string =>
    `${name} has the version ${version} of “sourceline”; only version 1 can be read.`,
  noDateInFrontMatter:
    'No file has a date in its front matter, as in “date: 2021-03-05” between lines of three dashes.',
  noMarkwhen: 'No line of the file begins with a date and a colon, as in “2012-05: Text”.',
  brokenCalendar: (fault: string): string => `The file is no sound calendar: ${fault}`,
  // Of tables.
  openQuotationMark: (row: number): string =>
    `A cell of row ${row} begins with a quotation mark that is never closed: close it, or double it where it is part of the text.`,
  tooWide: (columns: number, most: number): string =>
    `The table has ${columns} columns; at most ${most} can be read. A table of a timeline has an event in each row.`,
  noDateColumn: (headings: string): string =>
    `No column is known to give the date of the events. Say which of these does: ${headings}.`,
  noTitleColumn: (headings: string): string =>
    `No column is known to give the title of the events. Say which of these does: ${headings}.`,
  noDateOrTitleColumn: (headings: string): string =>
    `No column is known to give the date and the title of the events. Say which of these does: ${headings}.`,
  noField: (name: string, heading: string, fields: string): string =>
    `“${name}”, for the column “${heading}”, is no field. Fields are: ${fields}.`,
  // Of workbooks and Parquet.
  workbookDamaged:
    'The workbook is damaged and can’t be read. Open it in a spreadsheet program and save it again.',
  workbookLocked: 'The workbook is encrypted. Save it in a spreadsheet program without a password.',
  workbookTooLarge: (most: number): string =>
    `The workbook would take more than ${megabytes(most)} MB when unpacked. Save the sheet alone, or as CSV.`,
  sheetTooLarge: (rows: number, columns: number, mostColumns: number, mostCells: number): string =>
    `The workbook has a sheet of ${count(rows)} rows and ${count(columns)} columns, empty ones among them. At most ${count(mostColumns)} columns and ${count(mostCells)} cells can be read. Copy the rows with events into a new workbook, or save the sheet as CSV.`,
  noCell: (place: string): string => `The workbook can’t be read: it has a cell at “${place}”.`,
  noSheet: (name: string, sheets: string): string =>
    `The workbook has no sheet “${name}”. Its sheets are: ${sheets}.`,
  parquetDamaged: (fault: string): string => `The Parquet file can’t be read: ${fault}`,
  parquetTooLarge: (most: number): string =>
    `The Parquet file would take more than ${megabytes(most)} MB when unpacked. Write only the events that a page shows into a file.`,
  parquetCodec: (codec: string): string =>
    `The Parquet file is compressed with ${codec}, which can’t be read here. Write it with snappy, in DuckDB: COPY events TO 'events.parquet' (FORMAT parquet, COMPRESSION snappy).`
};
