import type { Explanation } from '../../model/licence/explain.ts';
import { dates } from './dates.ts';

const choices = new Intl.ListFormat('en-US', { type: 'disjunction' });
const languages = new Intl.DisplayNames('en-US', { type: 'language' });

/** What a card says of an event and of its quotes; what stands around a story’s own words comes in two parts. */
export const card = {
  invitation: 'Choose an event or an underlined passage to see the words it rests on.',
  /** Where no event has a quote. */
  invitationWithoutQuotes: 'Choose an event to see what is known of it. None has a quote to check.',
  walkThrough: (steps: number) => `Walk through in ${steps} steps`,
  startFirst: 'Start with the first event',
  noEvents: 'This story has no events yet.',
  noneShown: 'No event is among those that are shown here.',

  close: 'Close the card',
  filteredOut: 'Not among the events that the filters let through.',
  isWorkedOut: 'worked out by the author',
  accounts: 'When, by each source',
  /** Before the author’s reason. */
  workedOut: 'Worked out by the author:',

  whoSaysSo: 'Who says so',
  responses: (count: number): string => (count === 1 ? 'Response' : 'Responses'),
  /** Around the voice. */
  saidBy: ['Said by ', ''] satisfies [string, string],
  /** Of a speaker whom the source gives no name. */
  unnamed: 'unnamed',
  /** Around the name of whoever passed the words on. */
  through: ['through ', ''] satisfies [string, string],
  /** Heard before and after the words of a quote, within their sentence. */
  quoteBegins: 'quote: ',
  quoteEnds: ' end of quote ',
  showInArticle: 'Show in the article',

  date: 'Date',
  howDated: 'How the date was read',
  readingDate: 'Reading the words…',
  dateNotLoaded: 'What reads the words could not be loaded. Check the connection, then open this again.',
  /** How the date was read. */
  explained: (how: Explanation): string => {
    switch (how.kind) {
      case 'counted':
        return `${how.text}: ${how.steps.map(dates.step).join('; ')}.`;
      case 'is date':
        return `The words ${how.text} are a date by themselves.`;
      case 'no date':
        return `The words ${how.text} give no date by themselves.`;
      case 'other dates':
        return `The words ${how.text} by themselves mean ${choices.format(new Set(how.dates.map(dates.when)))}.`;
      case 'numbers only':
        return `Only the numbers of ${how.text} were compared with the date: no grammar reads ${languages.of(how.language) ?? how.language} here.`;
      case 'no words':
        return 'The source’s words for this date are not given.';
      case 'no quotes':
        return 'No source is quoted for this date.';
    }
  },
  /** Before the title of an event. */
  countedFrom: 'Counted from',
  /** Before the date as the document writes it. */
  technical: 'Technical:',
  standing: 'Standing',
  status: 'Status',
  where: 'Where',
  actors: 'Actors',
  tags: 'Tags',
  /** Before the text that is there instead of an image. */
  imageMissing: 'Image not shown:',
  /** Names a link to the licence of an image. */
  licence: 'Licence',
  links: 'Links',
  /** Before the words that a quote had in an earlier text of its source; whether the event still rests on it. */
  corrected: (on: string, isQuoted: boolean): string =>
    isQuoted ? `Corrected on ${on}; earlier:` : `No longer quoted since ${on}; earlier:`,
  /** Before a source that is named without its words. */
  cited: 'Cited, not quoted:',

  previous: 'Previous',
  next: 'Next',
  placeOf: (place: number, count: number) => `${place} of ${count}`
};
