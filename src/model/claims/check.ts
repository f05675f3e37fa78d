import type { Findings, Problem } from '../problem.ts';
import type { ReadEvent, Reading } from '../reading.ts';
import { storyMessages } from '../story-messages.ts';
import { claimsBeyond, quotedIn, storyClaims, type Quoted } from './claims.ts';
import { deniedTexts, polarityWarnings } from './polarity.ts';

/**
 * Claims of titles and summaries that go beyond the quotes; those of the story's own title and description are
 * warnings, and of a story without any quote not even that.
 */
export function checkClaims({ timeline, events }: Reading): Findings {
  const { language } = timeline;
  const quoted = events.map(({ quotes }) =>
    quotedIn(
      quotes.map(({ quote }) => quote.exact),
      language
    )
  );
  return {
    problems: events.flatMap((event, index) => [
      ...eventClaims(event, quoted[index]!, language),
      ...deniedTexts(event, timeline)
    ]),
    warnings: [
      ...(events.some(({ quotes }) => quotes.length > 0)
        ? storyClaims(timeline, () => quoted.flatMap((meanings) => meanings()))
        : []),
      ...events.flatMap((event) => polarityWarnings(event, timeline))
    ]
  };
}

/** An event without quotes is marked as such, and has nothing that its claims could go beyond. */
function eventClaims(
  { event, path, quotes }: ReadEvent,
  quoted: Quoted,
  language: string
): readonly Problem[] {
  if (quotes.length === 0) return [];
  return (['title', 'summary'] as const).flatMap((text) =>
    claimsBeyond(event[text] ?? '', quoted, language).map((claim) => ({
      path: `${path}.${text}`,
      message: storyMessages.claimNotQuoted(text, claim)
    }))
  );
}
