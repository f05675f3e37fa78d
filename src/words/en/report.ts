import { reasons } from './reasons.ts';
import { refusals } from './refusals.ts';

/** The report on a file that is opened or converted. What the file itself says, as the names of its fields, stays as it is. */
export const report = {
  reasons,
  refusals,

  /** Sentences on the file as a whole. */
  notes: {
    decoded: (encoding: string): string => `The file is ${encoding}; it was decoded.`,
    windows1252: 'The file is not UTF-8; it was decoded as Windows-1252. Check letters with accents.',
    noYearShown: 'Cells with dates that show no year have one all the same, which was taken.',
    madeAnew: 'The columns date, stage, standing, who says so and check are made anew from the others.',
    doubtfulTime: 'A time of day with a doubt in parentheses beside it is left out.',
    sheet: (name: string, all: string): string => `Read is the sheet “${name}”. The workbook has: ${all}.`,
    seconds: 'Seconds of times are left out.',
    yearsBeforeOne: 'A year such as -200 is read as 200 BC.',
    noRows: 'The table has headings and no rows.',
    titleOfText: 'An event without a title has the beginning of its text as one.',
    monthAmongSpans: (month: string, span: string): string =>
      `“${month}” is read as a month, though the column has spans of years such as “${span}”; write a span as 2001/2002.`,
    yearAsBound: 'A bound that is a year is some day of that year; SIMILE draws it as January 1.',
    midnight: 'Midnight in a zone is read as that day; the zone of a day is not kept.',
    yearZero:
      'Milliseconds count a year 0, so a year that was shown as -43 is 44 BC here. If the file was made without a year 0, such dates are a year too early.',
    julianDays: 'Days of the Julian calendar are given as days of the Gregorian calendar.',
    gregorianRows: 'The query service has made Gregorian days of Julian ones; they are kept so.',
    noPrecision:
      'The rows have no precision: a first day of a month may stand for the month. Ask the query for the precision of its dates.',
    annotators: 'When and by whom a passage was annotated is left behind: it is not when something happened.',
    furtherPages: 'The collection has further pages, which are not in the file.',
    markdownSigns: 'Descriptions are Markdown; its signs are kept as they are.',
    slideNamed: 'A slide without a headline is named by the beginning of its text, as TimelineJS does.',
    titleSlides: 'There is more than one title slide: the first gives the title, the others are events.',
    /** Whose day in another zone may be the next one, or the one before. */
    utcDays: (count: number, first: string): string =>
      `${count === 1 ? '1 time of day is' : `${count} times of day are`} in UTC, such as “${first}”: the day is kept as it is written, though clocks elsewhere may have shown another.`
  },

  /** What has no name in the file. */
  things: {
    event: 'event',
    era: 'era',
    annotation: 'annotation',
    reply: 'reply',
    file: 'file',
    row: 'row',
    cell: 'cell',
    item: 'item',
    milestone: 'milestone',
    entity: 'entity',
    title: 'title',
    description: 'description',
    summary: 'summary',
    text: 'text',
    date: 'date',
    end: 'end',
    time: 'time',
    timeOfDate: 'time of the date',
    clockTime: 'clock time',
    occurrence: 'occurrence',
    recurrence: 'recurrence',
    place: 'place',
    name: 'name',
    tag: 'tag',
    tagOfGroup: 'tag of a group',
    colourOfTag: 'colour of a tag',
    comment: 'comment',
    link: 'link',
    source: 'source',
    note: 'note',
    quote: 'quote',
    publisher: 'publisher',
    author: 'author',
    published: 'published',
    retrieved: 'retrieved',
    elements: 'elements in a description',
    otherProperties: 'other properties',
    otherFields: 'other fields',
    tagWithDate: 'tag with a date',
    dateBeforeComment: 'date before the comment',
    wordsOfPassage: 'words of the passage',
    referenceInDescription: '“ref.” in the description'
  },

  /** Where something was met first. */
  places: {
    row: (number: number): string => `row ${number}`,
    column: (number: number): string => `column ${number}`,
    line: (number: number): string => `line ${number}`,
    event: (number: number): string => `event ${number}`,
    item: (number: number): string => `item ${number}`,
    milestone: (number: number): string => `milestone ${number}`,
    annotation: (number: number): string => `annotation ${number}`,
    element: (number: number): string => `element ${number}`,
    date: (number: number): string => `date ${number}`,
    era: (number: number): string => `era ${number}`,
    entity: (number: number): string => `entity ${number}`,
    titleSlide: 'the title slide',
    file: 'the file',
    eventNamed: (id: string): string => `event “${id}”`,
    sourceNamed: (id: string): string => `source “${id}”`
  },

  /** What a column of a table can give. */
  fields: {
    id: 'id',
    title: 'title',
    summary: 'summary',
    date: 'date',
    end: 'end',
    year: 'year',
    month: 'month',
    day: 'day',
    endYear: 'year of the end',
    endMonth: 'month of the end',
    endDay: 'day of the end',
    edtf: 'date in EDTF',
    time: 'time',
    endTime: 'time of the end',
    zone: 'time zone',
    lanes: 'topics',
    actors: 'people',
    tags: 'tags',
    place: 'place',
    latitude: 'latitude',
    longitude: 'longitude',
    importance: 'importance',
    occurrence: 'occurrence',
    source: 'source',
    sourceUrl: 'address of the source',
    author: 'author',
    publisher: 'publisher',
    published: 'day of publication',
    note: 'note on the source',
    quote: 'quote',
    links: 'links'
  },

  /** Parts of a document. */
  parts: {
    when: 'date',
    title: 'title',
    summary: 'summary',
    description: 'description',
    id: 'id',
    lane: 'topics',
    actors: 'people',
    tags: 'tags',
    place: 'place',
    time: 'time',
    occurrence: 'occurrence',
    importance: 'importance',
    links: 'links',
    eras: 'eras',
    citation: 'cited source',
    quote: 'quote',
    sources: 'sources',
    'note of a source': 'note on a source',
    'title of the timeline': 'title of the timeline',
    language: 'language'
  }
};
