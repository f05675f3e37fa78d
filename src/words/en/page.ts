import type { Facet, Grouping } from '../../model/query.ts';

/** The page around the figure: header, controls, filters, steps, keys, what is announced. */
export const page = {
  skip: {
    timeline: 'Skip to the timeline',
    list: 'Skip to the list',
    source: (sources: number): string => (sources === 1 ? 'Skip to the article' : 'Skip to the sources')
  },

  /** How many events are shown of how many. */
  count: (shown: number, all: number) =>
    shown === all ? `${all} ${all === 1 ? 'event' : 'events'}` : `${shown} of ${all} events`,
  sources: (count: number) => (count === 1 ? '1 article' : `${count} sources`),
  quotesFound: (found: number, all: number) =>
    `${found === all && found > 1 ? 'all ' : ''}${found} ${found === 1 ? 'quote' : 'quotes'} found word for word`,
  quotesUnread: (unread: number, all: number) =>
    `${unread} of ${all} ${all === 1 ? 'quote' : 'quotes'} ${unread === 1 ? 'is' : 'are'} not checked`,

  search: 'Search events and quotes',
  searchIn: 'Search titles, quotes, people, places, dates and articles',
  facets: {
    lane: 'Topic',
    actor: 'Who',
    place: 'Where',
    stage: 'Stage',
    standing: 'Standing'
  } satisfies Record<Facet, string>,
  groupBy: 'Group by',
  groupings: { lane: 'topic', actor: 'who', standing: 'standing' } satisfies Record<Grouping, string>,
  groupedBy: {
    lane: 'Grouped by topic',
    actor: 'Grouped by who',
    standing: 'Grouped by standing'
  } satisfies Record<Grouping, string>,
  noneMatch: (query: string) => `No events match “${query}”`,
  noneMatchFilters: 'No events match these filters',
  removeFilter: (facet: string, choice: string) => `Remove the filter ${facet}: ${choice}`,
  clearFilters: 'Clear filters',
  /** What a search finds beside events. */
  sentencesFound: (count: number, sources: number) =>
    `${count} ${count === 1 ? 'sentence' : 'sentences'} of ${sources === 1 ? 'the article' : 'the sources'}, used by no event`,
  openIsAway: 'the open one is not among them',

  parts: 'Parts of the story',
  timeline: 'Timeline',
  list: 'List',
  words: 'The words',
  /** Names the tabs of the sheet. */
  inSheet: 'Words',
  event: 'Event',
  belowCard: 'Below the card',
  showLess: 'Show less of the words',
  showMore: 'Show more of the words',

  daysInView: 'Days in view',
  story: 'Story',
  allYears: 'All years',
  zoomOut: 'Zoom out',
  zoomIn: 'Zoom in',
  toZoom: 'To zoom, hold Ctrl or ⌘ and turn the wheel',
  inView: (days: string, events: number) =>
    `${days}: ${events === 1 ? '1 event' : `${events} events`} in view`,
  /** What the figure shows; `asOf` is the sentence on the day from which the story speaks. */
  summary: ({ events, lanes, days, asOf }: Shown) =>
    [
      `A timeline of ${events === 1 ? '1 event' : `${events} events`}${lanes > 1 ? ` in ${lanes} lanes` : ''}, from ${days}.`,
      ...(asOf === undefined ? [] : [asOf]),
      'The list below the timeline says the same in words.'
    ].join(' '),
  opened: (title: string) => `${title}: its words are shown`,
  wholeKey: 'Whole key',
  lessOfKey: 'Less of the key',

  step: (place: number, count: number) => `Step ${place} of ${count}`,
  allSteps: 'All steps',
  stepBack: 'Step back',
  nextStep: 'Next step',
  endWalk: 'End the walk',

  close: 'Close',
  copied: (what: string) => `${what} copied`,
  copyByHand: 'Copy by hand',
  mayNotCopy: 'The browser does not let this page write to the clipboard.',
  /** An event without a title, by its place in the document. */
  eventOfDocument: (place: number) => `Event ${place} of the document`,

  keys: {
    title: 'Keyboard',
    inTimeline: 'In the timeline',
    previousOrNext: 'previous and next event in time',
    group: 'the group before and after',
    tenOrFifty: '10 events back and on; with Shift, 50',
    firstOrLast: 'first and last event',
    select: 'select the event and show its words',
    selectPreviousOrNext: 'select the previous and the next event',
    selectNothing: 'select nothing',
    zoom: 'zoom in and out',
    moveDays: 'move the days in view',
    moveFirstDay: 'move the first day in view',
    moveLastDay: 'move the last day in view',
    fit: 'fit the whole story',
    search: 'search',
    thisList: 'this list',
    inArticle: 'In the article',
    passage: 'previous and next marked passage',
    openPassage: 'open the event that rests on it',
    inList: 'In the list',
    listed: 'previous and next event',
    readListed: 'read the words of the event',
    anywhere: 'Anywhere on this page',
    closeAny: 'close a dialog, or the card'
  },

  /** What is said of a value in the address that does not fit; `given` is `name=value`. */
  address: {
    noSuchLane: (given: string) => ignored(given, 'this story has no such lane'),
    noSuchActor: (given: string) => ignored(given, 'this story has no such actor'),
    noSuchPlace: (given: string) => ignored(given, 'this story has no such place'),
    noSuchStep: (given: string) => ignored(given, 'this story has no such step'),
    noSuchEvent: (given: string) => ignored(given, 'this story has no such event'),
    noSuchGrouping: (given: string) => ignored(given, 'this story has no such grouping'),
    noSuchStage: (given: string, stages: readonly string[]) =>
      ignored(given, `the stages are ${stages.join(', ')}`),
    noSuchStanding: (given: string, standings: readonly string[]) =>
      ignored(given, `the standings are ${standings.join(', ')}`),
    noSuchDay: (given: string) => ignored(given, 'a day is written like 2021-03-13'),
    after: (from: string, to: string) => ignored(from, `it is after ${to}`),
    fromMissing: 'The address says where the view ends but not from=.',
    toMissing: 'The address says where the view begins but not to=.',
    unknown: (given: string) => `The address says ${given}, which this page does not know.`
  }
};

interface Shown {
  readonly events: number;
  readonly lanes: number;
  /** The first and the last day. */
  readonly days: string;
  readonly asOf: string | undefined;
}

function ignored(given: string, why: string): string {
  return `The address says ${given}, which was ignored: ${why}.`;
}
