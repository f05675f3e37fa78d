/** A chronology as a document of Word: its headings, its tables, and what it says of itself. */
export const chronology = {
  heading: 'Chronology',
  sources: 'Register of sources',
  /** The columns of the events. */
  columns: {
    words: 'The source’s words for when',
    date: 'Date as read',
    event: 'Event',
    quote: 'The words it rests on, in their sentence',
    source: 'Source',
    voice: 'Who says so',
    standing: 'Standing'
  },
  /** The columns of the sources; a hash is of the text that the quotes were compared with. */
  register: {
    number: 'No.',
    title: 'Title',
    publisher: 'Publisher',
    published: 'Published',
    retrieved: 'Retrieved',
    address: 'Address',
    hash: 'SHA-256 of its text'
  },
  /** Where the source gives no words for a date. */
  noWords: 'none given',
  /** Where an event rests on no words of a source. */
  cited: 'Cited, not quoted.',
  unsourced: 'No source is named.',
  /** How a quote is set apart. */
  howRead: 'The quoted words are in italics; the rest of their sentence is in grey.',
  /** The address from which a page was archived, after which comes the address itself. */
  archived: 'Archived: ',
  /** Why the figure is missing: an error’s sentence. */
  noFigure: (why: string): string => `the figure is not in the document: ${why}`,
  /** In the document itself. */
  withoutFigure: 'This document is without the figure.',
  /** Of the file itself. */
  opensAgain:
    'This file contains the whole timeline: opened in Sourceline, it is the timeline again. Changes to the text of this document don’t change the timeline in it.'
};
