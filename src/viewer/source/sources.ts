import { safeUrl } from '../../model/links.ts';
import { isFound } from '../../model/quotes.ts';
import type { Passage, Story, StoryEvent } from '../../model/story.ts';
import type { Source } from '../../model/timeline.ts';
import type { Use } from './segments.ts';

export { languageOfSource as languageOf, sourceOf } from '../../model/sources.ts';

/** “www.reuters.com”: what a reader should know before following a link. */
export const hostOf = (url: string): string => new URL(url).host;

/** The addresses of a source that are safe to link to, the live page first. */
export function linksOf({
  url,
  archivedUrl
}: Source): readonly { readonly url: string; readonly kind: 'readAt' | 'archivedAt' }[] {
  const [live, archived] = [safeUrl(url), safeUrl(archivedUrl)];
  return [
    ...(live ? [{ url: live, kind: 'readAt' as const }] : []),
    ...(archived ? [{ url: archived, kind: 'archivedAt' as const }] : [])
  ];
}

export const eventsById = ({ events }: Story): ReadonlyMap<string, StoryEvent> =>
  new Map(events.map((event) => [event.id, event]));

/** Made once for each story: on paper there are as many texts as an archive has sources. */
const indexes = new WeakMap<Story, ReadonlyMap<string, readonly Use[]>>();

/** Every place of a source that an event rests on, in the events' order. */
export function usesOf(story: Story, sourceId: string): readonly Use[] {
  const known = indexes.get(story) ?? usesBySource(story);
  indexes.set(story, known);
  return known.get(sourceId) ?? [];
}

function usesBySource({ events }: Story): ReadonlyMap<string, readonly Use[]> {
  const found = new Map<string, Use[]>();
  for (const { id, passages } of events)
    for (const { quote, verdict } of passages) {
      if (!isFound(verdict)) continue;
      const use = { eventId: id, start: verdict.start, end: verdict.end };
      const known = found.get(quote.source);
      if (known) known.push(use);
      else found.set(quote.source, [use]);
    }
  return found;
}

/** A quote and the events that rest on it. */
export interface Excerpt {
  readonly passage: Passage;
  readonly eventIds: readonly string[];
}

/** The passages of a source whose text the story does not carry, as its author ordered them, each once. */
export function excerptsOf(story: Story, sourceId: string): readonly Excerpt[] {
  const byId = eventsById(story);
  const excerpts = new Map<string, { passage: Passage; eventIds: string[] }>();
  for (const { id } of story.timeline.events)
    for (const passage of byId.get(id)?.passages ?? []) {
      if (passage.quote.source !== sourceId) continue;
      const known = excerpts.get(passage.quote.exact);
      if (!known) excerpts.set(passage.quote.exact, { passage, eventIds: [id] });
      else if (!known.eventIds.includes(id)) known.eventIds.push(id);
    }
  return [...excerpts.values()];
}
