import { cautionsInWords } from './caution-words.ts';
import type { Findings } from './problem.ts';
import { contextOf, type Caution } from './quote-context.ts';
import { isFound } from './quotes.ts';
import type { ReadEvent, Reading, ReadQuote } from './reading.ts';
import type { Stretch } from './stretch.ts';
import type { Assertion, Response } from './timeline.ts';

/** A warning for each passing quote whose sentence may say otherwise, at the quote's path. */
export function checkContexts(reading: Reading): Findings {
  const warnings = reading.events.flatMap((event) =>
    event.quotes.flatMap((quote) =>
      cautionsInWords(cautionsOf(quote, event, reading)).map((message) => ({
        path: `${quote.path}.exact`,
        message
      }))
    )
  );
  return { problems: [], warnings };
}

/** The cautions of a quote that the rest of its event doesn't answer; none for a quote that doesn't pass. */
function cautionsOf(
  { quote, verdict, by }: ReadQuote,
  { quotes }: ReadEvent,
  { timeline, texts }: Reading
): readonly Caution[] {
  const text = texts.get(quote.source);
  if (!text || !isFound(verdict)) return [];
  const source = timeline.sources.find(({ id }) => id === quote.source);
  const { cautions } = contextOf(verdict, text, source?.language ?? timeline.language);
  return unanswered(cautions, by, placesIn(quote.source, quotes));
}

/** Where quotes that pass are in one source. */
export const placesIn = (
  source: string,
  quotes: readonly Pick<ReadQuote, 'quote' | 'verdict'>[]
): readonly Stretch[] =>
  quotes.flatMap(({ quote, verdict }) => (quote.source === source && isFound(verdict) ? [verdict] : []));

/** Cautions but for words that another quote of the event shows, and “said X” where the document names who speaks. */
export function unanswered(
  cautions: readonly Caution[],
  by: Assertion | Response,
  shown: readonly Stretch[]
): readonly Caution[] {
  const isAttributed = !('voice' in by) || by.voice === 'attributed';
  return cautions.filter(
    ({ kind, start, end }) =>
      !(isAttributed && kind === 'attribution') &&
      (kind === 'sentences' || !shown.some((other) => other.start <= start && end <= other.end))
  );
}
