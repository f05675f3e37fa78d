import type { Order } from '../../model/order.ts';

const orders: Readonly<Record<Order, string>> = { time: 'time', topic: 'topic', standing: 'standing' };

/** “3 of 13 events”. */
const events = (shown: number, all: number): string =>
  shown === all ? `${all} ${all === 1 ? 'event' : 'events'}` : `${shown} of ${all} events`;

/** The list of the events, and its table. */
export const list = {
  heading: (shown: number, all: number, order: Order): string =>
    `${events(shown, all)}, ${order === 'time' ? 'in order of time' : `sorted by ${orders[order]}`}`,
  sortBy: 'Sort by',
  orders,
  /** Announced. */
  sorted: (order: Order): string => (order === 'time' ? 'In order of time' : `Sorted by ${orders[order]}`),
  showAs: 'Show as',
  asList: 'List',
  asTable: 'Table',
  /** Announced. */
  shownAsList: 'Shown as a list',
  shownAsTable: 'Shown as a table',
  save: 'Save as CSV',
  notSaved: (why: string): string => `The list could not be saved; is there a connection? (${why})`,
  showDating: 'Show how dates were read',
  hideDating: 'Hide how dates were read',
  notChecked: 'not checked',
  hasProblems: 'has problems',
  /** Before the named periods of a story. */
  eras: 'Eras',
  table: 'Table of the events',
  columns: {
    title: 'Event',
    date: 'Date',
    sourceWords: 'In the source’s words',
    standing: 'Standing',
    voice: 'Who says so',
    topic: 'Topic',
    tags: 'Tags'
  },
  /** Where the page around shows only some of the events, and none of the story's. */
  none: 'No event is among those that are shown here.'
};
