import type { BandChoice } from '../../marks/band-choice.ts';
import {
  countsBy,
  countsIn,
  facets,
  placeNames,
  type Facet,
  type Filter,
  type Grouping
} from '../../model/query.ts';
import { stages } from '../../model/stage.ts';
import { standings } from '../../model/standing.ts';
import type { Story } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';

/** The filters with a list of choices; a topic is chosen by its name in the figure, *still to come* by its own button. */
export const listedFacets = ['actor', 'standing'] as const satisfies readonly Facet[];

export interface Choice {
  /** Empty for events that have none. */
  readonly id: string;
  readonly label: string;
  /** How many events it would show, under the other filters. */
  readonly count: number;
}

/**
 * The choices of a filter: those that any event of the story has, in the story's order. Choices that would show nothing
 * now stay, so that the list does not change while a reader uses it.
 */
export function choicesOf(story: Story, filter: Filter, facet: Facet, words: Words): readonly Choice[] {
  const inStory = countsIn(story.events, facet);
  const now = countsBy(story, filter, facet, words.dates.when);
  return namedIn(story, facet, words)
    .filter(({ id }) => inStory.has(id))
    .map(({ id, label }) => ({ id, label, count: now.get(id) ?? 0 }));
}

/** All values of a facet in a story, with their names. */
const namedIn = (
  story: Story,
  facet: Facet,
  { figure, standing }: Words
): readonly { readonly id: string; readonly label: string }[] => [
  ...{
    lane: story.timeline.lanes ?? [],
    actor: story.timeline.actors ?? [],
    place: placeNames(story).map((label) => ({ id: label, label })),
    stage: stages.map((id) => ({ id, label: standing.stages[id].word })),
    standing: standings.map((id) => ({ id, label: standing.standings[id].word }))
  }[facet],
  { id: '', label: figure.none[facet] }
];

/** The ids of the chosen values of a facet. */
export const chosenOf = (filter: Filter, facet: Facet): readonly string[] => [filter[facet] ?? []].flat();

/** The change to a filter that adds a choice, or removes it if it was chosen. */
export function toggling(filter: Filter, facet: Facet, id: string): Partial<Filter> {
  const chosen = chosenOf(filter, facet);
  const ids = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
  const known = <Value extends string>(values: readonly Value[]): readonly Value[] | undefined =>
    ids.length === 0 ? undefined : values.filter((value) => ids.includes(value));
  if (facet === 'stage') return { stage: known([...stages, '']) };
  if (facet === 'standing') return { standing: known(standings) };
  return { [facet]: ids.length > 1 ? ids : ids[0] };
}

/** Chooses groups by their names in the figure: filters by the facet that the events are grouped by. */
export const bandChoiceOf = (viewer: Filtered): BandChoice => ({
  canChoose: (id) => namedIn(viewer.story, viewer.grouping, viewer.words).some((each) => each.id === id),
  isChosen: (id) => String(chosenOf(viewer.filter, viewer.grouping)) === id,
  choose: (id) => {
    const isAlone = String(chosenOf(viewer.filter, viewer.grouping)) === id;
    const others = { ...viewer.filter, [viewer.grouping]: undefined };
    viewer.setFilter(isAlone ? { [viewer.grouping]: undefined } : toggling(others, viewer.grouping, id));
  }
});

/** The part of a viewer that filters. */
interface Filtered {
  readonly story: Story;
  readonly words: Words;
  readonly filter: Filter;
  readonly grouping: Grouping;
  readonly setFilter: (patch: Partial<Filter>) => void;
}

/** A choice in use, shown as a chip that removes it. */
export interface Chip {
  readonly facet: Facet;
  readonly id: string;
  readonly label: string;
}

/** Whether any event of a story was still to come, for which there is a button. */
export const hasUpcoming = ({ events }: Story): boolean => events.some(({ stage }) => stage === 'upcoming');

/** The choices in use, except “still to come”, which has its own button. */
export const chipsOf = (story: Story, filter: Filter, words: Words): readonly Chip[] =>
  facets.flatMap((facet) =>
    namedIn(story, facet, words)
      .filter(({ id }) => chosenOf(filter, facet).includes(id))
      .filter(({ id }) => facet !== 'stage' || id !== 'upcoming' || !hasUpcoming(story))
      .map(({ id, label }) => ({ facet, id, label }))
  );
