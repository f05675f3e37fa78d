import { laneColour, type Theme } from '../../layout/plan/theme.ts';
import { groupIdsOf, groupsOf, type Grouping } from '../../model/query.ts';
import type { Story, StoryEvent } from '../../model/story.ts';

/** A tick in the margin of the article: one for each group of the figure, each group in a column of its own. */
export interface Tick {
  readonly colour: string;
  /** From 0. */
  readonly column: number;
}

/** The width of a column, in pixels. */
export const tickWidth = 5;

export interface Ticks {
  /** How many columns there are. */
  readonly columns: number;
  readonly of: (events: readonly StoryEvent[]) => readonly Tick[];
}

/** The ticks of passages, by the events that rest on them, in the colours that these have in the figure. */
export function ticksFor(story: Story, grouping: Grouping, theme: Theme): Ticks {
  const ids = groupsOf(story, grouping).map(({ id }) => id);
  const known = new Set(ids);
  const columns = Math.min(ids.length, theme.lanes.length);
  const columnOf = (event: StoryEvent) =>
    groupIdsOf(event, grouping, known).map((id) => ids.indexOf(id) % columns);
  return {
    columns,
    of: (events) =>
      [...new Set(events.flatMap(columnOf))].map((column) => ({ column, colour: laneColour(theme, column) }))
  };
}
