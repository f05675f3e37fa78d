import { endedBy, startedBefore } from '../plan/event-index.ts';
import type { PlannedEvent, PlannedGroup } from '../plan/plan.ts';
import type { Interval } from '../time/interval.ts';
import type { Segment, TimeScale } from '../time/scale.ts';
import { round, type Column } from '../scene.ts';

/** The width of a column, in pixels. */
const columnWidth = 6;

/** Columns on a common base: how many of a group's events overlap each part of an interval of the axis. */
export function columnsOf(
  group: PlannedGroup,
  scale: TimeScale,
  over: Interval,
  place: { readonly base: number; readonly tallest: number }
): Column[] {
  const counts = countsOf(group, scale, over);
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return counts.map(({ x, count }) => {
    const height = Math.max(2, (count / most) * place.tallest);
    return {
      x: round(x),
      y: round(place.base - height),
      width: columnWidth - 1,
      height: round(height)
    };
  });
}

interface Count {
  readonly x: number;
  readonly count: number;
}

/** Takes two look-ups for each column, however many events there are; empty columns are left out. */
export function countsOf(group: PlannedGroup, { dayAt }: TimeScale, { from, to }: Interval): Count[] {
  const columns = Math.max(0, Math.ceil((to - from) / columnWidth));
  return Array.from({ length: columns }, (_, index) => {
    const x = from + index * columnWidth;
    const end = Math.min(x + columnWidth, to);
    return { x, count: startedBefore(group, dayAt(end)) - endedBy(group, dayAt(x)) };
  }).filter(({ count }) => count > 0);
}

/** How many events of a group lie wholly in a segment beside the window, except those that are drawn anyway. */
export function countBeside(
  group: PlannedGroup,
  { kind, window }: Segment,
  drawn: readonly PlannedEvent[]
): number {
  const [all, isBeside] =
    kind === 'before'
      ? [endedBy(group, window.end), ({ shape }: PlannedEvent) => shape.to <= window.end]
      : [
          group.events.length - startedBefore(group, window.start),
          ({ shape }: PlannedEvent) => shape.from >= window.start
        ];
  return all - drawn.filter(isBeside).length;
}
