/** The dialog that saves a picture, and what any dialog says of a file. */
export const saving = {
  title: 'Export a picture',
  preview: 'Preview',
  /** What is under way; an ellipsis follows where it is shown. */
  drawing: 'Drawing',
  drawingPicture: 'Drawing the picture',
  making: 'Making the file',
  /** Beside an earlier picture, if there is one. */
  drawingStopped: (hasPicture: boolean): string =>
    `The drawing was stopped${hasPicture ? '; this is the picture before' : ''}.`,
  drawIt: 'Draw it',
  previewEnds: 'The preview ends here. The file has all of it.',
  tooSmall: 'There is no picture of this size.',
  noRoom: (width: number, height: number, needed: number): string =>
    `a sheet ${height} px high has no room for this timeline at a width of ${width} px; make it at least ${needed} px high, or wider, or leave out parts`,
  isBefore: 'The picture is still the one before.',
  noMap: 'the map could not be loaded; check the connection, or leave it out',
  pages: (count: number): string => `${count} pages`,
  inPixels: (width: number, height: number): string => `in ${width} × ${height} pixels`,

  download: (format: string): string => `Download ${format}`,
  copyImage: 'Copy image',
  copySvg: 'Copy as SVG',
  pictureCopied: 'Picture copied.',
  svgCopied: 'SVG copied.',
  stopped: 'Stopped.',
  mayNotCopy: 'The browser does not let this page write that to the clipboard. Download it instead.',
  notMade: (error: string): string => `The picture could not be made: ${error}`,
  sent: (file: string): string => `${file} was sent to your downloads.`,
  /** In a frame, which may be forbidden to save, and can’t find out. */
  sentFromFrame: (file: string): string =>
    `${file} was sent to your downloads. If nothing comes, the page around this one does not allow it: open the timeline in a page of its own, and export it there.`,

  file: 'File',
  format: 'Format',
  /** Around a command. */
  noPdf: [
    'A timeline in one file has no room for what writes PDF, or turns letters into shapes. Print this page to PDF, or use the command line: ',
    '.'
  ] satisfies Around,
  /** What documents have that the preview does not show. */
  office: {
    docx: 'A table of all events with their words and sources, to be edited in Word. The preview shows its figure.',
    pptx: 'The figure as shapes and texts that can be moved, and the sources on further slides.'
  },
  text: 'Text',
  texts: {
    embed: 'with its fonts',
    plain: 'left to the reader’s fonts',
    outline: 'as shapes, for Word and the like'
  },
  dpi: 'Pixels per inch, 72 to 600',
  ifEmpty: (value: string): string => `${value} if left empty`,
  carried: 'Include the data, so that the file can be opened here again',

  size: 'Size',
  for: 'For',
  presets: {
    'as-seen': 'as seen',
    a4: 'A4 page',
    letter: 'Letter page',
    column: 'one journal column',
    'double-column': 'two journal columns',
    slide: 'slide, 16:9',
    square: 'square',
    social: 'social card',
    own: 'own size'
  },
  width: 'Width (px, mm or in)',
  height: 'Height',
  automatic: 'automatic',

  isShown: 'What is shown',
  firstDay: 'First day',
  lastDay: 'Last day',
  openingView: 'Opening view',
  wholeStory: 'Whole story',
  filtered: (shown: number, all: number): string =>
    `Only what the filters let through: ${shown} of ${all} events`,
  /** Before its title. */
  highlighted: 'Mark the selected event:',

  look: 'Look',
  theme: 'Theme',
  themes: { light: 'light', dark: 'dark', print: 'print' },
  transparent: 'Transparent background',
  beside: 'Beside the timeline',
  parts: {
    title: 'Title',
    description: 'Description',
    'as-of': 'As-of line',
    legend: 'What the marks mean',
    map: 'Map of the places',
    sources: 'Numbered quotes and sources',
    credit: 'Verification note'
  },
  linked: 'Address of the live timeline',
  credit: 'Credit line',
  noCredit: 'none',

  /** Why the value of a field can’t be taken, without a full stop. */
  errors: {
    noLength: {
      width: 'the width is missing; write it like 183mm, 7.5in or 1200px',
      height: 'the height is missing; write it like 183mm, 7.5in or 1200px'
    },
    badLength: {
      width: (text: string): string =>
        `${text} is not a length for the width; write it like 183mm, 7.5in or 1200px`,
      height: (text: string): string =>
        `${text} is not a length for the height; write it like 183mm, 7.5in or 1200px`
    },
    tooSmall: {
      width: (text: string, from: string, to: string): string =>
        `${text} is too small; a width is ${from} to ${to}`,
      height: (text: string, from: string, to: string): string =>
        `${text} is too small; a height is ${from} to ${to}`
    },
    tooLarge: {
      width: (text: string, from: string, to: string): string =>
        `${text} is too large; a width is ${from} to ${to}`,
      height: (text: string, from: string, to: string): string =>
        `${text} is too large; a height is ${from} to ${to}`
    },
    noFirst: 'the first day is missing; write it like 2021-03-13',
    noLast: 'the last day is missing; write it like 2021-03-13',
    badFirst: (text: string): string => `the first day can’t be ${text}; write it like 2021-03-13`,
    badLast: (text: string): string => `the last day can’t be ${text}; write it like 2021-03-13`,
    lastFirst: (last: string, first: string): string =>
      `the last day, ${last}, is before the first, ${first}; give one that is not`,
    dpi: (text: string, least: number, most: number): string =>
      `${text} is not a number of pixels per inch; give one from ${least} to ${most}`
  }
};

/** Words before and after something that is not ours. */
type Around = [before: string, after: string];
