import { findingWords, type DateInWords, type Searched } from './search.ts';
import type { Stage } from './stage.ts';
import { standings, type Standing } from './standing.ts';
import type { Story, StoryEvent } from './story.ts';

/** Which events a reader wants to see; an absent field excludes none. */
export interface Filter {
  /** Words that must all occur in what the event says or quotes, ignoring case: see `search.ts`. */
  readonly q?: string;
  /** A lane's id, or several, any of which will do; the empty id matches events without a lane. */
  readonly lane?: string | readonly string[];
  /** An actor's id, or several, any of which will do; the empty id is that of events without actors. */
  readonly actor?: string | readonly string[];
  /** The label of a place, or several, any of which will do; the empty one is that of events without a place. */
  readonly place?: string | readonly string[];
  /** Stages, any of which will do; the empty one is that of events without a stage. */
  readonly stage?: readonly (Stage | '')[];
  /** Alternative standings. */
  readonly standing?: readonly Standing[];
  /** What the publisher of the story chose to show, regardless of the reader's choice. */
  readonly shown?: Pick<Filter, 'lane' | 'stage' | 'standing'>;
}

/** The facets, apart from words, by which a reader can choose events. */
export const facets = ['lane', 'actor', 'place', 'stage', 'standing'] as const;
export type Facet = (typeof facets)[number];

export const groupings = ['lane', 'actor', 'standing'] as const satisfies readonly Facet[];
export type Grouping = (typeof groupings)[number];

export interface Group {
  /** A lane's id, an actor's id or a standing; empty for events without one. */
  readonly id: string;
  /** As the document says it; undefined for a standing, for *Others*, and for events without one. */
  readonly label: string | undefined;
}

/** The events of a story that pass the filter, in its order; words are also found in dates as a reader sees them. */
export function filterEvents(story: Searched, filter: Filter, inWords: DateInWords): readonly StoryEvent[] {
  const hasWords = findingWords(story, filter.q ?? '', inWords);
  return story.events.filter((event) => passes(event, filter) && hasWords(event));
}

/** Whether an event passes the filter, but for its words. */
const passes = (event: StoryEvent, filter: Filter): boolean =>
  facets.every((facet) => {
    const asked: string | readonly string[] | undefined = filter[facet];
    return asked === undefined || idsOf(event, facet).some((id) => [asked].flat().includes(id));
  }) &&
  (filter.shown === undefined || passes(event, filter.shown));

/**
 * How many events each choice of a facet would show, by lane id, actor id, stage or standing, with the rest of the
 * filter applied. Choices that would show none are absent.
 */
export const countsBy = (
  story: Searched,
  filter: Filter,
  facet: Facet,
  inWords: DateInWords
): ReadonlyMap<string, number> =>
  countsIn(filterEvents(story, { ...filter, [facet]: undefined }, inWords), facet);

/** How many of these events each value of a facet has; values that none has are absent. */
export function countsIn(events: readonly StoryEvent[], facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const id of new Set(idsOf(event, facet))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The labels of the places of a story, each once, in order of the first event there. */
export function placeNames({ events }: Story): readonly string[] {
  let names = namesOfPlaces.get(events);
  if (!names)
    namesOfPlaces.set(events, (names = [...new Set(events.flatMap(({ place }) => place?.label ?? []))]));
  return names;
}

/** The figure asks for each of its groups at each key of a search. */
const namesOfPlaces = new WeakMap<readonly StoryEvent[], readonly string[]>();

/** The most groups of actors, *Others* and those without one among them: as many as a theme has colours for. */
export const mostGroups = 6;

/** The id of *Others*, which the rarest actors are in; no actor has it, as theirs begin with a letter or a digit. */
export const othersId = '*';

/**
 * The groups of a story that have events, in drawing order, and last the events that have none. Lanes are in the order of
 * the document. Actors are in order of how many events they have, the most frequent first; the rarest share a group.
 */
export function groupsOf(story: Story, grouping: Grouping): readonly Group[] {
  const counts = countsIn(story.events, grouping);
  const declared = declaredGroups(story, grouping).filter(({ id }) => counts.has(id));
  const none = declared.length < counts.size ? [{ id: '', label: undefined }] : [];
  const named = grouping === 'actor' ? mostFrequent(declared, counts, mostGroups - none.length) : declared;
  return [...named, ...none];
}

function mostFrequent(
  groups: readonly Group[],
  counts: ReadonlyMap<string, number>,
  most: number
): readonly Group[] {
  const sorted = [...groups].sort((a, b) => counts.get(b.id)! - counts.get(a.id)!);
  return sorted.length > most ? [...sorted.slice(0, most - 1), { id: othersId, label: undefined }] : sorted;
}

function declaredGroups({ timeline }: Story, grouping: Grouping): readonly Group[] {
  if (grouping === 'standing') return standings.map((id) => ({ id, label: undefined }));
  return (grouping === 'lane' ? timeline.lanes : timeline.actors) ?? [];
}

/** The groups that an event is drawn in, by id, each once; `groups` are those that a story has. */
export function groupIdsOf(
  event: StoryEvent,
  grouping: Grouping,
  groups: ReadonlySet<string>
): readonly string[] {
  const rest = groups.has(othersId) ? othersId : '';
  const ids = idsOf(event, grouping).map((id) => (id === '' || groups.has(id) ? id : rest));
  return [...new Set(ids)];
}

function idsOf(event: StoryEvent, facet: Facet): readonly string[] {
  if (facet === 'standing') return [event.standing];
  if (facet === 'stage') return [event.stage ?? ''];
  if (facet === 'lane') return event.laneIds.length > 0 ? event.laneIds : [''];
  if (facet === 'place') return [event.place?.label ?? ''];
  return event.actors?.length ? event.actors : [''];
}
