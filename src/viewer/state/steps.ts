import type { TimeWindow } from '../../layout/time/window.ts';
import { parseDay } from '../../model/day.ts';
import { facets, type Filter } from '../../model/query.ts';
import type { Step } from '../../model/timeline.ts';
import { chosenOf } from './choices.ts';

/** The days of a step; undefined if it has none. */
export function windowOfStep({ from, to }: Step): TimeWindow | undefined {
  const [first, last] = [from, to].map((day) => (day === undefined ? undefined : parseDay(day)));
  return first === undefined || last === undefined ? undefined : { start: first, end: last + 1 };
}

/** The filter of a step. */
export const filterOfStep = ({ filter = {} }: Step): Filter => ({
  ...(filter.lanes && { lane: filter.lanes }),
  ...(filter.actors && { actor: filter.actors }),
  ...(filter.stage && { stage: [filter.stage] }),
  ...(filter.standing && { standing: [filter.standing] })
});

/** What a reader's filter is as that of a step, and whether it shows the same events there. */
export interface FilterForStep {
  /** Undefined if it would show all events. */
  readonly filter: Step['filter'];
  /** Not so for words that are searched for, a place, several stages or standings, and events without a topic or an actor. */
  readonly isWhole: boolean;
}

/** The filter of a step that shows what a reader's filter shows, as far as a step can say that. */
export function filterForStep(from: Filter): FilterForStep {
  const [lanes, actors] = (['lane', 'actor'] as const).map((facet) => chosenOf(from, facet));
  const [stage, standing] = [only(from.stage), only(from.standing)];
  const filter: Step['filter'] = {
    ...(lanes?.length && !lanes.includes('') && { lanes }),
    ...(actors?.length && !actors.includes('') && { actors }),
    ...(stage && { stage }),
    ...(standing && { standing })
  };
  const then = filterOfStep({ title: '', filter });
  return {
    filter: Object.keys(filter).length > 0 ? filter : undefined,
    isWhole:
      from.q === undefined && facets.every((facet) => isEqual(chosenOf(from, facet), chosenOf(then, facet)))
  };
}

/** The one value that is asked for; undefined if there are none or several. */
const only = <Value>(values: readonly Value[] = []): Value | undefined =>
  values.length === 1 ? values[0] : undefined;

/** Whether two lists have the same ids, of which one may be empty. */
const isEqual = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((id, at) => id === others[at]);
