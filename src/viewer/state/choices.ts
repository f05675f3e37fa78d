import { countsBy, facets, filterEvents, type Facet, type Filter } from '../../model/query.ts';
import { stages } from '../../model/stage.ts';
import { stageWords, standingWords } from '../../model/standing-words.ts';
import { standings } from '../../model/standing.ts';
import type { Story } from '../../model/story.ts';

export const facetNames: Readonly<Record<Facet, string>> = {
  lane: 'Lane',
  actor: 'Actor',
  stage: 'Stage',
  standing: 'Standing'
};

/** The facets that a story can be filtered by: one without a day to speak from has no stages. */
export const facetsOf = ({ events }: Story): readonly Facet[] =>
  facets.filter((facet) => facet !== 'stage' || events.some(({ stage }) => stage !== undefined));

export interface Choice {
  /** Absent for “all”; empty for the events that have none. */
  readonly id: string | undefined;
  readonly label: string;
  /** How many events it would show, under the other filters. */
  readonly count: number;
}

/**
 * What a filter offers: all, then what any event of the story has, in the story's order. A choice that would show
 * nothing now stays, so that the menu does not change under the reader's hand.
 */
export function choicesOf({ timeline, events }: Story, filter: Filter, facet: Facet): readonly Choice[] {
  const declared = {
    lane: timeline.lanes ?? [],
    actor: timeline.actors ?? [],
    stage: stages.map((id) => ({ id, label: stageWords[id].word })),
    standing: standings.map((id) => ({ id, label: standingWords[id].word }))
  }[facet];
  const offered = [...declared, { id: '', label: 'none' }];
  const inStory = countsBy(events, {}, facet);
  const now = countsBy(events, filter, facet);
  const all = filterEvents(events, { ...filter, [facet]: undefined }).length;
  return [
    { id: undefined, label: 'all', count: all },
    ...severalOf(filter[facet], offered).map((each) => ({
      ...each,
      count: filterEvents(events, filter).length
    })),
    ...offered
      .filter(({ id }) => inStory.has(id))
      .map(({ id, label }) => ({ id, label, count: now.get(id) ?? 0 }))
  ];
}

/** What a menu has for the choice that a filter has: one id, which stands for several where an address asks for them. */
export const idOf = (asked: string | readonly string[] | undefined): string | undefined =>
  typeof asked === 'object' ? asked.join(',') : asked;

/** The filter for one choice of a menu. */
export function choosing(facet: Facet, id: string | undefined): Partial<Filter> {
  const only = <Value extends string>(values: readonly Value[]) =>
    id === undefined ? undefined : values.filter((value) => value === id);
  if (facet === 'stage') return { stage: only([...stages, '']) };
  if (facet === 'standing') return { standing: only(standings) };
  return { [facet]: id };
}

/** The choice of several that an address asks for, which a reader may leave. */
function severalOf(
  asked: string | readonly string[] | undefined,
  offered: readonly { readonly id: string; readonly label: string }[]
): readonly Omit<Choice, 'count'>[] {
  if (typeof asked !== 'object' || asked.length < 2) return [];
  const label = offered
    .filter(({ id }) => asked.includes(id))
    .map((each) => each.label)
    .join(', ');
  return [{ id: idOf(asked), label }];
}
