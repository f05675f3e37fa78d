import { isQuote } from '../evidence.ts';
import type { Assertion, Quote, Response, Timeline, TimelineEvent } from '../timeline.ts';

/** A quote with its place in the document: `events[3].assertions[0].evidence[1]`. */
export interface PlacedQuote {
  readonly event: string;
  readonly path: string;
  readonly quote: Quote;
  readonly by: Assertion | Response;
}

/** The lists of an event whose members rest on quotes. */
const voiceLists = ['assertions', 'responses'] as const;
export type VoiceList = (typeof voiceLists)[number];

/** The path of a quote, as problems give it. */
export const quotePath = (event: number, list: VoiceList, voice: number, quote: number): string =>
  `events[${event}].${list}[${voice}].evidence[${quote}]`;

/** All quotes of a source, in the order of the document. */
export const placedQuotes = ({ events }: Timeline, source: string): readonly PlacedQuote[] =>
  events.flatMap((event, at) => quotesOfEvent(event, at).filter(({ quote }) => quote.source === source));

/** All quotes of the event with an index, in the order of the document. */
export const quotesOfEvent = (event: TimelineEvent, at: number): readonly PlacedQuote[] =>
  voiceLists.flatMap((list) =>
    (event[list] ?? []).flatMap((by: Assertion | Response, voice) =>
      by.evidence.flatMap((quote, index) =>
        isQuote(quote) ? [{ event: event.id, path: quotePath(at, list, voice, index), quote, by }] : []
      )
    )
  );
