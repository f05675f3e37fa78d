import { cautionsInWords } from './caution-words.ts';
import type { Findings } from './problem.ts';
import { contextOf } from './quote-context.ts';
import { isFound } from './quotes.ts';
import type { Reading } from './reading.ts';

/** Warnings of quotes whose sentences have words beside them that may change what they mean. */
export function checkQuoteContexts({ timeline, texts, events }: Reading): Findings {
  const languages = new Map(timeline.sources.map(({ id, language }) => [id, language ?? timeline.language]));
  const warnings = events.flatMap(({ quotes }) =>
    quotes.flatMap(({ quote, verdict, path }) => {
      const text = texts.get(quote.source);
      if (!text || !isFound(verdict)) return [];
      const language = languages.get(quote.source) ?? timeline.language;
      return cautionsInWords(contextOf(verdict, text, language).cautions).map((message) => ({
        path: `${path}.exact`,
        message
      }));
    })
  );
  return { problems: [], warnings };
}
