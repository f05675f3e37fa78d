import { endedBy, startedBefore } from '../plan/hidden.ts';
import type { Grid } from '../time/grid.ts';
import type { Stretch } from '../time/stretch.ts';
import type { PlannedGroup } from '../plan/plan.ts';
import { round, type Bin } from '../scene.ts';

/** How wide a stretch is counted together, in pixels. */
const binWidth = 6;

interface Counts {
  /** How many of the group's events take up any of each stretch. */
  readonly counts: readonly number[];
  /** The number of the first stretch, counted from the grid's origin. */
  readonly first: number;
  readonly most: number;
  /** Of a stretch, in pixels. */
  readonly size: number;
}

/** Counts a group's events in each stretch in view, by two look-ups a stretch however many events there are. */
export function countsOf(group: PlannedGroup, { scale, origin }: Grid, view: Stretch): Counts {
  const first = Math.floor(view.from / binWidth);
  const last = Math.ceil(view.to / binWidth);
  const counts = Array.from({ length: Math.max(0, last - first) }, (_, index) => {
    const from = origin + ((first + index) * binWidth) / scale;
    return startedBefore(group, from + binWidth / scale) - endedBy(group, from);
  });
  return { counts, first, most: Math.max(1, ...counts), size: binWidth };
}

/** A group's counts as columns on a common base, at most `tallest` pixels high. */
export function binsOf(group: PlannedGroup, grid: Grid, view: Stretch, base: number, tallest: number): Bin[] {
  const { counts, first, most, size } = countsOf(group, grid, view);
  return counts.flatMap((count, index) => {
    if (count === 0) return [];
    const height = Math.max(2, (count / most) * tallest);
    const box = {
      x: round((first + index) * size),
      y: round(base - height),
      width: size - 1,
      height: round(height)
    };
    return [{ key: `${group.id}:${first + index}`, colour: group.colour, count, ...box }];
  });
}
