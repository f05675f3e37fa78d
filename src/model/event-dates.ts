import type { ReadEvent, ReadQuote } from './reading.ts';
import type { When } from './timeline.ts';

/** A date of an event, and the quotes that may contain its words. */
export interface EventDate {
  /** `events[0].when`, or `events[0].assertions[1].when` */
  readonly path: string;
  readonly when: When;
  readonly quotes: readonly ReadQuote[];
}

/** An event's own date, with all of its quotes, and the dates of accounts that differ. */
export function datesOf({ event, path, quotes }: ReadEvent): readonly EventDate[] {
  const accounts = event.assertions.flatMap(({ when }, index) => {
    const voice = `${path}.assertions[${index}]`;
    const said = quotes.filter((quote) => quote.path.startsWith(`${voice}.`));
    return when ? [{ path: `${voice}.when`, when, quotes: said }] : [];
  });
  return [{ path: `${path}.when`, when: event.when, quotes }, ...accounts];
}
