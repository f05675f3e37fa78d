import { counted, listed, shown } from '../../model/messages.ts';

const withNames = (what: string, noun: string, names: readonly string[]): string =>
  names.length === 0 ? what : `${what} with the ${noun} ${names.map(shown).join(', ')}`;

/** Files of other formats: opened, with the questions that they leave open, and saved. */
export const exchange = {
  /** What a file looks like that is no timeline; `names` are its keys, columns or root element. */
  looks: {
    empty: (): string => 'an empty file',
    'json-list-of-objects': (names: readonly string[]): string =>
      withNames('a JSON list of objects', 'keys', names),
    'json-object': (names: readonly string[]): string => withNames('a JSON object', 'keys', names),
    'json-list': (): string => 'a JSON list',
    'broken-json': (): string => 'JSON with a fault in it',
    table: (names: readonly string[]): string => withNames('a table', 'columns', names),
    html: (): string => 'a web page',
    xml: ([root]: readonly string[]): string =>
      root === undefined ? 'XML' : `XML with the root element ${shown(root)}`,
    text: (): string => 'a text',
    toml: (): string => 'a page with TOML between “+++” (of front matter only YAML between “---” is read)',
    rtf: (): string => 'a text in Rich Text Format',
    word: (): string => 'a Word document without a story',
    excel: (): string => 'an Excel workbook without a table of events',
    'old-office': (): string => 'an Office file in the format before 2007',
    powerpoint: (): string => 'a PowerPoint presentation without a story',
    'open-document': (): string => 'an OpenDocument file',
    archive: (): string => 'an archive of files',
    pdf: (): string => 'a PDF without a story',
    picture: (): string => 'a picture without a story',
    recording: (): string => 'a recording of sound or film',
    database: (): string => 'an SQLite database',
    binary: (): string => 'a file of an unknown kind'
  },
  /** A sentence on a file that can't be opened. */
  unknown: (name: string, looks: string, formats: readonly string[]): string =>
    `${name} looks like ${looks}, not like a timeline. What can be opened: a timeline.json, pictures saved here, and ${formats.join(', ')}.`,
  several: (names: readonly string[]): string =>
    `The files are of several formats: ${listed(names)}. Open one timeline at a time.`,
  /** Files of one format, by their names. */
  timelines: (names: readonly string[]): string =>
    `Each file is a timeline of its own: ${names.join(', ')}. Open one timeline at a time.`,

  /** Why an archive is not opened. Nothing of it is kept. */
  archive: {
    damaged: 'This archive can’t be read: it is damaged, or no zip archive. Nothing was opened.',
    locked:
      'This archive is encrypted. Unpack it with its password, and open the folder. Nothing was opened.',
    unsafe: (name: string): string =>
      `This archive has a file that would lie outside of its folder: ${name}. Nothing was opened.`,
    twice: (name: string): string => `This archive has two files of one name: ${name}. Nothing was opened.`,
    tooLarge: (most: number): string =>
      `This archive is too large, or unpacks to more than ${most / 1_000_000} MB. Nothing was opened.`
  },

  /** What a file leaves open, and the answers. A zone is any name. */
  questions: {
    january1: 'January 1, or the first day of a month, means',
    dayOrder: 'Dates such as 5/6 begin with',
    zone: 'Moments are turned into days in the zone',
    end: 'The end of an event is',
    span: 'A beginning and an end mean'
  },
  answers: {
    january1: { day: 'that day', year: 'only its year, or its month' },
    dayOrder: { dmy: 'the day', mdy: 'the month' },
    end: { inclusive: 'its last day', exclusive: 'the day after its last' },
    span: { lasting: 'that it lasted all that time', within: 'that it was some day between' }
  },

  /** The dialog about a file that is opened. */
  opening: {
    title: (name: string): string => `Open ${name}`,
    reading: 'Reading the file',
    found: (format: string, events: number): string => `${format}: ${counted(events, 'event')}`,
    questions: 'What the file leaves open',
    /** How an answer came about, and how often it matters. */
    because: {
      file: (count: number): string => `${counted(count, 'date')}; the file itself says so`,
      chosen: (count: number): string => `${counted(count, 'date')}; chosen by you`,
      default: (count: number): string => `${counted(count, 'date')}; nothing in the file says which`
    },
    otherZone: 'Zone',
    sameDates: 'the same dates',
    sheet: 'Sheet',
    columns: 'Columns',
    leftOut: 'left out',
    became: 'What became what',
    field: 'In the file',
    becomes: 'In the timeline',
    times: 'Times',
    lost: 'What is left out',
    nothingLost: 'Nothing is left out.',
    /** Content that is left out: its field, a clause on why, how often, and where first. */
    loss: (field: string, reason: string, count: number, first: readonly string[]): string =>
      `${field} ${reason} (${counted(count, 'time')}: ${first.join(', ')}${count > first.length ? ' …' : ''})`,
    show: 'Show timeline',
    unreadable: 'The file can’t be opened.'
  },

  /** The dialog that saves a timeline in another format. */
  saveAs: {
    menu: 'Save as…',
    title: 'Save as',
    groups: {
      sourceline: 'Sourceline',
      tables: 'Tables',
      timelines: 'Timelines',
      calendars: 'Calendars',
      annotations: 'Annotations',
      documents: 'Documents',
      references: 'References'
    },
    save: (file: string): string => `Save ${file}`,
    lost: 'What this format can’t hold',
    onlySources: 'Only the sources are saved, not the events.',
    nothingLost: 'This format holds all of the timeline.',
    /** What is saved elsewhere. */
    elsewhere: 'Pictures, PDF, Word and PowerPoint are in Export.',
    making: 'Making the file',
    notMade: (error: string): string => `The file could not be made: ${error}`
  }
};
