import { cautionsInWords } from './caution-words.ts';
import type { Findings } from './problem.ts';
import { contextOf, type Caution } from './quote-context.ts';
import { isFound } from './quotes.ts';
import type { ReadEvent, Reading, ReadQuote } from './reading.ts';
import { languageOfSource, sourceOf } from './sources.ts';
import type { Stretch } from './stretch.ts';
import type { Assertion, Response } from './timeline.ts';

/** A warning, at the quote's path, for each passing quote whose sentence may change its meaning. */
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

/** The cautions of a quote that the rest of its event doesn't answer; empty for a quote that doesn't pass. */
function cautionsOf(
  { quote, verdict, by }: ReadQuote,
  { quotes }: ReadEvent,
  reading: Reading
): readonly Caution[] {
  const text = reading.texts.get(quote.source);
  if (!text || !isFound(verdict)) return [];
  const language = languageOfSource(reading, sourceOf(reading, quote.source));
  const { cautions } = contextOf(verdict, text, language);
  return unanswered(cautions, by, placesIn(quote.source, quotes));
}

/** The places of passing quotes in one source. */
export const placesIn = (
  source: string,
  quotes: readonly Pick<ReadQuote, 'quote' | 'verdict'>[]
): readonly Stretch[] =>
  quotes.flatMap(({ quote, verdict }) => (quote.source === source && isFound(verdict) ? [verdict] : []));

/**
 * Drops cautions about words that another quote of the event shows, and about “said X” if the document names the
 * speaker.
 */
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
