import type { Day } from '../day.ts';
import type { Season } from './meaning.ts';

/** One step from the words for a time to its date. `step-words.ts` says it in English, `words/` in other languages. */
export type Step =
  /** From a day, or from the days of a longer time. */
  | { readonly kind: 'counted from'; readonly first: Day; readonly last: Day }
  | { readonly kind: 'after' | 'read as' | 'weekday taken as' | 'written on'; readonly day: Day }
  /** Up to a day. */
  | { readonly kind: 'last days'; readonly count: number; readonly day: Day }
  /** On its weekday, that day lies in this year. */
  | { readonly kind: 'weekday in year'; readonly day: Day; readonly year: number }
  /** No year is given, so it is this one. */
  | { readonly kind: 'year taken as'; readonly written: Day; readonly year: number }
  | { readonly kind: 'weeks begin'; readonly on: 'Sunday' | 'Monday' }
  | { readonly kind: 'Easter'; readonly of: 'Western' | 'Orthodox' }
  | { readonly kind: 'season'; readonly season: Season; readonly hemisphere: 'northern' | 'southern' }
  | { readonly kind: 'up to writing' | 'against tense' };

export const countedFrom = (first: Day, last = first): Step => ({ kind: 'counted from', first, last });

/** The same steps, each once. */
export const distinctSteps = (steps: readonly Step[]): readonly Step[] => [
  ...new Map(steps.map((step) => [JSON.stringify(step), step])).values()
];
