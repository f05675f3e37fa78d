import { safeUrl } from '../model/links.ts';
import { isFound } from '../model/quotes.ts';
import type { Passage, Story, StoryEvent } from '../model/story.ts';
import type { Source } from '../model/timeline.ts';
import type { Use } from './segments.ts';

export const sourceOf = ({ timeline }: Story, id: string): Source | undefined =>
  timeline.sources.find((source) => source.id === id);

/** The language a source's words are in, for `lang`. */
export const languageOf = ({ timeline }: Story, source: Source | undefined): string =>
  source?.language ?? timeline.language;

/** “www.reuters.com”: what a reader should know before following a link. */
export const hostOf = (url: string): string => new URL(url).host;

/** The addresses of a source that are safe to link to, the live page first. */
export function linksOf({
  url,
  archivedUrl
}: Source): readonly { readonly url: string; readonly label: string }[] {
  const [live, archived] = [safeUrl(url), safeUrl(archivedUrl)];
  return [
    ...(live ? [{ url: live, label: 'Read it at' }] : []),
    ...(archived ? [{ url: archived, label: 'Archived at' }] : [])
  ];
}

export const eventsById = ({ events }: Story): ReadonlyMap<string, StoryEvent> =>
  new Map(events.map((event) => [event.id, event]));

/** Every place of a source that an event rests on, in the events' order. */
export function usesOf({ events }: Story, sourceId: string): readonly Use[] {
  return events.flatMap(({ id, passages }) =>
    passages.flatMap(({ quote, verdict }) =>
      quote.source === sourceId && isFound(verdict)
        ? [{ eventId: id, start: verdict.start, end: verdict.end }]
        : []
    )
  );
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
