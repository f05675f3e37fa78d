import type { Problem } from './problem.ts';
import { contextOf, type Caution } from './quote-context.ts';
import { isFound } from './quotes.ts';
import type { ReadEvent, Reading, ReadQuote } from './reading.ts';
import { storyMessages } from './story-messages.ts';

/**
 * A warning for each passing quote whose sentence may say otherwise, at the quote's path: one for each kind of caution.
 * Nothing is said of words that another quote of the same event shows, nor of who speaks where the document says so.
 */
export function contextWarnings(reading: Reading): readonly Problem[] {
  return reading.events.flatMap((event) =>
    event.quotes.flatMap((quote) =>
      warningsOf(cautionsOf(quote, event, reading)).map((message) => ({
        path: `${quote.path}.exact`,
        message
      }))
    )
  );
}

/** The cautions of a quote that the rest of its event doesn't answer; none for a quote that doesn't pass. */
export function cautionsOf(
  { quote, verdict, attributed }: ReadQuote,
  { quotes }: ReadEvent,
  { timeline, texts }: Reading
): readonly Caution[] {
  const text = texts.get(quote.source);
  if (!text || !isFound(verdict)) return [];
  const source = timeline.sources.find(({ id }) => id === quote.source);
  const shown = quotes.flatMap((other) =>
    other.quote.source === quote.source && isFound(other.verdict) ? [other.verdict] : []
  );
  return contextOf(verdict, text, source?.language ?? timeline.language).cautions.filter(
    ({ kind, start, end }) =>
      !(attributed && kind === 'attribution') &&
      (kind === 'sentences' || !shown.some((other) => other.start <= start && end <= other.end))
  );
}

function warningsOf(cautions: readonly Caution[]): readonly string[] {
  const kinds = [...new Set(cautions.map(({ kind }) => kind))];
  return kinds.map((kind) =>
    storyMessages.quoteCaution(
      kind,
      cautions.filter((caution) => caution.kind === kind).map(({ words }) => words)
    )
  );
}
