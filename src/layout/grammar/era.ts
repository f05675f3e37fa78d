import type { Bounds, Cores } from '../../model/bounds.ts';

/** Some time in days: `from` its first day's beginning, `to` its last day's end; infinite where it is open. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** What an era looks like in time, at any scale. */
export interface EraShape {
  /** When it surely was; undefined if it can have been over on any day on which it can have begun. */
  readonly sure: Days | undefined;
  /** When it may have been: the sure part, and as far as it may have reached. */
  readonly whole: Days;
  /** Which ends of the whole are no bounds, since the end is not known or not exact. */
  readonly isLoose: { readonly from: boolean; readonly to: boolean };
}

/**
 * The ground of an era: sure between its latest start and its earliest end, vague as far as its outer bounds. Its words do
 * not narrow it as a core does a mark, since nothing but the ground would show the bounds.
 */
export function eraShape({ bounds, cores }: { readonly bounds: Bounds; readonly cores: Cores }): EraShape {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  const from = earliestStart ?? latestStart ?? earliestEnd ?? latestEnd ?? 0;
  const to = (latestEnd ?? earliestEnd ?? latestStart ?? earliestStart ?? 0) + 1;
  // If an end is not exact, the era has not surely begun even on its last possible day; so with its end.
  const sureFrom = (latestStart ?? latestEnd ?? Infinity) + (cores.inexactStart ? 1 : 0);
  const sureTo = (earliestEnd ?? earliestStart ?? -Infinity) + (cores.inexactEnd ? 0 : 1);
  return {
    sure: sureFrom < sureTo ? { from: sureFrom, to: sureTo } : undefined,
    whole: { from, to },
    isLoose: {
      from: earliestStart === null || (cores.inexactStart === true && Number.isFinite(from)),
      to: latestEnd === null || (cores.inexactEnd === true && Number.isFinite(to))
    }
  };
}
