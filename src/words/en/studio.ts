import type { NoQuote } from '../../model/quote-at.ts';

const noQuote: Readonly<Record<NoQuote, string>> = {
  nothing: 'No words are selected. Select those that report the event.',
  'no-word': 'The selection has no words, only signs. Select the words beside them.',
  'crosses-paragraph':
    'The selection goes over the end of a paragraph or a row. Select within one; each can have a quote of its own.',
  'too-long': 'The selection is longer than a quote may be. Select the words that report the event.',
  inseparable:
    'These words belong to what is beside them, wherever they are cut. Select more of the sentence.',
  repeated:
    'These words occur more than once, with the same text around them, so nobody could tell which are meant. Select more.'
};

/** The place where timelines are made; loaded only there. */
export const studio = {
  /** Why a selection makes no quote. */
  noQuote
};
