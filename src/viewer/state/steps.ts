import type { TimeWindow } from '../../layout/time/window.ts';
import { parseDay } from '../../model/day.ts';
import type { Filter } from '../../model/query.ts';
import type { Step } from '../../model/timeline.ts';

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
