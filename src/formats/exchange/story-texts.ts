import { sourcesById } from '../../model/sources.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import type { Evidence } from '../../model/timeline.ts';
import { capital } from '../../model/wording.ts';
import type { Words } from '../../words/words.ts';

/** The evidence of all who speak for or about an event, in order. */
export const evidenceOf = ({
  assertions,
  responses = []
}: Pick<StoryEvent, 'assertions' | 'responses'>): readonly Evidence[] =>
  [...assertions, ...responses].flatMap(({ evidence }) => evidence);

/** What is known of an event, and how far: “Happened · attributed: per U.N. report.” No file may look surer than the story. */
export const knownOf = (event: StoryEvent, words: Words): string =>
  `${capital(words.standing.inWords(event))}.`;

/** The quotes and sources of an event, a line each, for formats that have only a text for them: “Words.” — Title, address */
export function evidenceLines(story: Story, event: StoryEvent): readonly string[] {
  const sources = sourcesById(story.timeline.sources);
  return evidenceOf(event).map((evidence) => {
    const { title = evidence.source, url } = sources.get(evidence.source) ?? {};
    const from = url === undefined ? title : `${title}, ${url}`;
    const words = 'exact' in evidence ? `“${evidence.exact.replace(/\s+/gu, ' ').trim()}” ` : '';
    return `${words}— ${from}${'note' in evidence && evidence.note ? `, ${evidence.note}` : ''}`;
  });
}

/** How many corrections and earlier texts a story has, which only our own documents hold. */
export const countChanges = ({
  timeline
}: Story): { readonly corrections: number; readonly earlierTexts: number } => ({
  corrections: timeline.events.flatMap(({ corrections = [] }) => corrections).length,
  earlierTexts: timeline.sources.flatMap(({ earlier = [] }) => earlier).length
});

/** What of a story a format without eras, path, actors, images and corrections leaves out; empty if nothing. */
export function partsLost(story: Story, words: Words): readonly string[] {
  const { timeline } = story;
  const counts = {
    eras: timeline.eras?.length ?? 0,
    steps: timeline.steps?.length ?? 0,
    actors: timeline.actors?.length ?? 0,
    images: timeline.events.flatMap(({ media = [] }) => media).length,
    ...countChanges(story)
  };
  return Object.values(counts).some(Boolean) ? [words.losses.parts(counts)] : [];
}

/** How many quotes were written as text only, in a sentence; empty if none. */
export function quotesLost(events: readonly StoryEvent[], words: Words): readonly string[] {
  const count = events.flatMap(evidenceOf).filter((each) => 'exact' in each).length;
  return count > 0 ? [words.losses.quotesAsText(count)] : [];
}
