import type { Findings, Problem } from '../problem.ts';
import type { ReadEvent, Reading } from '../reading.ts';
import { storyMessages } from '../story-messages.ts';
import { storyClaims, unsupportedClaims } from './claims.ts';
import { deniedTexts, polarityWarnings } from './polarity.ts';

/** What titles and summaries say beyond the quotes; what the story's own texts do is a warning. */
export function checkClaims({ timeline, events }: Reading): Findings {
  const quotes = events.flatMap((event) => event.quotes.map(({ quote }) => quote.exact));
  return {
    problems: events.flatMap((event) => [
      ...eventClaims(event, timeline.language),
      ...deniedTexts(event, timeline)
    ]),
    warnings: [
      ...storyClaims(timeline, quotes),
      ...events.flatMap((event) => polarityWarnings(event, timeline))
    ]
  };
}

function eventClaims({ event, path, quotes }: ReadEvent, language: string): readonly Problem[] {
  const words = quotes.map(({ quote }) => quote.exact);
  return (['title', 'summary'] as const).flatMap((text) =>
    unsupportedClaims(event[text] ?? '', words, language).map((claim) => ({
      path: `${path}.${text}`,
      message: storyMessages.claimNotQuoted(text, claim)
    }))
  );
}
