import type { Bounds } from './bounds.ts';
import { openFuture, openPast, type Day } from './day.ts';

interface Bounded {
  readonly bounds: Bounds;
}

/**
 * Compares two events by their earliest start, then their latest end. Ties are 0: a stable sort leaves them in the
 * order of the document, which is the author’s for the events of one day.
 */
export function byTime({ bounds: one }: Bounded, { bounds: other }: Bounded): number {
  // The difference of two open days is NaN, which is a tie too.
  return (
    startOf(one) - startOf(other) || (one.latestEnd ?? openFuture) - (other.latestEnd ?? openFuture) || 0
  );
}

/** Of a start that is open or unknown the first day by which it surely lies: its latest, or one of the end's. */
function startOf({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): Day {
  const days = [earliestStart, latestStart, earliestEnd, latestEnd];
  return days.find((day) => day !== null && Number.isFinite(day)) ?? openPast;
}
