import { canonicalise } from './canonical.ts';
import type { Stage } from './stage.ts';
import { standingWords } from './standing-words.ts';
import { standings, type Standing } from './standing.ts';
import type { Story, StoryEvent } from './story.ts';
import { capital } from './wording.ts';

/** What a reader wants to see; an absent field leaves all in. */
export interface Filter {
  /** Words that must all be in the event's title, quotes or actors, in any case. */
  readonly q?: string;
  /** A lane's id, or several, any of which will do; the empty id is that of events without a lane. */
  readonly lane?: string | readonly string[];
  /** An actor's id; the empty id is that of events without actors. */
  readonly actor?: string;
  /** Stages, any of which will do; the empty one is that of events without a stage. */
  readonly stage?: readonly (Stage | '')[];
  /** Standings, any of which will do. */
  readonly standing?: readonly Standing[];
  /** What whoever shows the story chose to show of it, whatever a reader wants. */
  readonly shown?: Pick<Filter, 'lane' | 'stage' | 'standing'>;
}

/** What a reader can choose events by, beside words. */
export const facets = ['lane', 'actor', 'stage', 'standing'] as const;
export type Facet = (typeof facets)[number];

export const groupings = ['lane', 'actor', 'standing'] as const satisfies readonly Facet[];
export type Grouping = (typeof groupings)[number];

export interface Group {
  /** A lane's id, an actor's id or a standing; empty for events that have none. */
  readonly id: string;
  readonly label: string;
}

/** Whether an event passes the filter. */
export function matches(event: StoryEvent, filter: Filter): boolean {
  return (
    facets.every((facet) => {
      const asked: string | readonly string[] | undefined = filter[facet];
      return asked === undefined || idsOf(event, facet).some((id) => [asked].flat().includes(id));
    }) &&
    (filter.shown === undefined || matches(event, filter.shown)) &&
    matchesWords(event, filter.q ?? '')
  );
}

/** The events that pass the filter, in the order given. */
export function filterEvents(events: readonly StoryEvent[], filter: Filter): readonly StoryEvent[] {
  return events.filter((event) => matches(event, filter));
}

/**
 * How many events each choice of a facet would show, by lane's id, actor's id, stage or standing: the rest of the filter holds,
 * the facet's own choice does not. A choice that would show none is absent.
 */
export function countsBy(
  events: readonly StoryEvent[],
  filter: Filter,
  facet: Facet
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of filterEvents(events, { ...filter, [facet]: undefined })) {
    for (const id of new Set(idsOf(event, facet))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

const nameOfNone: Readonly<Record<Grouping, string>> = { lane: 'Other', actor: 'No actor', standing: '' };

/** The groups of a story that have events, in drawing order: as declared, and last the events that have none. */
export function groupsOf(story: Story, grouping: Grouping): readonly Group[] {
  const used = new Set(story.events.map((event) => groupIdOf(event, grouping)));
  const none = { id: '', label: nameOfNone[grouping] };
  return [...declaredGroups(story, grouping), none].filter(({ id }) => used.has(id));
}

function declaredGroups({ timeline }: Story, grouping: Grouping): readonly Group[] {
  if (grouping === 'standing') return standings.map((id) => ({ id, label: capital(standingWords[id].word) }));
  return (grouping === 'lane' ? timeline.lanes : timeline.actors) ?? [];
}

/** The one group that an event is drawn in: of several actors, that of the first. */
export function groupIdOf(event: StoryEvent, grouping: Grouping): string {
  return idsOf(event, grouping)[0] ?? '';
}

/** What is to be said where events are grouped so that some are in one only of several groups; absent where none do. */
export const onlyUnderFirst = (events: readonly StoryEvent[], grouping: Grouping): string | undefined =>
  events.some((event) => new Set(idsOf(event, grouping)).size > 1)
    ? 'Events with several actors are under the first.'
    : undefined;

function idsOf(event: StoryEvent, facet: Facet): readonly string[] {
  if (facet === 'standing') return [event.standing];
  if (facet === 'stage') return [event.stage ?? ''];
  if (facet === 'lane') return [event.lane ?? ''];
  return event.actors?.length ? event.actors : [''];
}

function matchesWords(event: StoryEvent, q: string): boolean {
  const words = foldForSearch(q).split(' ').filter(Boolean);
  return words.length === 0 || words.every((word) => searchTextOf(event).includes(word));
}

const searchTexts = new WeakMap<StoryEvent, string>();

function searchTextOf(event: StoryEvent): string {
  let text = searchTexts.get(event);
  if (text === undefined) {
    const quotes = event.passages.map(({ quote }) => quote.exact);
    text = foldForSearch([event.title, ...quotes, ...event.actorLabels].join('\n'));
    searchTexts.set(event, text);
  }
  return text;
}

/** A reader who types `jose` or a straight apostrophe means “José’s” too: a search may be lenient, a check may not. */
function foldForSearch(text: string): string {
  return canonicalise(text).text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
